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
        "Send it in good time, two weeks before if you can."),
    "MK607": (
        "The invitation comes so early that it is forgotten when the day comes.",
        "Put the day into the calendar now, and send the invitation some two weeks before."),
    "MK608": (
        "The invitation leaves out something that the employee needs to know.",
        "Give time, place, frame and purpose, ask for preparation, and enclose the form."),
    "MK609": (
        "The past has too much of the time, or the future too little.",
        "Keep the year that went short, and give half or more to present and future."),
    "MK610": (
        "The conversation was held before both had prepared.",
        "Rather move it by a few days next time."),
    "MK611": (
        "You took very little time to prepare.",
        "Set an hour aside in good time, and let it lie a little before you meet."),
    "MK612": (
        "The two have not prepared on the same form.",
        "Both use the version that was enclosed with the invitation."),
    "MK613": (
        "There are no words to open the conversations with.",
        "Write two or three sentences on what the conversations are for this year."),
    "MK614": (
        "The elevator speech has become a lecture.",
        "Cut it down to what can be said while the elevator moves."),
    "MK619": (
        "The leader had most of the time; so you both say.",
        "Ask one open question, and wait for the answer."),
    "MK620": (
        "Everybody in the unit is asked the same.",
        "Exchange some of the questions, so that they fit the one who is to answer."),
}

FINDINGS: Pairs = {
    "MK606": (
        ("The invitation was sent on {sent_on} for a conversation on {meets_on}; the days of notice"
         " should be at least {least}."),
        "Move the conversation, or ask the employee whether there is time enough to prepare."),
    "MK607": (
        "The invitation was sent on {sent_on} for a talk on {meets_on}, {days} days before.",
        "Leave the day in the calendar, and remind of the invitation some two weeks before."),
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
    "MK609/future": (
        "Present and future have {minutes} of {total} minutes; there should be {fine} or more.",
        "Take time from the other parts until present and future have {fine} minutes or more."),
    "MK609/past": (
        "The past has {minutes} of {total} minutes; {fine} at most would do.",
        "Give the year that went {fine} minutes at most, and say aloud when that part is over."),
    "MK610/employee": (
        "The employee had not prepared.",
        "Give working time for it, and rather move the conversation by a few days next time."),
    "MK610/leader": (
        "The leader had not prepared.",
        "Put an hour into the calendar before each conversation, or rather move it a few days."),
    "MK611": (
        "You took {minutes} minutes to prepare.",
        "Reckon with {expected} minutes, in two parts if you like. Nobody but you is told this."),
    "MK612/none": (
        "The preparation was made without the form that was enclosed with the invitation.",
        "Use the form that was enclosed, so that you both start from the same place."),
    "MK612/other": (
        ("The preparation was made on another form, or another version, than the one that was"
         " enclosed with the invitation."),
        "Use the form that was enclosed, so that you both start from the same place."),
    "MK613": (
        "There are no words to open the conversations with.",
        "Write two or three sentences: what do we want this year, why, and what do we two do now?"),
    "MK614": (
        ("The elevator speech has {sentences} sentences and {words} words; {fine_sentences}"
         " sentences and {fine_words} words would do."),
        "Keep what one must know to take part, and save the rest until somebody asks."),
    "MK619": (
        "You both say that the leader talked more than half of the time.",
        "Write down three open questions for next time, and wait for the answer, also in silence."),
    "MK620": (
        "All {count} conversations of the unit have the same form, unchanged.",
        "Exchange some of the questions so that they fit each person, or let each choose a few."),
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
