"""What the rules on feedback say in English: texts only.  Danish: *feedback*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "alternative": "could have been done",
    "area": "Development area",
    "example": "example",
    "feedback": "Feedback",
    "forward": "next time",
    "strength": "Strength",
}

ABOUT: Pairs = {
    "MK209": (
        "A strength or a development area is named without an example.",
        "Describe a situation that you both remember."),
    "MK210": (
        "The feedback praises or blames in general terms, and does not say what happened.",
        "Write what you saw or heard, and what came of it."),
    "MK211": (
        "The feedback says what the person is like, and not what the person did.",
        "Write what you saw the person do, and ask about it."),
    "MK212": (
        "The feedback does not look ahead.",
        "Write what is worth repeating, or worth doing differently next time."),
    "MK617": (
        "The text says that something is always or never so, or that everybody thinks so.",
        "Ask when it last happened, and describe that occasion."),
    "MK618": (
        "The text belittles, explains away or doubts what somebody has experienced.",
        "Acknowledge the experience, and ask about it."),
}

FINDINGS: Pairs = {
    "MK209/alternative": (
        "The development area does not say what could have been done instead.",
        "Write what would have given a better result in that situation."),
    "MK209/area": (
        "The development area has no example.",
        "Describe a situation in which it showed. If you cannot find one, leave the point out."),
    "MK209/strength": (
        "The strength has no example.",
        "Describe a task that went well, so that you both know what is worth repeating."),
    "MK210/unsaid": (
        "The feedback does not say what happened.",
        "Write what you saw or heard, when that was, and what came of it."),
    "MK210/words": (
        "The feedback is a general judgement: “{words}”.",
        ("Write what is behind “{words}”: what did you see or hear, when was that, and what came"
         " of it?")),
    "MK211/unsaid": (
        "The feedback says what the person is like.",
        "Write instead what you saw the person do, when that was, and what came of it."),
    "MK211/words": (
        "The feedback says what the person is like: “{words}”.",
        ("Instead of “{words}”, write what you saw the person do, and what came of it. If it is"
         " hard to hear, end with a question.")),
    "MK212": (
        "The feedback does not look ahead.",
        "Write what is worth repeating, or what you two will try next time."),
    "MK617": (
        "The text leaves no room for an exception: “{words}”.",
        "Instead of “{words}”, describe one occasion: when was it, and who was there?"),
    "MK618/belittle": (
        "“{words}” belittles the other person's experience.",
        "Acknowledge the experience, and ask: what was the hardest part?"),
    "MK618/doubt": (
        "“{words}” casts doubt on the other person's experience.",
        "Let the experience stand, and ask: what did you see that I did not see?"),
    "MK618/explain-away": (
        "“{words}” explains away the other person's experience.",
        "Let the explanation wait, and ask first: what did it mean to you?"),
}

EXAMPLES: Examples = {
    "MK209": (
        (("strength", {"text": "Ida keeps a cool head", "example": ""}),),
        (("strength", {"text": "Ida keeps a cool head",
                       "example": "when the power failed she rang the nine residents"}),)),
    "MK210": (
        (("feedback", {"text": "Good work this year", "forward": "use the list again in spring"}),),
        (("feedback", {"text": "You rang the customer before she had to ask",
                       "forward": "do it again when the next delivery is late"}),)),
    "MK211": (
        (("feedback", {"text": "You are too quiet", "forward": "ask to speak first"}),),
        (("feedback", {"text": "At the last three meetings you waited until we asked you",
                       "forward": "ask to speak first on Monday"}),)),
    "MK212": (
        (("feedback", {"text": "The report was sent two days late", "forward": ""}),),
        (("feedback", {"text": "The report was sent two days late",
                       "forward": "say so on Wednesday if Friday will not hold"}),)),
    "MK617": (
        (("area", {"text": "You are always late", "example": "the meeting on 3 May",
                   "alternative": "ring ten minutes before"}),),
        (("area", {"text": "You were late three times in May", "example": "the meeting on 3 May",
                   "alternative": "ring ten minutes before"}),)),
    "MK618": (
        (("area", {"text": "The rush in December", "example": "it is not that bad",
                   "alternative": "swap two shifts"}),),
        (("area", {"text": "The rush in December", "example": "six late shifts in a row",
                   "alternative": "swap two shifts"}),)),
}
