"""What the rules on questions say in English: texts only.  Danish: *spørgsmål*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {"note": "Note", "question": "Question"}

ABOUT: Pairs = {
    "MK601": (
        "The question can be answered with yes or no.",
        "Start with “what” or “how”, or ask to hear about it."),
    "MK602": (
        "The question puts the answer into the other person's mouth.",
        "Leave the answer out, and ask an open question."),
    "MK603": (
        "There are several questions in one.",
        "Ask one at a time, and wait for the answer."),
    "MK604": (
        "The question can be answered with a word or a number.",
        "Use it as a way in, and then ask what lies behind the answer."),
    "MK605": (
        "The question asks something an employer may not ask.",
        "Ask about the work, and about what the employee needs."),
    "MK615": (
        "Pay is a topic here.",
        "Leave pay for the pay review, and talk about responsibilities and tasks here."),
    "MK616": (
        "The text reveals something private about someone, and the text will be kept.",
        "Write down what you agreed, and keep the reason between the two of you."),
}

FINDINGS: Pairs = {
    "MK601": (
        "The question can be answered with yes or no.",
        ("Start with “what” or “how”, or write “tell me about”: that way you hear what matters"
         " to the other person.")),
    "MK602/praise": (
        "The question praises what it asks about, so the answer is given in advance.",
        "Leave the praise out, and ask what the other person has experienced."),
    "MK602/statement": (
        "This is a statement with a question mark at the end.",
        "Ask an open question instead: What has the other person seen or thought?"),
    "MK602/suggestion": (
        "The question suggests its own answer.",
        "Leave the suggestion out, and ask: What do you think yourself?"),
    "MK602/tag": (
        "The question ends by fishing for a yes.",
        "Drop the ending, and turn the rest into a question that starts with “what” or “how”."),
    "MK603": (
        "There are several questions in one.",
        "Split them up, ask the most important one first, and wait for the answer."),
    "MK604/choice": (
        "The question asks for a choice or a list.",
        "Ask what lies behind it, too: What makes the biggest difference to you?"),
    "MK604/degree": (
        "The question asks for a degree: how much, how often, how well.",
        "Ask about the substance instead: What works well, and how can you tell?"),
    "MK604/fact": (
        "The question asks for a single fact.",
        "Look it up beforehand, and spend the time on what only the other person can tell you."),
    "MK604/person": (
        "The question can be answered with a name.",
        "Ask as well what that person does, or why they matter."),
    "MK604/place": (
        "The question can be answered with a place.",
        "Ask what happens there, or what it is like."),
    "MK604/reproach": (
        "“Why” with “not” sounds like a reproach, and invites people to defend themselves.",
        "Use “what” or “how”: What got in the way, and what will it take next time?"),
    "MK604/scale": (
        "The question can be answered with a number on a scale.",
        "Treat the number as a way in: Why is it not lower?"),
    "MK604/time": (
        "The question can be answered with a time.",
        "Ask what happens then, or what it is like."),
    "MK604/why": (
        "“Why” can feel like an interrogation.",
        "Ask for the story instead: What made you choose it, or how did it come about?"),
    "MK605/age": (
        "The question is about age.",
        "Ask about experience and plans for the work, whatever the person's age."),
    "MK605/belief": (
        "The question is about religion or belief.",
        "Ask whether there is anything to take into account when planning, without asking why."),
    "MK605/crime": (
        "The question is about a criminal record.",
        "Leave it out. If the job requires a check, do it separately and by the rules."),
    "MK605/disability": (
        "The question is about disability.",
        "Ask what the employee needs to be able to do the job."),
    "MK605/ethnicity": (
        "The question is about ethnic or national origin.",
        "Ask about what is useful in the work, such as languages."),
    "MK605/family": (
        "The question is about pregnancy, children or family.",
        "Ask how working hours and tasks can be arranged to suit the employee."),
    "MK605/health": (
        "The question is about illness or health.",
        "Ask instead: What do you need to be able to do your job?"),
    "MK605/politics": (
        "The question is about political views.",
        "Leave it out; it has nothing to do with the work."),
    "MK605/sexuality": (
        "The question is about sexuality or gender.",
        "Leave it out; it has nothing to do with the work."),
    "MK605/union": (
        "The question is about trade union membership.",
        "Leave it out; it must make no difference to anyone's employment."),
    "MK615/forbid": (
        "Pay is a topic here, and you decided that it should not be.",
        "Take it out, and refer to the pay review."),
    "MK615/warn": (
        "Pay is a topic here, and the conversation may turn into a negotiation.",
        "Talk about responsibilities and tasks, and leave pay for the pay review."),
    "MK616/belief": (
        "The text reveals someone's belief, and the text will be kept.",
        "Write down only what you agreed, such as different working hours."),
    "MK616/family": (
        "The text is about someone's family life, and the text will be kept.",
        "Write down only what you agreed, and keep the reason between the two of you."),
    "MK616/health": (
        "The text is about someone's health, and the text will be kept.",
        "Write down which adjustments you agreed, not what the employee suffers from."),
    "MK616/union": (
        "The text reveals someone's trade union, and the text will be kept.",
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
        (("question", {"text": "What is your team like at its best?"}),)),
    "MK605": (
        (("question", {"text": "What was the reason for your sick leave?"}),),
        (("question", {"text": "What do you need to be able to do your job?"}),)),
    "MK615": (
        (("question", {"text": "What salary are you hoping for?"}),),
        (("question", {"text": "What would you like to be in charge of?"}),)),
    "MK616": (
        (("note", {"text": "Lane has been off sick since March."}),),
        (("note", {"text": "Lane starts at nine until the end of May."}),)),
}
