"""The English deeds: verbs of which it can be seen whether they were done.

Only literals: verbs and phrases by their infinitive, and what has only some of its forms written
out. How to add one is said in `inflection`, what the list means in `lexicon`.
"""

from mousekit.language.en_conjugation import VERBS
from mousekit.language.inflection import phrases, words

__all__ = ["DEEDS"]

# fmt: off
DEEDS = words(
    VERBS.every((
        "acquire", "add", "administer", "agree", "allocate", "amend", "annotate", "announce",
        "answer", "apply for", "appoint", "approve", "archive", "arrange", "arrive", "ask",
        "assemble", "assign", "attach", "attend", "audit", "autoclave", "automate", "award",
        "back up", "bake", "bathe", "block out", "boil", "bolt", "book", "borrow", "brief",
        "bring in", "buy", "calculate", "calibrate", "call", "camp", "cancel", "catalogue", "cc",
        "centrifuge", "certify", "chair", "check", "choose", "chop", "circulate", "clean", "climb",
        "clock in", "close", "coach", "code", "collect", "colour", "compile", "complete", "compose",
        "compost", "conduct", "configure", "contact", "convene", "convert to", "copy", "count",
        "crochet", "cut", "cycle", "dance", "debrief", "debug", "decorate", "delegate", "delete",
        "demo", "demolish", "deploy", "dial", "dig", "digitise", "digitize", "dilute", "discharge",
        "dismantle", "dispatch", "distribute", "document", "donate", "download", "draft", "draw",
        "draw up", "earn", "eat", "edit", "elect", "email", "email out", "enrol", "enroll", "enter",
        "erect", "escalate", "escort", "evaluate", "exchange", "export", "extinguish", "facilitate",
        "fetch", "file", "fill in", "fill out", "film", "finalise", "finalize", "finish", "fish",
        "fix", "fold", "forward", "fry", "gather", "get certified", "glue", "go through", "groom",
        "hammer", "hand in", "hand out", "hand over", "hand-deliver", "hang", "hang up", "harvest",
        "have a chat", "have a word", "have breakfast", "have coffee", "have dinner", "have lunch",
        "hike", "hire", "hold", "host", "illustrate", "implement", "import", "inform", "inject",
        "inspect", "install", "instruct", "insulate", "interview", "introduce", "inventory",
        "invite", "invoice", "issue", "itemise", "jog", "join", "knit", "knock", "label",
        "laminate", "launch", "lay off", "lay out", "lend", "liaise with", "list", "lock", "log",
        "mail", "map out", "mark", "massage", "measure", "meet with", "mentor", "merge", "migrate",
        "milk", "model", "monitor", "mop", "move", "muck", "nail", "negotiate", "nominate",
        "note down", "notify", "number", "observe", "obtain", "oil", "onboard", "open a", "open an",
        "order", "organise", "organize", "outline", "oversee", "pack", "paddle", "paint",
        "pair with", "park", "pass", "patch", "pay", "peel", "phone", "phone up", "photograph",
        "pick", "pilot", "pin", "pipette", "place", "plan", "plant", "plaster", "plug", "post",
        "postpone", "pour", "practice", "practise", "prepare", "prescribe", "present", "present at",
        "print", "process", "procure", "produce", "program", "proofread", "propose", "prototype",
        "prune", "publish", "purchase", "put together", "put up", "queue", "quote", "rake",
        "reach out to", "read", "rearrange", "reboot", "rebuild", "recalculate", "recite",
        "reconcile", "record", "recruit", "recycle", "redecorate", "redesign", "refactor", "refuel",
        "refund", "refurbish", "register", "rehearse", "release", "remind", "remove", "rename",
        "renegotiate", "renew", "renovate", "rent", "reorganise", "reorganize", "repaint", "repair",
        "replace", "reply", "report", "request", "requisition", "rerun", "reschedule", "reserve",
        "reset", "resolve", "respond to", "restock", "restore", "restructure", "retest", "return",
        "review", "revise", "rewrite", "ride", "rinse", "roll out", "rotate", "run", "saddle",
        "sail", "say in writing", "scan", "schedule", "screen", "screen-share", "screw", "sell",
        "send", "service", "set", "set up", "shadow", "shave", "ship", "shortlist", "shut down",
        "sign", "sign off", "sign up", "sing", "sit in on", "sketch", "slice", "sort", "split",
        "spray", "stack", "step through", "sterilise", "stir", "store", "submit", "subscribe",
        "summarise", "summarize", "supervise", "swap", "sweep", "swim", "switch off", "tabulate",
        "tag", "take a certification", "take a class", "take a course", "take an exam",
        "take minutes", "take notes", "take one certification", "take one class", "take one course",
        "take over", "take photos", "take the certification", "take the class", "take the course",
        "take the exam", "take the test", "take turns", "teach", "tell", "test", "text", "tidy",
        "tile", "time-box", "timebox", "titrate", "track", "train", "transcribe", "transfer",
        "translate", "triage", "trial", "turn in", "turn off", "type", "uninstall", "unpack",
        "unplug", "update", "upgrade", "upload", "vaccinate", "vacuum", "validate", "verify",
        "visit", "volunteer for", "vote", "walk through", "wash", "water", "wear", "weed", "weigh",
        "weld", "wipe", "wire", "wrap up", "write", "write down", "write up")),
    VERBS.without("participle", ("drink", "mow", "ring")),
    VERBS.without("ing", ("cook", "feed", "fit", "sew", "sow", "walk", "withdraw")),
    phrases((
        "cleaning", "collection", "completion", "creation", "distribution", "evaluation",
        "implementation", "installation", "introduction", "launch", "migration", "preparation",
        "publication", "purchase", "recruitment", "registration", "renovation", "repair",
        "replacement", "review", "setup", "start", "submission", "testing", "training",
        "translation", "update"), ("of",)),
    (
        "agree on", "bind", "binds", "cite", "cites", "citing", "clear out", "dried", "dries",
        "drying", "dusted", "dusting", "dusts", "emptied", "empties", "emptying", "ironed",
        "ironing", "sequenced", "sequencing", "take one exam", "visit to"),
    # As Americans write them.
    (
        "canceled", "canceling", "dialed", "dialing", "labeled", "labeling", "modeled", "modeling",
        "refueled", "refueling", "trialed", "trialing"),
)
# fmt: on
