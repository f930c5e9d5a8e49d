"""Pages of the reference that are made from the code, and links that find public names.

A page asks for a part with a comment on a line of its own, such as ``<!-- from code: errors -->``;
it is replaced when the page is read, so that headings and links work as if they were written there.
"""

import enum
import inspect
import re
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import Any

import attrs
import markup
from cards import cards
from required import requirements, warn_of_unsettled
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.pycode import ModuleAnalyzer
from sphinx.util import logging
from sphinx.util.nodes import make_refnode
from states import phase, stage

import mousekit as mk
from mousekit.language import process_da, process_en
from mousekit.rules.texts import texts_in

_ASKED = re.compile(r"^<!-- from code: ([\w-]+)(?: ([\w., -]+))? -->$", re.MULTILINE)
_MEMBER = re.compile(r"<(\w+\.\w+): [^>]*>")
_HEADING = re.compile(r"^(\w[\w ]*):$", re.MULTILINE)
_LOG = logging.getLogger(__name__)
_SEVERITIES = {"error": "fejl", "warning": "advarsel", "info": "råd"}

State = mk.Phase | mk.Stage
Arrow = State | mk.Join[mk.Stage, mk.Conversation]
Table = Mapping[Any, Mapping[type[mk.Fact], Any]]
Who = Mapping[type[mk.Fact], Sequence[mk.Role]]


def _defined_in(module: ModuleType) -> Iterator[str]:
    """Yield the public names of the package that a module lists, in the order of its source."""
    listed = [name for name in module.__all__ if name in mk.__all__]
    source = inspect.getsource(module)
    place = {
        name: re.search(rf"^(?:class |def )?{name}\b", source, re.MULTILINE) for name in listed
    }
    return iter(sorted(listed, key=lambda name: found.start() if (found := place[name]) else 0))


def names(modules: str) -> str:
    """Describe every public name of some modules."""
    lines = ["```{eval-rst}"]
    for module in modules.replace(" ", "").split(","):
        for name in _defined_in(import_module(module)):
            lines += _autodoc(f"mousekit.{name}", getattr(mk, name))
    return "\n".join([*lines, "```", ""])


def all_names(module: str) -> str:
    """Describe every public name of one module."""
    listed = sorted(import_module(module).__all__, key=str.lower)
    return more_names(", ".join(f"{module}.{name}" for name in listed))


def more_names(listed: str) -> str:
    """Describe single names that live in a module of the package, not in the package itself."""
    lines = ["```{eval-rst}"]
    for full in listed.replace(" ", "").split(","):
        module, _, name = full.rpartition(".")
        lines += _autodoc(full, getattr(import_module(module), name))
    return "\n".join([*lines, "```", ""])


def _autodoc(full: str, thing: object) -> list[str]:
    if inspect.isclass(thing):
        if not issubclass(thing, enum.Enum):
            derived = any(base.__name__[0] != "_" for base in thing.__bases__ if base is not object)
            return [f".. autoclass:: {full}", *(["   :show-inheritance:"] if derived else []), ""]
        return [f".. autoclass:: {full}", "   :undoc-members:", "   :exclude-members: rank", ""]
    if inspect.isroutine(thing):
        return [f".. autofunction:: {full}", ""]
    # A constant has its docstring behind it, where it is defined.
    name = full.rpartition(".")[2]
    return [f".. py:data:: {full}", "", *(f"   {line}" for line in _said_behind(name)), ""]


def _said_behind(constant: str) -> list[str]:
    for module in [name for name in sys.modules if name.split(".")[0] == "mousekit"]:
        said = ModuleAnalyzer.for_module(module).find_attr_docs().get(("", constant))
        if said is not None:
            return said
    raise LookupError(f"{constant} has no docstring behind it")


def names_in_both_languages(_: str) -> str:
    """List every public class with its Danish name."""
    rows = []
    for name in sorted(mk.__all__):
        thing = getattr(mk, name)
        is_documented = inspect.isclass(thing) or inspect.isroutine(thing)
        if is_documented and (danish := markup.danish(thing)):
            rows.append([markup.link(name), danish, markup.first_sentence(thing)])
    return markup.table(["name", "dansk", "what it is"], rows)


