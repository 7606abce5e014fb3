"""What a person does to get somewhere, as values that `states.py` lists; and what a browser may do to them.

Controls are found by role and name only, so that a change of looks changes nothing here.
"""

from collections.abc import Callable
from functools import partial

from playwright.sync_api import Locator, Page, Route, expect

from app.content.choices import choices
from app.content.readings import reading_choices
from tests.browser.screens import wait_until_kept

Act = Callable[[Page], None]

# As if a newer version had been fetched, and waited.
NEWER_WAITS = """Object.defineProperty(navigator, "serviceWorker", { value: {
  controller: {}, addEventListener() {}, ready: new Promise(() => {}),
  register: async () => ({ waiting: {}, addEventListener() {}, update: async () => {} }),
} });"""
NOTHING_IS_KEPT = "Object.defineProperty(self, 'indexedDB', { value: { open() { throw new Error('not here'); } } });"
NOTHING_IS_COPIED = "Clipboard.prototype.writeText = async () => { throw new Error('not here'); };"
BREAKS = "export default function Page() { throw new Error('broken, to see what a person then sees'); }"
UNWRAPPED = "document.querySelectorAll('noscript').forEach(one => one.replaceWith(...one.childNodes))"
PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# As on a phone by Apple, which installs by hand, and as where the browser has a prompt of its own.
BY_APPLE = "Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPhone)' });"
CAN_PROMPT = "addEventListener('load', () => setTimeout(() => dispatchEvent(new Event('beforeinstallprompt')), 300));"
A_DAY_S = 86_400


def choice(group: str, chosen: str) -> str:
    """Return the label of a choice, in either flow."""
    listed = {**choices(), **reading_choices()}[group]
    return next(one["label"] for one in listed if one["id"] == chosen)


def control(page: Page, label: str) -> Locator:
    """Return what can be pressed by that name, whatever kind of control it is."""
    found = page.get_by_role("button", name=label, exact=True)
    for role in ("radio", "checkbox", "switch"):
        found = found.or_(page.get_by_role(role, name=label, exact=True))
    return found


def settle(page: Page) -> None:
    """Wait until a step that has just opened has its focus and its place on the screen."""
    page.evaluate(PAINTED)


def pressing(*labels: str) -> Act:
    """Press one control after the other."""

    def act(page: Page) -> None:
        for label in labels:
            control(page, label).click()
            settle(page)

    return act


def following(label: str) -> Act:
    """Follow the link of that name."""
    return lambda page: page.get_by_role("link", name=label, exact=True).click()


def typing(label: str, text: str) -> Act:
    """Type into the field of that name."""
    return lambda page: page.get_by_label(label).fill(text)


def sliding(label: str, place: int) -> Act:
    """Slide the slider of that name to one of its places."""
    return lambda page: page.get_by_role("slider", name=label, exact=True).fill(str(place))


def unfolding(label: str) -> Act:
    """Open what is folded away under that name, wherever it is."""

    def act(page: Page) -> None:
        for summary in page.locator("summary").filter(visible=True).get_by_text(label, exact=True).all():
            summary.click()

    return act


def seeing(text: str) -> Act:
    """Wait until that text stands there."""
    return lambda page: expect(page.get_by_text(text).first).to_be_visible()


def leaving(name: str, then: str) -> Act:
    """Leave the page once flow `name` is kept, and open another."""

    def act(page: Page) -> None:
        wait_until_kept(page, name)
        open_path(page, then)

    return act


def open_path(page: Page, path: str) -> None:
    """Open a page and wait until its controls can be pressed."""
    page.goto(path)
    expect(page.locator("main fieldset:disabled")).to_have_count(0)


def opening(path: str) -> Act:
    """Open another page."""
    return lambda page: open_path(page, path)


def next_day(page: Page) -> None:
    """Let the page's clock show the same hour of tomorrow."""
    page.clock.set_fixed_time(page.evaluate("Date.now()") / 1_000 + A_DAY_S)


def met_with(script: str) -> Act:
    """Let the browser be one where `script` holds, before the page opens."""

    def act(page: Page) -> None:
        page.add_init_script(script)

    return act


def breaking(script: str) -> Act:
    """Let the page whose own script has a name like `script` break as it is shown."""

    def act(page: Page) -> None:
        page.route(f"**/assets/*{script}*.js", partial(Route.fulfill, body=BREAKS, content_type="text/javascript"))

    return act


def before_scripts(page: Page) -> None:
    """Let the page be as it was built: its scripts never arrive."""
    page.route("**/assets/*.js", lambda route: route.abort())


def without_scripts(page: Page, path: str) -> None:
    """Open a page with scripts switched off in the browser."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("Emulation.setScriptExecutionDisabled", {"value": True})
    page.goto(path)
    # What looks at the page is a script, too. The page's own have missed their time, but what stands in the page for
    # want of scripts would be hidden again.
    devtools.send("Emulation.setScriptExecutionDisabled", {"value": False})
    page.evaluate(UNWRAPPED)
