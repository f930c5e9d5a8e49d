"""Words about questions in English: literals only, read by `mousekit.language.ask`."""

from mousekit.language.ask_words import QuestionWords

__all__ = ["QUESTION_WORDS"]

# fmt: off
QUESTION_WORDS = QuestionWords(
    lang="en",
    what=("what", "whatever"),
    how=("how",),
    why=("why",),
    where=("where",),
    when=("when",),
    who=("who", "whom", "whose"),
    which=("which",),
    which_many=(),
    which_markers=("among", "of the", "of the following", "of them", "of these", "of those", "one"),
    degrees=(
        "how big", "how far", "how likely", "how long", "how many", "how much", "how often",
        "how well", "to what degree", "to what extent", "what fraction", "what percentage",
        "what portion", "what proportion", "what share"),
    degree_words=("how",),
    manner_words=(
        "about", "actually", "best", "come", "concretely", "else", "exactly", "otherwise",
        "precisely", "so", "specifically", "then", "to", "together"),
    scales=(
        "on a scale", "out of 10", "out of 5", "out of five", "out of ten", "scale from",
        "scale of"),
    scale_joiners=("and", "through", "to"),
    ratings=("grade", "rank", "rate", "rated", "rates", "score"),
    loved=(
        "adore", "amazing", "awesome", "brilliant", "excellent", "excited", "fantastic", "great",
        "love", "wonderful"),
    pointers=("our", "that", "the", "these", "this", "those"),
    measure_nouns=(
        "age", "brand", "city", "color", "colour", "country", "date", "day", "days", "department",
        "grade", "level", "location", "month", "number", "percent", "percentage", "rate", "rating",
        "score", "size", "time", "version", "week", "year"),
    being=("'s", "are", "is", "was"),
    fact_nouns=(
        "address", "age", "birthday", "budget", "cost", "date", "deadline", "department", "email",
        "gender", "headcount", "link", "location", "name", "nationality", "number", "phone",
        "price", "rating", "salary", "score", "seniority", "tenure", "title", "version"),
    open_nouns=(
        "accomplishment", "advice", "approach", "area", "aspect", "challenge", "change",
        "difference", "direction", "effect", "experience", "feedback", "help", "impact", "kind",
        "knowledge", "meaning", "part", "project", "role", "sense", "situation", "skill", "sort",
        "strategy", "strength", "support", "task", "way"),
    open_endings=("ance", "ence", "ing", "ity", "ment", "ness", "s", "ship", "sion", "tion"),
    felt=(
        "add value", "best", "bottlenecks", "challenges", "confident", "could", "difficulty",
        "energised", "energized", "enjoy", "enjoyed", "excel", "experience", "experienced", "feel",
        "felt", "find", "focus", "found", "friction", "frustrated", "gaps", "getting", "grow",
        "growing", "happiest", "happy", "hardest", "imagine", "improve", "improved", "issues",
        "least", "like", "lose", "losing", "most", "motivated", "need", "notice", "noticed",
        "opportunities", "problems", "proud", "room", "see", "shine", "should", "strengths",
        "struggle", "struggled", "struggling", "stuck", "think", "thrive", "trouble", "want",
        "wanted", "wish"),
    finite=(
        "'d", "'ll", "'m", "'re", "'s", "'ve", "ain't", "am", "are", "aren't", "brings", "brought",
        "came", "can", "can't", "cannot", "comes", "could", "couldn't", "did", "didn't", "do",
        "does", "doesn't", "don't", "drives", "gave", "gets", "gives", "goes", "got", "had",
        "hadn't", "happened", "happens", "has", "hasn't", "have", "haven't", "helped", "helps",
        "is", "isn't", "keeps", "kept", "led", "made", "makes", "may", "might", "must", "mustn't",
        "needed", "needn't", "needs", "shall", "should", "shouldn't", "was", "wasn't", "went",
        "were", "weren't", "will", "won't", "worked", "works", "would", "wouldn't"),
    not_verbs=(),
    verb_endings=(),
    subjects=(
        "a", "an", "anyone", "employees", "everyone", "he", "he's", "her", "his", "i", "i'd",
        "i'll", "i'm", "i've", "it", "it's", "its", "management", "my", "one", "our", "people",
        "she", "she's", "someone", "that", "that's", "the", "their", "there", "there's", "these",
        "they", "they'd", "they'll", "they're", "they've", "this", "those", "we", "we'd", "we'll",
        "we're", "we've", "you", "you'd", "you'll", "you're", "you've", "your"),
    nominatives=("he", "i", "it", "she", "that", "there", "they", "this", "we", "you"),
    persons=(),
    denials=("never", "not"),
    denied=(
        "ain't", "aren't", "can't", "couldn't", "didn't", "doesn't", "don't", "hadn't", "hasn't",
        "haven't", "isn't", "mustn't", "needn't", "shouldn't", "wasn't", "weren't", "won't",
        "wouldn't"),
    suggestions=(
        "how about", "shouldn't we", "why don't i", "why don't we", "why don't you", "why not",
        "why not just"),
    agreeing=(
        "admit that", "agree that", "agree with me", "clear that", "fair to say", "obvious that",
        "safe to say", "surely", "would you not", "wouldn't you say"),
    tags=(
        "agreed", "correct", "do you not", "eh", "huh", "is it not", "no", "ok", "okay", "or not",
        "or what", "right", "surely", "true", "yeah", "yes"),
    firm_tags=(
        "are you not", "aren't i", "aren't they", "aren't we", "aren't you", "can't we",
        "can't you", "couldn't you", "didn't it", "didn't they", "didn't we", "didn't you",
        "do you not", "doesn't he", "doesn't it", "doesn't she", "don't they", "don't we",
        "don't you", "don't you think", "hasn't it", "haven't we", "haven't you", "is it not",
        "is that right", "isn't he", "isn't it", "isn't she", "isn't that right", "isn't that so",
        "shouldn't we", "shouldn't you", "wasn't it", "weren't they", "weren't you", "won't we",
        "won't you", "wouldn't it", "wouldn't you", "wouldn't you agree", "wouldn't you say"),
    presumers=("it", "it's", "that", "that's", "you", "you'd", "you'll", "you're"),
    presumed=("obviously", "presumably", "probably", "surely"),
    tells=(
        "comment on", "consider", "describe", "discuss", "elaborate", "expand on", "explain",
        "give an example", "give examples", "give me", "give me an example", "give some examples",
        "give us", "give us an example", "help me understand", "help us understand", "imagine",
        "let me hear", "let us talk", "let's discuss", "let's talk about", "outline",
        "paint a picture", "picture", "put into words", "recall", "reflect", "reflect on",
        "say more", "say something", "share", "show me", "show us", "summarise", "summarize",
        "suppose", "take me back", "take me through", "take us back", "take us through",
        "talk about", "talk me through", "talk to me", "talk us through", "tell", "tell me",
        "tell us", "think", "think about", "think back", "think of", "walk me through",
        "walk us through", "write about"),
    confided=(
        "give me an example", "give us an example", "say more", "talk me through",
        "talk us through", "tell me", "tell us", "walk me through", "walk us through"),
    requests=(
        "can", "could", "do you mind", "do you want", "may", "might", "will", "would",
        "would you mind"),
    together=("we",),
    telling=(
        "comment on", "describe", "describing", "elaborate", "elaborating", "expand", "expand on",
        "explain", "explaining", "give a", "give an example", "give examples", "give me",
        "give some examples", "give us", "giving", "help me understand", "help us understand",
        "outline", "provide an example", "provide examples", "put into words", "recall",
        "say a bit", "say a little", "say more", "say something", "share", "sharing", "show me",
        "show us", "summarise", "summarize", "take me through", "talk about", "talk me through",
        "talk us through", "tell", "tell me", "tell us", "telling", "think of", "walk me",
        "walk us", "walking"),
    told_to=("about", "also", "briefly", "exactly", "me", "more", "please", "us"),
    askers=("i", "i'd", "i'll", "i'm", "i've", "we", "we'd", "we'll", "we're", "we've"),
    hearing=(
        "ask", "curious", "hear", "interested", "know", "learn", "understand", "wonder",
        "wondering"),
    picks=(
        "check", "choose", "circle", "enter", "estimate", "fill", "grade", "indicate", "list",
        "mark", "name", "pick", "prioritise", "prioritize", "rank", "rate", "score", "select",
        "specify", "state", "tick"),
    whether=("if", "whether"),
    prefers=("choose", "prefer", "preferred", "rather"),
    joiners=("&", "and", "but", "or"),
    alternatives=("or", "versus", "vs"),
    leads=(
        "across", "after", "although", "among", "apart", "as", "aside", "assuming", "at", "based",
        "because", "before", "besides", "between", "beyond", "by", "compared", "considering",
        "during", "following", "for", "from", "given", "if", "imagine", "in", "looking", "now",
        "of", "on", "once", "outside", "over", "regarding", "since", "suppose", "thinking",
        "though", "through", "throughout", "to", "under", "until", "when", "whenever", "where",
        "while", "with", "within", "without"),
    fillers=(
        "a", "actually", "additionally", "also", "alternatively", "and", "at the moment", "b",
        "briefly", "but", "c", "currently", "exactly", "finally", "first", "generally", "hello",
        "hey", "hi", "in general", "just", "lastly", "maybe", "next", "no", "now", "ok", "okay",
        "or", "overall", "perhaps", "personally", "please", "so", "specifically", "still", "thanks",
        "then", "well", "yes"),
    prepositions=(
        "about", "across", "after", "against", "among", "around", "at", "before", "between",
        "beyond", "by", "during", "for", "from", "in", "of", "on", "over", "since", "through", "to",
        "under", "until", "with", "within"),
    abbreviations=(
        "approx", "dr", "e", "eg", "etc", "g", "i", "ie", "inc", "jr", "mr", "mrs", "ms", "no",
        "st", "vs"),
)
# fmt: on
