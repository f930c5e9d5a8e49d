"""What the rules on linked say in English: texts only.  Danish: *forbundne*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "competence-need": "Competence need", "effect": "wanted effect", "goal": "serves the goal",
    "strategic-goal": "Strategic goal",
}

ABOUT: Pairs = {
    "MK401": (
        "The agreement is not tied to a competence need of the year.",
        "Say which need it takes up, or talk about whether one is missing."),
    "MK402": (
        "The need serves none of this year's goals.",
        "Say which goal it serves, or talk about whether one is missing."),
    "MK403": (
        "Nobody has thought about how the need can be met.",
        "Write down one way of learning it at least, best of all in the daily work."),
    "MK404": (
        "Everything that is to be learned is to be learned on a course.",
        "Put some of it into the work: beside a colleague, in a new task, with a mentor."),
    "MK405": (
        "No agreement in the whole unit takes the need up.",
        "Find somebody who will take it up, or take the need off the list, and say why."),
    "MK406": (
        "For one of the goals there is nothing that anybody is to learn.",
        "Ask what you must be able to do to reach it, or let the goal be this year."),
    "MK407": (
        "The strategy does not say what the conversations shall contribute this year.",
        "Write it in one sentence before the conversations are planned."),
    "MK408": (
        "The strategy does not say by what you will see that the conversations did any good.",
        "Answer the E of MOUSE: what shall be different, where, and when will you look?"),
}

FINDINGS: Pairs = {
    "MK401/missing": (
        "The agreement is not tied to a competence need of the year.",
        ("Choose the need that it takes up. If there is none, talk about whether one is missing, or"
         " whether the agreement belongs elsewhere.")),
    "MK401/unknown": (
        "The agreement points to the need {need}, which is not among the needs of the year.",
        "Correct the reference, or have the need put on the list."),
    "MK402/missing": (
        "The need is not linked to a goal.",
        "Choose the goal that it serves. If there is none, talk about whether one is missing."),
    "MK402/unknown": (
        "The need points to the goal {goal}, which is not one of this year's.",
        "Correct the reference, or get the goal into the strategy."),
    "MK403": (
        "It does not say how it can be learned.",
        "Write down one way at least: beside a colleague, in a new task, with a mentor, a course."),
    "MK404": (
        "All agreements that say how something is learned name a course ({count}).",
        ("Ask what can be learned at work: a new task, a mentor, a month beside the one who can do"
         " it.")),
    "MK405": (
        "No agreement takes up the need {need}.",
        ("Ask who would like to, before the year is out. If it does not matter any more, take it"
         " off the list, and say why.")),
    "MK406": (
        "There is nothing that anybody is to learn for the goal {goal}.",
        "Ask what you must be able to do that you cannot do today. If nothing, let the goal be."),
    "MK407": (
        "Nothing says what the conversations shall contribute this year.",
        "Write one sentence: when the agreements are kept, what can we do that we cannot today?"),
    "MK408": (
        "It does not say which effect you want.",
        ("Write for one level what shall be different, by what you can see it, and when you will"
         " look.")),
}

EXAMPLES: Examples = {
    "MK401": (
        (("agreement", {"text": "Vita takes a course in pottery", "need": ""}),),
        (("agreement", {"text": "Vita practises three starts of the press", "need": "press"}),)),
    "MK402": (
        (("competence-need", {"text": "Make pivot tables", "goal": ""}),),
        (("competence-need", {"text": "Make pivot tables",
                              "goal": "the accounts are closed on the fifth"}),)),
    "MK403": (
        (("competence-need", {"text": "Run the press alone", "method": ""}),),
        (("competence-need", {"text": "Run the press alone", "method": "mentor"}),)),
    "MK404": (
        (("agreement", {"text": "Ejnar takes a course in spreadsheets", "method": "course",
                        "practice": "the budget for May"}),
         ("agreement", {"text": "Ejnar takes a course in English", "method": "course",
                        "practice": "two letters a week"})),
        (("agreement", {"text": "Ejnar takes a course in spreadsheets", "method": "course",
                        "practice": "the budget for May"}),
         ("agreement", {"text": "Ejnar meets his mentor every second Friday",
                        "method": "mentor"}))),
    "MK405": (
        (("competence-need", {"id": "press", "text": "Run the press alone"}),
         ("agreement", {"text": "Vita sorts the archive in week 20", "need": "archive"})),
        (("competence-need", {"id": "press", "text": "Run the press alone"}),
         ("agreement", {"text": "Vita practises three starts of the press", "need": "press"}))),
    "MK406": (
        (("strategy", {"intention": "In autumn two more of us can sell in Norwegian."}),
         ("strategic-goal", {"text": "two new customers in Norway"}),
         ("competence-need", {"text": "Run the press alone", "goal": "three orders a week"})),
        (("strategy", {"intention": "In autumn two more of us can sell in Norwegian."}),
         ("strategic-goal", {"text": "two new customers in Norway"}),
         ("competence-need", {"text": "Lead a sales talk in Norwegian",
                              "goal": "two new customers in Norway"}))),
    "MK407": (
        (("strategy", {"intention": ""}),),
        (("strategy", {"intention": "In autumn two more of us can run the press alone."}),)),
    "MK408": (
        (("strategy", {"intention": "By Christmas four of us can run the press.", "effect": ""}),),
        (("strategy", {"intention": "By Christmas four of us can run the press.",
                       "effect": "no order waits for one certain colleague"}),)),
}
