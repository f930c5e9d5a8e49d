"""What the rules on questions say in English: texts only.  Danish: *spørgsmål*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {"note": "Note", "question": "Question"}

ABOUT: Pairs = {
    "MK601": (
        "The question can be answered with yes or no.",
        "Begin with “what” or “how”, or ask to be told about it."),
    "MK602": (
        "The question puts the answer into the other one's mouth.",
        "Leave the answer out, and ask openly."),
    "MK603": (
        "There are several questions in one.",
        "Ask one at a time, and wait for the answer."),
    "MK604": (
        "The question can be answered with a word or a number.",
        "Use it as a beginning, and then ask what is behind it."),
    "MK605": (
        "It is asked what an employer may not ask.",
        "Ask about the work, and about what the employee needs."),
    "MK615": (
        "Pay is a topic here.",
        "Take it to the pay talk, and talk about responsibility and tasks here."),
    "MK616": (
        "The text tells something private of somebody, and it is kept.",
        "Write what you agreed on, and let the reason stay between you."),
}

FINDINGS: Pairs = {
    "MK601": (
        "The question can be answered with yes or no.",
        ("Begin with “what” or “how”, or write “tell me about”: then the answer will be about"
         " what matters to the other one.")),
    "MK602/praise": (
        "The question praises what it asks about, so that the answer is given beforehand.",
        "Leave the praise out, and ask what the other one has seen."),
    "MK602/statement": (
        "This is a statement with a question mark behind it.",
        "Ask openly: what has the other one seen or thought?"),
    "MK602/suggestion": (
        "The question proposes its own answer.",
        "Leave out the “not” and the proposal, and ask: What options do you see yourself?"),
    "MK602/tag": (
        "The question ends by asking for a yes.",
        "Leave out the tail, and make the statement a question that begins with “what” or “how”."),
    "MK603": (
        "There are several questions in one.",
        "Part them, ask the most important one first, and wait for the answer before the next."),
    "MK604/choice": (
        "The question asks for a choice or a list.",
        "Ask what is behind it, too: What makes the greatest difference to you?"),
    "MK604/degree": (
        "The question asks for a degree: how much, how often, how well.",
        "Ask for the matter instead: What works, and how can one tell?"),
    "MK604/fact": (
        "The question asks for a single fact.",
        "Look it up before, and spend the time on what only the other one can tell."),
    "MK604/person": (
        "The question can be answered with a name.",
        "Ask, too, what that person does or means."),
    "MK604/place": (
        "The question can be answered with a place.",
        "Ask what happens there, or what it is like."),
    "MK604/reproach": (
        "“Why” and “not” sound like a reproach, and the answer will be a defence.",
        "Ask with “what” or “how”: What was in the way, and what will it take next time?"),
    "MK604/scale": (
        "The question can be answered with a number on a scale.",
        "Let the number be a beginning: What keeps it from being lower?"),
    "MK604/time": (
        "The question can be answered with a time.",
        "Ask what happens then, or what it is like."),
    "MK604/why": (
        "“Why” can sound like an interrogation.",
        "Ask for the story instead: What made you choose it, or how did it come about?"),
    "MK605/age": (
        "The question is about age.",
        "Ask about experience and about plans for the work, whatever the age."),
    "MK605/belief": (
        "The question is about religion or belief.",
        "Ask whether there is something to allow for in the planning, without asking why."),
    "MK605/crime": (
        "The question is about a criminal record.",
        "Leave it out. If the position needs a certificate, obtain it apart, by the rules."),
    "MK605/disability": (
        "The question is about disability.",
        "Ask what the employee needs to be able to do the job."),
    "MK605/ethnicity": (
        "The question is about ethnic or national origin.",
        "Ask about what is of use in the work, such as languages."),
    "MK605/family": (
        "The question is about pregnancy, children or family.",
        "Ask how hours and tasks can be made to fit the employee."),
    "MK605/health": (
        "The question is about illness or health.",
        "Ask instead: What do you need to be able to do your job?"),
    "MK605/politics": (
        "The question is about political views.",
        "Leave it out; it is no matter of the work."),
    "MK605/sexuality": (
        "The question is about sexuality or gender.",
        "Leave it out; it is no matter of the work."),
    "MK605/union": (
        "The question is about membership of a union.",
        "Leave it out; it must not matter to the employment."),
    "MK615/forbid": (
        "Pay is a topic here, and you decided that it should not be.",
        "Take it out, and point to the pay talk."),
    "MK615/warn": (
        "Pay is a topic here, and the talk may become a negotiation.",
        "Talk about responsibility and tasks, and take the pay to the pay talk."),
    "MK616/belief": (
        "The text tells of somebody's belief, and it is kept.",
        "Write only what you agreed on, such as other hours."),
    "MK616/family": (
        "The text tells of somebody's family, and it is kept.",
        "Write only what you agreed on, and let the reason stay between you."),
    "MK616/health": (
        "The text tells of somebody's health, and it is kept.",
        "Write what you agreed to allow for, not what the employee suffers from."),
    "MK616/union": (
        "The text tells of somebody's union, and it is kept.",
        "Leave it out; no agreement needs it."),
}

EXAMPLES: Examples = {
    "MK601": (
        (("question", {"text": "Are you happy with your tasks?"}),),
        (("question", {"text": "What would you change about your tasks?"}),)),
    "MK602": (
        (("question", {"text": "You like the new rota, don't you?"}),),
        (("question", {"text": "What does the new rota mean for your week?"}),)),
    "MK603": (
        (("question", {"text": "What went well, and what do you want to learn next year?"}),),
        (("question", {"text": "What do you want to learn next year?"}),)),
    "MK604": (
        (("question", {"text": "How satisfied are you with your team?"}),),
        (("question", {"text": "What marks your team when it is at its best?"}),)),
    "MK605": (
        (("question", {"text": "What was the reason for your sick leave?"}),),
        (("question", {"text": "What do you need to be able to do your job?"}),)),
    "MK615": (
        (("question", {"text": "What are your wishes for your salary?"}),),
        (("question", {"text": "What would you like to be in charge of?"}),)),
    "MK616": (
        (("note", {"text": "Lane has been off sick since March."}),),
        (("note", {"text": "Lane starts at nine until the end of May."}),)),
}
