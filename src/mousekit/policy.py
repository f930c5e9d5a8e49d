"""Every number and choice that the sources disagree on, as plain data with presets.

A policy is stored with the cycle that it rules, so that a later release with other defaults does
not change the rules of a year that has begun.  The positions of the sources are D01-D24.
"""

import enum
from fractions import Fraction

import attrs

from mousekit._validators import at_least, between, checked, identifiers, refuse
from mousekit.values.conclusions import FollowUpKind

__all__ = [
    "DEFAULT_POLICY",
    "STRICT_POLICY",
    "TEKNIQ_POLICY",
    "AgendaPolicy",
    "AgreementPolicy",
    "FollowUpPolicy",
    "FormPolicy",
    "InvitationPolicy",
    "Policy",
    "PreparationPolicy",
    "PurposeProfile",
    "ReviewPolicy",
    "SalaryTopic",
    "Scribe",
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


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgreementPolicy:
    """How many agreements are few (R162, X094).

    Attributes:
        fine: Up to so many nothing is said.
        few: Up to so many it is an information.
        many: Up to so many it is a warning; more is an error.
        stale_days: Days without a report after which an agreement is stale (R166).

    Danish: *få aftaler*.
    """

    fine: int = attrs.field(default=3, validator=at_least(1))
    few: int = attrs.field(default=5, validator=at_least(1))
    many: int = attrs.field(default=8, validator=at_least(1))
    stale_days: int = attrs.field(default=90, validator=at_least(1))

    def __attrs_post_init__(self) -> None:
        if not self.fine <= self.few <= self.many:
            raise refuse(attrs.fields(AgreementPolicy).few, self.few, "fine <= few <= many")


@attrs.frozen(kw_only=True, field_transformer=checked)
class FormPolicy:
    """How much may be asked (R028, R031-R032, R058, D08, D12).

    Attributes:
        themes: So many focus themes are fine.
        many_themes: From so many it is an error.
        central_questions: So many central questions are fine.
        questions: More than so many in a form is a warning.
        many_questions: More than so many is an error.
        purposes: More than so many purposes clutter a form.

    Danish: *spørgerammens omfang*.
    """

    themes: int = attrs.field(default=2, validator=at_least(1))
    many_themes: int = attrs.field(default=5, validator=at_least(1))
    central_questions: int = attrs.field(default=3, validator=at_least(1))
    questions: int = attrs.field(default=25, validator=at_least(1))
    many_questions: int = attrs.field(default=40, validator=at_least(1))
    purposes: int = attrs.field(default=3, validator=at_least(1))

    def __attrs_post_init__(self) -> None:
        fields = attrs.fields(FormPolicy)
        if self.many_themes <= self.themes:
            raise refuse(fields.many_themes, self.many_themes, f"more than {self.themes}")
        if self.many_questions < self.questions:
            raise refuse(fields.many_questions, self.many_questions, f"{self.questions} or more")


@attrs.frozen(kw_only=True, field_transformer=checked)
class InvitationPolicy:
    """When the invitation and the topics are sent, in days before the conversation (D21).

    Attributes:
        short_days: Fewer days of notice than this is short.
        early_days: So many days of notice or more is early.
        send_days: What a year plan reckons with.
        topics_days: When the parties exchange their topics (X032).

    Danish: *varsel*.
    """

    short_days: int = attrs.field(default=7, validator=at_least(0))
    early_days: int = attrs.field(default=28, validator=at_least(1))
    send_days: int = attrs.field(default=14, validator=at_least(0))
    topics_days: int = attrs.field(default=7, validator=at_least(0))

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


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgendaPolicy:
    """How the time of the conversation is shared (R085-R087, D04, D06).

    Attributes:
        minutes: The planned length.
        past_at_most: The largest share for the past.
        future_at_least: The smallest share for present and future.

    Danish: *tidsfordeling*.
    """

    minutes: int = attrs.field(default=60, validator=at_least(1))
    past_at_most: Fraction = attrs.field(default=Fraction(1, 6), validator=_share)
    future_at_least: Fraction = attrs.field(default=Fraction(1, 2), validator=_share)


@attrs.frozen(kw_only=True, field_transformer=checked)
class FollowUpPolicy:
    """When the agreements are followed up, in months after the conversation (D01, D17).

    Attributes:
        months: One planned follow-up for each; the last is the latest that the first may be.
        kinds: The kind of each, in the same order.
        interval_months: From one conversation to the next.

    Danish: *opfølgning*.
    """

    months: tuple[int, ...] = (3, 6)
    kinds: tuple[FollowUpKind, ...] = (FollowUpKind.CHECK_IN, FollowUpKind.FOLLOW_UP)
    interval_months: int = attrs.field(default=12, validator=at_least(1))

    def __attrs_post_init__(self) -> None:
        fields = attrs.fields(FollowUpPolicy)
        if not self.months or list(self.months) != sorted(set(self.months)) or self.months[0] < 1:
            raise refuse(fields.months, self.months, "rising numbers of months, from 1")
        if len(self.kinds) != len(self.months):
            raise refuse(fields.kinds, self.kinds, "one kind for each of the months")


@attrs.frozen(kw_only=True, field_transformer=checked)
class ReviewPolicy:
    """How the conclusions are reviewed and signed (R155, D02).

    Attributes:
        days: The days that both have before a review can be stated as lapsed.
        scribe: Who writes.

    Danish: *gennemsyn og underskrift*.
    """

    days: int = attrs.field(default=7, validator=between(0, 366))
    scribe: Scribe = Scribe.LEADER


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
        unwaivable: Codes of rules that nobody can waive; always with MK203, MK301 and MK302,
            without which an agreement cannot exist.

    Danish: *politik*.  Sources: D01-D24.

    Raises:
        InvalidValueError: If one of the three codes is missing from `unwaivable`.
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
    unwaivable: tuple[str, ...] = attrs.field(default=_NEVER_WAIVED, validator=identifiers)

    def __attrs_post_init__(self) -> None:
        for code in _NEVER_WAIVED:
            if code not in self.unwaivable:
                field = attrs.fields(Policy).unwaivable
                raise refuse(field, self.unwaivable, f"{code} among them")


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
