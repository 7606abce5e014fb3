// Stands in for Reflex's client runtime. Without state on a server there are no events to send,
// so the socket, its encoders and the cookie store need not travel to the phone.
// What remains is what compiled pages call while they render; anything more fails the build.

export const refs = {};

// Python's truth: empty lists and mappings are false.
export const isTrue = (value) => (value === Object(value) ? Object.keys(value).length > 0 : Boolean(value));
export const isNotNullOrUndefined = (value) => value !== null && value !== undefined;
export const pyOr = (left, right) => (isTrue(left) ? left : right());
export const pyAnd = (left, right) => (isTrue(left) ? right() : left);

// Compiled components get children from outside and every other prop from within.
export const mergeSlotProps = (given, own) => ({ ...given, ...own });

const serverOnly = () => {
  throw new Error("This app has no server: send actions to a flow instead of Reflex events.");
};
export { serverOnly as ReflexEvent, serverOnly as applyEventActions };
