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
        "Nobody answers for the agreement.",
        "Write which of you two answers for it."),
    "MK302": (
        "A group answers for the agreement, so in truth nobody does.",
        "Choose one of you two as the owner, and add the others as helpers."),
    "MK303": (
        "The agreement is put on somebody who did not take part.",
        "Let one of you two own what you can do yourselves."),
    "MK304": (
        "Only the employee has something to do afterwards.",
        "Agree on at least one thing that the leader does to help."),
    "MK305": (
        "The leader has proposed all of it.",
        "Ask what the employee wants, and let one agreement at least begin there."),
    "MK306": (
        "The agreement promises more than the leader may promise.",
        "Mark it as waiting for approval, or agree on something that the leader can give."),
    "MK307": (
        "The text says what is done, and not who does it.",
        "Write the name of whoever does it as the first word."),
    "MK308": (
        "After the course there is nobody to help and nothing to practise on.",
        "Agree on what is tried out afterwards, and who is in on it."),
}

FINDINGS: Pairs = {
    "MK301": (
        "Nobody answers for the agreement.",
        "Write which of you two answers for it. Others may help."),
    "MK302": (
        "“{word}” is not one person, so in truth nobody answers for it.",
        "Choose one of you two as the owner, and add the others as helpers."),
    "MK303": (
        "The owner is not a party to the conversation.",
        "Let one of you two own it, if only to ask, to order or to bring the answer."),
    "MK304": (
        "The leader owns none of the agreements.",
        "Agree on at least one thing that the leader does: gives time, opens a door, comes along."),
    "MK305": (
        "Of the agreements {count} came from the employee; there should be {least} or more.",
        ("Ask what the employee most wants to get done. Write it in the employee's own words, or"
         " think of something together.")),
    "MK306/amount": (
        "The agreement names an amount above the {most} kroner that the leader may promise.",
        "Mark it as waiting for approval, or find something that stays within the amount."),
    "MK306/method": (
        "This way of learning is not one that the leader may promise.",
        "Mark it as waiting for approval, or choose a way to which the leader can say yes."),
    "MK307": (
        "Something is done here, and nobody does it.",
        "Begin the sentence with whoever does it, or put the name into the field beside it."),
    "MK308": (
        "It does not say who helps afterwards, or what to practise on.",
        ("Write down the tasks for which the new skill is used in the first weeks, and which"
         " colleague is in on it.")),
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
         ("agreement", {"text": "Signe writes the stocktaking down on one page",
                        "proposed_by": "the leader"})),
        (("agreement", {"text": "Signe takes over the keys to the store in week 9",
                        "proposed_by": "the leader"}),
         ("agreement", {"text": "Signe follows the buyer for two days in March",
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
                        "practice": "two hard talks in May, with Ulla sitting in"}),
         ("agreement", {"text": "Storm meets his mentor every second Friday",
                        "method": "mentor"}))),
}
