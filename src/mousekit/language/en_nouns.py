"""The English nouns: qualities and topics, and things that exist or do not.

Only literals: nouns by their endings, and what has only some of its forms written out. How to add
one is said in `inflection`, what the lists mean in `lexicon`.
"""

from mousekit.language.inflection import plurals, words

__all__ = ["DELIVERABLES", "VAGUE_NOUNS"]

# fmt: off
DELIVERABLES = words(
    plurals((
        "action plan", "agenda", "algorithm", "app", "application", "article", "assessment",
        "assignment", "audit", "backlog", "badge", "banner", "blog", "blog post", "booklet",
        "briefing", "brochure", "buddy", "budget", "bug fix", "bulletin", "business case",
        "calendar", "campaign", "case study", "catalogue", "certificate", "certification", "chart",
        "checklist", "code review", "conference", "contract", "cookbook", "course", "course plan",
        "cv", "dashboard", "data set", "database", "deck", "demo", "deposit", "diagram", "diary",
        "directory", "document", "draft", "drawing", "dry run", "e-learning module", "email",
        "endpoint", "essay", "evaluation", "exam", "excel sheet", "exercise", "exhibition", "faq",
        "feature", "fire drill", "first-aid course", "flyer", "focus group", "folder", "forecast",
        "form", "framework agreement", "guest speaker", "guide", "guideline", "hackathon",
        "handbook", "handover", "handover note", "how-to", "induction pack", "induction plan",
        "infographic", "instruction sheet", "internship", "interview", "inventory", "invitation",
        "invoice", "job ad", "job advert", "job description", "job posting", "journal",
        "kanban board", "kick-off", "landing page", "leaflet", "lesson plan", "letter",
        "library card", "licence", "license", "list", "logbook", "lunch and learn", "mailing list",
        "manual", "meeting", "memo", "mentor", "menu", "milestone plan", "mock-up", "module",
        "newsletter", "note-taker", "notebook", "onboarding guide", "open day", "open house",
        "performance review", "personal development plan", "pilot", "pitch", "plan", "playbook",
        "plugin", "podcast", "policy", "portfolio", "post", "poster", "presentation",
        "press release", "procedure", "proposal", "protocol", "prototype", "pull request",
        "questionnaire", "quote", "reading list", "receipt", "recipe", "referral", "register",
        "rehearsal", "release", "report", "repository", "resume", "retrospective",
        "risk assessment", "risk register", "roadmap", "role play", "room booking", "roster",
        "rota", "rulebook", "runbook", "schedule", "script", "seating plan", "seminar", "session",
        "shadowing day", "shared drive", "shift plan", "short course", "sign-up sheet",
        "skills matrix", "slide", "slide deck", "social media post", "spec", "spreadsheet",
        "sprint review", "stakeholder map", "stand-up", "standup", "status report", "study plan",
        "style guide", "summary", "survey", "talk", "team charter", "template", "test case",
        "test plan", "test suite", "ticket", "time sheet", "timeline", "timetable", "to-do list",
        "toolkit", "trade fair", "training course", "training day", "training plan",
        "training session", "trial", "tutorial", "unit test", "user guide", "user story", "video",
        "visit", "visitor log", "voucher", "waiting list", "walkthrough", "web page", "webinar",
        "website", "welcome pack", "whiteboard", "wiki", "wireframe", "work plan", "workbook",
        "worksheet", "workshop")),
    (
        "accounts", "boards", "books", "bookshelf", "bookshelves", "briefs", "classes",
        "curriculum", "displays", "documentation", "events", "logs", "maps", "minutes", "notes",
        "notices", "pages", "panels", "papers", "photos", "pipelines", "placement", "position",
        "quiz", "quizzes", "skills matrices", "specifications", "stories", "theses", "thesis",
        "tours"),
)
VAGUE_NOUNS = words(
    plurals((
        "ability", "capability", "competence", "competency", "experience", "improvement", "insight",
        "opportunity", "relationship", "skill", "synergy", "workflow")),
    (
        "acceptance", "accountability", "adaptability", "advocacy", "agility", "alignment",
        "ambition", "assertiveness", "atmosphere", "attendance", "attention", "attitude",
        "autonomy", "awareness", "balance", "barriers", "behavior", "behaviour", "belonging",
        "calm", "clarity", "climate", "coherence", "collaboration", "commitment", "communication",
        "compliance", "confidence", "consistency", "continuity", "contribution", "cooperation",
        "coordination", "courage", "creativity", "credibility", "culture", "curiosity",
        "customer focus", "customer satisfaction", "deadlines", "decision-making", "decisions",
        "dedication", "delivery", "dialogue", "discipline", "diversity", "drive", "dynamics",
        "effectiveness", "efficiency", "effort", "empathy", "empowerment", "energy", "engagement",
        "enthusiasm", "environment", "equality", "excellence", "execution", "expectations",
        "expertise", "exposure", "fairness", "feedback", "feedback culture", "flexibility", "flow",
        "focus", "friendliness", "fun", "growth", "habits", "happiness", "harmony", "honesty",
        "impact", "impression", "inclusion", "independence", "influence", "information",
        "initiative", "innovation", "inspiration", "integrity", "interaction",
        "interpersonal skills", "involvement", "job satisfaction", "judgement", "knowledge",
        "leadership", "learning", "literacy", "loyalty", "management skills", "maturity",
        "mindfulness", "mindset", "momentum", "morale", "motivation", "openness", "operations",
        "organisation", "organizational skills", "outcomes", "outlook", "overview", "ownership",
        "participation", "passion", "patience", "performance", "perspective", "planning",
        "positivity", "potential", "practices", "presence", "pride", "priorities", "prioritisation",
        "prioritization", "problem-solving", "problem-solving skills", "processes", "productivity",
        "professionalism", "proficiency", "progress", "punctuality", "purpose", "quality",
        "rapport", "readiness", "recognition", "reflection", "relations", "reliability",
        "resilience", "resourcefulness", "respect", "responsibility", "responsiveness", "retention",
        "revenue", "rigour", "safety", "satisfaction", "self-awareness", "self-confidence",
        "service", "soft skills", "solutions", "stability", "standards", "strategy", "strengths",
        "stress", "structure", "success", "support", "sustainability", "talent", "targets",
        "teamwork", "technology", "time management", "tolerance", "tone", "transparency", "trust",
        "understanding", "unity", "values", "variety", "visibility", "vision", "well-being",
        "wellbeing", "work ethic", "work-life balance"),
)
# fmt: on
