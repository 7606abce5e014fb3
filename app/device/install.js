// Installing: the browser's own prompt where there is one, and which phone it is where there is none.

import { useSyncExternalStore } from "react";
import { setFact, subscribe } from "./watch";

let prompt;
let way = "";

function setWay(next) {
  way = next;
  setFact("install", next);
}

function firstWay() {
  if (matchMedia("(display-mode: standalone)").matches || navigator.standalone) return "installed";
  // An iPad says it is a Mac; no Mac has fingers.
  const apple = /iphone|ipad|ipod/i.test(navigator.userAgent) || (/mac/i.test(navigator.platform) && navigator.maxTouchPoints > 1);
  return apple ? "steps" : "menu";
}

if (typeof window !== "undefined") {
  way = firstWay();
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    prompt = event;
    setWay("prompt");
  });
  addEventListener("appinstalled", () => setWay("installed"));
}

/** How the app can be installed here: prompt, steps (by Apple), menu (the browser's own), installed; "" until known. */
export const useInstall = () => useSyncExternalStore(subscribe, () => way, () => "");

/** Show the browser's own prompt. A no to it is a no: it is not asked twice. */
export async function install() {
  if (!prompt) return;
  const asked = prompt;
  prompt = undefined;
  await asked.prompt();
  const { outcome } = await asked.userChoice;
  setWay(outcome === "accepted" ? "installed" : "menu");
}