def _result(state: State, arrow: Arrow) -> str:
    if not isinstance(arrow, mk.Join):
        return "stays" if arrow is state else f"→ {arrow.name}"
    when = markup.first_sentence(arrow.when).rstrip(".")
    stay = "stays" if arrow.stay is state else f"→ {arrow.stay.name}"
    return f"{stay}; → {arrow.go.name} when: {when[0].lower()}{when[1:]}"


def _transitions(table: Table, who: Callable[[Any, type[mk.Fact]], Sequence[mk.Role]]) -> str:
    pages = []
    for state, row in table.items():
        danish = process_da.STATES[state.value]
        pages.append(f"### {state.name} – *{danish}*\n")
        if not row:
            pages.append("Nothing can happen any more.\n")
            continue
        rows = [
            [
                markup.link(fact.__name__),
                process_da.EVENTS[fact.__name__],
                _result(state, arrow),
                markup.roles(who(state, fact)),
            ]
            for fact, arrow in row.items()
        ]
        pages.append(markup.table(["fact", "dansk", "result", "who may state it"], rows))
    return "\n".join(pages)


def cycle_transitions(_: str) -> str:
    """Show the table of the cycle, one phase after the other."""
    return _transitions(mk.CYCLE_TABLE, lambda _, fact: mk.CYCLE_WHO[fact])


def talk_transitions(_: str) -> str:
    """Show the table of the conversation, one stage after the other."""

    def who(state: mk.Stage, fact: type[mk.Fact]) -> Sequence[mk.Role]:
        return mk.TALK_WHO_EARLY.get((state, fact), mk.TALK_WHO[fact])

    return _transitions(mk.TALK_TABLE, who)


def _who(who: Who) -> str:
    roles = [role for role in mk.Role if any(role in allowed for allowed in who.values())]
    head = ["fact", "dansk", *(process_en.ROLES[role.value] for role in roles)]
    rows = (
        [
            markup.link(fact.__name__),
            process_da.EVENTS[fact.__name__],
            *("✓" if role in allowed else "" for role in roles),
        ]
        for fact, allowed in who.items()
    )
    return markup.table(head, rows)


def cycle_who(_: str) -> str:
    """Show who may state which fact of the cycle."""
    return _who(mk.CYCLE_WHO)


def talk_who(_: str) -> str:
    """Show who may state which fact of the conversation."""
    return _who(mk.TALK_WHO)


def blockers(_: str) -> str:
    """Show every guard with both texts in both languages."""
    rows = []
    for code, (message, hint) in process_en.BLOCKERS.items():
        danish = process_da.BLOCKERS[code]
        rows.append([f"`{code}`", f"{message} *{hint}*", f"{danish[0]} *{danish[1]}*"])
    return markup.table(["code", "in English", "på dansk"], rows)


def _overview(chosen: Iterable[mk.Rule]) -> str:
    """List rules, one line each."""
    rows = (
        [
            f"[{rule.code}](#{rule.code.lower()})",
            rule.name,
            f"{rule.severity.value}, *{_SEVERITIES[rule.severity.value]}*",
            texts_in("en").about[rule.code][0],
        ]
        for rule in chosen
    )
    return markup.table(["code", "name", "severity", "what it finds"], rows)


def _linked(chosen: Iterable[mk.Rule]) -> str:
    return ", ".join(f"[{rule.code}](#{rule.code.lower()}) {rule.name}" for rule in chosen)


def rules_overview(start: str) -> str:
    """List all rules whose codes begin alike, one line each."""
    return _overview(rule for rule in mk.all_rules() if rule.code.startswith(start))


def rules_by_subject(_: str) -> str:
    """List the rules on each thing that can be looked at."""
    subjects: dict[str, list[mk.Rule]] = {}
    for rule in mk.all_rules():
        for subject in rule.subject:
            subjects.setdefault(subject.__name__, []).append(rule)
    rows = (
        [markup.link(name) if name in mk.__all__ else f"`{name}`", _linked(chosen)]
        for name, chosen in sorted(subjects.items())
    )
    return markup.table(["looks at", "rules"], rows)


