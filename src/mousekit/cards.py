"""The checklists, question sets and speaking cards of the year, in Danish and English.

What lives here: which cards there are, and the functions that make them from the texts in
`language.cards_da` and `language.cards_en`.  What must not: the texts themselves.

A card is help for people and never a rule: nothing in the process asks whether one was used, and
everybody may change the words.
"""

import enum
from collections.abc import Mapping
from typing import Final, TypeAlias

import attrs

from mousekit._validators import checked, identifier, not_blank, unique_ids
from mousekit.errors import InvalidValueError
from mousekit.language import cards_da, cards_en
from mousekit.values.talk import Question, QuestionForm

__all__ = [
    "QUESTION_CARDS",
    "Card",
    "CardItem",
    "CardName",
    "all_cards",
    "card",
    "question_form",
]


class CardName(enum.StrEnum):
    """The cards, in the order in which a year needs them.

    Danish: *kort*.
    """

    MOUSE_CANVAS = "mouse-canvas"
    """The 14 questions that the organisation answers for itself, with the ids of `CanvasQuestion`.

    Danish: *MOUSE-modellen*.  Sources: R046-R052.
    """
    COMPANY_OUTCOMES = "company-outcomes"
    """Five things that the workplace can gain.

    Danish: *arbejdspladsens udbytte*.  Source: R014.
    """
    EMPLOYEE_OUTCOMES = "employee-outcomes"
    """Five things that the employee can gain.

    Danish: *medarbejderens udbytte*.  Source: R015.
    """
    LEADER_RESPONSIBILITIES = "leader-responsibilities"
    """The ten things that are up to the leader.

    Danish: *lederens ansvar*.  Sources: R148, R185-R195.
    """
    EMPLOYEE_RESPONSIBILITIES = "employee-responsibilities"
    """The five things that are up to the employee.

    Danish: *medarbejderens ansvar*.  Sources: R149-R150, R185, R196-R200.
    """
    DILEMMAS = "dilemmas"
    """Where the strategy is hard to follow; what is passed on is for the employee to say (D16).

    Danish: *dilemmaer*.  Source: R037.
    """
    INVITATION = "invitation"
    """What an invitation tells: purpose and direction before day and place.

    Danish: *indkaldelsen*.  Sources: R018, R024, R063-R066, R090.
    """
    EMPLOYEE_PREPARATION = "employee-preparation"
    """What the employee thinks about beforehand; private until shared.

    Danish: *medarbejderens forberedelse*.  Sources: R078-R080, R196-R198.
    """
    LEADER_REFLECTION = "leader-reflection"
    """What the leader thinks about this one person, and about the leader's own role.

    Danish: *lederens refleksion*.  Sources: R056, R072.
    """
    LEADER_OUTLOOK = "leader-outlook"
    """Changes in the tasks, the needs that follow, and how they may be met.

    Danish: *lederens blik frem*.  Source: R081.
    """
    LEADER_THREE = "leader-three"
    """The leader's own three questions, LP1 to LP3.

    Danish: *lederens egne spørgsmål*.  Source: R073.
    """
    LEADER_SIX = "leader-six"
    """The six things a leader thinks through whatever the approach, LP6-1 to LP6-6.

    Danish: *seks ting at tænke igennem*.  Source: R074.
    """
    NEW_EMPLOYEE = "new-employee"
    """A suggestion for somebody new, who needs safety and direction.

    Danish: *samtalen med en ny kollega*.  Source: R075.
    """
    SPECIALIST = "specialist"
    """A suggestion for a specialist of many years, who needs an honest talk about the role.

    Danish: *samtalen med en erfaren specialist*.  Source: R075.
    """
    HOST = "host"
    """What a host sees to before the employee comes, and in the first minutes.

    Danish: *værtens tjekliste*.  Sources: R057, R083, R088, R105.
    """
    INTRODUCTION = "introduction"
    """What the leader says at the beginning, I1 to I7.

    Danish: *når samtalen begynder*.  Sources: R024, R089-R090.
    """
    LOOKING_BACK = "looking-back"
    """How the past is opened from what both prepared, and how it is closed.

    Danish: *når I ser tilbage*.  Sources: R087, R098-R100.
    """
    OPEN_QUESTIONS = "open-questions"
    """Three open questions: what gives energy, what drains, what is needed.

    Danish: *tre åbne spørgsmål*.  Sources: R059, R096-R097.
    """
    ASKING_ON = "asking-on"
    """What to ask when something general or unclear was said.

    Danish: *spørg videre*.  Source: R137.
    """
    DO = "do"
    """What helps during the conversation, DO-1 to DO-7.

    Danish: *det hjælper*.  Source: R132.
    """
    DO_NOT = "do-not"
    """What gets in its way, DONT-1 to DONT-12.

    Danish: *det står i vejen*.  Sources: R096, R133, R138.
    """
    THREE_BS = "three-bs"
    """Belittling, explaining away and doubting, each with what to do instead.

    Danish: *de tre b'er*.  Source: R134.
    """
    WELLBEING_TOPICS = "wellbeing-topics"
    """The five topics of the part on collaboration and wellbeing.

    Danish: *samarbejde og trivsel*.  Source: R101.
    """
    JOB_SATISFACTION = "job-satisfaction"
    """A variant that starts in what gives this employee joy; the answers are the employee's.

    Danish: *samtalen om arbejdsglæde*.  Sources: R106-R107.
    """
    BEYOND_MUS = "beyond-mus"
    """Who can help, in general terms, with what the conversation does not handle.

    Danish: *når MUS ikke er stedet*.  Source: R184.
    """
    REALISM = "realism"
    """Whether an agreement can be done: time, money, mandate, workload.

    Danish: *aftaler, der kan lade sig gøre*.  Source: R131.
    """
    TEAM_SHARE = "team-share"
    """What the employee and the colleagues each carry, agreed before the signing.

    Danish: *fællesskabets del*.  Sources: R126-R129, R165, R201.
    """
    CLOSING = "closing"
    """What the leader says at the end, C1 to C4.

    Danish: *når samtalen slutter*.  Sources: R103-R104.
    """
    LEADER_LEARNING = "leader-learning"
    """The question that the leader answers alone afterwards; private.

    Danish: *lederens eget spørgsmål*.  Source: R062.
    """
    CHECK_IN = "check-in"
    """The three questions of the short follow-up.

    Danish: *tjek-ind*.  Sources: R169-R170.
    """
    FOLLOW_UP = "follow-up"
    """The questions of a follow-up talk, for each agreement.

    Danish: *opfølgningssamtale*.  Source: R171.
    """


