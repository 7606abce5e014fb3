"""Help names lines that exist, for the people they are for, and says what the app cannot do."""

import re

from textstat import textstat

from app.content.help_lines import help_page, not_that_simple
from app.content.screens import screens
from app.content.sources import SOURCE_IDS

# A second listing, typed apart from the content: country, column, line, how, digits.
SECOND_LISTING = """
us fear     National Domestic Violence Hotline   tel 18007997233
us fear     National Domestic Violence Hotline   sms 88788
us sexual   RAINN                                tel 18006564673
us harming  National Domestic Violence Hotline   tel 18007997233
us harming  National Domestic Violence Hotline   sms 88788
us crisis   988                                  tel 988
us crisis   988                                  sms 988
ca crisis   988                                  tel 988
ca crisis   988                                  sms 988
uk fear     National Domestic Abuse Helpline     tel 08082000247
uk fear     Men's Advice Line                    tel 08088010327
uk fear     Galop                                tel 08009995428
uk sexual   Rape Crisis England & Wales          tel 08085002222
uk harming  Respect Phoneline                    tel 08088024040
uk crisis   Samaritans                           tel 116123
ie fear     Women's Aid                          tel 1800341900
ie sexual   Rape Crisis                          tel 1800778888
ie crisis   Samaritans                           tel 116123
au fear     1800RESPECT                          tel 1800737732
au sexual   1800RESPECT                          tel 1800737732
au harming  Men's Referral Service               tel 1300766491
au crisis   Lifeline                             tel 131114
nz fear     Women's Refuge                       tel 0800733843
nz sexual   Safe to Talk                         tel 0800044334
nz harming  Safe to Talk                         tel 0800044334
nz crisis   1737                                 tel 1737
nz crisis   1737                                 sms 1737
"""
EMERGENCY = {"us": ["911"], "ca": ["911"], "uk": ["999"], "ie": ["112", "999"], "au": ["000"], "nz": ["111"]}
LOCAL = {("ca", "fear"), ("ca", "sexual"), ("ca", "harming"), ("ie", "harming")}
PAGE = help_page()


def lines_listed():
    """Yield country id, column id and line for every line on the page."""
    for country in PAGE["countries"]:
        for column, lines in country["lines"].items():
            for line in lines:
                yield country["id"], column, line


def sections():
    return [*PAGE["doors"], PAGE["self_harm"], PAGE["lines"], PAGE["leave"], PAGE["cannot"], not_that_simple()]


def test_each_number_agrees_with_a_second_listing():
    rows = re.findall(r"^(\w+) (\w+) +(.+?) +(tel|sms) (\d+)$", SECOND_LISTING, re.M)
    assert len(rows) == len(SECOND_LISTING.strip().splitlines())
    shown = {
        (country, column, line["name"], *number["link"].split(":"))
        for country, column, line in lines_listed()
        for number in line["numbers"]
    }
    assert shown == set(rows)


def test_each_number_is_dialled_as_it_is_read():
    for _, _, line in lines_listed():
        for number in line["numbers"]:
            assert re.sub(r"\D", "", number["number"]) == number["link"].split(":")[1]
            assert number["say"]


def test_texting_the_us_hotline_says_what_to_text():
    numbers = [n for c, _, line in lines_listed() if c == "us" for n in line["numbers"] if n["number"] == "88788"]
    assert numbers and all("START" in number["say"] for number in numbers)


def test_emergency_numbers_are_those_of_each_country():
    assert {c["id"]: [n["number"] for n in c["emergency"]] for c in PAGE["countries"]} == EMERGENCY


def test_every_country_has_every_column_and_every_line_says_for_whom():
    for country in PAGE["countries"]:
        assert list(country["lines"]) == list(PAGE["columns"]) == ["fear", "sexual", "harming", "crisis"]
    assert all(line["name"] and line["for_whom"] for _, _, line in lines_listed())


def test_a_line_claims_no_one_whom_it_does_not_serve():
    whom = {line["name"]: line["for_whom"] for _, _, line in lines_listed()}
    for name in ("National Domestic Abuse Helpline", "Women's Aid", "Women's Refuge"):
        assert whom[name] == "For women"
    assert whom["Men's Advice Line"] == "For men" and "LGBT+" in whom["Galop"]
    assert "harm" in whom["Safe to Talk"] and "England and Wales" in whom["Rape Crisis England & Wales"]
    assert [name for name, text in whom.items() if "anyone" in text] == ["National Domestic Violence Hotline"]


def test_where_no_line_is_known_none_is_invented():
    assert {(country, column) for country, column, line in lines_listed() if not line["numbers"]} == LOCAL
    assert PAGE["elsewhere_link"] == "https://findahelpline.com"


def test_the_page_says_when_the_numbers_were_checked():
    assert PAGE["checked_month"] == "2026-11" and "November 2026" in PAGE["checked"]


def test_the_three_doors_come_first_with_lines_that_fit():
    assert [(door["id"], door["title"]) for door in PAGE["doors"]] == [
        ("afraid", "I'm afraid"),
        ("happened", "Something happened"),
        ("harming", "I kept going after a no"),
    ]
    assert [door["columns"][0] for door in PAGE["doors"]] == ["fear", "sexual", "harming"]
    assert PAGE["self_harm"]["columns"] == ["crisis"]


def test_anchors_are_there_once_for_all_that_lead_to_help():
    ids = [section["id"] for section in sections()]
    assert len(set(ids)) == len(ids) and {"afraid", "happened", "harming", "self_harm", "more"} <= set(ids)


def test_help_says_what_the_app_cannot_do():
    text = " ".join(line["text"] for line in PAGE["cannot"]["paragraphs"])
    assert "can miss things" in text and "doesn't mean you're safe" in text


def test_help_says_how_to_leave_fast_how_to_return_and_what_stays_behind():
    text = " ".join(line["text"] for line in PAGE["leave"]["paragraphs"])
    for part in (
        f'Press "{screens().shell.hide}"',
        "Shift key three times within five seconds",
        "last line of the kitchen page three times",
        "new tab",
        "in its history",
        "private window",
        "scripts turned off",
    ):
        assert part in text


def test_the_one_who_went_on_is_told_plainly_that_a_no_is_final():
    text = " ".join(line["text"] for line in PAGE["doors"][2]["paragraphs"])
    assert "A no is final" in text and "stop" in text


def test_nobody_is_sent_to_counselling_together_where_there_is_abuse():
    cited = [line for line in PAGE["doors"][0]["paragraphs"] if "R5" in line["sources"]]
    assert cited and "may not be safe" in cited[0]["text"]


def test_not_that_simple_puts_safety_first_and_blames_nobody():
    text = " ".join(line["text"] for line in not_that_simple()["paragraphs"])
    for part in ("safest tonight", "don't owe the truth", "not your fault", "there is help"):
        assert part in text
    assert not_that_simple()["help"] == "afraid" and "not_that_simple" not in PAGE


def test_help_is_calm_ungendered_and_cites_only_what_exists():
    for section in sections():
        for line in section["paragraphs"]:
            assert "!" not in line["text"] and set(line["sources"]) <= set(SOURCE_IDS)
            assert not re.search(r"\b(he|she|him|her|husband|wife)\b", line["text"], re.I)


def test_help_reads_at_grade_six_or_lower():
    for section in sections():
        pooled = " ".join(line["text"] for line in section["paragraphs"])
        assert textstat.flesch_kincaid_grade(pooled) <= 6, (section["id"], textstat.flesch_kincaid_grade(pooled))