def rules_by_severity(_: str) -> str:
    """List the rules of each severity, the gravest first."""
    rows = (
        [
            f"{severity.value}, *{_SEVERITIES[severity.value]}*",
            _linked(rule for rule in mk.all_rules() if rule.severity is severity),
        ]
        for severity in mk.Severity
    )
    return markup.table(["severity", "rules"], rows)


def rules_with(what: str) -> str:
    """List the rules that need to know something, or take words."""
    if what == "words":
        return f"{_linked(rule for rule in mk.all_rules() if rule.takes_words)}.\n"
    needed = sorted({name for rule in mk.all_rules() for name in rule.needs})
    pairs = (
        [f"`{name}`", _linked(rule for rule in mk.all_rules() if name in rule.needs)]
        for name in needed
    )
    return markup.table(["fact", "rules"], pairs)


def rules(start: str) -> str:
    """Describe all rules whose codes begin alike, with texts and examples in both languages."""
    return "\n".join(_rule(rule) for rule in mk.all_rules() if rule.code.startswith(start))


def _rule(rule: mk.Rule) -> str:
    sections = _sections(inspect.getdoc(rule.function) or "")
    subjects = ", ".join(f"`{subject.__name__}`" for subject in rule.subject)
    needs = ", ".join(f"`{name}`" for name in rule.needs) or "nothing beside the thing itself"
    texts = {lang: texts_in(lang).findings for lang in ("en", "da")}
    keys = [key for key in texts["en"] if key.split("/")[0] == rule.code]
    said = markup.table(
        ["in English", "på dansk"],
        ([f"{one[0]} *{one[1]}*" for one in (texts["en"][k], texts["da"][k])] for k in keys),
    )
    return "\n".join(
        [
            f"({rule.code.lower()})=",
            f"## {rule.code} `{rule.name}`\n",
            f"{rule.severity.value.capitalize()} unless the case says otherwise.",
            f"{rule.status.value.capitalize()} since {rule.since}.",
            f"Looks at: {subjects}.",
            f"Needs to know: {needs}.",
            "Takes words of your own.\n" if rule.takes_words else "",
            f"**What it does.** {sections['What it does']}\n",
            f"**Why it is bad.** {sections['Why it is bad']}\n",
            f"**Options.** {sections['Options']}\n",
            "What a finding says:\n",
            said,
            f"```text\n{mk.explain(rule.code, 'en')}\n```\n",
            f"```text\n{mk.explain(rule.code, 'da')}\n```\n",
        ]
    )


def _sections(docstring: str) -> dict[str, str]:
    parts = _HEADING.split(docstring)[1:]
    return {
        name: " ".join(textwrap.dedent(text).split())
        for name, text in zip(parts[::2], parts[1::2], strict=True)
    }


def errors(_: str) -> str:
    """List the errors: when they come, and what they carry."""
    rows = []
    for name in mk.__all__:
        thing = getattr(mk, name)
        if not (inspect.isclass(thing) and issubclass(thing, mk.MousekitError)):
            continue
        fields = [f"`.{field.name}`" for field in attrs.fields(thing)] if attrs.has(thing) else []
        also = "`ValueError`" if issubclass(thing, ValueError) else ""
        rows.append([markup.link(name), markup.first_sentence(thing), ", ".join(fields), also])
    return markup.table(["error", "when", "carries", "is also"], rows)


def kinds(_: str) -> str:
    """List the kinds of documents and their classes."""
    rows = (
        [f"`{kind}`", markup.link(cls.__name__) if cls.__name__ in mk.__all__ else cls.__name__]
        for kind, cls in mk.KINDS.items()
    )
    return markup.table(["kind", "class"], rows)


def _flat(value: attrs.AttrsInstance, path: tuple[str, ...] = ()) -> Iterator[tuple[str, object]]:
    for field in attrs.fields(type(value)):
        item = getattr(value, field.name)
        if attrs.has(type(item)):
            yield from _flat(item, (*path, field.name))
        else:
            yield ".".join((*path, field.name)), item


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_shown(item) for item in value)
    return str(value.value if isinstance(value, enum.Enum) else value)


