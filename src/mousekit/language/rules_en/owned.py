"""What the rules on owned say in English: texts only.  Danish: *ejede*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "mandate": "The leader may promise", "method": "learned by", "practice": "practised on",
    "proposed_by": "proposed by",
    "support": "support",
}

ABOUT: Pairs = {
    "MK301": (
        "Nobody is responsible for the agreement.",
        "Write which of you two is responsible for it."),
    "MK302": (
        "A group is responsible for the agreement, so in effect nobody is.",
        "Choose one of you two as the owner, and add the others as helpers."),
    "MK303": (
        "The owner of the agreement is somebody who did not take part.",
        "Let one of you two own it, if only to ask and to report back."),
    "MK304": (
        "Only the employee has something to do afterwards.",
        "Agree on at least one thing that the leader does to help."),
    "MK305": (
        "The leader has proposed all of it.",
        "Ask what the employee wants, and let at least one agreement start from that."),
    "MK306": (
        "The agreement promises more than the leader may promise.",
        "Mark it as waiting for approval, or agree on something that the leader can say yes to."),
    "MK307": (
        "The text says what is done, and not who does it.",
        "Begin the sentence with the name of whoever does it."),
    "MK308": (
        "After the course there is nobody to help and nothing to practise on.",
        "Agree on what is to be tried out afterwards, and who will help."),
}

FINDINGS: Pairs = {
    "MK301": (
        "Nobody is responsible for the agreement.",
        "Write which of you two is responsible for it. Others may help."),
    "MK302": (
        "“{word}” is not one person, so in effect nobody is responsible.",
        "Choose one of you two as the owner, and add the others as helpers."),
    "MK303": (
        ("The owner is not a party to the conversation. Ids are compared letter by letter, case"
         " included."),
        ("Enter {employee} or {leader} as the owner, if only to ask somebody else and to report"
         " back.")),
    "MK304": (
        "The leader owns none of the agreements.",
        "Agree on at least one thing that the leader does: makes time, gives access or looks in."),
    "MK305": (
        "Of the agreements, {count} came from the employee; there should be at least {least}.",
        ("Ask what the employee most wants to get done. Write it in the employee's own words, or"
         " think of something together.")),
    "MK306/amount": (
        "The agreement names an amount above the {most} kroner that the leader may promise.",
        "Mark it as waiting for approval, or find something that costs less."),
    "MK306/method": (
        "This way of learning is not one that the leader may promise.",
        "Mark it as waiting for approval, or choose a way that the leader can say yes to."),
    "MK307": (
        "Something is done here, but it does not say who does it.",
        "Begin the sentence with whoever does it, or enter them as owner or supporter."),
    "MK308": (
        "It does not say who will help afterwards, or what to practise on.",
        ("Write down the tasks in which the new skill is to be used in the first weeks, and which"
         " colleague will help.")),
}

EXAMPLES: Examples = {
    "MK301": (
        (("agreement", {"text": "We report the readings every month", "owner": ""}),),
        (("agreement", {"text": "Tariq reports the readings every month", "owner": "tariq"}),)),
    "MK302": (
        (("agreement", {"text": "We hold a short meeting every Tuesday", "owner": "the team"}),),
        (("agreement", {"text": "Ida calls a short meeting every Tuesday", "owner": "ida"}),)),
    "MK303": (
        (("conversation", {"employee": "lea", "leader": "bo"}),
         ("agreement", {"text": "IT support opens three accounts", "owner": "it-support"}),
         ("agreement", {"text": "Lea tests the three accounts", "owner": "lea"}),
         ("agreement", {"text": "Bo reads the test report in week 20", "owner": "bo"})),
        (("conversation", {"employee": "lea", "leader": "bo"}),
         ("agreement", {"text": "Bo orders three accounts for Lea", "owner": "bo"}))),
    "MK304": (
        (("conversation", {"employee": "lea", "leader": "bo"}),
         ("agreement", {"text": "Lea shadows the bookkeeper two days a month", "owner": "lea"})),
        (("conversation", {"employee": "lea", "leader": "bo"}),
         ("agreement", {"text": "Lea shadows the bookkeeper two days a month", "owner": "lea"}),
         ("agreement", {"text": "Bo finds a stand-in for the two days", "owner": "bo"}))),
    "MK305": (
        (("agreement", {"text": "Signe takes over the keys to the store in week 9",
                        "proposed_by": "the leader"}),
         ("agreement", {"text": "Signe sums up the stocktaking on one page",
                        "proposed_by": "the leader"})),
        (("agreement", {"text": "Signe takes over the keys to the store in week 9",
                        "proposed_by": "the leader"}),
         ("agreement", {"text": "Signe shadows the buyer for two days in March",
                        "proposed_by": "the employee"}))),
    "MK306": (
        (("mandate", {"method": "mentor"}),
         ("agreement", {"text": "Nanna takes the first module of the diploma course",
                        "method": "education", "practice": "two cases of her own a month"}),
         ("agreement", {"text": "Nanna meets her mentor every second Friday",
                        "method": "mentor"})),
        (("mandate", {"method": "mentor"}),
         ("agreement", {"text": "Nanna meets her mentor every second Friday",
                        "method": "mentor"}))),
    "MK307": (
        (("agreement", {"text": "Lea shadows the bookkeeper two days a month",
                        "support": "Time will be set aside every Thursday"}),),
        (("agreement", {"text": "Lea shadows the bookkeeper two days a month",
                        "support": "Bo sets time aside every Thursday"}),)),
    "MK308": (
        (("agreement", {"text": "Storm takes a course in handling conflicts", "method": "course",
                        "practice": ""}),
         ("agreement", {"text": "Storm meets his mentor every second Friday",
                        "method": "mentor"})),
        (("agreement", {"text": "Storm takes a course in handling conflicts", "method": "course",
                        "practice": "two difficult conversations in May, with Ulla sitting in"}),
         ("agreement", {"text": "Storm meets his mentor every second Friday",
                        "method": "mentor"}))),
}
