"""The rules on questions fire where they should and nowhere else, in both languages."""

from collections.abc import Callable

import pytest

from mousekit.policy import DEFAULT_POLICY, FormPolicy, Policy, SalaryTopic
from mousekit.rules import Finding, Report, RuleSet, Severity, check_parts, check_value
from mousekit.rules.context import Given, WrittenText
from mousekit.rules.parts import Part
from mousekit.values.talk import Question, QuestionForm

QUESTION_RULES = RuleSet(
    select=("MK601", "MK602", "MK603", "MK604", "MK605", "MK615", "MK616"),
)
OPEN = {"da": "Hvad vil du lære i år?", "en": "What do you want to learn this year?"}


def asked(text: str, lang: str | None = None, policy: Policy = DEFAULT_POLICY) -> Report:
    """Check one question against the rules on questions."""
    return check_value(Question(text=text), lang=lang, policy=policy, rules=QUESTION_RULES)


def kept(text: str, lang: str | None = None, policy: Policy = DEFAULT_POLICY) -> Report:
    """Check one text that is kept, standing among notes."""

    def parts(given: Given) -> list[Part]:
        return [(WrittenText(text=text), given.at("notes", 1))]

    return check_parts(parts, policy=policy, lang=lang)


def only(report: Report) -> Finding:
    """Return the only finding of a report."""
    (finding,) = report.findings
    return finding


class TestClosedQuestion:
    """R135: closed questions invite short yes or no answers."""

    @pytest.mark.req("R135", "R059")
    @pytest.mark.parametrize(
        ("text", "lang"),
        [("Er du glad for dine vagter?", "da"), ("Are you happy with your shifts?", "en")],
    )
    def test_a_verb_first_is_a_warning_on_the_text(self, text: str, lang: str) -> None:
        """A question for yes or no is told of, where its text stands."""
        finding = only(asked(text, lang))
        assert (finding.code, finding.severity) == ("MK601", Severity.WARNING)
        assert finding.path == ("text",)
        assert finding.params == ()

    @pytest.mark.parametrize("lang", OPEN)
    def test_an_open_question_is_in_order(self, lang: str) -> None:
        """One open question has no finding, told its language or not."""
        assert asked(OPEN[lang], lang).findings == asked(OPEN[lang]).findings == ()

    def test_every_question_of_a_form_is_read_in_the_language_of_the_form(self) -> None:
        """A form is told by position which of its questions are not open."""
        form = QuestionForm(
            id="mus-2027",
            lang="da",
            questions=(Question(text=OPEN["da"]), Question(text="Trives du?")),
        )
        finding = only(check_value(form, rules=QUESTION_RULES))
        assert (finding.code, finding.path) == ("MK601", ("questions", 1, "text"))

    def test_the_language_of_the_question_counts(self) -> None:
        """A word that asks in one language only is read in the language that is told."""
        told = check_value(Question(text="Hvem?", lang="en"), rules=QUESTION_RULES)
        assert told.codes == ("MK601",)
        told = check_value(Question(text="Hvem?", lang="da"), rules=QUESTION_RULES)
        assert told.codes == ("MK604",)


class TestLeadingQuestion:
    """X118: a leading question puts the answer into the mouth of the other."""

    @pytest.mark.parametrize(
        ("text", "lang", "case"),
        [
            ("Det går godt, ikke?", "da", "tag"),
            ("It goes well, doesn't it?", "en", "tag"),
            ("Synes du ikke, det går godt?", "da", "suggestion"),
            ("Don't you think it goes well?", "en", "suggestion"),
            ("Du er færdig med det?", "da", "statement"),
            ("You are done with it?", "en", "statement"),
            ("Hvor fantastisk er kantinen?", "da", "praise"),
            ("How great is the canteen?", "en", "praise"),
        ],
    )
    def test_an_answer_in_the_question_is_a_warning(self, text: str, lang: str, case: str) -> None:
        """The finding says by what the answer is brought along, and how to leave it out."""
        finding = only(asked(text, lang))
        assert (finding.code, finding.severity) == ("MK602", Severity.WARNING)
        assert (finding.path, finding.params) == (("text",), (("case", case),))
        assert finding.message(lang) != finding.message({"da": "en", "en": "da"}[lang])


