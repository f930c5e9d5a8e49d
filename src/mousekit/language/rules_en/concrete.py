"""What the rules on concrete say in English: texts only.  Danish: *konkrete*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK201": (
        "The agreement names a direction or a topic, but nothing that can be seen to be done.",
        "Write what will be done, so that an outsider can see whether it has happened."),
    "MK202": (
        "The agreement does not say what you will see when it has worked.",
        "Write down one sign that you would both notice."),
    "MK203": (
        "The agreement has no due date.",
        "Write down the day by which it is to be done."),
    "MK204": (
        "The due date is before the conversation or after the next one.",
        ("Choose a day before you meet again; if there is more work than that, agree on the first"
         " part.")),
    "MK205": (
        "The agreement says when in words that cannot go into a calendar.",
        "Write a date, or how often it is to happen."),
    "MK206": (
        "The agreement leaves a way out, so it can come to nothing without anybody breaking it.",
        "Delete the reservation, or write what has to be in place first."),
    "MK207": (
        "A field holds a placeholder instead of an answer.",
        "Write what you mean, or leave the field open until you know."),
    "MK208": (
        "The agreement is dressed up in buzzwords that hide what will happen.",
        "Say it in the words that you would use at the coffee machine."),
}

FINDINGS: Pairs = {
    "MK201/unsaid": (
        "The agreement names a topic, but nothing that can be seen to be done.",
        ("Write who does what, how many times, and what will exist afterwards. An outsider"
         " should be able to see whether it has happened.")),
    "MK201/words": (
        "The agreement names a direction, but nothing that can be seen to be done: “{words}”.",
        ("Replace “{words}” with what will be done: who does what, how many times, and what exists"
         " afterwards? An outsider should be able to see whether it has happened.")),
    "MK202": (
        "The agreement does not say what you will see when it has worked.",
        ("Write down one sign that you would both notice: what will exist, or what others will"
         " see.")),
    "MK203": (
        "The agreement has no due date.",
        ("Write down the day by which it is to be done. If in doubt, choose one and adjust it when"
         " you follow up.")),
    "MK204/early": (
        "The due date is {due}; the conversation was held on {earliest}.",
        ("Correct the date. If it is already done, talk about it when you look back, and delete"
         " it here.")),
    "MK204/late": (
        "The due date is {due}; the next conversation is expected by {latest}.",
        "Agree on the part of it that can be done by {latest}, and give that a due date."),
    "MK205": (
        "The time is left open: “{words}”.",
        ("Replace “{words}” with a date, or with how often it is to happen: 1 May, every other"
         " Tuesday, after each meeting.")),
    "MK206": (
        "The agreement leaves a way out: “{words}”.",
        ("Delete “{words}”. If something is uncertain, write what has to be in place, and who"
         " will see to it.")),
    "MK207": (
        "There is only a placeholder here, or nothing at all.",
        "Write what you mean. If you do not know yet, agree on who will find out."),
    "MK208": (
        "There is more show here than substance: “{words}”.",
        "Delete “{words}”, and write in plain words what will be done."),
}

EXAMPLES: Examples = {
    "MK201": (
        (("agreement", {"text": "Amir should get better at working across teams"}),),
        (("agreement", {"text": "Amir holds a handover meeting with the night shift every Friday"}),
         )),
    "MK202": (
        (("agreement", {"text": "Ebbe receives the goods in the store from week 12",
                        "sign_of_success": ""}),),
        (("agreement", {"text": "Ebbe receives the goods in the store from week 12",
                        "sign_of_success": "the goods are scanned the day they come"}),)),
    "MK203": (
        (("agreement", {"text": "Noor writes a checklist for new apprentices", "due": ""}),),
        (("agreement", {"text": "Noor writes a checklist for new apprentices",
                        "due": "2027-03-01"}),)),
    "MK204": (
        (("conversation", {"held_on": "2027-02-03"}),
         ("agreement", {"text": "Liv writes a guide to the welding robot", "due": "2028-06-01"})),
        (("conversation", {"held_on": "2027-02-03"}),
         ("agreement", {"text": "Liv writes a guide to the welding robot",
                        "due": "2027-11-01"}))),
    "MK205": (
        (("agreement", {"text": "Sara tidies the medicine cupboard regularly"}),),
        (("agreement", {"text": "Sara tidies the medicine cupboard every Monday"}),)),
    "MK206": (
        (("agreement", {"text": "Jon trains Eva in the storeroom if possible"}),),
        (("agreement", {"text": "Jon trains Eva in the storeroom"}),)),
    "MK207": (
        (("agreement", {"text": "Birk trains two colleagues in running the payroll",
                        "sign_of_success": "TBD"}),),
        (("agreement", {"text": "Birk trains two colleagues in running the payroll",
                        "sign_of_success": "they run the month of May without help"}),)),
    "MK208": (
        (("agreement", {"text": "Elin gives a holistic talk about synergies"}),),
        (("agreement", {"text": "Elin gives a talk about two forms that can be merged"}),)),
}
