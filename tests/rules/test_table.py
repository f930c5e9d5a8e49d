"""The table of the rules: what each code stands for never changes, and none is missing."""

import pytest

from mousekit.rules import Rule, Severity, all_rules

E, W, I = Severity.ERROR, Severity.WARNING, Severity.INFO

# Name and severity where neither the case nor the policy says another one.
TABLE = {
    "MK101": ("too-many-agreements", W),
    "MK102": ("no-agreements", E),
    "MK103": ("too-many-focus-themes", W),
    "MK104": ("too-many-central-questions", W),
    "MK105": ("oversized-question-form", W),
    "MK106": ("compound-agreement", W),
    "MK107": ("duplicate-agreement", W),
    "MK108": ("cluttered-purpose", W),
    "MK201": ("vague-agreement", W),
    "MK202": ("missing-sign-of-success", W),
    "MK203": ("missing-due-date", E),
    "MK204": ("due-outside-cycle", W),
    "MK205": ("vague-time", I),
    "MK206": ("hedged-agreement", I),
    "MK207": ("placeholder-text", W),
    "MK208": ("embellished-agreement", I),
    "MK209": ("unexampled-assessment", W),
    "MK210": ("generic-feedback", W),
    "MK211": ("label-feedback", W),
    "MK212": ("backward-feedback", W),
    "MK301": ("unowned-agreement", E),
    "MK302": ("collective-owner", E),
    "MK303": ("owner-not-a-party", E),
    "MK304": ("leader-owns-nothing", W),
    "MK305": ("employee-without-influence", W),
    "MK306": ("beyond-mandate", E),
    "MK307": ("actorless-text", I),
    "MK308": ("unsupported-transfer", W),
    "MK401": ("agreement-without-need", W),
    "MK402": ("need-without-goal", W),
    "MK403": ("need-without-method", W),
    "MK404": ("course-only-plan", W),
    "MK405": ("unmet-need", W),
    "MK406": ("goal-without-need", I),
    "MK407": ("missing-intention", E),
    "MK408": ("missing-effect", W),
    "MK501": ("no-follow-up-planned", E),
    "MK502": ("follow-up-outside-window", W),
    "MK503": ("overdue-agreement", W),
    "MK504": ("late-start", I),
    "MK505": ("stale-agreement", W),
    "MK506": ("missed-follow-up", W),
    "MK507": ("unassessed-previous-agreement", E),
    "MK508": ("broken-promise", W),
    "MK509": ("effect-not-evaluated", W),
    "MK510": ("carried-over-again", W),
    "MK601": ("closed-question", W),
    "MK602": ("leading-question", W),
    "MK603": ("multiple-question", W),
    "MK604": ("narrow-question", I),
    "MK605": ("forbidden-question", E),
    "MK606": ("short-notice", W),
    "MK607": ("early-invitation", I),
    "MK608": ("incomplete-invitation", E),
    "MK609": ("past-heavy-agenda", W),
    "MK610": ("unprepared-party", W),
    "MK611": ("short-preparation", I),
    "MK612": ("different-forms", E),
    "MK613": ("missing-elevator-speech", W),
    "MK614": ("long-elevator-speech", I),
    "MK615": ("salary-topic", W),
    "MK616": ("sensitive-note", W),
    "MK617": ("generalisation", I),
    "MK618": ("three-b-phrase", I),
    "MK619": ("leader-talks-most", I),
    "MK620": ("same-questions-for-all", I),
}


def test_no_rule_is_missing_and_none_is_unknown() -> None:
    """The rules are those of the table, in its order."""
    assert [rule.code for rule in all_rules()] == list(TABLE)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_code_keeps_its_name_and_severity(rule: Rule) -> None:
    """What a program has stored or ignored by its code or name means the same for ever."""
    assert (rule.name, rule.severity) == TABLE[rule.code]
