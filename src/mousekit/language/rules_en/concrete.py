"""What the rules on concrete say in English: texts only.  Danish: *konkrete*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK201": (
        "The agreement names a direction or a topic, but nothing that can be seen done.",
        "Write what will be done, so that a third person can see whether it happened."),
    "MK202": (
        "The agreement does not say what you will see when it has worked.",
        "Write one sign that you can both notice."),
    "MK203": (
        "The agreement has no due date.",
        "Write the day on which it shall be done."),
    "MK204": (
        "The due date lies before the conversation or after the next one.",
        "Choose a day before you meet again; if the work is larger than that, agree on its start."),
    "MK205": (
        "The agreement says when in words that no calendar knows.",
        "Write a day or a rhythm."),
    "MK206": (
        "The agreement has a way out, so it can be broken without being broken.",
        "Strike the reservation, or write what has to be in place first."),
    "MK207": (
        "A field is filled with a placeholder instead of with something.",
        "Write what you mean, or leave the field open until you know."),
    "MK208": (
        "The agreement is decorated with buzzwords that hide what will happen.",
        "Say it in the words that you would use at the coffee machine."),
}

FINDINGS: Pairs = {
    "MK201/unsaid": (
        "The agreement names a topic, but nothing that can be seen done.",
        ("Write who does what, how many times, and what will exist afterwards. A third person"
         " should be able to see whether it happened.")),
    "MK201/words": (
        "The agreement names a direction, but nothing that can be seen done: “{words}”.",
        ("Replace “{words}” with what will be done: who does what, how many times, and what exists"
         " afterwards? A third person should be able to see whether it happened.")),
    "MK202": (
        "The agreement does not say what you will see when it has worked.",
        "Write one sign that you can both notice: what exists afterwards, or what others notice."),
    "MK203": (
        "The agreement has no due date.",
        ("Write the day on which it shall be done. If in doubt, choose one and adjust it when you"
         " follow up.")),
    "MK204/early": (
        "The due date is {due}; the conversation was held on {earliest}.",
        "Correct the date. If it is done already, it is no agreement but something to be glad of."),
    "MK204/late": (
        "The due date is {due}; the next conversation is expected by {latest}.",
        "Agree on the part of it that can be done by {latest}, and give that a due date."),
    "MK205": (
        "The time is left open: “{words}”.",
        ("Put a day or a rhythm in the place of “{words}”: 1 May, every other Tuesday, after"
         " each meeting.")),
    "MK206": (
        "There is a way out: “{words}”.",
        ("Strike “{words}”. If something is uncertain, write what has to be in place, and who"
         " sees to it.")),
    "MK207": (
        "There is only a placeholder here, or nothing at all.",
        "Write what you mean. If you do not know yet, agree on who finds out."),
    "MK208": (
        "There is more decoration here than content: “{words}”.",
        "Strike “{words}”, and write in plain words what will be done."),
}

EXAMPLES: Examples = {
    "MK201": (
        (("agreement", {"text": "Amir shall get better at working across teams"}),),
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
