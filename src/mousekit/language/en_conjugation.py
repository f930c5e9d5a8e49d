"""How English verbs are conjugated that do not go as "check": literals, read by `inflection`.

To add a verb that goes as "plan": its infinitive to ``second_verbs``. To add any other: a row of
its five forms ("take, takes, took, taken, taking").
"""

from mousekit.language.inflection import (
    ENGLISH_FORMS,
    Conjugation,
    english_doubling,
    english_verb,
    rows,
)

__all__ = ["VERBS"]

# fmt: off
VERBS = Conjugation(
    names=ENGLISH_FORMS,
    regular=english_verb,
    second=english_doubling,
    second_verbs=frozenset((
        "cancel", "chop", "commit", "debug", "dial", "embed", "enrol", "excel", "fit", "fulfil",
        "instil", "jog", "knit", "label", "log", "map", "model", "mop", "pin", "plan", "plug",
        "program", "refuel", "scan", "ship", "step", "stir", "submit", "swap", "tag", "transfer",
        "trial", "wrap")),
    irregular=rows((
        "become becomes became become becoming", "begin begins began begun beginning",
        "break breaks broke broken breaking", "bring brings brought brought bringing",
        "build builds built built building", "buy buys bought bought buying",
        "catch catches caught caught catching", "choose chooses chose chosen choosing",
        "come comes came come coming", "cut cuts cut cut cutting", "deal deals dealt dealt dealing",
        "dig digs dug dug digging", "do does did done doing", "draw draws drew drawn drawing",
        "drink drinks drank drunk drinking", "drive drives drove driven driving",
        "eat eats ate eaten eating", "feed feeds fed fed feeding",
        "fight fights fought fought fighting", "find finds found found finding",
        "forget forgets forgot forgotten forgetting", "freeze freezes froze frozen freezing",
        "get gets got gotten getting", "give gives gave given giving", "go goes went gone going",
        "grow grows grew grown growing", "hang hangs hung hung hanging", "have has had had having",
        "hear hears heard heard hearing", "hide hides hid hidden hiding",
        "hold holds held held holding", "keep keeps kept kept keeping",
        "know knows knew known knowing", "lay lays laid laid laying", "lead leads led led leading",
        "leave leaves left left leaving", "lend lends lent lent lending",
        "let lets let let letting", "make makes made made making", "meet meets met met meeting",
        "pay pays paid paid paying", "put puts put put putting",
        "read reads read read reading", "ride rides rode ridden riding",
        "ring rings rang rung ringing", "rise rises rose risen rising", "run runs ran run running",
        "say says said said saying", "see sees saw seen seeing", "seek seeks sought sought seeking",
        "sell sells sold sold selling", "send sends sent sent sending", "set sets set set setting",
        "shine shines shone shone shining",
        "sew sews sewed sewn sewing", "show shows showed shown showing",
        "shut shuts shut shut shutting", "sing sings sang sung singing", "sit sits sat sat sitting",
        "sow sows sowed sown sowing", "speak speaks spoke spoken speaking",
        "spend spends spent spent spending", "spread spreads spread spread spreading",
        "split splits split split splitting",
        "stand stands stood stood standing", "stick sticks stuck stuck sticking",
        "strike strikes struck struck striking", "strive strives strove striven striving",
        "sweep sweeps swept swept sweeping", "swim swims swam swum swimming",
        "take takes took taken taking", "teach teaches taught taught teaching",
        "tell tells told told telling", "think thinks thought thought thinking",
        "throw throws threw thrown throwing", "wear wears wore worn wearing",
        "win wins won won winning",
        "write writes wrote written writing")),
    prefixes=("over", "proof", "re", "un", "under", "up", "with"),
)
# fmt: on
