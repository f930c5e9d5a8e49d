"""The papers that people read, print and sign: their texts, their markup, and who sees what."""

import enum
import re
import string
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import pairwise

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mousekit as mk
from loose import loosely
from mousekit import render
from mousekit.language import papers, papers_da, papers_en
from mousekit.render.document import Document, Said, Section
from mousekit.render.html import element, page, write
from mousekit.render.html_style import STYLE
from mousekit.render.markdown import markdown
from mousekit.testing import conversations, texts
from mousekit.values.people import PARTIES
from papers_reader import Reader, paper, saying, writable
from papers_sample import (
    FEBRUARY,
    GOLDEN,
    KEPT,
    MARCH,
    amended,
    approved,
    conclusions,
    empty_handed,
    ended,
    full,
    golden_papers,
    html_papers,
    invitation,
    lane,
    led_by_karl,
    markdown_papers,
    mette,
    prepared,
    reopened,
    reviewed,
    rewritten,
    signed,
    widely_scored,
)

LANGUAGES = ("da", "en")
PAPERS = tuple(html_papers())
TEXTS = {"da": papers_da.TEXTS, "en": papers_en.TEXTS}
HOSTILE = (
    "<script>window.x = 1</script>",
    "\"quoted\" and 'quoted' > < & &amp; &#60; &lt;b&gt;",
    "]]> --> </style></title></main> <!-- <![CDATA[",
    "| a | b | `code` **bold** _soft_ [link](http://x.dk) ![i](i.png) ~~gone~~ $x$",
    "\n\n# heading\n- list\n1. one\n2) two\n---\n===\n> quote\n```\nfence\n    indented\n\n: x",
    "\u202eback\u202c \u2067left\u2069 \u200f \u0627\u0644",
    "javascript:alert(1) {braces} {0} %s \\ www.x.dk x@y.dk \\",
)

every_language = pytest.mark.parametrize("lang", LANGUAGES)
every_paper = pytest.mark.parametrize("name", PAPERS)
some = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])


