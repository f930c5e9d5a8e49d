"""What may come when, where it leads and who may state it: written by hand, apart from the tables.

Nothing here is read from the library.  In a grid of states ``.`` is refused, ``=`` stays, a name is
the state it leads to, and ``A|B`` is a join: A while its condition does not hold, else B.  In a
grid of roles ``.`` may not, ``own`` may with the id that is theirs, ``any`` is vouched for by the
caller, and ``named`` is the one person who was asked to do it.
"""

from collections.abc import Iterator
from typing import NamedTuple

PHASES = {
    "STR": "STRATEGY",
    "NEE": "NEEDS",
    "FOC": "FOCUS",
    "CON": "CONVERSATIONS",
    "FOL": "FOLLOW_UP",
    "EFF": "EFFECT",
    "CLO": "CLOSED",
    "CAN": "CANCELLED",
}
STAGES = {
    "PLA": "PLANNED",
    "INV": "INVITED",
    "PRE": "PREPARED",
    "PRO": "IN_PROGRESS",
    "PAU": "PAUSED",
    "HEL": "HELD",
    "REV": "IN_REVIEW",
    "SIG": "SIGNED",
    "CLO": "CLOSED",
    "CAN": "CANCELLED",
}
ROLES = {
    "EMP": "EMPLOYEE",
    "LEA": "LEADER",
    "SEN": "SENIOR_LEADER",
    "HR": "HR",
    "SUP": "SUPPORTER",
    "COM": "COMMITTEE",
    "SUC": "SUCCESSOR",
    "STA": "STATISTICS",
}
MARK_NAMES = {
    "NON": "NONE",
    "REG": "REGISTERED",
    "SIG": "SIGNED",
    "REO": "REOPENED",
    "END": "ENDED",
}

CYCLE = """
                        STR NEE FOC CON FOL EFF CLO CAN
CycleStarted            .   .   .   .   .   .   .   .
LeaderGroupMet          =   .   .   .   .   .   .   .
StrategyAdopted         NEE .   .   .   .   .   .   .
NeedIdentified          .   =   .   .   .   .   .   .
NeedRevised             .   =   .   .   .   .   .   .
NeedWithdrawn           .   =   .   .   .   .   .   .
NeedsPrioritised        .   =   .   .   .   .   .   .
FocusChosen             .   FOC .   .   .   .   .   .
TeamConsulted           .   .   =   .   .   .   .   .
TeamConsultationSkipped .   .   =   .   .   .   .   .
FocusRevised            .   .   =   .   .   .   .   .
FrameSet                .   .   =   .   .   .   .   .
ConversationsOpened     .   .   CON =   .   .   .   .
FollowUpStarted         .   .   .   FOL .   .   .   .
LessonRecorded          .   .   .   .   =   =   .   .
EffectReviewStarted     .   .   .   .   EFF .   .   .
EffectEvaluated         .   .   .   .   .   =   .   .
EffectEvaluationSkipped .   .   .   .   .   =   .   .
CycleClosed             .   .   .   .   .   CLO .   .
EmployeeJoined          .   .   =   =   =   =   .   .
EmployeeLeft            .   .   =   =   =   =   .   .
EmployeeTransferred     .   .   =   =   =   =   .   .
EmployeeExcused         .   .   =   =   =   =   .   .
EmployeeReturned        .   .   =   =   =   =   .   .
ConversationRegistered  .   .   .   =   =   =   .   .
TeamReviewHeld          .   .   .   =   =   =   .   .
GroupTalkHeld           .   .   .   =   =   =   .   .
IndividualTalkRequested .   .   .   =   =   =   .   .
StrategyRevised         .   =   =   =   =   =   .   .
PhaseReopened           .   STR NEE FOC CON FOL EFF .
ConversationSigned      =   =   =   =   =   =   =   =
ConversationReopened    =   =   =   =   =   =   =   =
ConversationEnded       =   =   =   =   =   =   =   =
FollowUpRecorded        =   =   =   =   =   =   =   =
LeaderChanged           =   =   =   =   =   =   .   .
CycleCancelled          CAN CAN CAN CAN CAN CAN .   .
"""

