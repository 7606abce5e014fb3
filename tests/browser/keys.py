"""Use a page by its keys alone, and know after each one where the focus is and that it can be seen."""

from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.acts import settle

# What has the focus: its name, whether some of it is on the screen with nothing before it (looked at in nine places
# of what the screen can show), and whether it is drawn otherwise than a copy of it without the focus.
LOOK = """() => {
  const focused = document.activeElement;
  const drawn = element => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    return [outlineStyle === "none" ? "none" : `${outlineStyle} ${outlineWidth} ${outlineColor}`, boxShadow].join("; ");
  };
  const drawnUnfocused = () => {
    const copy = focused.cloneNode(false);
    focused.after(copy);
    const found = drawn(copy);
    copy.remove();
    return found;
  };
  const parts = [0.1, 0.5, 0.9];
  const inSight = box => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return parts.some(across => parts.some(down => {
      const found = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
      return left < right && top < bottom && found !== null && focused.contains(found);
    }));
  };
  const label = focused.labels?.[0]?.firstElementChild ?? focused;
  const lost = focused === document.body;
  return {
    lost,
    seen: focused.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      [...focused.getClientRects()].some(inSight),
    shown: !lost && drawn(focused) !== drawnUnfocused(),
    name: (focused.getAttribute("aria-label") || label.textContent).trim(),
    within_main: focused.closest("main") !== null,
    html: focused.outerHTML.slice(0, 160),
  };
}"""
MOST_PRESSES = 120
# A step back goes by way of the browser's history, which takes its time.
MOST_FRAMES = 30


@dataclass(frozen=True)
class Focus:
    """What has the focus, as LOOK finds it."""

    lost: bool
    seen: bool
    shown: bool
    name: str
    within_main: bool
    html: str


class Keys:
    """The keys of a keyboard, on one page."""

    def __init__(self, page: Page):
        self._page = page

    def press(self, key: str) -> Focus:
        """Press a key, and see the focus on something that shows it."""
        self._page.keyboard.press(key)
        settle(self._page)
        return self.check(key)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self._page.keyboard.type(text)
        self.check("typing")

    def check(self, after: str) -> Focus:
        """See that the focus is on something, in view, and drawn."""
        focus = Focus(**self._page.evaluate(LOOK))
        for _ in range(MOST_FRAMES):
            if not focus.lost:
                break
            settle(self._page)
            focus = Focus(**self._page.evaluate(LOOK))
        assert not focus.lost, f"the focus is lost after {after}"
        assert focus.seen, f"the focus is out of sight after {after}: {focus.html}"
        assert focus.shown, f"nothing shows the focus after {after}: {focus.html}"
        return focus

    def go_to(self, name: str, key: str = "Tab") -> None:
        """Press a key until what has that name has the focus."""
        passed = []
        for _ in range(MOST_PRESSES):
            passed.append(self.press(key).name)
            if passed[-1].startswith(name):
                return
        raise AssertionError(f"{key} never comes to {name!r}, only to {passed}")

    def use(self, name: str, key: str = "Enter") -> None:
        """Go to what has that name, and press it."""
        self.go_to(name)
        self.press(key)
