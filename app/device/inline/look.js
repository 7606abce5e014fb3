// Put on the chosen look before the first paint: no flash of another. "look" is sent when something was chosen anew.
(({ key, looks, dimFrom, dimUntil }) => {
  const root = document.documentElement;

  function chosen() {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
      return {};
    }
  }

  function mark(name, value) {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }

  function wear() {
    const { look, size, labels } = chosen();
    const hour = new Date().getHours();
    const late = hour >= dimFrom || hour < dimUntil;
    mark("look", look === "night" ? late && "dim" : looks.includes(look) && look);
    mark("size", size);
    mark("labels", labels);
    // The browser's own bar goes along; without a look it follows the phone, as the page was built.
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.dataset.built ??= meta.content;
      const paper = root.dataset.look && getComputedStyle(root).getPropertyValue("--paper");
      meta.content = (paper?.startsWith("#") && paper) || meta.dataset.built;
    }
  }

  // Scripts run here, so the page's buttons will wake (style.css).
  root.dataset.scripts = "";
  wear();
  addEventListener("look", wear);
  addEventListener("pageshow", wear);
  document.addEventListener("visibilitychange", wear);
})
