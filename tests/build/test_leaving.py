"""The neutral page is written whole, and its scripts stand in pages as the policy wants them."""

import json
import re

from app.build.inline import inline_script
from app.build.leaving import leaving_script, neutral_files, neutral_page
from app.build.policy import inline_scripts, with_policy
from app.content.measures import measures

PAGE = neutral_page(measures())


def test_a_script_is_called_with_its_values_and_leaves_its_comments_behind():
    source = "// Why.\n(({ path }) => {\n  // Why not.\n  go(path); // stays\n})\n"
    assert inline_script(source, {"path": "/a"}) == '(({ path }) => {\ngo(path); // stays\n})({"path": "/a"});'


def test_both_scripts_are_told_the_same_flag_and_path():
    head = str(leaving_script())
    told = json.loads(re.findall(r"\}\)\((\{.*\})\);", inline_scripts(PAGE)[0])[0])
    assert told["path"] == measures().path
    for value in (told["flag"], told["path"]):
        assert json.dumps(value) in head.replace('\\"', '"')


def test_every_measure_is_in_the_page_under_its_column():
    for table in measures().tables:
        assert f"<h2>{table.heading}</h2>" in PAGE
        for row in table.rows:
            assert len(row) == len(table.columns)
            assert f'<th scope="row">{row[0]}</th><td>{"</td><td>".join(row[1:])}</td>' in PAGE


def test_the_page_lies_where_either_kind_of_host_looks_for_it():
    assert neutral_files(measures()) == [
        ("public/kitchen-measures.html", PAGE),
        ("public/kitchen-measures/index.html", PAGE),
    ]


def test_its_policy_is_as_strict_as_ours_and_names_no_one():
    page = with_policy(PAGE, "kitchen-measures.html")
    assert "require-trusted-types-for 'script'; trusted-types 'none'\"" in page
    assert "soft-landing" not in page