class TestMultipleQuestion:
    """R136: several questions at a time make it unclear what to answer."""

    @pytest.mark.req("R136")
    @pytest.mark.parametrize(
        ("text", "lang"),
        [
            ("Hvad gik godt? Hvad lærte du?", "da"),
            ("Hvad gik godt, og hvad lærte du?", "da"),
            ("What went well? What did you learn?", "en"),
            ("What went well, and what did you learn?", "en"),
        ],
    )
    def test_two_open_questions_are_a_warning(self, text: str, lang: str) -> None:
        """Each of them would be in order alone."""
        finding = only(asked(text, lang))
        assert (finding.code, finding.severity) == ("MK603", Severity.WARNING)
        assert (finding.path, finding.params) == (("text",), ())

    def test_a_second_fault_is_told_beside_it(self) -> None:
        """A closed question with another one behind it has both faults."""
        assert asked("Er du glad? Hvorfor?", "da").codes == ("MK601", "MK603")

    def test_two_nouns_are_one_question(self) -> None:
        """What is joined inside a question is no second one."""
        assert asked("Hvad lærte du af kurset og af turen?", "da").codes == ()


class TestNarrowQuestion:
    """X118: who, when, where and which give short answers; why is to be used with care."""

    @pytest.mark.req("D13")
    @pytest.mark.parametrize(
        ("text", "lang", "case"),
        [
            ("Hvilken dag passer?", "da", "choice"),
            ("Which one suits you?", "en", "choice"),
            ("Hvor ofte mødes I?", "da", "degree"),
            ("How often do you meet?", "en", "degree"),
            ("What is your job title?", "en", "fact"),
            ("Hvem hjælper dig?", "da", "person"),
            ("Where do you work?", "en", "place"),
            ("Hvorfor ringede du ikke?", "da", "reproach"),
            ("Why didn't you call?", "en", "reproach"),
            ("Hvordan går det på en skala?", "da", "scale"),
            ("Hvornår begynder du?", "da", "time"),
        ],
    )
    def test_a_short_answer_is_an_advice(self, text: str, lang: str, case: str) -> None:
        """The finding says what is asked for, and what would be behind it."""
        finding = only(asked(text, lang))
        assert (finding.code, finding.severity) == ("MK604", Severity.INFO)
        assert (finding.path, finding.params) == (("text",), (("case", case),))

    @pytest.mark.parametrize(
        ("text", "lang"),
        [("Hvorfor valgte du det?", "da"), ("Why did you choose that?", "en")],
    )
    def test_a_why_without_reproach_is_open(self, text: str, lang: str) -> None:
        """D13: the guide counts why as open; only a past failing makes it a reproach."""
        assert asked(text, lang).codes == ()

    @pytest.mark.req("D13")
    @pytest.mark.parametrize(
        ("text", "lang"),
        [("Hvorfor valgte du det?", "da"), ("Why did you choose that?", "en")],
    )
    def test_a_policy_may_find_why_narrow(self, text: str, lang: str) -> None:
        """D13: where a why sounds like an interrogation, the policy says so."""
        policy = Policy(forms=FormPolicy(why_is_open=False))
        finding = only(check_value(Question(text=text), policy=policy, lang=lang))

        assert (finding.code, finding.params) == ("MK604", (("case", "why"),))


class TestForbiddenQuestion:
    """X053, X054: what an employer may not ask."""

    @pytest.mark.parametrize(
        ("text", "lang", "case"),
        [
            ("Hvor meget har du været syg i år, og hvad fejler du?", "da", "health"),
            ("How come you were on sick leave?", "en", "health"),
            ("Hvordan bruger du din fagforening?", "da", "union"),
        ],
    )
    def test_it_is_an_error_on_the_text(self, text: str, lang: str, case: str) -> None:
        """The finding names the topic and nothing of what was written."""
        report = asked(text, lang)
        (finding,) = (one for one in report.findings if one.code == "MK605")
        assert finding.severity is Severity.ERROR
        assert (finding.path, finding.params) == (("text",), (("case", case),))
        assert not report.ok

    def test_each_topic_has_a_finding(self) -> None:
        """A question about two such things has two findings."""
        report = asked("Hvad betyder din tro på gud og dit helbred, tror du på gud?", "da")
        cases = [dict(one.params)["case"] for one in report.findings if one.code == "MK605"]
        assert cases == ["belief", "health"]

    @pytest.mark.parametrize(
        ("text", "lang", "like", "code"),
        [
            ("Er du gravid?", "da", "Er du tilfreds?", "MK601"),
            ("Are you pregnant?", "en", "Are you content?", "MK601"),
            ("Du er gravid, ikke?", "da", "Du er tilfreds, ikke?", "MK602"),
            ("You are pregnant, right?", "en", "You are content, right?", "MK602"),
            ("Hvornår skal du på barsel?", "da", "Hvornår skal du på kursus?", "MK604"),
            ("How old are you?", "en", "How well are you?", "MK604"),
        ],
    )
    def test_how_it_is_asked_is_no_matter(self, text: str, lang: str, like: str, code: str) -> None:
        """What may not be asked is not to be asked better: no other rule on the asking speaks."""
        assert asked(text, lang).codes == ("MK605",)
        assert asked(like, lang).codes == (code,)

    @pytest.mark.parametrize(
        ("text", "lang"),
        [
            ("Hvor mange børn har du, og hvor gamle er de?", "da"),
            ("How many children do you have, and how old are they?", "en"),
        ],
    )
    def test_several_of_them_are_forbidden_as_one(self, text: str, lang: str) -> None:
        """Two questions in one are not to be split up where neither may be asked."""
        assert asked(text, lang).codes == ("MK605",)

    @pytest.mark.parametrize("why_is_open", [True, False])
    def test_nor_is_a_why(self, why_is_open: bool) -> None:  # noqa: FBT001
        """A forbidden why stays forbidden, whatever the policy thinks of why."""
        policy = Policy(forms=FormPolicy(why_is_open=why_is_open))
        assert asked("Hvorfor var du sygemeldt?", "da", policy).codes == ("MK605",)

    def test_what_is_work_is_in_order(self) -> None:
        """X053: what is needed and what is done for it may be asked."""
        assert asked("Hvad har du brug for for at kunne passe dit arbejde?", "da").codes == ()


