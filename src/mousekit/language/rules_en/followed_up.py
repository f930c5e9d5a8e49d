"""What the rules on followed up say in English: texts only.  Danish: *fulgt op*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "carried_from": "continues", "decided": "decided", "evaluation": "What the effect was",
    "last_report_on": "last report", "review_on": "to be evaluated", "start_by": "to start by",
    "state": "Agreement under way", "times_carried": "times put off", "today": "Today",
    "wanted-effect": "Wanted effect",
}

ABOUT: Pairs = {
    "MK501": (
        "No day is set aside for following up.",
        "Put at least one day in the calendar before you sign."),
    "MK502": (
        "The first follow-up comes so late that there is nothing left to adjust.",
        "Plan a first, short follow-up while the agreements can still be adjusted."),
    "MK503": (
        "The due date has passed, and the agreement has not been closed.",
        "Write down what has happened, and agree on a new day if it still matters."),
    "MK504": (
        "The agreement should have been started by now.",
        "Set an hour aside this week, or say so if something has got in the way."),
    "MK505": (
        "It is a long time since anybody said how the agreement is going.",
        "Write one line on what has been done, and on what is in the way."),
    "MK506": (
        "A planned follow-up was not held.",
        "Hold it now, even if only for a quarter of an hour, or find a new day."),
    "MK507": (
        "An agreement from last year has been forgotten.",
        "Talk about it: what was done, what came of it, and what happens now?"),
    "MK508": (
        "The leader has not kept a promise from last year.",
        "Begin with that: why did it come to nothing, and what can be done now?"),
    "MK509": (
        "Nobody has looked at whether the conversations had the effect you wanted.",
        "Look now, or say that you will leave it."),
    "MK510": (
        "The agreement has been put off more than once.",
        "Drop it with a clear conscience, or find out what is in the way."),
}

FINDINGS: Pairs = {
    "MK501": (
        "No day is set aside for following up.",
        ("Put at least one day in the calendar before you sign; a quarter of an hour in three"
         " months will do.")),
    "MK502": (
        "The first follow-up is on {planned_on}; it should be on {latest} at the latest.",
        "Plan a first, short follow-up no later than {latest}, while there is time to adjust."),
    "MK503": (
        "The agreement {agreement} was due on {due}.",
        "If it is done, say so. If not, agree on a new day, or drop it and write why."),
    "MK504": (
        "The agreement {agreement} was to be started by {start_by}.",
        "Put an hour in the calendar this week, or say what got in the way."),
    "MK505": (
        "Nothing has been said about the agreement {agreement} for {days} days.",
        ("Write one line on what has been done, and on what is in the way. Leave at most {most}"
         " days between one and the next.")),
    "MK506": (
        "The follow-up on {planned_on} was not held.",
        ("Take a quarter of an hour this week. If that is not possible, choose a new day, and"
         " write why.")),
    "MK507": (
        "Nothing has been said about the agreement {agreement} from last year.",
        ("Talk about it: what was done, and what came of it? Or why did nothing happen, and what"
         " will you do now?")),
    "MK508": (
        "The leader has not kept the agreement {agreement} from last year.",
        "Start with that: why it came to nothing, and what the leader can promise now."),
    "MK509": (
        "The effect was to be evaluated on {review_on}.",
        "Take half an hour at the next staff meeting: what did we want, and what do we see?"),
    "MK510": (
        "The agreement has now been put off {times} times.",
        "Ask what was in the way, and make an agreement about that. Otherwise drop it."),
}

EXAMPLES: Examples = {
    "MK501": (
        (("no-follow-ups", {}),),
        (("follow-up", {"planned_on": "2027-05-05"}),)),
    "MK502": (
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-11-10"})),
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-05-05"}))),
    "MK503": (
        (("today", {"text": "2027-04-12"}),
         ("state", {"text": "Bodil makes a new rota for March", "due": "2027-03-01"})),
        (("today", {"text": "2027-02-12"}),
         ("state", {"text": "Bodil makes a new rota for March", "due": "2027-03-01"}))),
    "MK504": (
        (("today", {"text": "2027-02-20"}),
         ("state", {"text": "Bodil makes three trips with the new car", "start_by": "2027-02-01",
                    "due": "2027-06-01"})),
        (("today", {"text": "2027-01-20"}),
         ("state", {"text": "Bodil makes three trips with the new car", "start_by": "2027-02-01",
                    "due": "2027-06-01"}))),
    "MK505": (
        (("today", {"text": "2027-08-20"}), ("conversation", {"held_on": "2027-02-03"}),
         ("state", {"text": "Bodil shows Kaj the four cash registers", "due": "2027-11-01",
                    "last_report_on": "2027-03-10"})),
        (("today", {"text": "2027-08-20"}), ("conversation", {"held_on": "2027-02-03"}),
         ("state", {"text": "Bodil shows Kaj the four cash registers", "due": "2027-11-01",
                    "last_report_on": "2027-06-10"}))),
    "MK506": (
        (("today", {"text": "2027-05-20"}), ("follow-up", {"planned_on": "2027-05-05"})),
        (("today", {"text": "2027-04-20"}), ("follow-up", {"planned_on": "2027-05-05"}))),
    "MK507": (
        (("previous", {"text": "Per shows two colleagues the budget model", "id": "a7"}),),
        (("previous", {"text": "Per shows two colleagues the budget model", "id": "a7"}),
         ("assessment", {"id": "a7"}))),
    "MK508": (
        (("conversation", {"employee": "ida"}),
         ("previous", {"text": "Per finds a day at the supplier's", "id": "a7", "owner": "per"}),
         ("assessment", {"id": "a7", "decided": "dropped"})),
        (("conversation", {"employee": "ida"}),
         ("previous", {"text": "Per finds a day at the supplier's", "id": "a7", "owner": "per"}),
         ("assessment", {"id": "a7", "decided": "done"}))),
    "MK509": (
        (("today", {"text": "2028-01-10"}),
         ("wanted-effect", {"text": "four can run the press", "review_on": "2027-12-10"})),
        (("today", {"text": "2028-01-10"}),
         ("wanted-effect", {"text": "four can run the press", "review_on": "2027-12-10"}),
         ("evaluation", {"text": "three can, the fourth is on the way"}))),
    "MK510": (
        (("conversation", {"employee": "ida"}),
         ("previous", {"text": "Ida sorts the archive", "id": "a7", "owner": "ida",
                       "times_carried": "1"}),
         ("assessment", {"id": "a7", "decided": "carried"}),
         ("agreement", {"text": "Ida sorts the archive", "carried_from": "a7"})),
        (("conversation", {"employee": "ida"}),
         ("previous", {"text": "Ida sorts the archive", "id": "a7", "owner": "ida",
                       "times_carried": "1"}),
         ("assessment", {"id": "a7", "decided": "dropped"}),
         ("agreement", {"text": "Ida throws out the boxes that nobody has opened in ten years"}))),
}
