// A few facts about this visit that pages watch and that change by themselves.

import { useEffect, useState, useSyncExternalStore } from "react";

const SETTLE_MS = 700;
const listeners = new Set();
const facts = { keeps: true, newer: false, kept: {}, judges: {}, erased: false };

/** Call `listener` whenever something that pages show has changed. */
export function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Let every page that watches look again. */
export function announce() {
  for (const listener of listeners) listener();
}

/** Set a fact: `keeps` or `newer`, or `kept` and `judges` with a name for each flow. */
export function setFact(name, value) {
  if (facts[name] === value) return;
  facts[name] = value;
  announce();
}

/** Say whether something of flow `name` is kept. */
export function setKept(name, kept) {
  if (Boolean(facts.kept[name]) !== kept) setFact("kept", { ...facts.kept, [name]: kept });
}

/** Say that flow `name` has what it weighs words by. */
export const setJudges = (name) => setFact("judges", { ...facts.judges, [name]: true });

/** False in the page as it was built, true once scripts run. */
export const useReady = () => useSyncExternalStore(subscribe, () => true, () => false);

/** False where this browser keeps nothing between visits. */
export const useKeeps = () => useSyncExternalStore(subscribe, () => facts.keeps, () => true);

/** True while a newer version waits for the person to agree. */
export const useNewer = () => useSyncExternalStore(subscribe, () => facts.newer, () => false);

/** The text once it has stood unchanged for a moment; nothing before the first change, which nobody needs to hear. */
export function useSettled(text) {
  const [first] = useState(text);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid((before) => (before || text !== first ? text : "")), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text, first]);
  return said;
}

/** True where what was kept has just been erased. */
export const useErased = () => useSyncExternalStore(subscribe, () => facts.erased, () => false);

/** True where something of flow `name` is kept or under way. */
export const useKept = (name) => useSyncExternalStore(subscribe, () => Boolean(facts.kept[name]), () => false);

/** True once flow `name` can weigh words. */
export const useJudges = (name) => useSyncExternalStore(subscribe, () => Boolean(facts.judges[name]), () => false);

let aPageWasOpen = false;

/** A page has opened: the focus left with the page before it, and goes on from its content. */
export function takeFocus() {
  const lost = aPageWasOpen && document.activeElement === document.body;
  if (lost) document.getElementById("main").focus({ preventScroll: true });
  aPageWasOpen = true;
}
