"""What the rules on few say in English: texts only.  Danish: *få*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "central-question": "Central question", "purposes": "used for",
    "question-form": "Question form", "questions": "number of questions",
}

ABOUT: Pairs = {
    "MK101": (
        "There are more agreements than two people can remember and keep.",
        "Choose the few that matter most this year, and save the rest for next time."),
    "MK102": (
        "The conversation ended without agreements, and you have not both written why.",
        "Agree on one thing that you both want, or write, each of you, why nothing is needed."),
    "MK103": (
        "The year is about so much at once that nothing will move.",
        "Choose one or two themes, and let the others wait for another year."),
    "MK104": (
        "There are more central questions than one conversation has room for.",
        "Choose the few that you most want to talk about, and leave the rest."),
    "MK105": (
        "The form is so long that people tick boxes instead of talking it through.",
        "Boil it down to the questions that two people can talk about in an hour."),
    "MK106": (
        "The agreement holds several actions, so nobody can say when it has been kept.",
        "Split it into several agreements, and keep those that matter most."),
    "MK107": (
        "The same agreement is on the list twice.",
        "Delete one, or write into both what the difference is."),
    "MK108": (
        "The form is used for so much that nobody can tell what the conversation is about.",
        "Choose the most important purposes, and find another place for the others."),
}

FINDINGS: Pairs = {
    "MK101": (
        "There are {count} agreements; {fine} would do.",
        ("Keep at most {fine}: those that matter most. Put the rest on a list for the next"
         " conversation.")),
    "MK102": (
        "There are no agreements, and you have not both written why.",
        ("Agree on one small thing that you both want. If nothing is needed this year, each of you"
         " should write why.")),
    "MK103": (
        "The year has {count} focus themes; {fine} would do.",
        "Keep at most {fine}, and let the rest wait for another year."),
    "MK104": (
        "The year has {count} central questions; {fine} would do.",
        "Keep at most {fine}: those that you would be sorriest not to get round to."),
    "MK105": (
        "The form has {count} questions; more than {fine} are too many.",
        ("Delete those whose answers you will not use, and merge those that are alike. If there are"
         " still more than {fine}, let employee and leader choose a few each.")),
    "MK106": (
        "There are {count} actions in one agreement.",
        "Split it into {count}, each with its own date and owner. Keep those that matter most."),
    "MK107": (
        "The agreement says the same as number {number} on the list.",
        "Delete one of them. If you mean two different things, write the difference into both."),
    "MK108": (
        "The form is used for {count} different things; {fine} would do.",
        "Keep at most {fine} purposes, and give the others a form or a meeting of their own."),
}

EXAMPLES: Examples = {
    "MK101": (
        (("agreement", {"text": "Sofie gives a talk on word games at two staff meetings"}),
         ("agreement", {"text": "Sofie visits the house next door in week 14"}),
         ("agreement", {"text": "Sofie writes one page for new stand-ins"}),
         ("agreement", {"text": "Mette finds a stand-in for every second Wednesday"})),
        (("agreement", {"text": "Sofie gives a talk on word games at two staff meetings"}),
         ("agreement", {"text": "Mette finds a stand-in for every second Wednesday"}))),
    "MK102": (
        (("no-agreements", {}),),
        (("agreement", {"text": "Ida and Per go through the rota every Monday"}),)),
    "MK103": (
        (("theme", {"title": "Working with parents"}), ("theme", {"title": "Digital tools"}),
         ("theme", {"title": "Life outdoors"})),
        (("theme", {"title": "Working with parents"}),)),
    "MK104": (
        (("central-question", {"text": "What would you most like to learn this year?"}),
         ("central-question", {"text": "What sends you home happy?"}),
         ("central-question", {"text": "How can I help you?"}),
         ("central-question", {"text": "What should we stop doing?"})),
        (("central-question", {"text": "What would you most like to learn this year?"}),
         ("central-question", {"text": "How can I help you?"}))),
    "MK105": (
        (("question-form", {"questions": "64"}),),
        (("question-form", {"questions": "12"}),)),
    "MK106": (
        (("agreement", {"text": "Siw sorts the spare parts. She also trains Bo on the forklift"}),),
        (("agreement", {"text": "Siw sorts the spare parts"}),
         ("agreement", {"text": "Siw trains Bo on the forklift"}))),
    "MK107": (
        (("agreement", {"text": "Mie proofreads the menu with Kai"}),
         ("agreement", {"text": "With Kai, Mie proofreads the menu."})),
        (("agreement", {"text": "Mie proofreads the lunch menu"}),
         ("agreement", {"text": "Mie proofreads the dinner menu"}))),
    "MK108": (
        (("question-form", {"purposes": "strategy, development, career, wellbeing"}),),
        (("question-form", {"purposes": "strategy, development"}),)),
}
