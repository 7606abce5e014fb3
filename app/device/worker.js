// The service worker makes the app work without network. A newer version waits until the person agrees.

import { settle } from "./flows";
import { setFact } from "./watch";

const WORKER = "/sw.js";
const LOOK_AGAIN_MS = 3_600_000;

let registration;
let agreed = false;

// The page's policy lets no script address through but the one named here.
function workerUrl() {
  if (!window.trustedTypes) return WORKER;
  return trustedTypes.createPolicy("soft-landing", { createScriptURL: () => WORKER }).createScriptURL(WORKER);
}

function watchForNewer() {
  if (registration.waiting && navigator.serviceWorker.controller) setFact("newer", true);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming.addEventListener("statechange", () => {
      if (coming.state === "installed" && navigator.serviceWorker.controller) setFact("newer", true);
    });
  });
}

async function start() {
  let controlled = Boolean(navigator.serviceWorker.controller);
  registration = await navigator.serviceWorker.register(workerUrl(), { updateViaCache: "none" });
  watchForNewer();
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < LOOK_AGAIN_MS) return;
    looked = Date.now();
    registration.update().catch(() => {}); // Offline is the normal state.
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (agreed) location.reload();
    else if (controlled) setFact("newer", true); // Another tab agreed; this one still asks first.
    controlled = true;
  });
}

if (typeof window !== "undefined" && import.meta.env.PROD && "serviceWorker" in navigator) {
  // After load, so that it never competes with the first screen.
  const begin = () => start().catch(() => {});
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
}

/** The person agreed: keep what was typed, then change over to the newer version. */
export async function takeNewVersion() {
  await settle();
  agreed = true;
  if (registration?.waiting) registration.waiting.postMessage({ type: "SKIP_WAITING" });
  else location.reload();
}
