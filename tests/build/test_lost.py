"""Where there is no page, a rendered one says so."""

from pathlib import Path

import pytest

from app.build.errors import BuildError
from app.build.lost import prerender_lost, put_lost_page


def test_the_lost_page_is_rendered_with_the_others():
    config = prerender_lost('export default {"ssr": false, "prerender": true, "build": "build"};')
    assert '"prerender": ({ getStaticPaths }) => [...getStaticPaths(), "/404"], "build"' in config


def test_hot_reload_renders_nothing_at_build_time_and_is_left_alone():
    assert prerender_lost('export default {"ssr": false};') == 'export default {"ssr": false};'


def test_a_configuration_that_looks_different_is_no_build():
    with pytest.raises(BuildError, match="react-router.config.js has no"):
        prerender_lost('export default {"prerender": ["/"]};')


def test_the_rendered_page_is_both_404_and_what_reflex_copies_there(tmp_path: Path):
    (tmp_path / "404").mkdir()
    (tmp_path / "404" / "index.html").write_text("lost")
    (tmp_path / "__spa-fallback.html").write_text("empty")
    put_lost_page(tmp_path)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "404.html": "lost",
        "__spa-fallback.html": "lost",
    }


def test_without_a_rendered_page_there_is_no_build(tmp_path: Path):
    with pytest.raises(BuildError, match="a page with the route '404'"):
        put_lost_page(tmp_path)
