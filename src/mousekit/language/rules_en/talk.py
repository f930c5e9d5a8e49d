"""What the rules on conversation say in English: texts only.  Danish: *samtalen*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK606": (
        "The invitation comes so late that there is no time to prepare.",
        "Send it in good time, two weeks before if you can."),
    "MK608": (
        "The invitation leaves out something that the employee needs to know.",
        "Give time, place, frame and purpose, ask for preparation, and enclose the form."),
    "MK612": (
        "The two have not prepared on the same form.",
        "Both use the version that was enclosed with the invitation."),
}

FINDINGS: Pairs = {
    "MK606": (
        ("The invitation was sent on {sent_on} for a conversation on {meets_on}; the days of notice"
         " should be at least {least}."),
        "Move the conversation, or ask the employee whether there is time enough to prepare."),
    "MK608/form": (
        "No form is enclosed.",
        "Enclose the form that you both prepare on."),
    "MK608/frame": (
        "The invitation does not say how the conversation will be held.",
        "Write how long it takes, who takes part, and what you begin with."),
    "MK608/place": (
        "The invitation does not say where you will meet.",
        "Write the place: the room, the route or the link."),
    "MK608/purpose": (
        "The invitation does not say what the conversation is for.",
        "Write the purpose in a sentence or two."),
    "MK608/request": (
        "The invitation does not ask the employee to prepare.",
        "Ask for preparation, and write what is good to think about."),
    "MK608/starts_at": (
        "The invitation does not say at what time the conversation begins.",
        "Write the time of day."),
    "MK612/none": (
        "The preparation was made without the form that was enclosed with the invitation.",
        "Use the form that was enclosed, so that you both start from the same place."),
    "MK612/other": (
        ("The preparation was made on another form, or another version, than the one that was"
         " enclosed with the invitation."),
        "Use the form that was enclosed, so that you both start from the same place."),
}

EXAMPLES: Examples = {
    "MK606": (
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-03-08"}),),
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-02-24"}),)),
    "MK608": (
        (("invitation", {"meets_on": "2027-03-10", "starts_at": "", "purpose": ""}),),
        (("invitation", {"meets_on": "2027-03-10", "starts_at": "13:00", "place": "room 4",
                         "frame": "one hour, just the two of us", "form": "mus-2027",
                         "purpose": "what you want to learn for the press, and how I can help",
                         "request": "think of what went well when we last learned something"}),)),
    "MK612": (
        (("enclosed", {"form": "mus-2027"}), ("preparation", {"form": "mus-2026"})),
        (("enclosed", {"form": "mus-2027"}), ("preparation", {"form": "mus-2027"}))),
}
