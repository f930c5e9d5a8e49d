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
        "Write down at least one way of learning it, ideally as part of the daily work."),
    "MK404": (
        "Everything that is to be learned is to be learned on a course.",
        "Move some of it into the work: alongside a colleague, in a new task, with a mentor."),
    "MK405": (
        "No agreement in the whole unit takes the need up.",
        "Find somebody who will take it up, or take the need off the list, and say why."),
    "MK406": (
        "One of the goals does not call for anybody to learn anything.",
        "Ask what you must be able to do to reach it, or leave the goal out this year."),
    "MK407": (
        "The strategy does not say what the conversations should contribute this year.",
        "Write it in one sentence before the conversations are planned."),
    "MK408": (
        "The strategy does not say how you will see that the conversations did any good.",
        "Answer the E of MOUSE: what should be different, where, and when will you look?"),
}

FINDINGS: Pairs = {
    "MK401/missing": (
        "The agreement is not tied to a competence need of the year.",
        ("Choose the need that it takes up. If there is none, talk about whether one is missing, or"
         " whether the agreement belongs elsewhere.")),
    "MK401/unknown": (
        "The agreement points to the need {need}, which is not among the needs of the year.",
        "Correct the reference, or have the need added to the list."),
    "MK402/missing": (
        "The need is not linked to a goal.",
        "Choose the goal that it serves. If there is none, talk about whether one is missing."),
    "MK402/unknown": (
        "The need points to the goal {goal}, which is not one of this year's.",
        "Correct the reference, or get the goal into the strategy."),
    "MK403": (
        "It does not say how the need can be met.",
        "Write down at least one way: alongside a colleague, a new task, a mentor, a course."),
    "MK404": (
        "All the agreements that say how something is learned point to a course ({count}).",
        ("Ask what can be learned at work: a new task, a mentor, a month alongside somebody who can"
         " do it.")),
    "MK405": (
        "No agreement takes up the need {need}.",
        ("Ask who would like to, before the year is out. If it no longer matters, take it off the"
         " list, and say why.")),
    "MK406": (
        "There is nothing that anybody has to learn to reach the goal {goal}.",
        ("Ask what you must be able to do that you cannot do today. If the answer is nothing, leave"
         " the goal out this year.")),
    "MK407": (
        "Nothing says what the conversations should contribute this year.",
        "Write one sentence: when the agreements are kept, what can we do that we cannot today?"),
    "MK408": (
        "It does not say what effect you want.",
        ("Choose one level, such as the team. Write what should be different, how you will see it,"
         " and when you will look.")),
}

EXAMPLES: Examples = {
    "MK401": (
        (("agreement", {"text": "Vita takes a course in pottery", "need": ""}),),
        (("agreement", {"text": "Vita practises starting up the press", "need": "press"}),)),
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
         ("agreement", {"text": "Vita practises starting up the press", "need": "press"}))),
    "MK406": (
        (("strategy", {"intention": "By autumn two more of us can sell in Norwegian."}),
         ("strategic-goal", {"text": "two new customers in Norway"}),
         ("competence-need", {"text": "Run the press alone", "goal": "three orders a week"})),
        (("strategy", {"intention": "By autumn two more of us can sell in Norwegian."}),
         ("strategic-goal", {"text": "two new customers in Norway"}),
         ("competence-need", {"text": "Hold a sales meeting in Norwegian",
                              "goal": "two new customers in Norway"}))),
    "MK407": (
        (("strategy", {"intention": ""}),),
        (("strategy", {"intention": "By autumn two more of us can run the press alone."}),)),
    "MK408": (
        (("strategy", {"intention": "By Christmas four of us can run the press.", "effect": ""}),),
        (("strategy", {"intention": "By Christmas four of us can run the press.",
                       "effect": "no order has to wait for one particular colleague"}),)),
}
