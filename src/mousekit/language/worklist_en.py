"""What the worklist says, in English: each task to those whose turn it is.  Only literals."""

from collections.abc import Mapping

__all__ = ["OF_SOMEBODY", "STATES", "TASKS"]

OF_SOMEBODY = "{employee}: {what}"

STATES: Mapping[str, str] = {
    "late": "{what} – it was due by {day}",
    "due": "{what} – by {day}",
    "missing": "{what} – no day is set for it",
}

TASKS: Mapping[str, str] = {
    "meet-leader-group": "Hold the leader group's meeting on goals and needs",
    "adopt-strategy": "Decide what the conversations shall contribute this year",
    "find-needs": "Find out what the unit must become able to do",
    "choose-focus": "Choose the one or two themes of the year",
    "hear-staff": "Discuss the themes at a staff meeting",
    "set-frame": (
        "Set the frame: form, central questions, elevator speech, and what the leader may promise"
    ),
    "open-conversations": "Open the conversations: who shall have one, and when?",
    "plan-conversation": "plan the conversation",
    "start-follow-up": "Go on to following up, once all conversations are concluded",
    "review-effect": "Begin to look at what came of this year's conversations",
    "evaluate-effect": "Look at the effect at {about}",
    "close-cycle": "Close this year's MUS",
    "start-next-cycle": "Begin next year's MUS",
    "invite": "send the invitation",
    "answer-participant": "say yes or no to {about} taking part in the conversation",
    "prepare": "prepare for the conversation",
    "share-topics": "send the topics you would like to talk about",
    "answer-promise": "say what has become of last year's promise (agreement {about})",
    "hold-conversation": "hold the conversation",
    "assess-previous": "take stock of last year's agreement {about}",
    "admit-successor": (
        "decide whether the new leader may see what you two talked about, and sign"
    ),
    "draft-conclusions": "write the conclusions",
    "answer-conclusions": "read the conclusions, and accept or comment on them",
    "sign-conclusions": "sign the conclusions, or say why you do not",
    "approve-agreement": "settle whether agreement {about} can be approved",
    "report-agreement": "say how agreement {about} is going",
    "keep-agreement": "complete agreement {about}, and say what came of it",
    "answer-amendment": "answer the proposal to change agreement {about}",
    "follow-up": "follow up on the agreements",
    "follow-up-activity": "talk about how what was learned is used (agreement {about})",
    "rate-conversation": "say how much you got out of the conversation",
    "rate-outcome": "say whether the conversation has led to anything",
    "close-conversation": "close the conversation – every agreement is settled",
    "hold-next": "hold the next conversation",
}
