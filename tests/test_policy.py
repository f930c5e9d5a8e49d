"""Numbers and choices are data, and data that contradicts itself is refused."""

from fractions import Fraction

import attrs
import pytest

import mousekit as mk

PRESETS = {"default": mk.DEFAULT_POLICY, "tekniq": mk.TEKNIQ_POLICY, "strict": mk.STRICT_POLICY}


@pytest.mark.parametrize(("name", "policy"), PRESETS.items())
def test_a_preset_has_its_name(name: str, policy: mk.Policy) -> None:
    """A preset says which one it is."""
    assert policy.name == name


def test_the_default_is_what_the_sources_weigh_out_to() -> None:
    """A few agreements, two weeks' notice, follow-up at 3 and 6 months (D01, D21, R162)."""
    policy = mk.DEFAULT_POLICY

    assert attrs.astuple(policy.agreements) == (3, 5, 8, 90, 1)
    assert policy.invitation.send_days == 14
    assert policy.follow_up.months == (3, 6)
    assert policy.review.days == 7
    assert policy.unwaivable == ("MK203", "MK301", "MK302")


def test_the_installation_companies_follow_up_after_six_months() -> None:
    """The TEKNIQ guide asks for one follow-up, after six months (D01)."""
    assert mk.TEKNIQ_POLICY.follow_up.months == (6,)
    assert mk.TEKNIQ_POLICY.follow_up.kinds == (mk.FollowUpKind.FOLLOW_UP,)


@pytest.mark.parametrize("code", ["MK203", "MK301", "MK302"])
def test_what_an_agreement_cannot_be_without_is_never_waived(code: str) -> None:
    """A policy that would let an agreement be signed without owner or date cannot exist."""
    rest = tuple(one for one in mk.DEFAULT_POLICY.unwaivable if one != code)

    with pytest.raises(mk.InvalidValueError, match=f"expected {code} among them"):
        mk.Policy(unwaivable=rest)


def test_few_is_not_more_than_many() -> None:
    """The limits of the number of agreements rise."""
    with pytest.raises(mk.InvalidValueError, match="fine <= few <= many"):
        mk.AgreementPolicy(fine=6, few=5)


def test_too_many_is_more_than_fine() -> None:
    """The limits of a form rise, as do those of the notice."""
    with pytest.raises(mk.InvalidValueError, match="many_themes: 2, expected more than 2"):
        mk.FormPolicy(themes=2, many_themes=2)
    with pytest.raises(mk.InvalidValueError, match="many_questions: 9, expected 25 or more"):
        mk.FormPolicy(many_questions=9)
    with pytest.raises(mk.InvalidValueError, match="early_days: 7, expected more than 7"):
        mk.InvitationPolicy(short_days=7, early_days=7)


@pytest.mark.parametrize("share", [Fraction(-1, 6), Fraction(7, 6)])
def test_a_share_is_part_of_the_whole(share: Fraction) -> None:
    """Nothing takes less than none of the time, or more than all of it."""
    with pytest.raises(mk.InvalidValueError, match="expected 0 to 1"):
        mk.AgendaPolicy(past_at_most=share)
    with pytest.raises(mk.InvalidValueError, match="expected 0 to 1"):
        mk.AgendaPolicy(future_at_least=share)


@pytest.mark.parametrize("days", [-1, 367])
def test_a_review_ends_within_a_year(days: int) -> None:
    """The days of a review are a number from 0 to 366."""
    assert mk.ReviewPolicy(days=366).days == 366
    with pytest.raises(mk.InvalidValueError, match=f"days: {days}, expected 0 to 366"):
        mk.ReviewPolicy(days=days)


@pytest.mark.parametrize("months", [(), (6, 3), (3, 3), (0, 3)])
def test_follow_ups_come_one_after_the_other(months: tuple[int, ...]) -> None:
    """Months that do not rise from 1 are refused."""
    with pytest.raises(mk.InvalidValueError, match="rising numbers of months, from 1"):
        mk.FollowUpPolicy(months=months)


def test_every_follow_up_has_a_kind() -> None:
    """As many kinds as months, or it is refused."""
    with pytest.raises(mk.InvalidValueError, match="one kind for each of the months"):
        mk.FollowUpPolicy(months=(3,))
