"""What the program itself says: dates, refusals, self-checks, how something ended."""

from collections.abc import Mapping
from datetime import date

import mousekit as mk
from boatyard.papers import Tongue
from boatyard.people import name

__all__ = ["MONTHS", "excused", "how_it_ended", "refusal", "self_check", "settled", "written"]

MONTHS: Mapping[str, str] = {
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "en": "January February March April May June July August September October November December",
}


def written(t: Tongue, day: date) -> str:
    """Write a day as people do.

    Args:
        t: The language.
        day: The day.
    """
    month = MONTHS[t.lang].split()[day.month - 1]
    return f"{day.day}{t('.', '')} {month} {day.year}"


def refusal(t: Tongue, blockers: tuple[mk.Blocker, ...]) -> list[str]:
    """Say why something may not come, and what helps.

    Args:
        t: The language.
        blockers: The reasons.
    """
    said = [_named(t, one) for one in blockers]
    return [f"{t('NEJ', 'NO')}: {one.message(t.lang)} {one.hint(t.lang)}" for one in said]


def _named(t: Tongue, blocker: mk.Blocker) -> mk.Blocker:
    """Put names and days as people write them in place of ids and ISO dates."""
    params = tuple((key, _called(t, key, value)) for key, value in blocker.params)
    return mk.Blocker(code=blocker.code, path=blocker.path, params=params)


def _called(t: Tongue, key: str, value: str | int) -> str | int:
    if key in {"employee", "person", "leader"}:
        return name(str(value))
    return written(t, date.fromisoformat(str(value))) if key in {"day", "until"} else value


def self_check(t: Tongue, check: mk.SelfCheck) -> str:
    """Write one self-check with what the facts say to it.

    Args:
        t: The language.
        check: The self-check.
    """
    seen = {
        mk.Seen.YES: t("ja", "yes"),
        mk.Seen.NOT_YET: t("ikke endnu", "not yet"),
        mk.Seen.UNKNOWN: t("ved vi ikke", "not known"),
    }
    return f"  {check.question(t.lang)} – {seen[check.seen]}"


def settled(t: Tongue, status: mk.AgreementStatus) -> str:
    """Say how an agreement came to its end.

    Args:
        t: The language.
        status: Done, dropped, carried over or ended.
    """
    return {
        mk.AgreementStatus.DONE: t("gjort", "done"),
        mk.AgreementStatus.DROPPED: t("droppet", "dropped"),
        mk.AgreementStatus.CARRIED_OVER: t("ført videre", "carried over"),
        mk.AgreementStatus.ENDED: t("ophørt", "ended"),
    }.get(status, t("ÅBEN", "OPEN"))


def how_it_ended(t: Tongue, ending: mk.Ending) -> str:
    """Say how a conversation ended that was not signed.

    Args:
        t: The language.
        ending: As `Conversation.ending` has it.
    """
    missing = ending.party and name_of_party(t, ending.party)
    how = {
        mk.EndedBy.CANCELLED: t("aflyst", "cancelled"),
        mk.EndedBy.DECLINED: t(f"{missing} ville ikke skrive under", f"{missing} did not sign"),
        mk.EndedBy.LAPSED: t(f"{missing} svarede aldrig", f"{missing} never answered"),
        mk.EndedBy.LEFT: t("rejst, før der var skrevet under", "left before anything was signed"),
        mk.EndedBy.SETTLED: t("afsluttet", "settled"),
    }[ending.how]
    return f"{how}: {ending.reason}" if ending.reason else how


def name_of_party(t: Tongue, party: mk.Role) -> str:
    """Name a party.

    Args:
        t: The language.
        party: The employee or the leader.
    """
    words = {mk.Role.EMPLOYEE: ("medarbejderen", "the employee")}
    return t(*words.get(party, ("lederen", "the leader")))


def excused(t: Tongue, reason: mk.ExcuseReason) -> str:
    """Say why no conversation was expected of somebody.

    Args:
        t: The language.
        reason: As the mark in the cycle has it.
    """
    return {
        mk.ExcuseReason.LEAVE: t("på orlov", "on leave"),
        mk.ExcuseReason.TOO_NEW: t("for ny", "too new"),
        mk.ExcuseReason.GROUP_TALK: t("har haft gruppesamtale", "has had a group talk"),
        mk.ExcuseReason.OTHER: t("fritaget", "excused"),
    }[reason]
