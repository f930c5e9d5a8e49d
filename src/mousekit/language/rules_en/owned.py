"""What the rules on owned say in English: texts only.  Danish: *ejede*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

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
}

EXAMPLES: Examples = {
    "MK301": (
        (("agreement", {"text": "The readings are reported every month", "owner": ""}),),
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
}
