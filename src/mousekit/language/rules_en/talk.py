"""What the rules on conversation say in English: texts only.  Danish: *samtalen*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "agenda-part": "Part of the conversation", "leader_share": "the leader talked, per cent",
    "minutes": "minutes", "part": "part", "party": "party", "prepared": "Prepared",
    "rating": "Rating afterwards", "speech": "Elevator speech",
}

ABOUT: Pairs = {
    "MK606": (
        "The invitation comes so late that there is no time to prepare.",
        "Send it in good time, ideally two weeks ahead."),
    "MK607": (
        "The invitation comes so early that it is forgotten when the day comes.",
        "Put the day in the calendar now, and send the invitation a couple of weeks before."),
    "MK608": (
        "The invitation leaves out something that the employee needs to know.",
        "Give time, place, format and purpose, ask for preparation, and enclose the form."),
    "MK609": (
        "The past gets too much of the time, or the future too little.",
        "Keep the look back short, and give at least half the time to present and future."),
    "MK610": (
        "The conversation was held before both had prepared.",
        "Better to put it off for a few days next time."),
    "MK611": (
        "You took very little time to prepare.",
        "Set an hour aside in good time, and sleep on it before you meet."),
    "MK612": (
        "The two of you have not prepared on the same form.",
        "Both of you should use the version that was enclosed with the invitation."),
    "MK613": (
        "There are no words to open the conversations with.",
        "Write two or three sentences on what the conversations are for this year."),
    "MK614": (
        "The elevator speech has become a lecture.",
        "Cut it down to what can be said before the elevator stops."),
    "MK619": (
        "The leader did most of the talking; you both say so.",
        "Ask one open question, and wait for the answer."),
    "MK620": (
        "Everybody in the unit is asked the same questions.",
        "Replace some of the questions, so that they suit the person who is to answer."),
}

FINDINGS: Pairs = {
    "MK606": (
        ("The invitation was sent on {sent_on} for a conversation on {meets_on}; there should be at"
         " least {least} days' notice."),
        "Move the conversation, or ask the employee whether there is time enough to prepare."),
    "MK607": (
        "The invitation was sent on {sent_on} for a conversation on {meets_on}, {days} days ahead.",
        "Leave the day in the calendar, and send a reminder a couple of weeks before."),
    "MK608/form": (
        "No form is enclosed.",
        "Enclose the form that you both prepare on."),
    "MK608/frame": (
        "The invitation does not say how the conversation will be held.",
        "Write how long it will take, who will take part, and what you will begin with."),
    "MK608/place": (
        "The invitation does not say where you will meet.",
        "Write the place: the room, the route or the link."),
    "MK608/purpose": (
        "The invitation does not say what the conversation is for.",
        "Write the purpose in a sentence or two."),
    "MK608/request": (
        "The invitation does not ask the employee to prepare.",
        "Ask for preparation, and write what to think about."),
    "MK608/starts_at": (
        "The invitation does not say at what time the conversation begins.",
        "Write the time of day."),
    "MK609/future": (
        "Present and future have {minutes} of {total} minutes; there should be at least {fine}.",
        "Take time from the other parts until present and future have at least {fine} minutes."),
    "MK609/past": (
        "The past has {minutes} of {total} minutes; there should be at most {fine}.",
        "Give the past year {fine} minutes at most, and say aloud when that part is over."),
    "MK610/employee": (
        "The employee had not prepared.",
        ("Allow working time for it, and next time put the conversation off for a few days"
         " instead.")),
    "MK610/leader": (
        "The leader had not prepared.",
        ("Set an hour aside before each conversation, and next time put it off for a few days"
         " instead.")),
    "MK611": (
        "You took {minutes} minutes to prepare.",
        "Allow {expected} minutes, in two parts if you like. Nobody but you is told this."),
    "MK612/none": (
        "The preparation was made without the form that was enclosed with the invitation.",
        "Use the form that was enclosed, so that you both start from the same point."),
    "MK612/other": (
        ("The preparation was made on another form, or another version, than the one that was"
         " enclosed with the invitation."),
        "Use the form that was enclosed, so that you both start from the same point."),
    "MK613": (
        "There are no words to open the conversations with.",
        ("Write two or three sentences: what do we want this year, why, and what are we two to"
         " find out?")),
    "MK614": (
        ("The elevator speech has {sentences} sentences and {words} words; there should be at most"
         " {fine_sentences} sentences and {fine_words} words."),
        "Keep what people must know to take part, and save the rest until somebody asks."),
    "MK619": (
        "You both say that the leader talked for more than half of the time.",
        "Write down three open questions for next time, and wait for the answer, even in silence."),
    "MK620": (
        "All {count} conversations in the unit have the same form, unchanged.",
        "Replace some of the questions so that they suit each person, or let each choose a few."),
}

EXAMPLES: Examples = {
    "MK606": (
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-03-08"}),),
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-02-24"}),)),
    "MK607": (
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-01-12"}),),
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-02-24"}),)),
    "MK608": (
        (("invitation", {"meets_on": "2027-03-10", "starts_at": "", "purpose": ""}),),
        (("invitation", {"meets_on": "2027-03-10", "starts_at": "13:00", "place": "room 4",
                         "frame": "one hour, just the two of us", "form": "mus-2027",
                         "purpose": "what you want to learn for the press, and how I can help",
                         "request": "think of what went well when we last learned something"}),)),
    "MK609": (
        (("agenda-part", {"part": "the past", "minutes": "30"}),
         ("agenda-part", {"part": "present and future", "minutes": "30"})),
        (("agenda-part", {"part": "the past", "minutes": "10"}),
         ("agenda-part", {"part": "present and future", "minutes": "50"}))),
    "MK610": (
        (("prepared", {"party": "the employee"}),),
        (("prepared", {"party": "the employee"}), ("prepared", {"party": "the leader"}))),
    "MK611": (
        (("preparation", {"form": "mus-2027", "minutes": "10"}),),
        (("preparation", {"form": "mus-2027", "minutes": "50"}),)),
    "MK612": (
        (("enclosed", {"form": "mus-2027"}), ("preparation", {"form": "mus-2026"})),
        (("enclosed", {"form": "mus-2027"}), ("preparation", {"form": "mus-2027"}))),
    "MK613": (
        (("speech", {"text": ""}),),
        (("speech", {"text": "By Christmas four of us can run the press. Where do you stand?"}),)),
    "MK614": (
        (("speech", {"text": ("This year it is the press. It is new. Only two can run it. That is"
                              " too few. Orders wait. By Christmas we are four. And you?")}),),
        (("speech", {"text": "By Christmas four of us can run the press. Where do you stand?"}),)),
    "MK619": (
        (("rating", {"party": "the leader", "leader_share": "70"}),
         ("rating", {"party": "the employee", "leader_share": "80"})),
        (("rating", {"party": "the leader", "leader_share": "40"}),
         ("rating", {"party": "the employee", "leader_share": "50"}))),
    "MK620": (
        (("question-form", {"form": "mus-2027"}), ("enclosed", {"form": "mus-2027"}),
         ("enclosed", {"form": "mus-2027"}), ("enclosed", {"form": "mus-2027"})),
        (("question-form", {"form": "mus-2027"}), ("enclosed", {"form": "mus-2027"}),
         ("enclosed", {"form": "mus-2027-printers"}), ("enclosed", {"form": "mus-2027-sales"}))),
}
