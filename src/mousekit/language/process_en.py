"""What people read about the order of the process, in English.

Literals only: names of facts, states and roles, and what is said when a fact may not come.
"""

from collections.abc import Mapping

__all__ = [
    "BLOCKERS",
    "EVENTS",
    "JOINS",
    "LEVELS",
    "MEMBERS",
    "PARTS",
    "ROLES",
    "SCRIBES",
    "STATES",
]

EVENTS: Mapping[str, str] = {
    "ActivityFollowedUp": "activity followed up",
    "AgreementReported": "agreement reported",
    "AgreementSettled": "agreement settled",
    "AmendmentAccepted": "amendment accepted",
    "AmendmentDeclined": "amendment declined",
    "AmendmentProposed": "amendment proposed",
    "ApprovalGiven": "approval given",
    "ApprovalRefused": "approval refused",
    "ConclusionsAccepted": "conclusions accepted",
    "ConclusionsCommented": "conclusions commented",
    "ConclusionsDrafted": "conclusions drafted",
    "ConclusionsReopened": "conclusions reopened",
    "ConclusionsRevised": "conclusions revised",
    "ConclusionsSigned": "conclusions signed",
    "ConversationCancelled": "conversation cancelled",
    "ConversationClosed": "conversation closed",
    "ConversationEnded": "conversation ended",
    "ConversationHeld": "conversation held",
    "ConversationPaused": "conversation paused",
    "ConversationPlanned": "conversation planned",
    "ConversationRated": "conversation rated",
    "ConversationRegistered": "conversation registered",
    "ConversationReopened": "conversation reopened",
    "ConversationResumed": "conversation resumed",
    "ConversationSigned": "conversation signed",
    "ConversationStarted": "conversation started",
    "ConversationsOpened": "conversations opened",
    "CycleCancelled": "cycle cancelled",
    "CycleClosed": "cycle closed",
    "CycleStarted": "cycle started",
    "EffectEvaluated": "effect evaluated",
    "EffectEvaluationSkipped": "effect evaluation skipped",
    "EffectReviewStarted": "effect review started",
    "EmployeeExcused": "employee excused",
    "EmployeeJoined": "employee joined",
    "EmployeeLeft": "employee left",
    "EmployeeReturned": "employee returned",
    "EmployeeTransferred": "employee transferred",
    "FindingWaived": "finding waived",
    "FocusChosen": "focus chosen",
    "FocusRevised": "focus revised",
    "FollowUpHeld": "follow-up held",
    "FollowUpMissed": "follow-up missed",
    "FollowUpMoved": "follow-up moved",
    "FollowUpRecorded": "follow-up recorded",
    "FollowUpStarted": "follow-up started",
    "FrameSet": "frame set",
    "GroupTalkHeld": "group talk held",
    "HostNamed": "host named",
    "IdeaRaised": "idea raised",
    "IndividualEffectEvaluated": "individual effect evaluated",
    "IndividualTalkRequested": "individual talk requested",
    "InvitationDelegated": "invitation delegated",
    "InvitationSent": "invitation sent",
    "LeaderChanged": "leader changed",
    "LeaderGroupMet": "leader group met",
    "LessonRecorded": "lesson recorded",
    "NeedIdentified": "need identified",
    "NeedRevised": "need revised",
    "NeedWithdrawn": "need withdrawn",
    "NeedsPrioritised": "needs prioritised",
    "NoAgreementsExplained": "no agreements explained",
    "NoteTaken": "note taken",
    "Notice": "notice",
    "PartCompleted": "part completed",
    "PartSkipped": "part skipped",
    "ParticipantAccepted": "participant accepted",
    "ParticipantDeclined": "participant declined",
    "ParticipantProposed": "participant proposed",
    "PhaseReopened": "phase reopened",
    "PreparationShared": "preparation shared",
    "PreparationSubmitted": "preparation submitted",
    "PreparationWaived": "preparation waived",
    "PreviousAgreementAssessed": "previous agreement assessed",
    "PromiseAnswered": "promise answered",
    "Rescheduled": "rescheduled",
    "ReviewLapsed": "review lapsed",
    "ScribeNamed": "scribe named",
    "SignatureDeclined": "signature declined",
    "StrategyAdopted": "strategy adopted",
    "StrategyRevised": "strategy revised",
    "SuccessorAdmitted": "successor admitted",
    "TeamConsultationSkipped": "team consultation skipped",
    "TeamConsulted": "team consulted",
    "TeamReviewHeld": "team review held",
    "TopicsShared": "topics shared",
}

