"""Hypothesis strategies for everything in mousekit, for the tests of the programs around it.

It needs the extra ``mousekit[testing]``; nothing else in mousekit imports Hypothesis.

- **Values**: `agreement_drafts`, `agreements`, `conclusions`, `policies` and others by name, and
  `values` for every class of values.
- **Facts**: `facts` for every class of facts; `next_facts` for those that a cycle or a conversation
  accepts now; `cycle_births` and `conversation_births` for those that it begins with.
- **Processes**: `cycles` and `conversations`, also in a given phase or stage; `cycle_logs`,
  `conversation_logs` and `event_logs` for how they came about.  They are driven by legal facts.
- **Documents**: `documents`, and `objects` for what they are written from.
- **Machines**: `CycleMachine` and `ConversationMachine` live a cycle and a conversation, with your
  store in between.
- **What must be refused**: `illegal_event_logs`, `broken_documents`, each with where the fault is.
- **What it is all made of**: `texts`, `ids`, `days`, `days_from`.

An option takes a value, a strategy, or ``...`` for whatever fits.  A bad argument is refused with
`hypothesis.errors.InvalidArgument`.  Every strategy says what it shrinks towards.

>>> import mousekit as mk
>>> from hypothesis import find
>>> find(conversations(mk.Stage.INVITED), lambda talk: True).stage
<Stage.INVITED: 'invited'>
"""

from mousekit.testing.agreed import (
    agreement_drafts,
    agreement_states,
    agreements,
    conclusions,
    follow_ups,
    periods,
)
from mousekit.testing.births import conversation_births, cycle_births
from mousekit.testing.broken_logs import IllegalLog, LogFault, illegal_event_logs
from mousekit.testing.framed import (
    agendas,
    competence_needs,
    cycle_briefs,
    focus_themes,
    invitations,
    policies,
    preparations,
    question_forms,
    unit_strategies,
)
from mousekit.testing.machines import ConversationMachine, CycleMachine
from mousekit.testing.options import Option
from mousekit.testing.processes import (
    conversation_logs,
    conversations,
    cycle_logs,
    cycles,
    event_logs,
    next_facts,
)
from mousekit.testing.stated import facts
from mousekit.testing.values import values
from mousekit.testing.words import days, days_from, ids, texts
from mousekit.testing.written import (
    BrokenDocument,
    DocumentFault,
    broken_documents,
    documents,
    objects,
)

__all__ = [
    "BrokenDocument",
    "ConversationMachine",
    "CycleMachine",
    "DocumentFault",
    "IllegalLog",
    "LogFault",
    "Option",
    "agendas",
    "agreement_drafts",
    "agreement_states",
    "agreements",
    "broken_documents",
    "competence_needs",
    "conclusions",
    "conversation_births",
    "conversation_logs",
    "conversations",
    "cycle_births",
    "cycle_briefs",
    "cycle_logs",
    "cycles",
    "days",
    "days_from",
    "documents",
    "event_logs",
    "facts",
    "focus_themes",
    "follow_ups",
    "ids",
    "illegal_event_logs",
    "invitations",
    "next_facts",
    "objects",
    "periods",
    "policies",
    "preparations",
    "question_forms",
    "texts",
    "unit_strategies",
    "values",
]
