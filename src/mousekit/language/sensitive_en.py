"""Words about subjects that need care in English: literals only, read by `sensitive`."""

from mousekit.language.sensitive_words import Frame, SensitiveTopic, SensitiveWords, TopicWords

__all__ = ["SENSITIVE_WORDS"]

# fmt: off
SENSITIVE_WORDS = SensitiveWords(
    lang="en",
    topics=(
        TopicWords(
            topic=SensitiveTopic.AGE,
            asked=(
                "age are you", "how old are you", "what is your age", "when were you born",
                "year were you born", "your age", "your birth date", "your birthday",
                "your date of birth"),
            frames=(
                Frame(
                    opens=("how long before", "how long until", "years before", "years until"),
                    things=("retirement", "you can retire", "you retire", "your retirement")),
                Frame(
                    opens=("are you", "do you", "have you", "would you"),
                    verbs=(
                        "expect to", "going to", "hope to", "intend to", "like to", "plan on",
                        "plan to", "planning on", "planning to", "think about", "thinking about",
                        "thinking of", "thought about", "want to"),
                    things=(
                        "early retirement", "retire", "retire early", "retirement", "retiring",
                        "retiring early", "take early retirement", "take retirement",
                        "taking early retirement")),
                Frame(
                    opens=("when will you", "when will you be", "will you", "will you be"),
                    things=("retire", "retiring")),
            ),
            fields=("age", "birthday", "date of birth", "year of birth", "your age"),
        ),
        TopicWords(
            topic=SensitiveTopic.BELIEF,
            asked=(
                "are you a christian", "are you catholic", "are you christian", "are you jewish",
                "attend church", "believe in god", "faith do you belong", "go to church",
                "go to mosque", "go to the mosque", "what faith", "which faith", "you a muslim",
                "your religion", "your religious"),
            of_you=(
                "atheist", "buddhist", "headscarf", "hindu", "islam", "muslim", "ramadan",
                "religion", "religious", "religious beliefs", "synagogue"),
            fields=("denomination", "faith", "religion", "religious beliefs"),
            told=(
                "converted to islam", "fasts during ramadan", "for religious reasons",
                "goes to church", "her faith", "her religion", "her religious", "his faith",
                "his religion", "his religious", "is a buddhist", "is a devout", "is a hindu",
                "is a muslim", "is a practising catholic", "is a practising muslim",
                "is an atheist", "is catholic", "is deeply religious", "is jewish", "is muslim",
                "is religious", "jehovah's witness", "keeps ramadan", "left the church",
                "my religion", "my religious"),
        ),
        TopicWords(
            topic=SensitiveTopic.CRIME,
            asked=(
                "been arrested", "been charged with", "been convicted", "been in jail",
                "been in prison", "been to prison", "have a criminal record"),
            of_you=("convicted", "criminal history", "criminal record", "prison sentence"),
            fields=("convictions", "criminal history", "criminal record"),
        ),
        TopicWords(
            topic=SensitiveTopic.DISABILITY,
            asked=("are you disabled", "have a disability", "have any disabilities"),
            frames=(
                Frame(
                    opens=("are you",),
                    things=(
                        "blind", "color-blind", "colour-blind", "deaf", "dyslexic",
                        "hard of hearing")),
            ),
            of_you=("disabilities", "disability", "impairment", "impairments", "wheelchair"),
            fields=("disabilities", "disability"),
        ),
        TopicWords(
            topic=SensitiveTopic.ETHNICITY,
            asked=(
                "country were you born", "nationality are", "race are you", "where were you born",
                "you originally from", "your ethnic", "your ethnicity", "your nationality",
                "your parents born", "your parents from", "your race", "your skin color",
                "your skin colour"),
            whole=(
                Frame(
                    opens=(
                        "what country are you", "what country do you", "where are you",
                        "where do you", "where do your parents", "where does your family",
                        "which country are you", "which country do you"),
                    things=("come from", "from")),
            ),
            of_you=(
                "ethnic background", "ethnic origin", "ethnicity", "foreigner", "immigrant",
                "nationality", "racial background", "skin color", "skin colour"),
            fields=(
                "country of birth", "ethnic background", "ethnic origin", "ethnicity",
                "nationality", "place of birth", "race"),
        ),
        TopicWords(
            topic=SensitiveTopic.FAMILY,
            asked=(
                "are you divorced", "are you in a relationship", "are you married",
                "are you pregnant", "are you single", "become pregnant", "do you live alone",
                "get pregnant", "going on maternity leave", "going on paternity leave",
                "have a baby", "having a baby", "married or single", "planning a family",
                "start a family", "starting a family", "taking maternity leave",
                "taking parental leave", "trying for a baby", "your husband do",
                "your marital status", "your partner do for a living", "your spouse do",
                "your wife do"),
            frames=(
                Frame(opens=("would you like",), things=("baby", "child", "children", "kids")),
                Frame(
                    opens=("are you", "do you", "would you"),
                    verbs=("becoming", "to be", "to become"),
                    things=("dad", "father", "mother", "mum", "parent")),
                Frame(opens=("are you",), things=("dating", "dating anyone", "dating someone")),
                Frame(
                    opens=("are you", "do you", "have you", "will you", "would you"),
                    verbs=(
                        "going to have", "hope for", "hope to have", "hoping for", "hoping to have",
                        "intend to have", "intending to have", "like to have", "plan for",
                        "plan on having", "plan to have", "planning for", "planning on having",
                        "planning to have", "see yourself having", "think about having",
                        "thinking about having", "thinking of having", "thought about having",
                        "trying for", "trying to have", "want", "want to have", "wanting to have"),
                    things=("baby", "child", "children", "kids")),
                Frame(
                    opens=("do you have", "have you got"),
                    things=(
                        "boyfriend", "child", "children", "family", "family of your own",
                        "girlfriend", "husband", "kids", "partner at home", "wife")),
                Frame(opens=("children", "kids"), things=("do you have", "have you got")),
                Frame(
                    opens=(
                        "how are your", "how has your", "how have your", "how is your",
                        "how's your"),
                    things=(
                        "baby", "baby doing", "child", "child doing", "children",
                        "children doing", "daughter", "daughter doing", "kids", "kids doing",
                        "marriage", "marriage going", "son", "son doing")),
                Frame(
                    opens=(
                        "who cares for", "who collects", "who is looking after", "who looks after",
                        "who minds", "who picks up", "who takes care of", "who watches",
                        "who will look after"),
                    things=(
                        "your baby", "your child", "your children", "your daughter", "your kids",
                        "your son")),
                Frame(
                    opens=("in your", "of your", "with your", "your"),
                    things=("divorce", "marriage")),
                Frame(
                    opens=("are you",),
                    things=(
                        "a single father", "a single mother", "a single parent",
                        "happily married", "newly married")),
            ),
            whole=(
                Frame(
                    opens=("are you",),
                    things=("seeing anyone", "seeing somebody", "seeing someone")),
            ),
            of_you=(
                "childcare arrangements", "childless", "contraception", "divorce",
                "family planning", "fertility", "fertility treatment", "ivf", "marital status",
                "miscarriage", "pregnancy", "pregnant", "your boyfriend", "your girlfriend",
                "your husband", "your spouse", "your wife"),
            fields=(
                "children", "family planning", "family status", "marital status",
                "number of children", "pregnancy"),
            told=(
                "a miscarriage", "a sick child", "become pregnant", "custody of",
                "death in the family", "expecting a baby", "expecting her first", "expecting twins",
                "fertility treatment", "getting a divorce", "going through a divorce",
                "got pregnant", "having ivf", "her boyfriend", "her children", "her daughter",
                "her divorce", "her husband", "her kids", "her mother's illness", "her pregnancy",
                "her son", "her wife", "his children", "his daughter", "his divorce",
                "his girlfriend", "his husband", "his kids", "his mother's illness", "his son",
                "his wife", "illness in the family", "is divorced", "is getting divorced",
                "is pregnant", "marriage problems", "my children", "my daughter", "my divorce",
                "my husband", "my kids", "my pregnancy", "my son", "my wife", "problems at home",
                "wants children", "wants to have children"),
        ),
        TopicWords(
            topic=SensitiveTopic.HEALTH,
            asked=(
                "are you healthy", "are you ill", "are you sick", "been hospitalised",
                "been hospitalized", "been ill", "been sick", "have symptoms", "much do you weigh",
                "off sick", "on medication", "seeing a psychologist", "seeing a therapist",
                "sick days have you", "symptoms do you have", "take any medication",
                "take medication", "your doctor", "your health", "your medical", "your symptoms",
                "your weight"),
            frames=(
                Frame(
                    opens=("do you",),
                    things=("see a psychiatrist", "see a psychologist", "see a therapist")),
                Frame(opens=("have you",), things=("had a nervous breakdown",)),
                Frame(
                    opens=("are you", "have you", "were you"),
                    things=(
                        "alcoholic", "autistic", "bipolar", "depressed",
                        "going through the menopause", "in therapy", "in treatment", "menopausal",
                        "on antidepressants", "suicidal", "treated for burnout",
                        "treated for stress")),
                Frame(
                    opens=("are you", "were you", "you are", "you were", "you're"),
                    things=("having treatment", "in treatment", "undergoing treatment")),
                Frame(
                    opens=("how has your", "how is your", "how's your"),
                    things=("mental health",)),
            ),
            of_you=(
                "addiction", "adhd", "allergies", "anxiety", "autism", "blood pressure", "cancer",
                "chronic", "depression", "diabetes", "diagnosed", "diagnoses", "diagnosis",
                "disease", "diseases", "drinking problem", "epilepsy", "hiv", "hiv-positive",
                "hospitalised", "hospitalized", "ill", "illness", "illnesses", "medical condition",
                "medical conditions", "medical history", "medication", "mental health history",
                "mental illness", "migraine", "psychiatrist", "sick days", "sick leave",
                "sickness absence", "surgery", "therapist"),
            fields=(
                "allergies", "diagnosis", "health", "health status", "illness", "illnesses",
                "medical conditions", "medical history", "medication", "medicine", "sick days",
                "sick leave"),
            told=(
                "been hospitalised", "been hospitalized", "been off sick", "been seriously ill",
                "burned out last", "diagnosed with", "drinks too much", "had a breakdown",
                "had a nervous breakdown", "had surgery", "has been ill", "has been very ill",
                "having chemotherapy", "her diagnosis", "her health", "her illness",
                "her medication", "her sick leave", "her sickness absence", "his diagnosis",
                "his health", "his illness", "his medication", "his sick leave",
                "his sickness absence", "in chemotherapy", "is an alcoholic", "is chronically ill",
                "is hiv-positive", "is mentally ill", "is off sick", "is seriously ill",
                "my diagnosis", "my health", "my illness", "my medication", "my sick leave",
                "needs surgery", "off with stress", "on antidepressants", "on long-term sick leave",
                "on sick leave", "seeing a psychologist", "seeing a therapist", "sees a therapist",
                "signed off sick", "signed off with stress", "takes antidepressants",
                "takes medication", "was given a diagnosis", "was hospitalised", "was hospitalized",
                "was ill", "was off sick", "was seriously ill"),
            had=(
                "a bad back", "a chronic disease", "a chronic illness", "a diagnosis",
                "a drinking problem", "a heart attack", "a slipped disc", "a stroke", "adhd",
                "an addiction", "an eating disorder", "an illness", "anxiety", "arthritis",
                "asthma", "autism", "back problems", "bipolar disorder", "breast cancer", "cancer",
                "chronic illness", "concussion", "depression", "diabetes", "epilepsy",
                "fibromyalgia", "high blood pressure", "migraine", "migraines", "ms",
                "panic attacks", "ptsd"),
        ),
        TopicWords(
            topic=SensitiveTopic.POLITICS,
            asked=(
                "are you politically active", "member of a political", "of the conservative party",
                "of the democratic party", "of the labour party", "of the republican party",
                "party do you support", "party do you vote", "vote conservative", "vote for in the",
                "vote in elections", "vote in the election", "vote in the last",
                "vote in the referendum", "vote labour", "vote tory", "voted for in the",
                "your political"),
            frames=(
                Frame(
                    opens=("are you",),
                    things=(
                        "a communist", "a conservative", "a democrat", "a republican",
                        "a socialist", "a tory", "left-wing", "right-wing")),
            ),
            whole=(
                Frame(
                    opens=(
                        "who are you going to", "who did you", "who do you", "who have you",
                        "who will you", "who would you"),
                    things=("vote for", "voted for")),
                Frame(
                    opens=("what party", "which party"),
                    things=(
                        "are you a member of", "are you in", "did you vote for",
                        "do you belong to", "do you vote for")),
            ),
            of_you=(
                "political beliefs", "political opinions", "political party", "political views",
                "politically active"),
            fields=("political affiliation", "political party", "political views"),
        ),
        TopicWords(
            topic=SensitiveTopic.SEXUALITY,
            asked=(
                "are you bisexual", "are you gay", "are you lesbian", "are you straight or",
                "are you trans", "your sexual", "your sexuality"),
            of_you=(
                "asexual", "bisexual", "gender identity", "heterosexual", "homosexual", "lesbian",
                "sex life", "sexual orientation", "sexuality", "transgender"),
            fields=("gender identity", "sexual orientation", "sexuality"),
        ),
        TopicWords(
            topic=SensitiveTopic.UNION,
            asked=(
                "a union member", "belong to a trade union", "belong to a union",
                "in a trade union", "in a union", "join the union", "joined a union",
                "member of a trade union", "member of a union", "member of the union",
                "union are you in", "union do you belong", "union membership"),
            of_you=("trade union member", "trade union membership", "union dues", "union member"),
            fields=("trade union", "trade union membership", "union", "union membership"),
            told=(
                "a member of the trade union", "active in the union", "her union", "his union",
                "is a member of a trade union", "is a member of a union",
                "is a member of the union", "is a union member", "is in a union",
                "is not in a union", "is unionised", "is unionized", "joined the union",
                "left the union", "my union", "pays union dues", "union membership"),
        ),
    ),
    you=("you", "you'd", "you're", "you've", "your", "yours", "yourself"),
    others=(
        "animal", "animals", "anybody", "anyone", "applicant", "applicants", "article", "campaign",
        "candidate", "candidates", "carers", "child", "children", "citizen", "citizens", "client",
        "client's", "clients", "colleague", "colleague's", "colleagues", "course", "courses",
        "customer", "customers", "employees", "families", "guests", "guide", "guideline",
        "guidelines", "inmates", "kids", "members", "others", "parents", "participants", "patient",
        "patient's", "patients", "people", "policies", "policy", "procedure", "project", "pupil",
        "pupils", "relatives", "research", "resident", "residents", "somebody", "someone", "staff",
        "statistics", "student", "students", "trainees", "training", "unit", "user", "users",
        "visitors", "volunteer", "volunteers", "ward", "workshop", "young people"),
    clauses=(
        "although", "because", "how", "if", "that", "when", "whenever", "where", "which", "while",
        "who"),
    small=(
        "a", "actually", "already", "an", "another", "any", "at", "been", "currently", "eventually",
        "ever", "first", "home", "just", "later", "more", "now", "of", "one", "or", "other", "own",
        "really", "second", "some", "someday", "sometime", "soon", "still", "three", "too", "two",
        "yet", "yourself"),
    goes_on=(
        "after", "and how", "and what", "and who", "any time soon", "anytime soon", "at all",
        "at some", "at the moment", "before", "but", "if", "in a few", "in future", "in the coming",
        "in the future", "in the near", "in the next", "next year", "one day", "or",
        "over the next", "some day", "these days", "this year", "when", "while", "within"),
    having=(
        "battles", "battling", "developed", "diagnosed", "fighting", "gets", "got", "had", "has",
        "have", "having", "suffered", "suffers", "treated"),
    between=(
        "a", "again", "also", "an", "bad", "been", "bouts", "chronic", "for", "frequent", "from",
        "had", "her", "his", "long-term", "mild", "my", "now", "of", "severe", "some", "still",
        "terrible", "with"),
    after=(
        "after", "again", "all", "and", "at", "because", "before", "but", "in", "last", "now", "or",
        "since", "so", "that", "this", "too", "when", "which", "while"),
    safe=(
        "are you married to that", "are you married to the idea", "are you married to this",
        "health and safety", "health app", "health center", "health centre", "health checks",
        "health checks in", "health service", "health visitor", "ms excel", "ms office",
        "ms project", "ms teams", "ms word", "race condition", "race conditions", "sick and tired",
        "union type", "union types", "you on sick leave cover", "your health and safety",
        "your health check", "your health checks", "your health project", "your health sector",
        "your health service", "your health visitor", "your political committee",
        "your political leaders", "your political leadership", "your weight behind"),
    salary=(
        "a raise", "about pay", "base pay", "better pay", "bonus", "bonuses",
        "compensation package", "do you earn", "expect in pay", "her pay", "higher pay", "his pay",
        "hope for in pay", "in pay and", "merit increase", "more pay", "my pay", "negotiate pay",
        "on pay", "paid enough", "paid more", "pay and benefits", "pay and conditions",
        "pay and pension", "pay and terms", "pay band", "pay conditions", "pay expectations",
        "pay grade", "pay increase", "pay level", "pay negotiation", "pay negotiations",
        "pay raise", "pay review", "pay rise", "pay rises", "pay scale", "pay talk", "pay talks",
        "payrise", "remuneration", "salaries", "salary", "salary increase", "salary negotiation",
        "should you earn", "starting pay", "stock options", "the pay", "underpaid", "wage",
        "wage increase", "wages", "you should earn", "you think you earn", "you want to earn",
        "you would like to earn", "you'd like to earn", "your pay"),
    salary_safe=(
        "a bonus is that", "a raise in quality", "about pay day", "added bonus", "an added bonus",
        "as a bonus", "bonus points", "bonus round", "bonus tip", "do you earn a place",
        "do you earn respect", "do you earn the trust", "do you earn their", "do you earn trust",
        "do you earn your", "in pay and benefits team", "on pay day", "salaries team",
        "salary administration", "salary data", "salary export", "salary figures", "salary module",
        "salary office", "salary payments", "salary run", "salary runs", "salary slips",
        "salary software", "salary statements", "salary system", "salary systems",
        "should you earn trust", "the bonus is that", "the pay clerk", "the pay module",
        "the pay office", "the pay system", "wage system", "wages office", "wages system",
        "you should earn trust", "you want to earn trust", "your pay system"),
)
# fmt: on
