"""Every number and choice that the sources disagree on, as plain data with presets.

A policy is stored with the cycle that it rules, so that a later release with other defaults does
not change the rules of a year that has begun.  The positions of the sources are D01-D24.
"""

import enum
from fractions import Fraction

import attrs

from mousekit._validators import at_least, between, checked, identifiers, refuse
from mousekit.values.conclusions import FollowUpKind, SignatureMeaning
from mousekit.values.people import Role, TalkKind, one_of_the_two
from mousekit.values.talk import Agenda, AgendaPart, ConversationPart, Setting

__all__ = [
    "DEFAULT_POLICY",
    "STRICT_POLICY",
    "TEKNIQ_POLICY",
    "AgendaPolicy",
    "AgreementPolicy",
    "Approach",
    "AssessmentMode",
    "FollowUpPolicy",
    "FormPolicy",
    "InvitationPolicy",
    "Policy",
    "PreparationPolicy",
    "PurposeProfile",
    "ReviewPolicy",
    "SalaryTopic",
    "Scribe",
    "Sharing",
    "WellbeingPart",
]


class Scribe(enum.StrEnum):
    """Who writes the conclusions (D02).

    Danish: *referent*.
    """

    LEADER = "leader"
    EMPLOYEE = "employee"
    SHARED = "shared"


class SalaryTopic(enum.StrEnum):
    """Whether pay may be a topic (D18).

    Danish: *løn som emne*.
    """

    ALLOW = "allow"
    WARN = "warn"
    FORBID = "forbid"


class PurposeProfile(enum.StrEnum):
    """What the conversations are for; decides how strict the link to a need is (D05).

    Danish: *formålsprofil*.
    """

    STRATEGIC = "strategic"
    BALANCED = "balanced"
    WELLBEING = "wellbeing"


class Approach(enum.StrEnum):
    """How the two prepare: with scores on a scale, or for a talk without any (R084, D03).

    Danish: *tilgang*.
    """

    DIALOGUE = "dialogue"
    """Words only; the form has no scale."""
    SCORED = "scored"
    """Both score on the form's scale, before either has seen the other's."""
    MIXED = "mixed"
    """The form may have a scale."""


class AssessmentMode(enum.StrEnum):
    """What the look back says of strengths and development areas; decides what is expected (D07).

    Danish: *vurderingsform*.
    """

    NONE = "none"
    """Nothing is expected: the conversation looks at what was agreed."""
    QUALITATIVE = "qualitative"
    """In words, with examples."""
    RATED = "rated"
    """In words and scores: the form must have a scale."""


class WellbeingPart(enum.StrEnum):
    """How much room the conversation gives to collaboration and wellbeing (R106, D09).

    Danish: *trivselsdel*.
    """

    OFF = "off"
    """None: wellbeing has its own talks here."""
    STANDARD = "standard"
    """A sixth of the time."""
    CORE = "core"
    """A quarter of the time, at the cost of the past."""