STATES: Mapping[str, str] = {
    "start": "not begun",
    "strategy": "strategy",
    "needs": "needs",
    "focus": "focus",
    "conversations": "conversations",
    "follow-up": "follow-up",
    "effect": "effect",
    "closed": "closed",
    "cancelled": "cancelled",
    "planned": "planned",
    "invited": "invited",
    "prepared": "prepared",
    "in-progress": "in progress",
    "paused": "paused",
    "held": "held",
    "in-review": "in review",
    "signed": "signed",
}

JOINS: Mapping[str, str] = {
    "both_are_prepared": "both have prepared, or it was waived",
    "both_have_signed": "both have signed the present version",
    "nothing_was_ever_signed": "no version has the signatures of both",
    "somebody_is_unprepared": "a party's preparation is missing",
    "otherwise": "else",
}
"""When a fact goes on that may also stay, and what is said of the other case."""

ROLES: Mapping[str, str] = {
    "employee": "the employee",
    "leader": "the leader",
    "senior-leader": "the leader's leader",
    "hr": "HR",
    "supporter": "the helper",
    "committee": "the committee",
    "successor": "the new leader",
    "statistics": "statistics",
}

PARTS: Mapping[str, str] = {
    "introduction": "introduction",
    "past": "the past",
    "present-and-future": "present and future",
    "collaboration-and-wellbeing": "collaboration and wellbeing",
    "closing": "closing",
}

LEVELS: Mapping[str, str] = {
    "individual": "individual level",
    "team": "team level",
    "department": "department level",
    "organisation": "organisation level",
}

SCRIBES: Mapping[str, str] = {
    "leader": "the leader",
    "employee": "the employee",
    "shared": "both",
}

MEMBERS: Mapping[str, Mapping[str, str]] = {
    "AgreementStatus": {
        "awaiting-approval": "awaiting approval",
        "open": "open",
        "started": "started",
        "done": "done",
        "dropped": "dropped",
        "carried-over": "carried over",
        "ended": "ended",
    },
    "Ambition": {
        "equals": "a dialogue of equals",
        "expectations": "mutual expectations",
        "larger-context": "the larger context",
        "contribution": "contribution to the goals",
        "priorities": "priorities of development",
        "up-to-date": "competences up to date",
    },
    "EndedBy": {
        "cancelled": "cancelled",
        "declined": "signature declined",
        "lapsed": "review lapsed",
        "left": "left the workplace",
        "settled": "everything is settled",
    },
    "ExcuseReason": {
        "leave": "leave",
        "too-new": "too new",
        "group-talk": "group talk",
        "other": "other",
    },
    "FollowUpKind": {
        "check-in": "check-in",
        "follow-up": "follow-up",
    },
    "Grip": {
        "purpose": "a clear purpose",
        "role": "the leader's role",
        "host": "the host",
        "steering": "steering",
        "curiosity": "curiosity",
        "follow-up": "follow-up",
    },
    "LearningMethod": {
        "self-study": "self-study",
        "side-by-side": "training side by side",
        "job-rotation": "job rotation",
        "job-swap": "job swap",
        "job-shadowing": "shadowing a colleague",
        "mentor": "mentor",
        "coaching": "coaching",
        "peer-feedback": "feedback from colleagues",
        "supervision": "supervision",
        "new-task": "a new task",
        "project": "a project",
        "teach-others": "teaching others",
        "reflection": "reflection",
        "network": "network",
        "experience-group": "experience group",
        "conference": "conference",
        "course": "course",
        "e-learning": "e-learning",
        "formal-education": "formal education",
        "learn-from-new-hire": "learning from a new colleague",
        "meeting-development": "better meetings",
        "other": "other",
    },
    "Output": {
        "previous-agreements": "last year's agreements",
        "strengths": "strengths",
        "development-areas": "development areas",
        "goals": "goals",
        "job-changes": "changes in the job",
        "leader-support": "the leader's support",
        "competences": "competences",
        "unused-competences": "unused competences",
        "competence-needs": "competence needs",
        "methods": "methods of learning",
        "ideas": "ideas",
        "motivation": "motivation",
        "relations": "relations",
        "better-relations": "better relations",
        "more-motivation": "more motivation",
    },
    "Progress": {
        "on-track": "on track",
        "at-risk": "at risk",
        "stuck": "stuck",
    },
    "Seen": {
        "yes": "yes",
        "not-yet": "not yet",
        "unknown": "not known",
    },
    "Severity": {
        "error": "error",
        "warning": "warning",
        "info": "advice",
    },
    "Setting": {
        "room": "in a room",
        "walk-and-talk": "on a walk",
        "online": "online",
        "other": "in another way",
    },
    "Standing": {
        "enrolled": "taking part",
        "excused": "excused",
        "left": "left the workplace",
        "moved": "moved",
    },
    "TalkKind": {
        "mus": "MUS",
        "status": "status talk",
    },
    "TalkMark": {
        "none": "not planned yet",
        "registered": "planned",
        "signed": "signed",
        "reopened": "reopened",
        "ended": "ended without signatures",
    },
    "WorkState": {
        "late": "late",
        "due": "due",
        "missing": "without a day",
    },
}