def presets(_: str) -> str:
    """Show every number and choice of the presets side by side."""
    flat = [dict(_flat(one)) for one in (mk.DEFAULT_POLICY, mk.TEKNIQ_POLICY, mk.STRICT_POLICY)]
    rows = []
    for name, usual in flat[0].items():
        others = (_shown(one[name]) if one[name] != usual else "" for one in flat[1:])
        rows.append([f"`{name}`", _shown(usual), *others])
    return markup.table(["field", "default", "TEKNIQ, if other", "strict, if other"], rows)


_PARTS: Mapping[str, Callable[[str], str]] = {
    "all-names": all_names,
    "blockers": blockers,
    "cards": cards,
    "cycle-transitions": cycle_transitions,
    "cycle-who": cycle_who,
    "errors": errors,
    "kinds": kinds,
    "more-names": more_names,
    "names": names,
    "names-in-both-languages": names_in_both_languages,
    "phase": phase,
    "presets": presets,
    "requirements": requirements,
    "rules": rules,
    "rules-by-severity": rules_by_severity,
    "rules-by-subject": rules_by_subject,
    "rules-overview": rules_overview,
    "rules-with": rules_with,
    "stage": stage,
    "talk-transitions": talk_transitions,
    "talk-who": talk_who,
}


def _fill(_app: Sphinx, _docname: str, source: list[str]) -> None:
    source[0] = _ASKED.sub(lambda asked: _PARTS[asked[1]](asked[2] or ""), source[0])


def _find_public(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: object
) -> object:
    """Link a name to where it is public, wherever it was defined.

    Words in backticks that are no public name (a parameter, a file) stay as they are.
    """
    if node.get("refdomain") != "py":
        return None
    target = str(node["reftarget"])
    objects = env.domains.python_domain.objects
    short = target.removeprefix("mousekit.")
    for name in (f"mousekit.{short}", *(f"mousekit.{tail}" for tail in _tails(short))):
        if name in objects:
            entry = objects[name]
            doc = str(node["refdoc"])
            node_id = entry.node_id
            link: object = make_refnode(app.builder, doc, entry.docname, node_id, contnode, target)
            return link
    return contnode if node["reftype"] == "obj" else None


def _miss_nothing(_app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of every public name that no page of the reference describes."""
    objects = env.domains.python_domain.objects
    for name in mk.__all__:
        entry = objects.get(f"mousekit.{name}")
        if entry is None or not entry.docname.startswith("reference/"):
            _LOG.warning("mousekit.%s is public, and no page of the reference describes it", name)


def _settle_everything(_app: Sphinx, _env: BuildEnvironment) -> None:
    warn_of_unsettled()


def _tails(dotted: str) -> Iterator[str]:
    parts = dotted.split(".")
    return (".".join(parts[start:]) for start in range(1, len(parts)))


def _whole_sentence(
    _app: Sphinx, what: str, _name: str, _thing: object, _options: object, lines: list[str]
) -> None:
    """Put back what napoleon took for a type: the beginning of a sentence with a colon."""
    types = [line for line in lines if line.startswith(":type: ")]
    taken = [line for line in types if what == "attribute" or " " in line[7:].strip()]
    if len(taken) == 1 and taken[0] in lines[-2:]:
        del lines[lines.index(taken[0]) :]
        lines[0] = f"{taken[0][7:]}: {lines[0]}"


def _plain_defaults(
    _app: Sphinx,
    _what: str,
    _name: str,
    _thing: object,
    _options: object,
    signature: str | None,
    returns: str | None,
) -> tuple[str | None, str | None]:
    """Write a member of an enumeration, and a default that has a name, as people do."""
    if signature is None:
        return None, returns
    for value, name in ((mk.DEFAULT_POLICY, "DEFAULT_POLICY"), (mk.DEFAULT_RULES, "DEFAULT_RULES")):
        signature = signature.replace(repr(value), name)
    return _MEMBER.sub(r"\1", signature), returns


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect everything to Sphinx."""
    app.connect("source-read", _fill)
    app.connect("missing-reference", _find_public)
    app.connect("env-check-consistency", _miss_nothing)
    app.connect("env-check-consistency", _settle_everything)
    app.connect("autodoc-process-docstring", _whole_sentence, priority=600)
    app.connect("autodoc-process-signature", _plain_defaults)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
