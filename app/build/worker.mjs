// Write the service worker with Workbox. Options, and patterns by the name of their option, come from worker.py.

import { readFileSync } from "node:fs";
import { generateSW } from "workbox-build";

const { options, patterns } = JSON.parse(readFileSync(0, "utf8"));
for (const [name, pattern] of Object.entries(patterns)) {
  options[name] = Array.isArray(pattern) ? pattern.map((each) => new RegExp(each)) : new RegExp(pattern);
}
const { count, warnings } = await generateSW(options);
if (warnings.length > 0) throw new Error(warnings.join("\n"));
console.log(count);