TALK = """
                          PLA INV     PRE     PRO PAU HEL REV     SIG CLO CAN
ConversationPlanned       .   .       .       .   .   .   .       .   .   .
InvitationDelegated       =   =       =       .   .   .   .       .   .   .
InvitationSent            INV =       =       .   .   .   .       .   .   .
HostNamed                 =   =       =       .   .   .   .       .   .   .
ParticipantProposed       =   =       =       .   .   .   .       .   .   .
ParticipantAccepted       =   =       =       .   .   .   .       .   .   .
ParticipantDeclined       =   =       =       .   .   .   .       .   .   .
PreparationSubmitted      .   INV|PRE =       .   .   .   .       .   .   .
PreparationWaived         .   INV|PRE .       .   .   .   .       .   .   .
PreparationShared         .   =       =       .   .   .   .       .   .   .
TopicsShared              .   =       =       .   .   .   .       .   .   .
PromiseAnswered           .   =       =       .   .   .   .       .   .   .
Rescheduled               =   =       =       =   =   .   .       .   .   .
ScribeNamed               =   =       =       =   =   =   =       .   .   .
ConversationStarted       .   .       PRO     .   .   .   .       .   .   .
PartCompleted             .   .       .       =   .   .   .       .   .   .
PartSkipped               .   .       .       =   .   .   .       .   .   .
ConversationPaused        .   .       .       PAU .   .   .       .   .   .
ConversationResumed       .   .       .       .   PRO .   .       .   .   .
ConversationHeld          .   HEL     HEL     HEL .   .   .       .   .   .
NoteTaken                 .   .       .       =   =   =   =       .   .   .
IdeaRaised                .   .       .       =   =   =   =       =   .   .
PreviousAgreementAssessed .   .       .       =   =   =   =       .   .   .
NoAgreementsExplained     .   .       .       =   =   =   =       .   .   .
ConclusionsDrafted        .   .       .       .   .   REV .       .   .   .
ConclusionsCommented      .   .       .       .   .   .   =       .   .   .
ConclusionsAccepted       .   .       .       .   .   .   =       .   .   .
ConclusionsRevised        .   .       .       .   .   .   =       .   .   .
FindingWaived             .   .       .       .   .   .   =       .   .   .
ConclusionsSigned         .   .       .       .   .   .   REV|SIG .   .   .
SignatureDeclined         .   .       .       .   .   .   SIG|CLO .   .   .
ReviewLapsed              .   .       .       .   .   .   SIG|CLO .   .   .
ConversationRated         .   .       .       .   .   =   =       =   .   .
SuccessorAdmitted         .   .       .       .   .   =   =       =   .   .
FollowUpHeld              .   .       .       .   .   .   .       =   .   .
FollowUpMoved             .   .       .       .   .   .   .       =   .   .
FollowUpMissed            .   .       .       .   .   .   .       =   .   .
AgreementReported         .   .       .       .   .   .   .       =   .   .
ActivityFollowedUp        .   .       .       .   .   .   .       =   .   .
ApprovalGiven             .   .       .       .   .   .   .       =   .   .
ApprovalRefused           .   .       .       .   .   .   .       =   .   .
AmendmentProposed         .   .       .       .   .   .   .       =   .   .
AmendmentAccepted         .   .       .       .   .   .   .       =   .   .
AmendmentDeclined         .   .       .       .   .   .   .       =   .   .
AgreementSettled          .   .       .       .   .   .   .       =   .   .
IndividualEffectEvaluated .   .       .       .   .   .   .       =   .   .
ConclusionsReopened       .   .       .       .   .   .   .       REV .   .
ConversationClosed        .   .       .       .   .   .   .       CLO .   .
LeaderChanged             =   =       PRE|INV =   =   =   =       =   .   .
EmployeeLeft              CLO CLO     CLO     CLO CLO CLO CLO     CLO .   .
ConversationCancelled     CAN CAN     CAN     CAN CAN CAN .       .   .   .
"""

TALK_JOINS = {
    ("INV", "PreparationSubmitted"): "both_are_prepared",
    ("INV", "PreparationWaived"): "both_are_prepared",
    ("PRE", "LeaderChanged"): "somebody_is_unprepared",
    ("REV", "ConclusionsSigned"): "both_have_signed",
    ("REV", "SignatureDeclined"): "nothing_was_ever_signed",
    ("REV", "ReviewLapsed"): "nothing_was_ever_signed",
}
"""The condition under which a join goes on to its second state."""

