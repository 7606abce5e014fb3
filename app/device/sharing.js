// Hand the words over: copy them, or share them where the phone can.

import { send } from "./flows";

const TICK_MS = 8;

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    if (matchMedia("(prefers-reduced-motion: no-preference)").matches) navigator.vibrate?.(TICK_MS);
    return true;
  } catch {
    return false;
  }
}

/** Copy `text` and tell flow `name` whether it worked. */
export async function copyWords(name, text) {
  send(name, { kind: "handed", how: (await write(text)) ? "copied" : "failed" });
}

/** Share `text` with the phone's own sheet; copy it where there is none. Closing the sheet is no failure. */
export async function shareWords(name, text) {
  if (!navigator.share) return copyWords(name, text);
  try {
    await navigator.share({ text });
    send(name, { kind: "handed", how: "shared" });
  } catch (error) {
    if (error.name !== "AbortError") await copyWords(name, text);
  }
}
