"""Look at a page for what shuts people out: axe's rules, targets too small for a thumb, pages wider than a screen."""

from typing import Any

from playwright.sync_api import Page

from tools.serving import ROOT

AXE = ROOT / ".web" / "node_modules" / "axe-core" / "axe.min.js"
# All of WCAG 2.0, 2.1 and 2.2, A and AA, and what axe calls best practice; rules that are off by default, too, but for
# two experiments of axe's. One takes any large words for a heading, and here they are what a person will say. The other
# lets the focus rest on controls only, but keys must reach words that scroll, as another of its rules asks.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
UNASKED = ["p-as-heading", "focus-order-semantics"]
RUN_AXE = """async ([tags, unasked]) => {
  const asked = ({ ruleId }) => [ruleId, { enabled: !unasked.includes(ruleId) }];
  const rules = Object.fromEntries(axe.getRules(tags).map(asked));
  const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags }, rules });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}\\n    ${node.html.slice(0, 160)}\\n    ${node.failureSummary}`));
}"""
TOUCH_PX = 44
# A link with words of a sentence before or after it, on their line, may be as small as they are.
SMALL_TARGETS = """least => {
  const TARGETS = "a[href], area[href], button, input, select, textarea, summary, [tabindex='0'], [role=button]," +
    "[role=link], [role=checkbox], [role=radio], [role=switch], [role=slider], [role=tab], [role=menuitem]";
  const blockOf = element => {
    while (getComputedStyle(element).display.startsWith("inline")) element = element.parentElement;
    return element;
  };
  const inSentence = link => {
    if (!link.matches("a[href]") || getComputedStyle(link).display !== "inline") return false;
    const block = blockOf(link);
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement: parent } = texts.currentNode;
      if (/\\p{Letter}/u.test(data) && !parent.closest("a, button, noscript") && blockOf(parent) === block) return true;
    }
    return false;
  };
  // A label around a small control is pressed in its place.
  const pressed = target => (target.matches("[type=checkbox], [type=radio]") && target.closest("label")) || target;
  return [...document.querySelectorAll(TARGETS)]
    .filter(target => target.checkVisibility({ visibilityProperty: true }) && !inSentence(target))
    .map(target => [target, pressed(target).getBoundingClientRect()])
    .filter(([, { width, height }]) => width + 0.01 < least || height + 0.01 < least)
    .map(([target, { width, height }]) =>
      `target ${width.toFixed(1)} x ${height.toFixed(1)}: ${target.outerHTML.slice(0, 160)}`);
}"""
TOO_WIDE = """() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")]
    .filter(one => one.getBoundingClientRect().right > clientWidth + 0.5)
    .slice(-3)
    .map(one => one.outerHTML.slice(0, 120));
  return [`scrolls sideways, ${scrollWidth} in ${clientWidth}: ${wide.join(" | ")}`];
}"""


def give_axe(page: Page) -> None:
    """Bring axe into the page.

    By the browser's own tools and not as a script of the page: its policy, which stays in force, would refuse that.
    """
    page.evaluate(AXE.read_text("utf-8"))


def faults(page: Page) -> list[str]:
    """Return all that shuts people out of the page as it is now; `give_axe` comes first."""
    asked: tuple[tuple[str, Any], ...] = ((RUN_AXE, [TAGS, UNASKED]), (SMALL_TARGETS, TOUCH_PX), (TOO_WIDE, None))
    return [fault for script, wanted in asked for fault in page.evaluate(script, wanted)]
