"""The table of the rules: what each code stands for never changes, and none is missing."""

import pytest

from mousekit.rules import Rule, Severity, all_rules

ERROR, WARNING, INFO = Severity

# Name and severity where neither the case nor the policy says another one.
TABLE = {
    "MK101": ("too-many-agreements", WARNING),
    "MK102": ("no-agreements", ERROR),
    "MK103": ("too-many-focus-themes", WARNING),
    "MK104": ("too-many-central-questions", WARNING),
    "MK105": ("oversized-question-form", WARNING),
    "MK106": ("compound-agreement", WARNING),
    "MK107": ("duplicate-agreement", WARNING),
    "MK108": ("cluttered-purpose", WARNING),
    "MK201": ("vague-agreement", WARNING),
    "MK202": ("missing-sign-of-success", WARNING),
    "MK203": ("missing-due-date", ERROR),
    "MK204": ("due-outside-cycle", WARNING),
    "MK205": ("vague-time", INFO),
    "MK206": ("hedged-agreement", INFO),
    "MK207": ("placeholder-text", WARNING),
    "MK208": ("embellished-agreement", INFO),
    "MK209": ("unexampled-assessment", WARNING),
    "MK210": ("generic-feedback", WARNING),
    "MK211": ("label-feedback", WARNING),
    "MK212": ("backward-feedback", WARNING),
    "MK301": ("unowned-agreement", ERROR),
    "MK302": ("collective-owner", ERROR),
    "MK303": ("owner-not-a-party", ERROR),
    "MK304": ("leader-owns-nothing", WARNING),
    "MK305": ("employee-without-influence", WARNING),
    "MK306": ("beyond-mandate", ERROR),
    "MK307": ("actorless-text", INFO),
    "MK308": ("unsupported-transfer", WARNING),
    "MK401": ("agreement-without-need", WARNING),
    "MK402": ("need-without-goal", WARNING),
    "MK403": ("need-without-method", WARNING),
    "MK404": ("course-only-plan", WARNING),
    "MK405": ("unmet-need", WARNING),
    "MK406": ("goal-without-need", INFO),
    "MK407": ("missing-intention", ERROR),
    "MK408": ("missing-effect", WARNING),
    "MK501": ("no-follow-up-planned", ERROR),
    "MK502": ("follow-up-outside-window", WARNING),
    "MK503": ("overdue-agreement", WARNING),
    "MK504": ("late-start", INFO),
    "MK505": ("stale-agreement", WARNING),
    "MK506": ("missed-follow-up", WARNING),
    "MK507": ("unassessed-previous-agreement", ERROR),
    "MK508": ("broken-promise", WARNING),
    "MK509": ("effect-not-evaluated", WARNING),
    "MK510": ("carried-over-again", WARNING),
    "MK601": ("closed-question", WARNING),
    "MK602": ("leading-question", WARNING),
    "MK603": ("multiple-question", WARNING),
    "MK604": ("narrow-question", INFO),
    "MK605": ("forbidden-question", ERROR),
    "MK606": ("short-notice", WARNING),
    "MK607": ("early-invitation", INFO),
    "MK608": ("incomplete-invitation", ERROR),
    "MK609": ("past-heavy-agenda", WARNING),
    "MK610": ("unprepared-party", WARNING),
    "MK611": ("short-preparation", INFO),
    "MK612": ("different-forms", ERROR),
    "MK613": ("missing-elevator-speech", WARNING),
    "MK614": ("long-elevator-speech", INFO),
    "MK615": ("salary-topic", WARNING),
    "MK616": ("sensitive-note", WARNING),
    "MK617": ("generalisation", INFO),
    "MK618": ("three-b-phrase", INFO),
    "MK619": ("leader-talks-most", INFO),
    "MK620": ("same-questions-for-all", INFO),
}


# What must be known for each rule that needs something besides what it looks at.
NEEDS = {
    "MK204": ("held_on",),
    "MK303": ("employee", "leader"),
    "MK304": ("leader",),
    "MK306": ("mandate",),
    "MK405": ("taken_up",),
    "MK406": ("needs",),
    "MK501": ("follow_ups",),
    "MK502": ("held_on", "follow_ups"),
    "MK503": ("today",),
    "MK504": ("today",),
    "MK505": ("held_on", "today"),
    "MK506": ("today",),
    "MK507": ("previous", "assessed"),
    "MK508": ("employee", "previous", "assessed"),
    "MK509": ("evaluated", "today"),
    "MK510": ("previous",),
    "MK606": ("sent_on",),
    "MK607": ("sent_on",),
    "MK612": ("form",),
    "MK620": ("forms",),
}


def test_no_rule_is_missing_and_none_is_unknown() -> None:
    """The rules are those of the table, in its order."""
    assert [rule.code for rule in all_rules()] == list(TABLE)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_code_keeps_its_name_and_severity(rule: Rule) -> None:
    """What a program has stored or ignored by its code or name means the same for ever."""
    assert (rule.name, rule.severity) == TABLE[rule.code]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_says_what_it_needs(rule: Rule) -> None:
    """What a rule cannot do without is known, so that a report can say that it was not checked."""
    assert rule.needs == NEEDS.get(rule.code, ())
