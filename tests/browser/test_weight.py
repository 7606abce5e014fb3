"""A page is light enough for one bar of signal."""

import pytest
from playwright.sync_api import Browser

from app.routes import ROUTES
from tools.weigh import MOST_KIB, first_load


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.path)
def test_the_first_load_of_a_page_stays_within_its_bound(browser: Browser, site: str, route):
    weight = first_load(browser, site + route.path)
    assert weight["script"] > 0, "nothing was weighed"
    assert weight.total() <= MOST_KIB * 1024
