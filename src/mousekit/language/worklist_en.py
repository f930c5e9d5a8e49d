"""What the worklist says, in English: each task to those whose turn it is.  Only literals."""

from collections.abc import Mapping

__all__ = ["OF_SOMEBODY", "QUOTED", "STATES", "TASKS"]

OF_SOMEBODY = "{what} ({employee})"
QUOTED = "“{text}”"

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
        "Set the frame: form, central questions, elevator speech, and what you may promise"
    ),
    "open-conversations": "Say who shall have a conversation, and when",
    "plan-conversation": "Plan the conversation",
    "plan-conversation-as-agreed": "Plan the conversation that is agreed on for {about}",
    "plan-conversation-by-role": (
        "Find somebody to hold the conversation, as the employee leads the unit now"
    ),
    "ask-for-conversation": "Ask for a conversation, as none is planned",
    "start-follow-up": "Go on to following up: all conversations are signed or ended",
    "review-effect": "Begin to look at what came of this year's conversations",
    "evaluate-effect": "Look at the effect at {about}",
    "close-cycle": "Close this year's MUS",
    "start-next-cycle": "Begin next year's MUS",
    "invite": "Send the invitation",
    "answer-participant": "Say yes or no to {about} taking part in the conversation",
    "prepare": "Prepare for the conversation",
    "share-topics": "Send the topics you would like to talk about",
    "answer-promise": "Say what has become of last year's promise (the agreement {about})",
    "hold-conversation": "Hold the conversation",
    "assess-previous": "Take stock of the agreement {about} from last year",
    "admit-successor": (
        "Decide whether the new leader may see what you two talked about, and sign"
    ),
    "draft-conclusions": "Write the conclusions",
    "answer-conclusions": "Read the conclusions, and accept or comment on them",
    "sign-conclusions": "Sign the conclusions, or say why you do not",
    "approve-agreement": "Say yes or no to the agreement {about}",
    "approve-agreement-by-role": (
        "The agreement {about} waits for approval by the leader's leader or HR"
    ),
    "report-agreement": "Give an interim report on the agreement {about}",
    "keep-agreement": "Complete the agreement {about}, and say what came of it",
    "answer-amendment": "Answer the proposal to change the agreement {about}",
    "follow-up": "Follow up on the agreements",
    "follow-up-activity": "Talk about how what was learned is used (the agreement {about})",
    "rate-conversation": "Say how much you got out of the conversation on {about}",
    "rate-outcome": "Say whether the conversation on {about} has led to anything",
    "close-conversation": "Close the conversation – every agreement is settled",
    "hold-next": "Hold the next conversation",
}