QUESTION_CARDS: Final = (
    CardName.MOUSE_CANVAS,
    CardName.DILEMMAS,
    CardName.EMPLOYEE_PREPARATION,
    CardName.LEADER_REFLECTION,
    CardName.LEADER_OUTLOOK,
    CardName.LEADER_THREE,
    CardName.LEADER_SIX,
    CardName.NEW_EMPLOYEE,
    CardName.SPECIALIST,
    CardName.OPEN_QUESTIONS,
    CardName.ASKING_ON,
    CardName.JOB_SATISFACTION,
    CardName.REALISM,
    CardName.TEAM_SHARE,
    CardName.LEADER_LEARNING,
    CardName.CHECK_IN,
    CardName.FOLLOW_UP,
)
"""The cards whose items are questions, so that `question_form` can make a form of them."""

_Texts: TypeAlias = Mapping[str, tuple[str, str, tuple[tuple[str, str], ...]]]
_LANGUAGES: Mapping[str, _Texts] = {"da": cards_da.CARDS, "en": cards_en.CARDS}


@attrs.frozen(kw_only=True, field_transformer=checked)
class CardItem:
    """One line of a card, with an id that is the same in every language.

    Danish: *punkt*.
    """

    id: str = attrs.field(validator=identifier)
    text: str = attrs.field(validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Card:
    """A checklist, a question set or a speaking card in one language.

    Attributes:
        name: Which card it is.
        title: What stands on top.
        headline: The whole card in one sentence.
        items: The lines, in their order.

    Danish: *kort*.  Source: R010.
    """

    name: CardName
    title: str = attrs.field(validator=not_blank)
    headline: str = attrs.field(validator=not_blank)
    items: tuple[CardItem, ...] = attrs.field(validator=unique_ids)

    @property
    def brief(self) -> str:
        """Title and headline, for those who have done it often."""
        return f"{self.title}\n{self.headline}"

    @property
    def full(self) -> str:
        """Title, headline and every item, for those who are new to it."""
        return "\n".join([self.brief, *(f"- {item.text}" for item in self.items)])


def _texts(lang: str) -> _Texts:
    data = _LANGUAGES.get(lang)
    if data is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    return data


def card(name: CardName, lang: str = "en") -> Card:
    """Give one card.

    Args:
        name: Which one.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If there is no such card, or the language is another one.
    """
    texts = _texts(lang)
    if name not in texts:
        raise InvalidValueError(("name",), name, f"one of: {', '.join(CardName)}")
    title, headline, items = texts[name]
    lines = tuple(CardItem(id=key, text=text) for key, text in items)
    return Card(name=CardName(name), title=title, headline=headline, items=lines)


def all_cards(lang: str = "en") -> tuple[Card, ...]:
    """Give all cards, in the order in which a year needs them.

    Args:
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another one.
    """
    return tuple(card(name, lang) for name in CardName)


def question_form(
    name: CardName,
    lang: str = "en",
    *,
    id: str,  # noqa: A002 - the name of the field that it fills
    version: int = 1,
) -> QuestionForm:
    """Make a form of a question set, to be used as it is or to be changed.

    Args:
        name: One of `QUESTION_CARDS`.
        lang: ``"da"`` or ``"en"``.
        id: The id of the form; the questions keep those of the card.
        version: The version of the form.

    Raises:
        InvalidValueError: If the card is no question set, or the language is another one.
    """
    if name not in QUESTION_CARDS:
        known = ", ".join(QUESTION_CARDS)
        raise InvalidValueError(("name",), name, f"a question set, one of: {known}")
    asked = (Question(id=item.id, text=item.text, lang=lang) for item in card(name, lang).items)
    return QuestionForm(id=id, questions=tuple(asked), version=version, lang=lang)
