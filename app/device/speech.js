// Read aloud with a voice that lives on the device: others would send the words away.

import { useSyncExternalStore } from "react";
import { setFact, subscribe } from "./watch";

let voice;

function findVoice() {
  const own = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const [language] = document.documentElement.lang.split("-");
  voice = own.find(({ lang }) => lang === navigator.language) ?? own.find(({ lang }) => lang.startsWith(language));
  setFact("speaks", Boolean(voice));
}

if (typeof window !== "undefined" && "speechSynthesis" in window) {
  findVoice();
  speechSynthesis.addEventListener?.("voiceschanged", findVoice);
  // Nothing goes on being read once the page is left, least of all one that someone hides (inline/leaving.js).
  for (const going of ["leaving", "pagehide"]) addEventListener(going, () => speechSynthesis.cancel());
}

/** True where the device has a voice of its own. */
export const useSpeaks = () => useSyncExternalStore(subscribe, () => Boolean(voice), () => false);

/** Read `text` aloud, or stop where something is being read. */
export function readAloud(text) {
  if (speechSynthesis.speaking) return speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = 0.95;
  speechSynthesis.speak(said);
}
