// Keep a flow between visits: IndexedDB, AES-GCM, never in the clear.

import { openDB } from "idb";

const DATABASE = "soft-landing";
const DATABASE_VERSION = 1;
const KEYS = "keys";
const FLOWS = "flows";
const KEY_ID = "storage-key";

let opened;

// One database and one key, which scripts can use but never read. A passcode may wrap it one day.
function vault() {
  opened ??= (async () => {
    const database = await openDB(DATABASE, DATABASE_VERSION, {
      upgrade(created) {
        created.createObjectStore(KEYS);
        created.createObjectStore(FLOWS);
      },
    });
    if (!(await database.get(KEYS, KEY_ID))) {
      const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
      // "add" refuses a second key, so two tabs that start together end up with the same one.
      await database.add(KEYS, fresh, KEY_ID).catch(() => {});
    }
    return { database, key: await database.get(KEYS, KEY_ID) };
  })();
  return opened;
}

/** The names of the flows that have something kept. */
export async function keptNames() {
  const { database } = await vault();
  return database.getAllKeys(FLOWS);
}

/** What was kept under `name`, or null. A record that cannot be read counts as none. */
export async function readKept(name) {
  const { database, key } = await vault();
  const record = await database.get(FLOWS, name);
  if (!record) return null;
  try {
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: record.iv }, key, record.bytes);
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** Erase all that is kept; returns a function that puts it back as it was. */
export async function eraseKept() {
  const { database } = await vault();
  const names = await database.getAllKeys(FLOWS);
  const records = await database.getAll(FLOWS);
  await database.clear(FLOWS);
  return async () => {
    const writing = database.transaction(FLOWS, "readwrite");
    names.forEach((name, at) => writing.store.put(records[at], name));
    await writing.done;
  };
}

/** Keep `value` under `name`; null keeps nothing. Resolves once the browser has it on disk. */
export async function writeKept(name, value) {
  const { database, key } = await vault();
  if (value === null) return database.delete(FLOWS, name);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  // JSON escapes lone surrogates, so any text comes through UTF-8 unharmed.
  const clear = new TextEncoder().encode(JSON.stringify(value));
  return database.put(FLOWS, { iv, bytes: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, clear) }, name);
}
