"""What people read, print and sign: the plan, the invitation, the sheets and the card."""

import enum
import string
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mousekit as mk
from loose import loosely
from mousekit import render
from mousekit.language import papers, papers_da, papers_en
from mousekit.render.document import Document, Said, Section
from mousekit.render.html import page, write
from mousekit.render.html_style import STYLE
from mousekit.render.markdown import markdown
from mousekit.testing import conversations, texts
from mousekit.values.people import PARTIES
from papers_sample import (
    APRIL,
    FEBRUARY,
    KEPT,
    MARCH,
    conclusions,
    drafts,
    full,
    html_papers,
    invitation,
    lane,
    markdown_papers,
    mette,
    names,
    planned,
    prepared,
    privacy,
    reviewed,
    signed,
)

LANGUAGES = ("da", "en")
PAPERS = tuple(html_papers())
TEXTS = {"da": papers_da.TEXTS, "en": papers_en.TEXTS}
GOLDEN = Path(__file__).parent / "golden" / "papers"
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


class Reader(HTMLParser):
    """Read a page as a browser would: its elements in order, and the texts that people wrote."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.said: list[str] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an element."""
        self.elements.append((tag, tuple(attrs)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)
        if tag == "bdi":
            self.said.append("")

    def handle_endtag(self, tag: str) -> None:
        """See that what is closed was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Remember a text, where it stands."""
        if self.open[-1:] == ["bdi"]:
            self.said[-1] += data
        if not {"style", "title"}.intersection(self.open):
            self.words.append(data)

    def named(self, *tags: str) -> list[str]:
        """Give the elements of these names, in order."""
        return [tag for tag, _ in self.elements if tag in tags]

    @property
    def text(self) -> str:
        """All that is read on the page."""
        return "".join(self.words)


def paper(name: str, talk: mk.Conversation, lang: str = "da") -> Reader:
    """Read one paper."""
    return Reader(html_papers()[name](talk, lang))


def plan(talk: mk.Conversation, lang: str = "da") -> Reader:
    """Read the plan."""
    return paper("plan", talk, lang)


def saying(more: str) -> Callable[[str], str]:
    """Make a function that says a text and something more."""
    return lambda text: f"{text}{more}."


def writable(text: str) -> str:
    """Give a text as a page can hold it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join("\ufffd" if _is_unwritable(sign) else sign for sign in lines)


def _is_unwritable(sign: str) -> bool:
    is_control = unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\t\n"
    return is_control or ord(sign) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(sign) <= 0xFDEF


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
            "mentor",
            "coaching",
            "supervision",
        }

    @every_language
    def test_every_text_is_used(self, lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """Each text stands on some paper, or names a member of an enumeration."""
        used = _Used(TEXTS[lang])
        monkeypatch.setitem(loosely(dict)(papers._LANGUAGES), lang, used)
        monkeypatch.setattr(papers, "_LANGUAGES", {lang: used})
        members = {
            f"{group}/{member.value}"
            for group, kind in _MEMBERS.items()
            for member in loosely(list)(kind)
        }
        for talk in _every_sort_of_talk():
            for write_paper in html_papers().values():
                write_paper(talk, lang)
        render.invitation_html(_widely_scored(), lang=lang, invitation=invitation(str))
        assert set(TEXTS[lang]) - used.asked - members == set()
        assert members <= set(TEXTS[lang])

    @every_paper
    def test_another_language_is_refused(self, name: str) -> None:
        """A language that is neither Danish nor English is refused with those that are known."""
        for written in (html_papers()[name], markdown_papers()[name]):
            with pytest.raises(mk.InvalidValueError, match="at lang: 'sv', expected 'da' or 'en'"):
                written(full(), "sv")


_MEMBERS: dict[str, type[enum.StrEnum]] = {
    "method": mk.LearningMethod,
    "setting": mk.Setting,
    "kind": mk.FollowUpKind,
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


def _widely_scored() -> mk.Conversation:
    """Make a conversation with a scale of many steps."""
    talk = prepared()
    assert talk.brief.form is not None
    form = attrs.evolve(talk.brief.form, scale=mk.Scale(lowest=-1000, highest=10**9))
    return attrs.evolve(talk, brief=attrs.evolve(talk.brief, form=form))


def _ended(talk: mk.Conversation) -> mk.Conversation:
    declined = mk.SignatureDeclined(reason="uenig", **lane(MARCH))
    return talk.apply(declined)


def _reopened() -> mk.Conversation:
    return signed().apply(mk.ConclusionsReopened(reason="nyt job", **lane(MARCH)))


def _rewritten() -> mk.Conversation:
    """Make a conversation whose second version, without the third agreement, both have signed."""
    again = attrs.evolve(conclusions(str), drafts=drafts(str)[:2], version=2)
    facts = (
        mk.ConclusionsRevised(conclusions=again, **mette(MARCH)),
        mk.ConclusionsSigned(digest=again.digest, **lane(MARCH)),
        mk.ConclusionsSigned(digest=again.digest, **mette(MARCH)),
    )
    talk = _reopened()
    for fact in facts:
        talk = talk.apply(fact)
    return talk


def _empty_handed() -> mk.Conversation:
    """Make a conversation without agreements, follow-ups or anything else agreed."""
    nothing = mk.Conclusions(drafts=())
    bare = attrs.evolve(reviewed(), conclusions=nothing)
    return attrs.evolve(bare, brief=mk.CycleBrief(cycle="2027", leader="mette"), promises=())


def _every_sort_of_talk() -> Iterator[mk.Conversation]:
    shared = prepared().apply(mk.PreparationShared(**lane(FEBRUARY)))
    missed = attrs.evolve(full(), missed_follow_ups=(None,))
    empty = _empty_handed()
    mandate = attrs.evolve(empty.brief, mandate=mk.Mandate())
    answers = attrs.evolve(reviewed(), carried_in=reviewed().carried_in[:1])
    doubled = attrs.evolve(signed(), signatures=(*_reserved(),), signed_by=_reserved())
    yield from (full(), reviewed(), _ended(reviewed()), _reopened(), _rewritten(), missed, empty)
    yield from (attrs.evolve(shared, conclusions=empty.conclusions), doubled)
    yield from (attrs.evolve(empty, brief=mandate), answers, _with_plan(_widely_scored()))


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
        written = render.plan_html(full(), lang="da", names={"lane": hostile})
        assert Reader(written).named("script", "title") == ["title"]
        assert "<title>Udviklingsplan for &lt;/title&gt;&lt;script&gt;" in written

    def test_an_attribute_is_escaped(self) -> None:
        """A quote in an attribute does not end it."""
        from mousekit.render.html import element

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
        assert found == len(html_reader(name, lang).said)

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
        assert f"\n\n{written}\n\n- **" in render.plan_markdown(talk, lang="da")

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


def html_reader(name: str, lang: str) -> Reader:
    """Read the full sample."""
    return Reader(html_papers()[name](full(), lang))


def _opening(line: str) -> str:
    """Give what a line of Markdown begins with, and how many cells it has."""
    cells = line.replace("\\|", "").count("|")
    begin = line.lstrip()[:1]
    return f"{begin if begin in '#-|>' else 'text'}{cells if begin == '|' else ''}"


def _unescaped(text: str) -> str:
    import re

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
        talk = attrs.evolve(talk, conclusions=talk.conclusions or mk.Conclusions(drafts=()))
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
        is_possible = {"plan": talk.conclusions, "invitation": talk.invitation}.get(name, talk)
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
        written = html_papers()[name](full(), lang).replace(STYLE, "")
        assert written.replace("><", ">\n<") == (GOLDEN / f"{name}.{lang}.html").read_text("utf-8")
        short = markdown_papers()[name](full(), lang)
        assert short == (GOLDEN / f"{name}.{lang}.md").read_text("utf-8")

    @every_paper
    def test_what_is_written_is_hidden_in_a_repr(self, name: str) -> None:
        """The text of a piece of a document is not in its repr."""
        assert repr(Said(text=KEPT)) == "Said(text=<hidden>)"
        assert KEPT not in repr(html_reader(name, "da").elements)


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
        assert render.plan_html(bare, lang=lang) == render.plan_html(talk, lang=lang)

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


class TestPlan:
    """The development plan: what was agreed, by whom, by when, and who has signed."""

    @pytest.mark.req("R151")
    @pytest.mark.req("R153")
    @pytest.mark.req("R157")
    def test_each_agreement_says_what_who_and_when(self) -> None:
        """Text, owner and due date of every agreement stand on the plan."""
        read = plan(signed())
        assert [text for text in (one.text for one in drafts(str)) if text not in read.said] == []
        assert "AnsvarligLane Madsen (medarbejder)" in read.text
        assert "AnsvarligMette Holm (leder)" in read.text
        assert "SenestOnsdag den 30. juni 2027" in read.text

    @pytest.mark.req("R126")
    @pytest.mark.req("R127")
    @pytest.mark.req("R128")
    @pytest.mark.req("R165")
    def test_the_part_of_colleagues_and_leader_is_there(self) -> None:
        """Practice, support, helpers, method and what sets it off stand with the agreement."""
        read = plan(signed(), "en").text
        assert "Practice in daily workLane tager de korte" in read
        assert "How colleagues and leader carry their partAmir passer stuen" in read
        assert "Helped byAmir Haddad" in read
        assert "How it is learnedtraining side by side" in read
        assert "What sets it offNår en familie" in read

    def test_a_draft_is_marked(self) -> None:
        """Until both have signed, the plan says that it is a draft and leaves room to sign."""
        read = plan(reviewed())
        assert ("p", (("class", "mark"),)) in read.elements
        assert "Udkast. Planen gælder først, når I begge har skrevet under." in read.text
        assert "Har skrevet under" not in read.text

    def test_a_signed_plan_is_no_draft(self) -> None:
        """Once both have signed, there is no mark."""
        assert ("p", (("class", "mark"),)) not in plan(signed()).elements

    def test_one_signature_leaves_room_for_the_other(self) -> None:
        """Who has signed stands there with the day, and the draft is still a draft."""
        once = mk.ConclusionsSigned(digest=conclusions(str).digest, **lane(MARCH))
        read = plan(reviewed().apply(once))
        assert read.text.count("Har skrevet under") == 1
        assert "Lane MadsenMedarbejderMandag den 1. marts 2027Har skrevet under" in read.text
        assert "Mette HolmLederEn underskrift" in read.text
        assert "Udkast." in read.text

    def test_a_plan_that_is_written_anew_says_which_one_counts(self) -> None:
        """After a reopening the signed plan counts until the new one is signed."""
        assert "Den plan, I har skrevet under, gælder, indtil" in plan(_reopened()).text

    def test_a_plan_that_was_never_signed_says_so(self) -> None:
        """Where a party declined, nobody can take the paper for a plan."""
        assert "Ikke underskrevet. Samtalen endte" in plan(_ended(reviewed())).text

    @pytest.mark.req("R156")
    def test_the_signatures_name_the_version(self) -> None:
        """Both signatures stand over the digest of the version that was signed."""
        read = plan(signed()).text
        assert "version 1 af konklusionerne" in read
        assert f"(digest-1){conclusions(str).digest}" in read
        assert "Samtalen er holdt, og det her blev skrevet." in read

    @pytest.mark.req("R159")
    def test_reservation_and_other_views_are_kept(self) -> None:
        """What one party sees otherwise stands on the plan under that party."""
        read = plan(signed()).text
        assert "Medarbejderen ser det sådanJeg mener, at der skal to" in read
        assert "Lederen ser det sådanJeg tror" in read
        assert "Medarbejderens forbeholdSet, men jeg mangler" in read

    def test_follow_ups_show_what_was_held(self) -> None:
        """Held, missed and planned days stand in this order, with the next conversation."""
        read = plan(full()).text
        assert (
            "Mandag den 12. april 2027tjek-ind, et kvarterholdt"
            "Mandag den 17. maj 2027tjek-ind, et kvarterikke holdt"
            "Mandag den 16. august 2027opfølgningssamtaleplanlagt"
            "Næste samtaleOnsdag den 16. februar 2028"
        ) in read

    def test_a_missed_day_that_nobody_gave_is_not_made_up(self) -> None:
        """A follow-up that was missed without a day says that no day was given."""
        missed = attrs.evolve(signed(), missed_follow_ups=(None,))
        assert "dag ikke oplystikke holdt" in plan(missed).text

    def test_the_next_conversation_is_that_of_the_frame_unless_agreed(self) -> None:
        """Without a day in the conclusions the day of the cycle stands there."""
        later = date(2028, 3, 1)
        talk = signed()
        brief = attrs.evolve(talk.brief, next_on=later)
        agreed = attrs.evolve(conclusions(str), next_on=None)
        without = attrs.evolve(talk, brief=brief, conclusions=agreed)
        assert "Næste samtaleOnsdag den 1. marts 2028" in plan(without).text

    def test_a_plan_shows_where_each_agreement_stands(self) -> None:
        """Status, progress, outcome and changed terms are those of today."""
        read = plan(full()).text
        assert "Sådan går detPå sporet, oplyst den 12. april 2027" in read
        assert "Torsdag den 30. september 2027" in read
        assert "Efter underskriften, med begges ja" in read
        assert "Aftale 3Droppet" in read
        assert "Hvad det blev tilDer er ikke råd i år" in read
        assert plan(signed()).text.count("Efter underskriften") == 0

    @pytest.mark.req("R082")
    def test_what_must_be_approved_says_so(self) -> None:
        """A draft beyond the mandate, and an agreement that waits, tell that a yes is missing."""
        assert "Skal godkendes, før den gælder" in plan(reviewed()).text
        assert "Aftale 3Afventer godkendelse" in plan(signed()).text

    def test_what_left_the_plan_is_told(self) -> None:
        """An agreement that a new version leaves out is shown apart, with the reason."""
        read = plan(_rewritten()).text
        before, _, after = read.partition("Ikke længere en del af planen")
        assert "diplommodulet" not in before
        assert "diplommodulet" in after
        assert "Hvad det blev tilnyt job" in after

    def test_a_plan_can_be_without_agreements(self) -> None:
        """No agreements, no follow-ups and no next day are said in words."""
        read = plan(_empty_handed()).text
        assert "I har ikke lavet aftaler denne gang." in read
        assert "Der er ikke aftalt en dag for opfølgning." in read
        assert "Næste samtaleikke oplyst" in read

    def test_what_a_draft_lacks_is_shown_as_missing(self) -> None:
        """Owner, due date and sign of success are always asked for; an unknown owner stays."""
        bare = mk.AgreementDraft(id="a", text="Lane øver sig")
        somebody = attrs.evolve(bare, id="b", owner=" alle ")
        talk = attrs.evolve(reviewed(), conclusions=mk.Conclusions(drafts=(bare, somebody)))
        read = plan(talk).text
        assert (
            "Ansvarligikke oplystSenestikke oplystTegn på, at det er lykkedesikke oplyst"
        ) in read
        assert "AnsvarligalleSenest" in read

    @pytest.mark.parametrize(
        "stage", [mk.Stage.PLANNED, mk.Stage.PREPARED, mk.Stage.HELD, mk.Stage.CANCELLED]
    )
    def test_before_anything_is_written_there_is_no_plan(self, stage: mk.Stage) -> None:
        """A conversation without conclusions has no plan, and the error says what is missing."""
        from process.talks import talk_in

        for written in (render.plan_html, render.plan_markdown):
            with pytest.raises(mk.InvalidValueError, match="whose conclusions are written"):
                written(talk_in(stage), lang="da")

    @every_language
    def test_everybody_can_read_who_may_see_it(self, lang: str) -> None:
        """Every reader of the matrix but the helper has a line."""
        rows = [given for tag, given in plan(signed(), lang).elements if tag == "th"]
        assert sum(dict(given)["scope"] == "row" for given in rows) == 3 + 2 + 7
        assert {"da": "Kun samlede tal, aldrig", "en": "Only totals, never"}[lang] in plan(
            signed(), lang
        ).text

    def test_whoever_has_no_name_is_called_by_the_id(self) -> None:
        """Without names, or with a blank one, the id stands there."""
        assert "Udviklingsplan for lane" in Reader(render.plan_html(signed(), lang="da")).text
        blank = render.plan_html(signed(), lang="da", names={"lane": " "})
        assert "Udviklingsplan for lane" in Reader(blank).text


class TestInvitation:
    """The invitation: where, when, what for, how to prepare, and what becomes of the data."""

    @pytest.mark.req("R024")
    @pytest.mark.req("R064")
    @pytest.mark.req("R080")
    def test_it_tells_time_place_frame_and_purpose(self) -> None:
        """What the employee must know stands there, with the aims of the year."""
        read = paper("invitation", prepared()).text
        for told in (
            "Flyttet fraOnsdag den 10. februar 2027",
            "DagOnsdag den 17. februar 2027",
            "Klokkeslætkl. 14.30",
            "Varighed60 min.",
            "StedDet lille mødelokale",
            "Rammei et lokale",
            "Sådan foregår detEn time, kun os to",
            "FormålAt finde to eller tre ting",
            "Det skal årets samtaler bidrage medVi vil kunne tale",
            "Samtaler med familier",
            "Hvilken samtale vil du kunne tage til jul?",
        ):
            assert told in read

    @pytest.mark.req("R065")
    @pytest.mark.req("R069")
    @pytest.mark.req("R078")
    def test_it_asks_to_prepare_on_the_enclosed_form(self) -> None:
        """The request, the time to set aside and every question of the form stand there."""
        read = paper("invitation", prepared()).text
        assert "ForberedelseLæs spørgsmålene" in read
        assert "omkring 60 minutter" in read
        assert "Vedlagt skemafamiliesamtaler (version 1)" in read
        assert "Hvad går du og venter med at sige til en familie?" in read

    def test_another_form_than_the_years_is_only_named(self) -> None:
        """Where another form is enclosed, its questions are not known."""
        other = attrs.evolve(invitation(str), form=mk.FormRef(id="andet", version=3))
        read = Reader(render.invitation_html(planned(), lang="en", invitation=other)).text
        assert "Enclosed formandet (version 3)" in read
        assert "Hvad går du og venter" not in read

    @pytest.mark.req("R066")
    def test_it_comes_from_the_leader(self) -> None:
        """Whoever sends it, the leader is the sender."""
        assert "TilLane MadsenFraMette Holm" in paper("invitation", prepared()).text

    @every_language
    def test_the_privacy_notice_has_its_six_fields(self, lang: str) -> None:
        """X057: controller, purpose, legal basis, categories, recipients and storage period."""
        texts_of = TEXTS[lang]
        fields = ["controller", "purpose", "legal-basis", "categories", "recipients"]
        labels = [texts_of[f"privacy-{one}"] for one in (*fields, "storage-period")]
        read = Reader(
            render.invitation_html(prepared(), lang=lang, names=names(str), privacy=privacy(str))
        )
        filled = attrs.astuple(privacy(str))
        assert all(text in read.said for text in filled)
        places = [read.text.index(label) for label in labels]
        assert places == sorted(places)
        assert "Skemaet ligger i personalesystemet" in read.text

    def test_what_nobody_filled_in_is_shown_as_missing(self) -> None:
        """A bare invitation shows every gap, also those in the privacy notice."""
        bare = mk.Invitation(meets_on=FEBRUARY)
        talk = attrs.evolve(planned(), brief=mk.CycleBrief(cycle="2027", leader="mette"))
        read = Reader(render.invitation_html(talk, lang="da", invitation=bare)).text
        for label in ("Klokkeslæt", "Sted", "Sådan foregår det", "Formål", "Forberedelse"):
            assert f"{label}ikke oplyst" in read
        for label in ("Dataansvarlig", "Retsgrundlag", "Modtagere", "Opbevaring"):
            assert f"{label}ikke oplyst" in read
        assert "Formål med behandlingenAt forberede, holde og følge op" in read
        assert "Årets temaer" not in read

    def test_a_blank_in_the_notice_is_refused(self) -> None:
        """A notice with a blank field cannot be made, so that a gap stays a gap."""
        with pytest.raises(mk.InvalidValueError, match="at recipients: ' '"):
            render.PrivacyNotice(recipients=" ")

    def test_without_an_invitation_there_is_nothing_to_send(self) -> None:
        """Before anything was sent, the invitation itself must be given."""
        for written in (render.invitation_html, render.invitation_markdown):
            with pytest.raises(mk.InvalidValueError, match="or the invitation itself"):
                written(planned(), lang="da")

    def test_host_and_others_are_named(self) -> None:
        """Who holds it and who comes along with the employee's yes stand there, others do not."""
        assert "Samtalen holdes afKarin BroDeltager ogsåAmir Haddad" in (
            paper("invitation", prepared()).text
        )
        asked = planned().apply(mk.ParticipantProposed(person="uffe", **mette(FEBRUARY)))
        read = Reader(render.invitation_html(asked, lang="da", invitation=invitation(str)))
        assert "uffe" not in read.said

    def test_a_status_talk_is_called_one(self) -> None:
        """The title is that of the kind of talk."""
        status = attrs.evolve(prepared(), kind=mk.TalkKind.STATUS)
        assert "Indkaldelse til statussamtale" in paper("invitation", status).text


class TestSheets:
    """The preparation sheets: the questions, and room for an answer where there is none."""

    @pytest.mark.req("R072")
    @pytest.mark.req("R073")
    @pytest.mark.req("R074")
    @pytest.mark.req("R081")
    def test_the_leader_is_asked_what_leaders_are_asked(self) -> None:
        """LP1-LP3, LP6-1 to LP6-6 and the questions on the person and the year ahead are there."""
        read = Reader(render.preparation_html(planned(), reader=mk.Role.LEADER, lang="da")).text
        cards = (
            mk.CardName.LEADER_THREE,
            mk.CardName.LEADER_SIX,
            mk.CardName.LEADER_REFLECTION,
            mk.CardName.LEADER_OUTLOOK,
        )
        asked = [item.text for name in cards for item in mk.card(name, "da").items]
        assert [text for text in asked if text not in read] == []

    @pytest.mark.req("R078")
    @pytest.mark.req("R079")
    def test_the_employee_is_asked_what_employees_are_asked(self) -> None:
        """The employee's questions, the form and room for topics and suggestions are there."""
        read = Reader(render.preparation_html(planned(), reader=mk.Role.EMPLOYEE, lang="en"))
        card = mk.card(mk.CardName.EMPLOYEE_PREPARATION, "en")
        assert [item.text for item in card.items if item.text not in read.text] == []
        lines = sum(dict(given).get("class") == "lines" for _, given in read.elements)
        assert lines == len(card.items) + 3 + 2
        assert "What is on your mind" in read.text
        assert mk.card(mk.CardName.LEADER_THREE, "en").items[0].text not in read.text

    @pytest.mark.req("R073")
    @pytest.mark.req("R082")
    @pytest.mark.req("R108")
    def test_the_leader_sees_promises_and_mandate(self) -> None:
        """Last year's promises stand apart from the other agreements, with what may be promised."""
        read = paper("sheet-leader", prepared()).text
        promised, _, rest = read.partition("Aftalerne fra sidst")
        assert "Mette skaffer en plads" in promised
        assert "Det blev det tilPladsen blev skaffet i maj" in promised
        assert "Lane skriver fem skabeloner" in rest
        assert "Beløb for én aftaleop til 6.000 kroner" in read
        assert "Læringsmetodersidemandsoplæring, kursus" in read
        assert "Resten afgøres afKarin Bro" in read

    def test_a_mandate_without_limits_says_so(self) -> None:
        """What has no limit is not left out."""
        talk = prepared()
        free = attrs.evolve(talk, brief=attrs.evolve(talk.brief, mandate=mk.Mandate()))
        assert paper("sheet-leader", free, "en").text.count("no limit") == 3

    def test_own_answers_are_filled_in(self) -> None:
        """Answers stand under their questions, also those to the cards, and none is lost."""
        read = paper("sheet-employee", prepared())
        assert "familie endte godt?Sæt ring om et tal: 1 2 3 4 5 Jeg spurgte først" in read.text
        assert ("strong", ()) in read.elements
        assert "god tid til?Svar på PREPARE-2" in read.text
        assert "SvarEt svar mereSpørgsmålq-fra-sidste-årTal2" in read.text
        assert "Garderoben om eftermiddagen" in read.said
        assert "At følge Amir en formiddag" in read.said

    def test_the_topics_that_were_sent_are_shown(self) -> None:
        """Each sees what the other has sent to talk about."""
        assert "Det vil lederen gerne tale omSprog på blå stue" in (
            paper("sheet-employee", prepared()).text
        )
        assert "Det vil medarbejderen gerne tale omGarderobenDiplommodulet" in (
            paper("sheet-leader", prepared()).text
        )

    def test_a_sheet_says_who_sees_it(self) -> None:
        """Until it is shared only the reader sees it, and then it says that it was shared."""
        assert "Kun du ser det" in paper("sheet-employee", prepared()).text
        shared = prepared().apply(mk.PreparationShared(**lane(FEBRUARY)))
        assert "Du har delt din forberedelse." in paper("sheet-employee", shared).text

    def test_a_scale_of_many_steps_is_not_drawn(self) -> None:
        """A wide scale is named by its ends, with the score that was given."""
        read = paper("sheet-employee", _widely_scored()).text
        assert "Et tal fra -1000 til 1000000000: 4 Jeg spurgte" in read

    def test_a_score_outside_the_scale_is_shown(self) -> None:
        """A score that is none of the steps stands there alone."""
        talk = prepared()
        assert talk.brief.form is not None
        form = attrs.evolve(talk.brief.form, scale=mk.Scale(lowest=1, highest=3))
        narrow = attrs.evolve(talk, brief=attrs.evolve(talk.brief, form=form))
        assert "Et tal fra 1 til 3: 4 Jeg spurgte" in paper("sheet-employee", narrow).text

    def test_questions_without_id_or_text_keep_their_room(self) -> None:
        """A question without an id cannot be answered, and one without text says so."""
        form = mk.QuestionForm(
            id="f", questions=(mk.Question(text="Hvad nu?"), mk.Question(text=" "))
        )
        talk = attrs.evolve(prepared(), brief=mk.CycleBrief(cycle="1", leader="mette", form=form))
        read = paper("sheet-employee", talk).text
        assert "Hvad nu?ikke oplyst" in read

    def test_a_waived_preparation_leaves_the_sheet_blank(self) -> None:
        """Where a party did not prepare, the sheet can still be used."""
        waived = mk.PreparationWaived(party=mk.Role.EMPLOYEE, reason="orlov", **mette(FEBRUARY))
        invited = planned().apply(mk.InvitationSent(invitation=invitation(str), **mette(FEBRUARY)))
        sheet = partial(render.preparation_markdown, reader=mk.Role.EMPLOYEE, lang="da")
        assert sheet(invited.apply(waived)) == sheet(invited)


class TestCard:
    """The conversation card: what lies on the table while the two talk."""

    @every_language
    @pytest.mark.req("R089")
    @pytest.mark.req("R104")
    @pytest.mark.req("R132")
    @pytest.mark.req("R133")
    @pytest.mark.req("R134")
    def test_it_has_what_is_said_and_what_helps(self, lang: str) -> None:
        """Introduction, closing, do, don't and the three B's stand on it with every line."""
        read = paper("card", prepared(), lang).text
        for name in (
            mk.CardName.INTRODUCTION,
            mk.CardName.DO,
            mk.CardName.DO_NOT,
            mk.CardName.THREE_BS,
            mk.CardName.CLOSING,
        ):
            shown = mk.card(name, lang)
            lines = [shown.title, shown.headline, *(item.text for item in shown.items)]
            assert [line for line in lines if line not in read] == []

    def test_it_has_the_parts_with_their_minutes(self) -> None:
        """Every part stands there with its minutes and who begins."""
        read = paper("card", prepared()).text
        assert "I alt 60 min." in read
        assert "Indledning5 min.LederenFortid10 min.MedarbejderenNutid og fremtid30 min." in read

    def test_it_opens_with_the_elevator_speech(self) -> None:
        """The few sentences stand before the rest of the introduction, if there are any."""
        read = paper("card", prepared()).text
        assert "ElevatortalenI år øver vi os" in read
        assert "Hvilken samtale vil du kunne tage til jul?" in read
        bare = attrs.evolve(prepared(), brief=mk.CycleBrief(cycle="2027", leader="mette"))
        assert "Elevatortalen" not in paper("card", bare).text

    @every_language
    @pytest.mark.req("R090")
    def test_who_will_see_what_is_on_the_card_and_the_invitation(self, lang: str) -> None:
        """The matrix stands there in plain language."""
        for name in ("card", "invitation"):
            read = paper(name, prepared(), lang).text
            rows = [text for key, text in TEXTS[lang].items() if key.startswith("papers-access/")]
            assert [text for text in rows if text not in read] == []

    def test_before_an_invitation_it_has_no_day(self) -> None:
        """A card can be printed as soon as the conversation is planned."""
        read = Reader(render.conversation_card_html(planned(), lang="da"))
        assert "Samtalen holdes afmette" in read.text
        assert "Klokkeslæt" not in read.text


def test_a_held_day_is_that_of_the_sample() -> None:
    """The sample was followed up on the day that the tests speak of."""
    assert full().follow_ups[0].held_on == APRIL
