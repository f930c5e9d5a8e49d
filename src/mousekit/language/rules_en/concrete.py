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
    "MK207": (
        "A field is filled with a placeholder instead of with something.",
        "Write what you mean, or leave the field open until you know."),
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
    "MK207": (
        "There is only a placeholder here, or nothing at all.",
        "Write what you mean. If you do not know yet, agree on who finds out."),
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
    "MK207": (
        (("agreement", {"text": "Birk trains two colleagues in running the payroll",
                        "sign_of_success": "TBD"}),),
        (("agreement", {"text": "Birk trains two colleagues in running the payroll",
                        "sign_of_success": "they run the month of May without help"}),)),
}
