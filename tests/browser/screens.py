"""What a person does on the screens, in their words."""

from playwright.sync_api import Locator, Page, expect

# One call that waits: the page's policy refuses what Playwright evaluates again and again.
WORKER_CONTROLS = """async () => {
  const { serviceWorker } = navigator;
  if (!serviceWorker.controller) {
    await new Promise(done => serviceWorker.addEventListener("controllerchange", done, { once: true }));
  }
  await serviceWorker.ready;
}"""


def press(page: Page, label: str) -> None:
    page.get_by_role("button", name=label, exact=True).click()


def words(page: Page) -> Locator:
    return page.locator("#words")


def open_ready(page: Page, path: str) -> None:
    """Open `path` and wait until its controls can be pressed."""
    page.goto(path)
    wait_ready(page)


def wait_ready(page: Page) -> None:
    expect(page.locator("fieldset.scripted")).to_be_enabled()


def wait_for_worker(page: Page) -> None:
    """Wait until the service worker has everything and controls the page."""
    page.evaluate(WORKER_CONTROLS)


def wait_until_kept(page: Page, name: str) -> None:
    """Wait until something is kept under `name` and nothing more is being written."""
    page.evaluate(
        """async name => {
          const asked = request => new Promise(done => { request.onsuccess = () => done(request.result); });
          for (let found = null; !found;) {
            await new Promise(done => setTimeout(done, 50));
            // Opening it before the app has would leave the app an empty one.
            if (!(await indexedDB.databases()).some(database => database.name === "soft-landing")) continue;
            const database = await asked(indexedDB.open("soft-landing"));
            if (database.objectStoreNames.contains("flows")) {
              found = await asked(database.transaction("flows").objectStore("flows").get(name));
            }
            database.close();
          }
        }""",
        arg=name,
    )
    page.wait_for_timeout(150)


def hear(page: Page, message: str) -> None:
    """Type what was said and read it."""
    page.get_by_label("What was said?").fill(message)
    press(page, "Read it")


def check_draft(page: Page, draft: str) -> None:
    """Type a draft and check it."""
    page.get_by_label("Your draft").fill(draft)
    press(page, "Check it")


def heading(page: Page, text: str) -> Locator:
    return page.get_by_role("heading", name=text, level=2)