BLOCKERS: Mapping[str, tuple[str, str]] = {
    "talk-requested": (
        "“{employee}” has asked for an individual talk.",
        "Hold it; the group talk cannot stand in for it.",
    ),
    "scale-missing": (
        "The form has no scale, but this year both shall give scores.",
        "Give the form a scale, or choose another approach next year.",
    ),
    "scale-unwanted": (
        "The form has a scale, but this year is planned as a dialogue without scores.",
        "Use a form without a scale, or choose another approach next year.",
    ),
    "score-unwanted": (
        "An answer has a score, but this year is planned as a dialogue without scores.",
        "Leave the score empty, and answer in words.",
    ),
    "scores-not-in": (
        "Scores from {party} are still missing.",
        "Share once {party} has scored or waived it, and before the conversation begins.",
    ),
    "scores-are-out": (
        "The preparation of {party} is shared already, so no score can be given any more.",
        "Leave the score empty, and talk about the difference.",
    ),
    "sharing-off": (
        "In this workplace ideas stay between the leader and the employee.",
        "Leave the field for sharing empty, or raise the idea yourself at a staff meeting.",
    ),
    "group-talk-off": (
        "A group talk does not stand in for the individual one here.",
        "Hold the individual talk, or choose another reason.",
    ),
    "not-followed-up": (
        "Nothing has been followed up yet, so its use cannot be rated at the follow-up.",
        "Rate the conversation right after it, or wait for the follow-up.",
    ),
    "id-of-last-year": (
        "The id “{agreement}” belongs to one of last year's agreements.",
        "Give a new agreement an id of its own; if it continues last year's, refer to that one.",
    ),
    "own-leader": (
        "“{employee}” cannot lead their own conversation.",
        "Let somebody else lead it.",
    ),
    "participant-accepted": (
        "The employee wants “{person}” to be there.",
        "Talk with the employee about it.",
    ),
    "already-prepared": (
        "The preparation of {party} has been submitted already.",
        "Nothing more is needed.",
    ),
    "score-off-the-scale": (
        "A score lies outside the scale.",
        "Use a number from {lowest} to {highest}.",
    ),
    "parts-known": (
        "The parts were followed while it was held.",
        "Leave them out here.",
    ),
    "idea-known": (
        "The idea “{idea}” is there already.",
        "Give a new idea an id of its own.",
    ),
    "finding-unknown": (
        "The rule {rule} has found nothing in that place.",
        "Use the code and path of what stands in the way of the signature.",
    ),
    "text-missing": (
        "An agreement has no text.",
        "Write what will be done, or remove it.",
    ),
    "previous-not-carried": (
        "The agreement refers to “{agreement}”, which is not carried over from last year.",
        "Correct the reference, or decide that it is carried over.",
    ),
    "carried-twice": (
        "Two agreements continue “{agreement}” of last year.",
        "Let only one of them refer to it.",
    ),
    "follow-up-taken": (
        "A follow-up is planned for {day} already.",
        "Choose another day.",
    ),
    "follow-up-past": (
        "{day} has passed already.",
        "Choose a day that lies ahead.",
    ),
    "follow-up-stated": (
        "It has been stated already that the follow-up was missed.",
        "Nothing more is needed.",
    ),
    "own-approval": (
        "“{by}” cannot approve an agreement of their own conversation.",
        "Let the leader's leader or HR give the answer.",
    ),
    "out-of-order": (
        "“{event}” cannot happen now. The stage is: {state}.",
        "What can happen now: {events}.",
    ),
    "wrong-actor": (
        "“{event}” cannot be stated by {role}.",
        "It can be stated by: {roles}.",
    ),
    "wrong-person": (
        "The id “{by}” does not belong to {role} here.",
        "Use the id of the person who has the role, or let them state it.",
    ),
    "stated-too-early": (
        "It is dated {on}, before the last thing that was stated ({last_on}).",
        "Use {last_on} or later, and give the day it happened in its own field.",
    ),
    "goal-missing": (
        "The strategy has no goal.",
        "Write at least one goal that the conversations can point to.",
    ),
    "need-known": (
        "The competence need “{need}” is there already.",
        "Use another id, or revise the need that is there.",
    ),
    "need-unknown": (
        "The competence need “{need}” is not known here.",
        "State the need first, or correct the id.",
    ),
    "need-left-out": (
        "The competence need “{need}” is missing from the order.",
        "Name all needs, the most important one first.",
    ),
    "need-missing": (
        "No competence need has been found.",
        "Write at least one need before the focus is chosen.",
    ),
    "theme-missing": (
        "No theme has been chosen.",
        "Choose one or two themes.",
    ),
    "theme-unknown": (
        "The theme “{theme}” is not one of this year's.",
        "Correct the id, or revise the focus first.",
    ),
    "team-not-consulted": (
        "The staff have not been heard on the themes.",
        "Discuss the themes at a staff meeting, or state why it is skipped.",
    ),
    "frame-not-set": (
        "The frame of the conversations is not set.",
        "Choose the form that both prepare on, and what the leader may promise.",
    ),
    "leader-unchanged": (
        "“{leader}” leads here already.",
        "Nothing more is needed.",
    ),
    "already-in-unit": (
        "“{employee}” is in the unit already.",
        "Nothing more is needed; use “employee returned” for somebody who was excused.",
    ),
    "not-in-unit": (
        "“{employee}” is not in the unit.",
        "State first that they have joined, or correct the id.",
    ),
    "not-enrolled": (
        "“{employee}” is not part of the conversations.",
        "Add them, or state that they have returned.",
    ),
    "not-excused": (
        "“{employee}” is not excused.",
        "Correct the id; only somebody who is excused can return.",
    ),
    "open-talk": (
        "“{employee}” has a conversation this year already.",
        "Go on with it; a new one can be planned in next year's cycle.",
    ),
    "talk-known": (
        "The id “{conversation}” belongs to a conversation already.",
        "Give the new conversation an id of its own.",
    ),
    "talk-unknown": (
        "The conversation “{conversation}” is not registered here.",
        "Register the conversation first, or correct the id.",
    ),
    "notice-too-early": (
        "“{event}” does not follow from what is known of the conversation “{conversation}”.",
        "Pass on the notices of a conversation in the order they happened, each once.",
    ),
    "talk-unfinished": (
        "“{employee}” has no conversation that is signed or ended.",
        "Plan it or finish it; else excuse them.",
    ),
    "follow-up-unrecorded": (
        "No follow-up is recorded for “{employee}”.",
        "Hold the follow-up, or state that it was missed.",
    ),
    "effect-not-evaluated": (
        "The effect at {level} is not evaluated.",
        "Evaluate it, or state why it is skipped.",
    ),
    "not-this-employee": (
        "The conversation is not with “{employee}”.",
        "Use the id of the employee of this conversation.",
    ),
    "participant-known": (
        "“{person}” has been proposed already.",
        "Wait for the employee's answer.",
    ),
    "participant-unknown": (
        "“{person}” has not been proposed.",
        "Propose them first, or correct the id.",
    ),
    "participant-not-accepted": (
        "The employee has not accepted “{person}” as a participant.",
        "Ask the employee, or withdraw the proposal.",
    ),
    "not-own-preparation": (
        "The employee cannot waive the leader's preparation.",
        "Ask the leader to prepare, or to waive it.",
    ),
    "preparation-missing": (
        "There is no preparation to share from {party}.",
        "Submit the preparation first.",
    ),
    "promise-unknown": (
        "“{agreement}” is not a promise of last year.",
        "Choose one of the agreements that the leader owned.",
    ),
    "unprepared": (
        "The preparation of {party} is missing.",
        "Have it done, or state why the conversation was held without it.",
    ),
    "part-missing": (
        "The part “{part}” is neither done nor skipped.",
        "Take the part, or state why it is skipped.",
    ),
    "part-out-of-order": (
        "The part “{part}” is not the next one of the agenda.",
        "The next one is: {next}.",
    ),
    "successor-not-admitted": (
        "The new leader has not been admitted to this conversation.",
        (
            "The employee can admit them. Else the conversation can be cancelled before conclusions"
            " are written, and afterwards the review can lapse."
        ),
    ),
    "previous-unknown": (
        "“{agreement}” is not one of last year's open agreements.",
        "Choose one of those that the conversation took in.",
    ),
    "not-the-scribe": (
        "The conclusions are written by {scribe}.",
        "Let {scribe} write, or name another scribe.",
    ),
    "wrong-version": (
        "This is version {version}, but the next one is {expected}.",
        "Read the latest version, and number the new one {expected}.",
    ),
    "unwaivable": (
        "The rule {rule} cannot be waived.",
        "Change the agreement so that the rule is kept.",
    ),
    "already-signed": (
        "This party has signed already.",
        "Nothing more is needed until there is a new version.",
    ),
    "unknown-scheme": (
        "The signature uses an unknown scheme.",
        "Use {scheme}.",
    ),
    "other-version": (
        "This is not the text as it stands now.",
        "Read the latest version, and answer that one.",
    ),
    "other-party-first": (
        "The one who wrote it signs after {party} has answered.",
        "Wait for a comment, a yes or a signature from {party}.",
    ),
    "carried-without-draft": (
        "Last year's agreement “{agreement}” shall go on, but no new one takes it up.",
        "Write one that refers to it, or decide something else about it.",
    ),
    "party-has-signed": (
        "The signature of {party} is not missing.",
        "Name the party that has not signed.",
    ),
    "review-running": (
        "The review runs until {until}.",
        "Wait until {until}, and try once more to get an answer.",
    ),
    "no-successor": (
        "No new leader is waiting to be admitted.",
        "Nothing more is needed.",
    ),
    "agreement-unknown": (
        "The agreement “{agreement}” is not in the plan.",
        "Correct the id.",
    ),
    "agreement-settled": (
        "The agreement “{agreement}” is settled already.",
        "Write a new agreement with an id of its own if it is to live on.",
    ),
    "follow-up-unknown": (
        "No follow-up is planned for {day}.",
        "Use one of the planned days, or leave it out for one that was not planned.",
    ),
    "follow-up-day-missing": (
        "It is not said which follow-up was missed.",
        "Give the planned day.",
    ),
    "follow-up-ahead": (
        "The follow-up of {day} still lies ahead.",
        "Wait until the day has passed, or move it.",
    ),
    "not-awaiting-approval": (
        "The agreement “{agreement}” does not wait for approval.",
        "Nothing more is needed.",
    ),
    "wrong-revision": (
        "This is revision {revision} of the agreement, but the next one is {expected}.",
        "Read the latest terms, and number the new ones {expected}.",
    ),
    "amendment-unknown": (
        "No change of the agreement “{agreement}” has been proposed.",
        "Propose one first.",
    ),
    "own-amendment": (
        "Nobody answers their own proposal.",
        "The answer comes from {party}.",
    ),
    "follow-up-missing": (
        "No follow-up was held, and none was stated as missed.",
        "Hold the follow-up, or state that it was missed, and why.",
    ),
    "agreement-unsettled": (
        "The agreement “{agreement}” is not settled.",
        "State that it is done or dropped, or wait until next year's conversation takes it up.",
    ),
    "into-itself": (
        "An agreement cannot be carried over into its own conversation.",
        "Give the id of next year's conversation.",
    ),
}
