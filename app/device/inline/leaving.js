// Leave fast: cover the page, put the neutral one in its place, and let none of ours come back in this tab.
//
// It stands in the head of every page of ours, so that it answers before the app's own scripts do.
// The neutral page has none of it, see measures.js.
(({ flag, path, title, presses, withinMs, drawnMs, patienceMs, entries }) => {
  const root = document.documentElement;
  let times = [];
  let alone = false;

  const leave = () => location.replace(path);

  function cover() {
    root.dataset.hidden = "";
    document.title = title;
  }

  function remember() {
    try {
      // What else stands there tells where the person was, and lets a flow go on without asking.
      sessionStorage.clear();
      sessionStorage.setItem(flag, "1");
    } catch {
      // Where a browser allows no flag, the entries below still hold Back for a while.
    }
  }

  // The cover is drawn before the rest takes its time; where nothing is drawn, as behind another tab, a timer goes on.
  function drawn() {
    return new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done));
      setTimeout(done, drawnMs);
    });
  }

  // Back meets the neutral page's address first, here and a few times before.
  function nameEntries() {
    history.replaceState(null, "", path);
    for (let entry = 1; entry < entries; entry += 1) history.pushState(null, "", path);
  }

  // Nothing can be seen by now, so what is being written may finish (see flows.js): nothing half done is lost.
  function writing() {
    const writes = [];
    dispatchEvent(new CustomEvent("leaving", { detail: writes }));
    return Promise.race([Promise.allSettled(writes), new Promise((done) => setTimeout(done, patienceMs))]);
  }

  async function hide() {
    if ("hidden" in root.dataset) return;
    cover();
    remember();
    const written = writing();
    await drawn();
    try {
      nameEntries();
      await written;
    } finally {
      leave();
    }
  }

  function stayHidden() {
    try {
      if (sessionStorage.getItem(flag) === null) return false;
    } catch {
      return false;
    }
    cover();
    return true;
  }

  // Where a host has no neutral page, ours may be what answers there: then it stays covered and goes nowhere.
  if (stayHidden() && !location.pathname.startsWith(path)) leave();
  // A page that the browser kept alive comes back without running its scripts again.
  addEventListener("pageshow", ({ persisted }) => stayHidden() && persisted && leave());
  addEventListener("popstate", () => stayHidden() && leave());

  addEventListener(
    "click",
    (event) => {
      if (!event.target.closest?.('a[href="' + path + '"]')) return;
      hide();
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );

  // A press of Shift counts when it ends and nothing else was pressed meanwhile: capitals are typed with it, too.
  function startOver() {
    times = [];
    alone = false;
  }

  addEventListener(
    "keydown",
    ({ key, repeat, ctrlKey, altKey, metaKey }) => {
      if (key === "Shift" && repeat) return;
      if (key === "Shift" && !alone && !ctrlKey && !altKey && !metaKey) alone = true;
      else startOver();
    },
    true,
  );
  addEventListener(
    "keyup",
    ({ key, timeStamp }) => {
      if (key !== "Shift" || !alone) return;
      alone = false;
      times = [...times.filter((then) => timeStamp - then <= withinMs), timeStamp];
      if (times.length >= presses) hide();
    },
    true,
  );
  addEventListener("pointerdown", startOver, true);
  addEventListener("blur", startOver);
})
