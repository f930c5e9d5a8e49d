"""What can happen to the conclusions: written, answered, signed, declined."""

import attrs

from mousekit._validators import checked, hidden, identifier, not_blank
from mousekit.canonical import DIGEST_SCHEME
from mousekit.facts.base import Fact
from mousekit.policy import Scribe
from mousekit.values.conclusions import Conclusions
from mousekit.values.people import Role, one_of_the_two

__all__ = [
    "ConclusionsAccepted",
    "ConclusionsCommented",
    "ConclusionsDrafted",
    "ConclusionsReopened",
    "ConclusionsRevised",
    "ConclusionsSigned",
    "FindingWaived",
    "ReviewLapsed",
    "ScribeNamed",
    "SignatureDeclined",
    "SuccessorAdmitted",
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class ScribeNamed(Fact):
    """It was decided who writes the conclusions.

    Attributes:
        scribe: The leader, the employee, or both.

    Danish: *referent valgt*.  Sources: R152, D02.
    """

    scribe: Scribe


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsDrafted(Fact):
    """The scribe has written the conclusions.

    Attributes:
        conclusions: Version 1, or the next one.

    Danish: *konklusioner skrevet*.  Sources: R151-R154.
    """

    conclusions: Conclusions


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsCommented(Fact):
    """A party has an opinion on the conclusions; it counts as an answer.

    Attributes:
        comment: In words.

    Danish: *konklusioner kommenteret*.  Sources: R154-R155.
    """

    comment: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsAccepted(Fact):
    """A party finds that the conclusions are right.

    Danish: *konklusioner godkendt*.  Source: R154.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsRevised(Fact):
    """The scribe has written a new version; answers, signatures and waivers lapse.

    Attributes:
        conclusions: The next version.

    Danish: *konklusioner ændret*.  Source: R156.
    """

    conclusions: Conclusions


@attrs.frozen(kw_only=True, field_transformer=checked)
class FindingWaived(Fact):
    """One party lets a finding be; it counts when both have said so, for this version.

    Attributes:
        code: Of the rule.
        path: Of the finding.
        reason: Why.

    Danish: *bemærkning frafaldet*.  Source: R016.
    """

    code: str = attrs.field(validator=identifier)
    path: tuple[str | int, ...]
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsSigned(Fact):
    """One party has signed this very version.

    Attributes:
        digest: Of the version that was read.
        scheme: The algorithm of the digest.
        reservation: Seen, but not agreed, in the signer's words.

    Danish: *konklusioner underskrevet*.  Sources: R156, D11, X051-X052.
    """

    digest: str = attrs.field(validator=identifier)
    scheme: str = DIGEST_SCHEME
    reservation: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class SignatureDeclined(Fact):
    """One party does not sign.

    Attributes:
        reason: Why.

    Danish: *underskrift afslået*.  Sources: R156, D11.
    """

    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ReviewLapsed(Fact):
    """A party has not answered or signed in the days that the policy gives.

    Attributes:
        missing: The party whose answer or signature is missing.
        reason: What was done to get it.

    Danish: *gennemsyn udløbet*.  Source: R155.
    """

    missing: Role = attrs.field(validator=one_of_the_two)
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class SuccessorAdmitted(Fact):
    """The employee lets the new leader write and sign for the leader.

    Danish: *ny leder inddraget*.  Sources: X037, X044.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsReopened(Fact):
    """Signed conclusions are to be written anew.

    Attributes:
        reason: Why; an agreement that is left out is dropped with it.

    Danish: *konklusioner genåbnet*.  Source: R179.
    """

    reason: str = attrs.field(repr=hidden, validator=not_blank)
