"""What the rules say in English; read by `mousekit.rules.texts`.  Danish: *regeltekster*.

Only literals.  A text asks for its params as plain names in braces.  In an example an empty text
says that the field is missing.
"""

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS", "PHRASES"]

# fmt: off
PHRASES = {
    "bad": "Not so good",
    "error": "error",
    "fine": "Everything that was checked looks good.",
    "fine so far": "What could be checked looks good.",
    "good": "Better",
    "info": "advice",
    "not checked": "Not checked, since facts are missing",
    "nothing": "missing",
    "sources": "Sources",
    "waived": "waived by both parties",
    "warning": "warning",
    "whole": "(the whole)",
}

LABELS = {
    "agreement": "Agreement", "assessment": "What became of an agreement of last year",
    "conversation": "Conversation", "due": "due", "employee": "employee",
    "enclosed": "Enclosed with the invitation", "follow-up": "Follow-up", "form": "form",
    "frame": "frame", "held_on": "held", "id": "number", "intention": "intention",
    "invitation": "Invitation", "leader": "leader", "meets_on": "day", "need": "need",
    "no-agreements": "No agreements", "no-follow-ups": "No follow-up planned", "owner": "owner",
    "place": "place", "planned_on": "day", "preparation": "Preparation",
    "previous": "Agreement of last year", "purpose": "purpose", "request": "request",
    "sent_on": "invited", "sign_of_success": "sign that it worked", "starts_at": "at",
    "strategy": "Strategy", "text": "text", "theme": "Focus theme", "title": "title",
}

ABOUT = {
    "MK101": (
        "There are more agreements than two people can remember and keep.",
        "Choose the few that matter most this year, and save the rest for next time."),
    "MK102": (
        "The conversation ended without agreements, and not both have written why.",
        "Agree on one thing that you both want, or write, each of you, why nothing is needed."),
    "MK103": (
        "The year is about so much at once that nothing will move.",
        "Choose one theme or two, and let the others wait for another year."),
    "MK201": (
        "The agreement names a direction or a topic, but nothing that can be seen done.",
        "Write what will be done, so that a third person can see whether it happened."),
    "MK202": (
        "The agreement does not say what you will see when it has worked.",
        "Write one sign that you can both notice."),
    "MK203": (
        "The agreement has no due date.",
        "Write the day on which it shall be done."),
    "MK207": (
        "A field is filled with a placeholder instead of with something.",
        "Write what you mean, or leave the field open until you know."),
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
    "MK401": (
        "The agreement is not tied to a competence need of the year.",
        "Say which need it takes up, or talk about whether one is missing."),
    "MK407": (
        "The strategy does not say what the conversations shall contribute this year.",
        "Write it in one sentence before the conversations are planned."),
    "MK501": (
        "No day is set aside for following up.",
        "Put at least one day in the calendar before you sign."),
    "MK502": (
        "The first follow-up comes so late that there is nothing left to adjust.",
        "Plan a first, short follow-up while the agreements can still be adjusted."),
    "MK507": (
        "An agreement of last year has been forgotten.",
        "Talk about each: what was done, what came of it, and what happens now?"),
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

FINDINGS = {
    "MK101": (
        "There are {count} agreements; {fine} would do.",
        ("Keep at most {fine}: those that matter most. Put the rest on a list for the next"
         " conversation.")),
    "MK102": (
        "There are no agreements, and you have not both written why.",
        ("Agree on one small thing that you both want. If nothing is needed this year, each of you"
         " writes why.")),
    "MK103": (
        "The year has {count} focus themes; {fine} would do.",
        "Keep at most {fine}, and let the rest wait for another year."),
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
    "MK207": (
        "There is only a placeholder here, or nothing at all.",
        "Write what you mean. If you do not know yet, agree on who finds out."),
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
    "MK401/missing": (
        "The agreement is not tied to a competence need of the year.",
        ("Choose the need that it takes up. If there is none, talk about whether one is missing, or"
         " whether the agreement belongs elsewhere.")),
    "MK401/unknown": (
        "The agreement points to the need {need}, which is not among the needs of the year.",
        "Correct the reference, or have the need put on the list."),
    "MK407": (
        "Nothing says what the conversations shall contribute this year.",
        "Write one sentence: when the agreements are kept, what can we do that we cannot today?"),
    "MK501": (
        "No day is set aside for following up.",
        ("Put at least one day in the calendar before you sign; a quarter of an hour in three"
         " months will do.")),
    "MK502": (
        "The first follow-up is on {planned_on}; it should be on {latest} at the latest.",
        "Plan a first, short follow-up no later than {latest}, while there is time to adjust."),
    "MK507": (
        "Nothing has been said about the agreement {agreement} of last year.",
        ("Talk about it: what was done, and what came of it? Or why did nothing happen, and what"
         " will you do now?")),
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

EXAMPLES = {
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
    "MK207": (
        (("agreement", {"text": "Birk trains two colleagues in running the payroll",
                        "sign_of_success": "TBD"}),),
        (("agreement", {"text": "Birk trains two colleagues in running the payroll",
                        "sign_of_success": "they run the month of May without help"}),)),
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
    "MK401": (
        (("agreement", {"text": "Vita takes a course in pottery", "need": ""}),),
        (("agreement", {"text": "Vita practises three starts of the press", "need": "press"}),)),
    "MK407": (
        (("strategy", {"intention": ""}),),
        (("strategy", {"intention": "In autumn two more of us can run the press alone."}),)),
    "MK501": (
        (("no-follow-ups", {}),),
        (("follow-up", {"planned_on": "2027-05-05"}),)),
    "MK502": (
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-11-10"})),
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-05-05"}))),
    "MK507": (
        (("previous", {"text": "Per shows two colleagues the budget model", "id": "a7"}),),
        (("previous", {"text": "Per shows two colleagues the budget model", "id": "a7"}),
         ("assessment", {"id": "a7"}))),
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