class TestTexts:
    """What stands on the papers is there in both languages."""

    def test_no_text_is_missing(self) -> None:
        """Both languages have the same texts in the same order, with the same blanks to fill."""
        assert list(TEXTS["da"]) == list(TEXTS["en"])
        for key, text in TEXTS["da"].items():
            assert _fields(text) == _fields(TEXTS["en"][key]), key

    def test_nothing_is_left_untranslated(self) -> None:
        """The few texts that are the same in both languages are words that both have."""
        same = {text for key, text in TEXTS["da"].items() if TEXTS["en"][key] == text}
        assert same == {
            "{minutes} min.",
            "version {version}",
            "Version",
            " (version {version})",
            "Form",
            "HR",
            "Status",
        }

    @every_language
    def test_every_text_is_used(self, lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """Each text stands on some paper, or names a member of an enumeration."""
        used = _Used(TEXTS[lang])
        monkeypatch.setattr(papers, "_LANGUAGES", {lang: used})
        members = {
            f"{group}/{member.value}"
            for group, kind in _MEMBERS.items()
            for member in kind.__members__.values()
        }
        for talk in _every_sort_of_talk():
            for name, write_paper in html_papers().items():
                if name != "plan-successor":
                    write_paper(talk, lang)
        render.invitation_html(widely_scored(), lang=lang, invitation=invitation(str))
        assert set(TEXTS[lang]) - used.asked - members == set()
        assert members <= set(TEXTS[lang])

    @every_paper
    def test_another_language_is_refused(self, name: str) -> None:
        """A language that is neither Danish nor English is refused with those that are known."""
        for written in (html_papers()[name], markdown_papers()[name]):
            with pytest.raises(mk.InvalidValueError, match="at lang: 'sv', expected 'da' or 'en'"):
                written(full(), "sv")


_MEMBERS: dict[str, type[enum.StrEnum]] = {
    "means": mk.SignatureMeaning,
    "talk": mk.TalkKind,
    "invitation-to": mk.TalkKind,
}


class _Used(dict[str, str]):
    """Texts that remember which of them were asked for."""

    def __init__(self, known: object) -> None:
        super().__init__(loosely(dict)(known))
        self.asked: set[str] = set()

    def __getitem__(self, key: str) -> str:
        self.asked.add(key)
        return super().__getitem__(key)


def _fields(text: str) -> list[str | None]:
    return [field for _, field, _, _ in string.Formatter().parse(text) if field is not None]


def _every_sort_of_talk() -> Iterator[mk.Conversation]:
    shared = prepared().apply(mk.PreparationShared(**lane(FEBRUARY)))
    missed = attrs.evolve(full(), missed_follow_ups=(None,))
    empty = empty_handed()
    mandate = attrs.evolve(empty.brief, mandate=mk.Mandate())
    answers = attrs.evolve(reviewed(), carried_in=reviewed().carried_in[:1])
    doubled = attrs.evolve(signed(), signatures=(*_reserved(),), signed_by=_reserved())
    yield from (_amending(lane(MARCH)), _amending(mette(MARCH)))
    yield from (full(), reviewed(), ended(reviewed()), reopened(), rewritten(), missed, empty)
    yield from (attrs.evolve(shared, conclusions=empty.conclusions), doubled)
    yield attrs.evolve(full(), preparations=())
    yield from (approved(), led_by_karl(), amended())
    yield from (attrs.evolve(empty, brief=mandate), answers, _with_plan(widely_scored()))


def _amending(who: mk.Stated) -> mk.Conversation:
    """Let one party propose other terms for the second agreement."""
    state = signed().agreement("a2")
    assert state is not None
    terms = attrs.evolve(state.agreement, due=date(2027, 9, 30), revision=2)
    return signed().apply(mk.AmendmentProposed(terms=terms, **who))


def _with_plan(talk: mk.Conversation) -> mk.Conversation:
    return attrs.evolve(talk, conclusions=conclusions(str))


def _reserved() -> tuple[mk.Signature, ...]:
    return tuple(attrs.evolve(one, reservation="nej") for one in signed().signatures)


class TestEscaping:
    """Whatever somebody writes is text, and nothing else."""

    @every_language
    @every_paper
    @pytest.mark.parametrize("hostile", HOSTILE)
    def test_hostile_texts_change_no_element(self, name: str, lang: str, hostile: str) -> None:
        """The page has the same elements as with harmless texts, and every text comes back."""
        harmless = Reader(html_papers()[name](full(), lang))
        say = saying(hostile)
        attacked = Reader(html_papers(say)[name](full(say), lang))
        assert attacked.elements == harmless.elements
        assert attacked.said == [say(text) for text in harmless.said]
        assert attacked.open == []

    @some
    @given(more=texts(), name=st.sampled_from(PAPERS), lang=st.sampled_from(LANGUAGES))
    def test_any_text_comes_back(self, more: str, name: str, lang: str) -> None:
        """Any text is read as it was written, but for what no page can hold."""
        say = saying(more)
        written = Reader(html_papers(say)[name](full(say), lang))
        harmless = Reader(html_papers()[name](full(), lang))
        assert written.elements == harmless.elements
        assert written.said == [writable(say(text)) for text in harmless.said]

    @given(st.text(st.characters()))
    def test_what_no_page_can_hold_is_replaced(self, text: str) -> None:
        """Control characters and halves of a pair become a sign that shows it."""
        assert Said(text=text).text == writable(text)

    def test_the_title_of_the_window_is_escaped(self) -> None:
        """A name that closes the title opens nothing."""
        hostile = "</title><script>window.x = 1</script>"
        written = render.plan_html(
            full(), reader=mk.Role.EMPLOYEE, lang="da", names={"lane": hostile}
        )
        assert Reader(written).named("script", "title") == ["title"]
        assert "<title>Udviklingsplan for &lt;/title&gt;&lt;script&gt;" in written

    def test_an_attribute_is_escaped(self) -> None:
        """A quote in an attribute does not end it."""
        assert write(element("p", title='"><b>')) == '<p title="&quot;&gt;&lt;b&gt;"></p>'

    def test_the_style_needs_no_escaping(self) -> None:
        """No sign of the style is changed by being put into the page as text."""
        assert write(STYLE) == STYLE

    @every_language
    @every_paper
    @pytest.mark.parametrize("hostile", [one for one in HOSTILE if "\n" not in one])
    def test_hostile_texts_begin_nothing_in_markdown(
        self, name: str, lang: str, hostile: str
    ) -> None:
        """Every line begins as it does with harmless texts, and the text comes back."""
        say = saying(hostile)
        harmless = markdown_papers()[name](full(), lang).splitlines()
        attacked = markdown_papers(say)[name](full(say), lang).splitlines()
        assert [_opening(line) for line in attacked] == [_opening(line) for line in harmless]
        found = _unescaped("\n".join(attacked)).count(hostile)
        assert found == len(paper(name, full(), lang).said)

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("1. maj", "1\\. maj"),
            ("a\n\n# b\n- c", "a\\\n\\\n\\# b\\\n\\- c"),
            ("   et\r\n    to  ", "et\\\nto"),
            ("+ a\n= b\n12) c\n: d", "\\+ a\\\n\\= b\\\n12\\) c\\\n\\: d"),
            ("http://x.dk www.x.dk a@b.dk", "http\\://x.dk www\\.x.dk a\\@b.dk"),
        ],
    )
    def test_only_what_means_something_is_escaped(self, text: str, written: str) -> None:
        """Signs at the beginning of a line are escaped there, and lines stay lines."""
        draft = mk.AgreementDraft(id="a", text=text)
        talk = attrs.evolve(reviewed(), conclusions=mk.Conclusions(drafts=(draft,)))
        assert f"\n\n{written}\n\n- **" in (
            render.plan_markdown(talk, reader=mk.Role.LEADER, lang="da")
        )

    def test_what_is_no_block_cannot_be_written(self) -> None:
        """A block that a writer does not know is refused, not left out."""
        strange = "text"
        section = loosely(Section)(heading="", blocks=())
        object.__setattr__(section, "blocks", (strange,))
        document = Document(
            lang="da", kind="", title=(), missing="", sections=(section,), foot=("",)
        )
        for written in (page, markdown):
            with pytest.raises(NotImplementedError, match="for str"):
                written(document)