class TestSalaryTopic:
    """D18: pay is no matter, worth a thought, or forbidden."""

    @pytest.mark.req("R007", "D18")
    @pytest.mark.parametrize(
        ("wanted", "severities"),
        [
            (SalaryTopic.ALLOW, []),
            (SalaryTopic.WARN, [Severity.WARNING]),
            (SalaryTopic.FORBID, [Severity.ERROR]),
        ],
    )
    @pytest.mark.parametrize("check", [asked, kept])
    def test_the_policy_decides(
        self,
        check: Callable[[str, str, Policy], Report],
        wanted: SalaryTopic,
        severities: list[Severity],
    ) -> None:
        """The same words are fine, a warning or an error, in questions and in notes."""
        for text, lang in (("Hvad tænker du om lønnen?", "da"), ("What about your salary?", "en")):
            report = check(text, lang, Policy(salary_topic=wanted))
            assert [one.severity for one in report.findings] == severities
            assert all(one.code == "MK615" for one in report.findings)
            assert all(one.params == (("case", wanted.value),) for one in report.findings)

    def test_the_path_leads_to_the_text(self) -> None:
        """In a question the path ends at its text, in a note at the note."""
        assert only(asked("Hvad tænker du om lønnen?", "da")).path == ("text",)
        assert only(kept("Løn", "da")).path == ("notes", 1)

    def test_a_salary_system_is_work(self) -> None:
        """A project about pay is no talk about one's own."""
        assert kept("Per leder arbejdet med det nye lønsystem.", "da").findings == ()


class TestSensitiveNote:
    """R102: personal circumstances may be talked about; kept, they are a matter of their own."""

    @pytest.mark.req("R102")
    @pytest.mark.parametrize(
        ("text", "lang", "case"),
        [
            ("Ida har været sygemeldt.", "da", "health"),
            ("Ida was off sick.", "en", "health"),
            ("Ida er gravid.", "da", "family"),
            ("Ida is pregnant.", "en", "family"),
            ("Ida er religiøs.", "da", "belief"),
            ("Ida is religious.", "en", "belief"),
            ("Ida er fagforeningsmedlem.", "da", "union"),
            ("Ida is a union member.", "en", "union"),
        ],
    )
    def test_it_is_a_warning_where_the_text_stands(self, text: str, lang: str, case: str) -> None:
        """The finding names the topic and nothing of what was written."""
        finding = only(kept(text, lang))
        assert (finding.code, finding.severity) == ("MK616", Severity.WARNING)
        assert (finding.path, finding.params) == (("notes", 1), (("case", case),))
        assert "Ida" not in repr(finding) + finding.message(lang) + finding.hint(lang)

    @pytest.mark.parametrize(
        ("text", "lang"),
        [
            ("Ida følger sundhedsplejersken en dag om ugen.", "da"),
            ("Ida follows the health visitor one day a week.", "en"),
        ],
    )
    def test_an_occupation_is_no_illness(self, text: str, lang: str) -> None:
        """Words that only sound of health are left alone."""
        assert kept(text, lang).findings == ()

    def test_a_question_is_no_note(self) -> None:
        """A question is held against the rule on questions alone."""
        assert asked("Hvordan støtter vi Ida, der er gravid?", "da").codes == ()
