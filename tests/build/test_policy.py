"""A page's policy allows what is in the page, and nothing more."""

import base64
import hashlib

import pytest

from app.build.errors import BuildError
from app.build.policy import inline_scripts, policy, script_hash, with_policy

PAGE = (
    '<html><head><meta charSet="utf-8"/><title>x</title></head>'
    '<body><script>one()</script><script type="module" async="">\n two("</b>") </script>'
    '<script src="/assets/a.js"></script></body></html>'
)


def test_every_inline_script_is_allowed_by_what_is_in_it():
    assert inline_scripts(PAGE) == ["one()", '\n two("</b>") ']
    expected = base64.b64encode(hashlib.sha256(b"one()").digest()).decode()
    assert script_hash("one()") == f"'sha256-{expected}'"
    for text in inline_scripts(PAGE):
        assert script_hash(text) in policy(PAGE)


def test_a_script_that_stands_twice_is_named_once():
    assert policy("<script>a</script><script>a</script>").count("sha256-") == 1


def test_a_page_without_scripts_allows_its_own_files_only():
    assert "script-src 'self';" in policy("<p>")


def test_the_policy_stands_right_after_the_encoding():
    done = with_policy(PAGE, "index.html")
    assert done.startswith(
        '<html><head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src \'none\';'
    )
    assert done.count("http-equiv") == 1


@pytest.mark.parametrize("page", ["<html>", PAGE + '<meta charSet="utf-8"/>'])
def test_a_page_with_no_place_for_a_policy_is_no_build(page: str):
    with pytest.raises(BuildError, match="help.html has no single"):
        with_policy(page, "help.html")


@pytest.mark.parametrize("refused", ["<style>a{}</style>", '<p style="a">', '<p onclick="x()">', "<P STYLE='a'>"])
def test_what_the_policy_would_refuse_is_no_build(refused: str):
    with pytest.raises(BuildError, match="its policy would refuse"):
        with_policy(PAGE.replace("<body>", f"<body>{refused}"), "index.html")


def test_words_about_styles_are_no_styles():
    assert with_policy(PAGE.replace("<body>", "<body>in style = yes, one = two"), "index.html")