CYCLE_WHO = """
                        EMP LEA SEN HR  SUP COM SUC STA
CycleStarted            .   own any any .   .   .   .
LeaderGroupMet          .   own any any .   .   .   .
StrategyAdopted         .   own any any .   .   .   .
NeedIdentified          .   own any any .   .   .   .
NeedRevised             .   own any any .   .   .   .
NeedWithdrawn           .   own any any .   .   .   .
NeedsPrioritised        .   own any any .   .   .   .
FocusChosen             .   own any any .   .   .   .
TeamConsulted           .   own any any .   .   .   .
TeamConsultationSkipped .   own any any .   .   .   .
FocusRevised            .   own any any .   .   .   .
FrameSet                .   own any any .   .   .   .
ConversationsOpened     .   own any any .   .   .   .
FollowUpStarted         .   own any any .   .   .   .
LessonRecorded          .   own any any .   .   .   .
EffectReviewStarted     .   own any any .   .   .   .
EffectEvaluated         .   own any any .   .   .   .
EffectEvaluationSkipped .   own any any .   .   .   .
CycleClosed             .   own any any .   .   .   .
EmployeeJoined          .   own any any .   .   .   .
EmployeeLeft            .   own any any .   .   .   .
EmployeeTransferred     .   own any any .   .   .   .
EmployeeExcused         .   own any any .   .   .   .
EmployeeReturned        .   own any any .   .   .   .
ConversationRegistered  own own .   .   .   .   .   .
TeamReviewHeld          .   own any any .   .   .   .
GroupTalkHeld           .   own any any .   .   .   .
IndividualTalkRequested own own .   .   .   .   .   .
StrategyRevised         .   own any any .   .   .   .
PhaseReopened           .   own any any .   .   .   .
ConversationSigned      own any any any .   .   .   .
ConversationReopened    own any any any .   .   .   .
ConversationEnded       own any any any .   .   .   .
FollowUpRecorded        own any any any .   .   .   .
LeaderChanged           .   own any any .   .   .   .
CycleCancelled          .   own any any .   .   .   .
"""
"""A notice takes the leader's word as the conversation has: by then another one may lead here."""

TALK_WHO = """
                          EMP LEA SEN   HR    SUP   COM SUC STA
ConversationPlanned       own own .     .     .     .   .   .
InvitationDelegated       .   own .     .     .     .   .   .
InvitationSent            .   own named named named .   .   .
HostNamed                 own own any   any   .     .   .   .
ParticipantProposed       own own .     .     .     .   .   .
ParticipantAccepted       own .   .     .     .     .   .   .
ParticipantDeclined       own own .     .     .     .   .   .
PreparationSubmitted      own own .     .     .     .   .   .
PreparationWaived         own own .     .     .     .   .   .
PreparationShared         own own .     .     .     .   .   .
TopicsShared              own own .     .     .     .   .   .
PromiseAnswered           .   own .     .     .     .   .   .
Rescheduled               own own .     any   .     .   .   .
ScribeNamed               own own .     .     .     .   .   .
ConversationStarted       own own named .     named .   .   .
PartCompleted             own own named .     named .   .   .
PartSkipped               own own named .     named .   .   .
ConversationPaused        own own named .     named .   .   .
ConversationResumed       own own named .     named .   .   .
ConversationHeld          own own named .     named .   .   .
NoteTaken                 own own .     .     .     .   .   .
IdeaRaised                own own .     .     .     .   .   .
PreviousAgreementAssessed own own .     .     .     .   .   .
NoAgreementsExplained     own own .     .     .     .   .   .
ConclusionsDrafted        own own .     .     .     .   .   .
ConclusionsCommented      own own .     .     .     .   .   .
ConclusionsAccepted       own own .     .     .     .   .   .
ConclusionsRevised        own own .     .     .     .   .   .
FindingWaived             own own .     .     .     .   .   .
ConclusionsSigned         own own .     .     .     .   .   .
SignatureDeclined         own own .     .     .     .   .   .
ReviewLapsed              own own any   any   .     .   .   .
ConversationRated         own own .     .     .     .   .   .
SuccessorAdmitted         own .   .     .     .     .   .   .
FollowUpHeld              own own .     .     .     .   .   .
FollowUpMoved             own own .     .     .     .   .   .
FollowUpMissed            own own .     .     .     .   .   .
AgreementReported         own own .     .     .     .   .   .
ActivityFollowedUp        own own .     .     .     .   .   .
ApprovalGiven             .   .   any   any   .     .   .   .
ApprovalRefused           .   .   any   any   .     .   .   .
AmendmentProposed         own own .     .     .     .   .   .
AmendmentAccepted         own own .     .     .     .   .   .
AmendmentDeclined         own own .     .     .     .   .   .
AgreementSettled          own own .     .     .     .   .   .
IndividualEffectEvaluated own own .     .     .     .   .   .
ConclusionsReopened       own own .     .     .     .   .   .
ConversationClosed        own own .     .     .     .   .   .
LeaderChanged             .   own any   any   .     .   .   .
EmployeeLeft              .   own any   any   .     .   .   .
ConversationCancelled     own own .     any   .     .   .   .
"""
"""Where the mandate names no approver; else that person's word alone is an approval."""