def _opening(line: str) -> str:
    """Give what a line of Markdown begins with, and how many cells it has."""
    cells = line.replace("\\|", "").count("|")
    begin = line.lstrip()[:1]
    return f"{begin if begin in '#-|>' else 'text'}{cells if begin == '|' else ''}"


def _unescaped(text: str) -> str:
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


class TestStructure:
    """A page can be read by everybody, whatever happened in the conversation."""

    @some
    @given(
        talk=conversations(mk.Stage.IN_REVIEW)
        | conversations(mk.Stage.SIGNED)
        | conversations(mk.Stage.CLOSED),
        name=st.sampled_from(PAPERS),
        lang=st.sampled_from(LANGUAGES),
    )
    def test_every_page_is_well_built(self, talk: mk.Conversation, name: str, lang: str) -> None:
        """One title, one of each landmark, headings in order, no script, tables with headings."""
        empty = mk.Conclusions(drafts=())
        written = talk.conclusions or empty
        talk = attrs.evolve(talk, conclusions=written, signed=talk.signed or written)
        given_or_own = talk.invitation or mk.Invitation(meets_on=FEBRUARY)
        talk = attrs.evolve(talk, invitation=given_or_own, meets_on=talk.meets_on or FEBRUARY)
        read = Reader(html_papers()[name](talk, lang))
        assert read.named("header", "main", "footer", "h1") == ["header", "h1", "main", "footer"]
        levels = [int(tag[1]) for tag in read.named("h1", "h2", "h3")]
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert read.named("script", "link", "img", "iframe", "form", "input") == []
        assert dict(read.elements[0][1]) == {"lang": lang}
        assert all("scope" in dict(given) for tag, given in read.elements if tag == "th")
        assert read.open == []

    @some
    @given(talk=conversations(), name=st.sampled_from(PAPERS), lang=st.sampled_from(LANGUAGES))
    def test_every_conversation_has_its_papers(
        self, talk: mk.Conversation, name: str, lang: str
    ) -> None:
        """At every stage a paper is written, or one clear error says what is missing."""
        is_possible = {
            "plan": talk.conclusions,
            "plan-successor": talk.signed,
            "invitation": talk.invitation,
        }.get(name, talk)
        for written in (html_papers()[name], markdown_papers()[name]):
            if is_possible is None:
                with pytest.raises(mk.InvalidValueError, match="None, expected a conversation"):
                    written(talk, lang)
            else:
                assert written(talk, lang).endswith("\n")

    @every_language
    @every_paper
    def test_the_papers_stay_as_they_are(self, name: str, lang: str) -> None:
        """The papers of the sample are those that were looked at, but for the style."""
        for ending, written in golden_papers(name, lang).items():
            assert written == (GOLDEN / f"{name}.{lang}.{ending}").read_text("utf-8")

    @every_paper
    def test_what_is_written_is_hidden_in_a_repr(self, name: str) -> None:
        """The text of a piece of a document is not in its repr."""
        assert repr(Said(text=KEPT)) == "Said(text=<hidden>)"
        assert KEPT not in repr(paper(name, full()).elements)


