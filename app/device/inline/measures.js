// The neutral page stays where it is put, and its last line, pressed a few times, leads back.
// Nothing shows that the line can be pressed.
(({ flag, path, start, presses, withinMs }) => {
  let times = [];

  // Browsers take earlier entries for steps of this page, since it took the place of one of them.
  addEventListener("popstate", () => location.pathname === path || location.replace(path));

  document.querySelector("footer").addEventListener("click", ({ timeStamp }) => {
    times = [...times.filter((then) => timeStamp - then <= withinMs), timeStamp];
    if (times.length < presses) return;
    try {
      sessionStorage.removeItem(flag);
    } catch {
      // Nothing was kept there, then.
    }
    location.replace(start);
  });
})
