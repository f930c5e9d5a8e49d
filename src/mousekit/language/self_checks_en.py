"""What the self-checks ask, in English: of each, the question and what helps.  Only literals."""

from collections.abc import Mapping

__all__ = ["SELF_CHECKS"]

SELF_CHECKS: Mapping[str, tuple[str, str]] = {
    "grip/purpose": (
        "Is there an elevator speech that says what the conversation is for?",
        "Write one to five sentences and open the conversation with them.",
    ),
    "grip/role": (
        "Has the leader talked for half of the time at most?",
        "Ask, wait, and ask again; say afterwards how the time was shared.",
    ),
    "grip/host": (
        "Has the leader invited as a host: a place, and words on how it will be held?",
        "Choose a setting where both feel at ease, and say so in the invitation.",
    ),
    "grip/steering": (
        "Are there a few central questions, and no more topics than there is time for?",
        "Choose up to three questions to cover, and let each bring a few topics.",
    ),
    "grip/curiosity": (
        "Has the employee said beforehand what matters?",
        "Ask for the employee's own topics before the conversation, and begin with them.",
    ),
    "grip/follow-up": (
        "Has a follow-up been held?",
        "Put the day in both calendars when you sign; a quarter of an hour is enough.",
    ),
    "ambition/equals": (
        "Have both prepared and signed, and has the employee proposed some of the agreements?",
        "Let the employee propose an agreement, and give both the time to prepare.",
    ),
    "ambition/expectations": (
        "Have you said what you expect of each other, and what you agree on?",
        "Write down both sides, and what you agreed on.",
    ),
    "ambition/larger-context": (
        "Does at least one agreement take up something that the whole unit needs?",
        "Link an agreement to a competence need of the unit.",
    ),
    "ambition/contribution": (
        "Is it clear what the employee can do for one of the goals?",
        "Let the employee own an agreement whose need serves a goal.",
    ),
    "ambition/priorities": (
        "Do the needs that you took up have an order?",
        "Put the needs of the unit in order of importance before the conversations.",
    ),
    "ambition/up-to-date": (
        "Have you looked at what the employee can do today, and what will be needed?",
        "Write down both: the competences, and the need for more.",
    ),
    "output/previous-agreements": (
        "Is every agreement of last year assessed?",
        "Take them one by one: done, carried over, adjusted or dropped.",
    ),
    "output/strengths": (
        "Are strengths written down?",
        "Name one, with an example.",
    ),
    "output/development-areas": (
        "Is it written down what could go better?",
        "Name one situation, and what could have been done instead.",
    ),
    "output/goals": (
        "Is there a goal for the time until the next conversation?",
        "Write one result that you both want to see.",
    ),
    "output/job-changes": (
        "Have you talked about changes in the job?",
        "Write down what will change, or that nothing will.",
    ),
    "output/leader-support": (
        "Does the leader answer for something?",
        "Write down what the leader will do, and by when.",
    ),
    "output/competences": (
        "Have you compared what the employee can do with what the job asks?",
        "Write down the comparison in a sentence or two.",
    ),
    "output/unused-competences": (
        "Have you looked for competences that the job does not use?",
        "Write down one that could be used, or that you found none.",
    ),
    "output/competence-needs": (
        "Is a competence need taken up?",
        "Link an agreement to a need.",
    ),
    "output/methods": (
        "Is it clear how something will be learned?",
        "Choose a method: often it can be learned at work.",
    ),
    "output/ideas": (
        "Has an idea come up?",
        "Ask what the workplace could do otherwise.",
    ),
    "output/motivation": (
        "Have you talked about what matters for the employee's motivation?",
        "Write down what gives energy, in the employee's words.",
    ),
    "output/relations": (
        "Have you talked about how you work together?",
        "Write down how it goes, without naming others.",
    ),
    "output/better-relations": (
        "Is there something that would make you work better together?",
        "Make an agreement about it, or write that it goes well.",
    ),
    "output/more-motivation": (
        "Is there something that would make the job more worthwhile?",
        "Make an agreement about it, or write that it goes well.",
    ),
}