class TestWhoSeesWhat:
    """A paper holds nothing that its reader may not see (B2-M)."""

    @every_language
    @pytest.mark.parametrize("name", [one for one in PAPERS if one != "sheet-leader"])
    def test_what_is_kept_is_on_no_paper(self, name: str, lang: str) -> None:
        """Notes, ratings, comments, ideas, reviews and the leader's preparation are left out."""
        assert KEPT not in html_papers()[name](full(), lang)
        assert KEPT not in markdown_papers()[name](full(), lang)
        assert KEPT in html_papers()["sheet-leader"](full(), lang)

    @some
    @given(talk=conversations(mk.Stage.SIGNED), lang=st.sampled_from(LANGUAGES))
    def test_the_plan_does_not_depend_on_what_is_kept(
        self, talk: mk.Conversation, lang: str
    ) -> None:
        """Without preparations, notes, topics, ideas, ratings and comments the plan is the same."""
        bare = attrs.evolve(
            talk,
            preparations=(),
            notes=(),
            topics=(),
            ideas=(),
            ratings=(),
            comments=(),
            promises=(),
            effects=(),
        )
        for reader in (*PARTIES, mk.Role.SUCCESSOR):
            plan = partial(render.plan_html, reader=reader, lang=lang)
            assert plan(bare) == plan(talk)

    @some
    @given(talk=conversations(mk.Stage.SIGNED), lang=st.sampled_from(LANGUAGES))
    def test_a_successor_sees_nothing_but_what_was_signed(
        self, talk: mk.Conversation, lang: str
    ) -> None:
        """Whatever is being written anew, the plan of a successor stays the signed one."""
        draft = mk.Conclusions(drafts=(mk.AgreementDraft(id="new", text=KEPT),), version=9)
        anew = attrs.evolve(talk, conclusions=draft, signatures=(), ending=None)
        plan = partial(render.plan_html, reader=mk.Role.SUCCESSOR, lang=lang)
        assert plan(anew) == plan(talk)

    @every_language
    def test_a_successor_sees_no_views_and_no_reservation(self, lang: str) -> None:
        """Conclusions are not for a successor: views and reservations are the two's own."""
        views = [view.text for view in conclusions(str).divergent_views]
        reservations = [one.reservation for one in signed().signatures if one.reservation]
        hidden = [*views, *reservations]
        assert len(hidden) == 3
        assert [text for text in hidden if text not in paper("plan", full(), lang).said] == []
        assert [text for text in hidden if text in paper("plan-successor", full(), lang).text] == []

    def test_a_new_leader_is_a_successor_until_the_employee_admits(self) -> None:
        """After a change of leader the plan is a successor's, and after the yes a leader's."""
        hr: mk.Stated = {"on": MARCH, "by": "hanne", "role": mk.Role.HR}
        changed = signed().apply(mk.LeaderChanged(leader="karl", effective_on=MARCH, **hr))
        plan = partial(render.plan_html, lang="da")
        theirs = plan(changed, reader=mk.Role.LEADER)
        assert theirs == plan(changed, reader=mk.Role.SUCCESSOR)
        assert theirs != plan(changed, reader=mk.Role.EMPLOYEE)
        admitted = changed.apply(mk.SuccessorAdmitted(**lane(MARCH)))
        of_the_leader = plan(admitted, reader=mk.Role.LEADER)
        assert of_the_leader == plan(admitted, reader=mk.Role.EMPLOYEE)

    def test_a_draft_is_not_for_a_successor(self) -> None:
        """Before both have signed, a successor has no plan, not even as leader."""
        hr: mk.Stated = {"on": MARCH, "by": "hanne", "role": mk.Role.HR}
        changed = reviewed().apply(mk.LeaderChanged(leader="karl", effective_on=MARCH, **hr))
        for written in (render.plan_html, render.plan_markdown):
            for reader in (mk.Role.SUCCESSOR, mk.Role.LEADER):
                with pytest.raises(mk.InvalidValueError, match="whose plan both have signed"):
                    written(changed, reader=reader, lang="da")

    @pytest.mark.parametrize(
        "reader", [role for role in mk.Role if role not in (*PARTIES, mk.Role.SUCCESSOR)], ids=str
    )
    def test_nobody_else_has_a_plan(self, reader: mk.Role) -> None:
        """A plan for anybody else is refused with those who have one."""
        for written in (render.plan_html, render.plan_markdown):
            with pytest.raises(
                mk.InvalidValueError,
                match=rf"at reader: .*{reader.value}.*expected employee, leader or successor",
            ):
                written(signed(), reader=reader, lang="da")

    @some
    @given(
        talk=conversations(mk.Stage.PREPARED) | conversations(mk.Stage.INVITED),
        reader=st.sampled_from(PARTIES),
    )
    def test_a_sheet_does_not_depend_on_the_other_preparation(
        self, talk: mk.Conversation, reader: mk.Role
    ) -> None:
        """Whatever the other party has prepared, shared or not, the reader's sheet is the same."""
        own = tuple(one for one in talk.preparations if one.party is reader)
        bare = attrs.evolve(talk, preparations=own, notes=(), ratings=())
        sheet = partial(render.preparation_html, reader=reader, lang="da")
        assert sheet(bare) == sheet(talk)

    def test_a_new_leader_gets_a_blank_sheet(self) -> None:
        """What the former leader has prepared is not on the sheet of the new one."""
        shared = prepared(theirs=lambda text: f"{KEPT} {text}")
        shared = shared.apply(mk.PreparationShared(**mette(FEBRUARY)))
        hr: mk.Stated = {"on": FEBRUARY, "by": "hanne", "role": mk.Role.HR}
        change = mk.LeaderChanged(leader="karl", effective_on=FEBRUARY, **hr)
        sheet = partial(render.preparation_html, reader=mk.Role.LEADER, lang="da")
        assert KEPT in sheet(shared)
        assert KEPT not in sheet(shared.apply(change))

    def test_what_was_for_the_former_leader_is_not_for_the_new_one(self) -> None:
        """Topics that the employee sent, and answers for promises, stay with the former leader."""
        hr: mk.Stated = {"on": FEBRUARY, "by": "hanne", "role": mk.Role.HR}
        change = mk.LeaderChanged(leader="karl", effective_on=FEBRUARY, **hr)
        before, after = (
            paper("sheet-leader", talk) for talk in (prepared(), prepared().apply(change))
        )
        for text in ("Garderoben", "Diplommodulet", "Pladsen blev skaffet i maj"):
            assert text in before.said
            assert text not in after.said
        assert "Mette skaffer en plads på kurset i maj" in after.said

    def test_the_employee_keeps_what_was_sent(self) -> None:
        """A change of leader takes no topic from the employee's sheet."""
        hr: mk.Stated = {"on": FEBRUARY, "by": "hanne", "role": mk.Role.HR}
        change = mk.LeaderChanged(leader="karl", effective_on=FEBRUARY, **hr)
        assert "Sprog på blå stue" in paper("sheet-employee", prepared().apply(change)).said

    def test_the_leader_answers_for_promises_on_the_own_sheet_alone(self) -> None:
        """What the leader says of last year's promises is not on the employee's sheet."""
        answer = "Pladsen blev skaffet i maj"
        assert answer in paper("sheet-leader", prepared()).said
        assert answer not in paper("sheet-employee", prepared()).said

    @pytest.mark.parametrize("reader", [role for role in mk.Role if role not in PARTIES], ids=str)
    def test_only_the_two_have_a_sheet(self, reader: mk.Role) -> None:
        """A sheet for anybody else is refused."""
        for written in (render.preparation_html, render.preparation_markdown):
            with pytest.raises(mk.InvalidValueError, match=r"at reader: .*expected employee or l"):
                written(prepared(), reader=reader, lang="da")
