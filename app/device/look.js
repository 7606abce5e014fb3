// What a person chose in Settings: how the app looks, and whether it may offer to be installed.
//
// It is kept in the clear, since nothing of it was typed. inline/look.js puts it on before the first paint.

import { useSyncExternalStore } from "react";
import { announce, subscribe } from "./watch";

// The same as in app/build/look.py.
const KEY = "soft-landing-look";

let chosen;

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

/** What was chosen under `name`, or `usual`. */
export const useChosen = (name, usual) =>
  useSyncExternalStore(subscribe, () => (chosen ??= read())[name] ?? usual, () => usual);

/** Choose `value` under `name`; `usual` is kept by keeping nothing. */
export function choose(name, value, usual) {
  chosen = { ...(chosen ?? read()) };
  if (value === usual) delete chosen[name];
  else chosen[name] = value;
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Then it holds until the page is left.
  }
  dispatchEvent(new Event("look"));
  announce();
}