class Sharing(enum.StrEnum):
    """Who may hear of an idea that came up between the two (R037, D16).

    Danish: *deling*.
    """

    NOBODY = "nobody"
    """The two, and nobody else."""
    AUTHOR_DECIDES = "author-decides"
    """Whom its author names."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgreementPolicy:
    """How many agreements are few (R162, X094).

    Attributes:
        fine: Up to so many nothing is said.
        few: Up to so many it is an information.
        many: Up to so many it is a warning; more is an error.
        stale_days: Days without a report after which an agreement is stale (R166).
        from_employee: So many are proposed by the employee, alone or with the leader (R161, D22).

    Danish: *få aftaler*.

    Raises:
        InvalidValueError: If a number is below 1, or `fine`, `few` and `many` do not rise.
    """

    fine: int = attrs.field(default=3, validator=at_least(1))
    few: int = attrs.field(default=5, validator=at_least(1))
    many: int = attrs.field(default=8, validator=at_least(1))
    stale_days: int = attrs.field(default=90, validator=at_least(1))
    from_employee: int = attrs.field(default=1, validator=at_least(0))

    def __attrs_post_init__(self) -> None:
        if not self.fine <= self.few <= self.many:
            raise refuse(attrs.fields(AgreementPolicy).few, self.few, "fine <= few <= many")


@attrs.frozen(kw_only=True, field_transformer=checked)
class FormPolicy:
    """How much may be asked, and how (R028, R031-R032, R058, D03, D08, D12, D13).

    Attributes:
        themes: So many focus themes are fine.
        many_themes: From so many it is an error.
        central_questions: So many central questions are fine.
        questions: More than so many in a form is a warning.
        many_questions: More than so many is an error.
        purposes: More than so many purposes clutter a form.
        topics: So many topics of one party's own are fine (X032).
        approach: Whether the form has a scale.
        why_is_open: Whether a question with "why" counts as open; some find that it sounds like
            an interrogation (X118).

    Danish: *spørgerammens omfang*.

    Raises:
        InvalidValueError: If a number is below 1, or `many_themes` is not above `themes`, or
            `many_questions` below `questions`.
    """

    themes: int = attrs.field(default=2, validator=at_least(1))
    many_themes: int = attrs.field(default=5, validator=at_least(1))
    central_questions: int = attrs.field(default=3, validator=at_least(1))
    questions: int = attrs.field(default=25, validator=at_least(1))
    many_questions: int = attrs.field(default=40, validator=at_least(1))
    purposes: int = attrs.field(default=3, validator=at_least(1))
    topics: int = attrs.field(default=3, validator=at_least(1))
    approach: Approach = Approach.DIALOGUE
    why_is_open: bool = True

    def __attrs_post_init__(self) -> None:
        fields = attrs.fields(FormPolicy)
        if self.many_themes <= self.themes:
            raise refuse(fields.many_themes, self.many_themes, f"more than {self.themes}")
        if self.many_questions < self.questions:
            raise refuse(fields.many_questions, self.many_questions, f"{self.questions} or more")


@attrs.frozen(kw_only=True, field_transformer=checked)
class InvitationPolicy:
    """When the invitation and the topics are sent, in days before the conversation (D14, D21).

    Attributes:
        short_days: Fewer days of notice than this is short.
        early_days: So many days of notice or more is early.
        send_days: What a year plan reckons with.
        topics_days: When the parties exchange their topics (X032).
        place_for: The settings in which the invitation must name a place (R057, D14).

    Danish: *varsel*.

    Raises:
        InvalidValueError: If a number is below 0, or `early_days` is not more than `short_days`.
    """

    short_days: int = attrs.field(default=7, validator=at_least(0))
    early_days: int = attrs.field(default=28, validator=at_least(1))
    send_days: int = attrs.field(default=14, validator=at_least(0))
    topics_days: int = attrs.field(default=7, validator=at_least(0))
    place_for: tuple[Setting, ...] = tuple(Setting)

    def __attrs_post_init__(self) -> None:
        if self.early_days <= self.short_days:
            field = attrs.fields(InvitationPolicy).early_days
            raise refuse(field, self.early_days, f"more than {self.short_days}")


@attrs.frozen(kw_only=True, field_transformer=checked)
class PreparationPolicy:
    """How long a preparation takes, in minutes (R069-R070, D20).

    Attributes:
        expected_minutes: What is reckoned with.
        short_minutes: So many or fewer is short.

    Danish: *forberedelsestid*.
    """

    expected_minutes: int = attrs.field(default=60, validator=at_least(1))
    short_minutes: int = attrs.field(default=15, validator=at_least(0))


def _share(_self: object, attribute: "attrs.Attribute[Fraction]", value: Fraction) -> None:
    if not 0 <= value <= 1:
        raise refuse(attribute, value, "0 to 1")


_WELLBEING_MINUTES = {
    WellbeingPart.OFF: {
        ConversationPart.PRESENT_AND_FUTURE: 40,
        ConversationPart.COLLABORATION_AND_WELLBEING: 0,
    },
    WellbeingPart.STANDARD: {},
    WellbeingPart.CORE: {
        ConversationPart.PAST: 5,
        ConversationPart.COLLABORATION_AND_WELLBEING: 15,
    },
}
_FRAMING = (ConversationPart.INTRODUCTION, ConversationPart.CLOSING)


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgendaPolicy:
    """How the time of the conversation is shared (R085-R087, R093, D04, D06, D07, D09, D10).

    Attributes:
        minutes: The planned length.
        past_at_most: The largest share for the past.
        future_at_least: The smallest share for present and future.
        assessment: What the look back says of the person's work.
        wellbeing: How much room collaboration and wellbeing have.
        opens: Who speaks first in the introduction and the closing.
        speaks_first: Who speaks first in the parts between.
        no_surprise: Whether a development area must have been raised before the conversation
            (R145, D19); no rule of this release reads it.

    Danish: *tidsfordeling*.

    Raises:
        InvalidValueError: If a share is not from 0 to 1, or who speaks first is no party.
    """

    minutes: int = attrs.field(default=60, validator=at_least(1))
    past_at_most: Fraction = attrs.field(default=Fraction(1, 6), validator=_share)
    future_at_least: Fraction = attrs.field(default=Fraction(1, 2), validator=_share)
    assessment: AssessmentMode = AssessmentMode.QUALITATIVE
    wellbeing: WellbeingPart = WellbeingPart.STANDARD
    opens: Role = attrs.field(default=Role.LEADER, validator=one_of_the_two)
    speaks_first: Role = attrs.field(default=Role.EMPLOYEE, validator=one_of_the_two)
    no_surprise: bool = False

    def agenda(self, kind: TalkKind = TalkKind.MUS) -> Agenda:
        """Make the usual agenda of a kind of talk under this policy.

        A MUS is scaled to `minutes`; a status talk keeps its half hour (X017).

        Args:
            kind: The kind of talk.
        """
        usual = Agenda.default(kind)
        if kind is TalkKind.STATUS:
            return Agenda(parts=tuple(self._opened(item) for item in usual.parts))
        other = _WELLBEING_MINUTES[self.wellbeing]
        parts = (
            attrs.evolve(self._opened(item), minutes=other.get(item.part, item.minutes))
            for item in usual.parts
        )
        return Agenda(parts=tuple(item for item in parts if item.minutes)).scaled(self.minutes)

    def _opened(self, item: AgendaPart) -> AgendaPart:
        speaker = self.opens if item.part in _FRAMING else self.speaks_first
        return attrs.evolve(item, first_speaker=speaker)


@attrs.frozen(kw_only=True, field_transformer=checked)
class FollowUpPolicy:
    """When the agreements are followed up, in months after the conversation (D01, D17).

    Attributes:
        months: One planned follow-up for each; the last is the latest that the first may be.
        kinds: The kind of each, in the same order.
        interval_months: From one conversation to the next.
        next_is_duty: Whether the next conversation has a day from the start, `interval_months`
            after this one is planned; in the public sector it is a right (R203, X004).

    Danish: *opfølgning*.
    """

    months: tuple[int, ...] = (3, 6)
    kinds: tuple[FollowUpKind, ...] = (FollowUpKind.CHECK_IN, FollowUpKind.FOLLOW_UP)
    interval_months: int = attrs.field(default=12, validator=at_least(1))
    next_is_duty: bool = False

    def __attrs_post_init__(self) -> None:
        fields = attrs.fields(FollowUpPolicy)
        if not self.months or list(self.months) != sorted(set(self.months)) or self.months[0] < 1:
            raise refuse(fields.months, self.months, "rising numbers of months, from 1")
        if len(self.kinds) != len(self.months):
            raise refuse(fields.kinds, self.kinds, "one kind for each of the months")


@attrs.frozen(kw_only=True, field_transformer=checked)
class ReviewPolicy:
    """How the conclusions are reviewed and signed (R155, D02, D11).

    Attributes:
        days: The days that both have before a review can be stated as lapsed.
        scribe: Who writes.
        signature_means: What a signature says; each one keeps what it meant when it was given.

    Danish: *gennemsyn og underskrift*.
    """

    days: int = attrs.field(default=7, validator=between(0, 366))
    scribe: Scribe = Scribe.LEADER
    signature_means: SignatureMeaning = SignatureMeaning.CONSENT


_NEVER_WAIVED = ("MK203", "MK301", "MK302")


@attrs.frozen(kw_only=True, field_transformer=checked)
class Policy:
    """All numbers and choices of one cycle.

    Attributes:
        name: What the preset is called.
        agreements: How many are few.
        forms: How much may be asked.
        invitation: When it is sent.
        preparation: How long it takes.
        agenda: How the time is shared.
        follow_up: When agreements are followed up.
        review: How the conclusions are reviewed.
        salary_topic: Whether pay may be a topic.
        profile: What the conversations are for.
        sharing: Who may hear of an idea.
        group_talk_replaces: Whether a group talk (GRUS) stands in for the individual one of those
            who have not asked for one (X011, D24).
        unwaivable: Codes of rules that nobody can waive; always with MK203, MK301 and MK302,
            without which an agreement cannot exist.

    Danish: *politik*.  Sources: D01-D24.

    Raises:
        InvalidValueError: If one of the three codes is missing from `unwaivable`, or the
            assessment is rated without a scale to rate on.
    """

    name: str = "default"
    agreements: AgreementPolicy = AgreementPolicy()
    forms: FormPolicy = FormPolicy()
    invitation: InvitationPolicy = InvitationPolicy()
    preparation: PreparationPolicy = PreparationPolicy()
    agenda: AgendaPolicy = AgendaPolicy()
    follow_up: FollowUpPolicy = FollowUpPolicy()
    review: ReviewPolicy = ReviewPolicy()
    salary_topic: SalaryTopic = SalaryTopic.WARN
    profile: PurposeProfile = PurposeProfile.BALANCED
    sharing: Sharing = Sharing.AUTHOR_DECIDES
    group_talk_replaces: bool = True
    unwaivable: tuple[str, ...] = attrs.field(default=_NEVER_WAIVED, validator=identifiers)

    def __attrs_post_init__(self) -> None:
        for code in _NEVER_WAIVED:
            if code not in self.unwaivable:
                field = attrs.fields(Policy).unwaivable
                raise refuse(field, self.unwaivable, f"{code} among them")
        rated = self.agenda.assessment is AssessmentMode.RATED
        if rated and self.forms.approach is Approach.DIALOGUE:
            expected = "none or qualitative; rated needs the scored or the mixed approach"
            raise refuse(attrs.fields(Policy).agenda, "rated", expected, ("assessment",))


DEFAULT_POLICY = Policy()
"""What mousekit proposes where the sources disagree."""

TEKNIQ_POLICY = Policy(
    name="tekniq",
    invitation=InvitationPolicy(short_days=7, early_days=15, send_days=14),
    follow_up=FollowUpPolicy(months=(6,), kinds=(FollowUpKind.FOLLOW_UP,)),
)
"""The guide for installation companies: one to two weeks' notice, follow-up after 6 months."""

STRICT_POLICY = Policy(
    name="strict",
    agreements=AgreementPolicy(fine=2, few=3, many=5),
    forms=FormPolicy(themes=1, many_themes=3, questions=12, many_questions=25),
    invitation=InvitationPolicy(short_days=14),
    review=ReviewPolicy(days=14),
    salary_topic=SalaryTopic.FORBID,
    profile=PurposeProfile.STRATEGIC,
    unwaivable=(*_NEVER_WAIVED, "MK102", "MK501", "MK507"),
)
"""Fewer agreements, longer notice, and less that can be waived."""
