// Hold each flow's state in the page, keep it between visits, and let the back button follow its steps.
//
// A flow's rules are Python, compiled: start, update, keep. This file calls them and decides nothing.
// The state lives here and not in React, so that the back button, a restored visit and a tap
// all go through one door, send(), and two in a row never lose one.

import { useSyncExternalStore } from "react";
import { teach } from "../engine/weigh";
import { eraseKept, keptNames, readKept, writeKept } from "./storage";
import { announce, setFact, setJudges, setKept, subscribe } from "./watch";

const RESUME = "soft-landing-resume";
const DAY_STARTS_AT_HOUR = 5;
const SCALES = import.meta.glob("../content/weights/*.js");
const flows = new Map();
const waiting = new Map();

// Half past midnight still belongs to tonight, so a day number changes at five, local time.
function today() {
  const now = new Date();
  return Math.floor((now / 60_000 - now.getTimezoneOffset() - DAY_STARTS_AT_HOUR * 60) / 1_440);
}

function save(flow) {
  const value = flow.rules.keep(flow.state);
  setKept(flow.name, value !== null);
  // One write after another: an older state never lands on a newer one.
  flow.saved = flow.saved.then(() => writeKept(flow.name, value)).catch(() => setFact("keeps", false));
}

// What words weigh is too heavy for a first load, so it comes after; nothing can be read before it is there.
async function learn(name, scales) {
  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
  const learned = await Promise.all(scales.map((scale) => SCALES[`../content/weights/${scale}.js`]()));
  for (const { WEIGHTS } of learned) {
    teach(WEIGHTS);
    // One scale at a time: all in one go, a tap meanwhile would have to wait for every one of them.
    await new Promise((done) => setTimeout(done));
  }
  setJudges(name);
  send(name, { kind: "taught" });
}

function begin(name, rules, scales) {
  const flow = { name, rules, state: rules.start(), saved: Promise.resolve(), page: "" };
  if (typeof window === "undefined") return flow;
  flows.set(name, flow);
  learn(name, scales);
  flow.saved = readKept(name)
    .then((saved) => {
      if (saved !== null) send(name, { kind: "found", saved });
      if (takeResume(name)) send(name, { kind: "continue" });
      if (waiting.has(name)) send(name, waiting.get(name));
      waiting.delete(name);
    })
    .catch(() => setFact("keeps", false));
  return flow;
}

/** Send one action to flow `name`: the only way its state changes. */
export function send(name, action) {
  const flow = flows.get(name);
  if (!flow) return;
  const before = flow.state;
  const after = flow.rules.update(before, { ...action, day: today() });
  if (after === before) return;
  flow.state = after;
  announce();
  save(flow);
  if (after.trail.join() !== before.trail.join()) follow(flow);
}

/** The state of flow `name`, shown by a page; `rules` are its compiled functions, `scales` what they weigh words on. */
export function useFlow(name, rules, scales) {
  const flow = flows.get(name) ?? begin(name, rules, scales);
  return useSyncExternalStore(watchFlows, () => flow.state, () => flow.rules.start());
}

/* Text typed into the built page before these scripts arrived is taken over once they run. */

const early = new Map();
const noteEarly = ({ target }) => target.dataset?.early && early.set(target.dataset.early, target.value);
if (typeof document !== "undefined") {
  for (const target of document.querySelectorAll("[data-early]")) noteEarly({ target });
  document.addEventListener("input", noteEarly, true);
}

function watchFlows(listener) {
  const stop = subscribe(listener);
  document.removeEventListener("input", noteEarly, true);
  for (const [name, text] of early) {
    early.delete(name);
    if (text) send(name, { kind: "type", text });
  }
  return stop;
}

/* Steps and the back button: one history entry a step, beside whatever the router keeps there. */

const depthHere = (flow) => (history.state?.step?.flow === flow.name ? history.state.step.depth : 0);

function follow(flow) {
  const depth = flow.state.trail.length;
  for (let next = depthHere(flow) + 1; next <= depth; next += 1) {
    history.pushState({ ...history.state, step: { flow: flow.name, depth: next } }, "");
  }
  if (depthHere(flow) > depth) history.go(depth - depthHere(flow));
  requestAnimationFrame(() => {
    window.scrollTo(0, 0);
    // The first step has no heading of its own; its page has the focus then, and nothing loses it.
    (document.querySelector("[data-step-heading]") ?? document.getElementById("main"))?.focus();
  });
}

/** A page that shows flow `name` is on the screen: give each of its steps a history entry. */
export function arrive(name) {
  const flow = flows.get(name);
  if (!flow) return;
  flow.page = location.pathname;
  const depth = flow.state.trail.length;
  if (depthHere(flow) < depth) follow(flow);
  // After a reload the entry still names a step of before. Going back for it could leave the page, so it is renamed.
  if (depthHere(flow) > depth) history.replaceState({ ...history.state, step: { flow: flow.name, depth } }, "");
}

/** One step back, by the page's own button. */
export function stepBack(name) {
  const flow = flows.get(name);
  if (depthHere(flow) > 0) history.back();
  else send(name, { kind: "back_to", depth: flow.state.trail.length - 1 });
}

if (typeof window !== "undefined") {
  // What lies over a page closes by Escape as by its own button.
  addEventListener("keydown", ({ key }) => key === "Escape" && document.querySelector("[data-escape]")?.click());
  addEventListener("popstate", () => {
    for (const flow of flows.values()) {
      if (flow.page === location.pathname) send(flow.name, { kind: "back_to", depth: depthHere(flow) });
    }
  });
  keptNames()
    .then((names) => names.forEach((name) => setKept(name, true)))
    .catch(() => setFact("keeps", false));
}

/* Going on with what was kept. */

/** Let flow `name` go on where it was, now or when its page opens. */
export function resume(name) {
  if (!flows.has(name)) sessionStorage.setItem(RESUME, name);
  else if (!flows.get(name).state.begun) send(name, { kind: "continue" });
}

/** Send an action to flow `name` now, or when its page opens. */
export function handOver(name, action) {
  if (flows.has(name)) send(name, action);
  else waiting.set(name, action);
}

function takeResume(name) {
  if (sessionStorage.getItem(RESUME) !== name) return false;
  sessionStorage.removeItem(RESUME);
  return true;
}

// Whoever hides the page leaves in a moment (inline/leaving.js), which waits for what is being written.
if (typeof window !== "undefined") {
  addEventListener("leaving", ({ detail }) => detail.push(...[...flows.values()].map(({ saved }) => saved)));
}

let putBack;

/** Erase every visit that is kept or under way; `unerase` takes it back until Settings is left. */
export async function erase() {
  await Promise.all([...flows.values()].map(({ saved }) => saved));
  flows.clear();
  try {
    const names = await keptNames();
    putBack = await eraseKept();
    for (const name of names) setKept(name, false);
    setFact("erased", true);
  } catch {
    setFact("keeps", false);
  }
}

/** Settings has opened anew: what was erased before it was left is gone for good. */
export function forgetErased() {
  putBack = undefined;
  setFact("erased", false);
}

/** Put back what was erased last. */
export async function unerase() {
  await putBack?.();
  forgetErased();
  for (const name of await keptNames()) setKept(name, true);
}

/** Wait until all that was typed is kept, and let the flow on this page go on after a reload. */
export async function settle() {
  for (const flow of flows.values()) {
    await flow.saved;
    if (flow.page === location.pathname && flow.state.begun) sessionStorage.setItem(RESUME, flow.name);
  }
}