SCRIBE_NAMED_BY = """
            EMP LEA SEN HR SUP COM SUC STA
PLANNED     .   own .   .  .   .   .   .
INVITED     .   own .   .  .   .   .   .
PREPARED    .   own .   .  .   .   .   .
IN_PROGRESS .   own .   .  .   .   .   .
PAUSED      .   own .   .  .   .   .   .
HELD        own own .   .  .   .   .   .
IN_REVIEW   own own .   .  .   .   .   .
"""
"""The one fact whose roles depend on the stage: from HELD on either party names the scribe."""

MARKS = """
                       NON REG SIG REO END
ConversationRegistered REG .   .   .   REG
ConversationSigned     .   SIG .   SIG .
ConversationReopened   .   .   REO .   .
ConversationEnded      .   END .   .   .
FollowUpRecorded       .   .   =   .   .
"""

NOTICES = """
ConclusionsSigned     IN_REVIEW   SIGNED    ConversationSigned
ConclusionsReopened   SIGNED      IN_REVIEW ConversationReopened
SignatureDeclined     IN_REVIEW   CLOSED    ConversationEnded
SignatureDeclined     IN_REVIEW   SIGNED    ConversationSigned
ReviewLapsed          IN_REVIEW   CLOSED    ConversationEnded
ReviewLapsed          IN_REVIEW   SIGNED    ConversationSigned
ConversationCancelled PLANNED     CANCELLED ConversationEnded
ConversationCancelled INVITED     CANCELLED ConversationEnded
ConversationCancelled PREPARED    CANCELLED ConversationEnded
ConversationCancelled IN_PROGRESS CANCELLED ConversationEnded
ConversationCancelled PAUSED      CANCELLED ConversationEnded
ConversationCancelled HELD        CANCELLED ConversationEnded
EmployeeLeft          PLANNED     CLOSED    ConversationEnded
EmployeeLeft          INVITED     CLOSED    ConversationEnded
EmployeeLeft          PREPARED    CLOSED    ConversationEnded
EmployeeLeft          IN_PROGRESS CLOSED    ConversationEnded
EmployeeLeft          PAUSED      CLOSED    ConversationEnded
EmployeeLeft          HELD        CLOSED    ConversationEnded
EmployeeLeft          IN_REVIEW   CLOSED    ConversationSigned|ConversationEnded
FollowUpHeld          SIGNED      SIGNED    FollowUpRecorded
FollowUpMissed        SIGNED      SIGNED    FollowUpRecorded
"""
"""A fact, from which stage, to which, and as what the cycle is told of it; of all else it is told
nothing.  Who leaves in review ends a talk that was never signed, and leaves a reopened one signed.
"""


class Cell(NamedTuple):
    """One cell of a grid: the row's name, the column's name, and what stands there."""

    row: str
    column: str
    text: str


def cells(grid: str) -> Iterator[Cell]:
    """Read a grid, row by row."""
    head, *rows = grid.strip().splitlines()
    columns = head.split()
    for row in rows:
        name, *texts = row.split()
        for column, text in zip(columns, texts, strict=True):
            yield Cell(name, column, text)
