// Changes documents. A document is never changed in place, and nothing is added that nobody said.

/** Writes a place in a document as a JSON Pointer. */
export const pointer = (path) => path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Returns the value at a place, or `undefined`. */
export const at = (document, path) => path.reduce((value, key) => value?.[key], document);

const isEmpty = (value) => typeof value === "object" && Object.keys(value).length === 0;

/**
 * Returns the document with another value at a place. Without a value it removes the place, and the objects and lists
 * around it that are then empty, up to one that stays.
 */
export function changed(document, path, value, stays = () => false, depth = 0) {
  if (depth === path.length) return value;
  const key = path[depth];
  const before = document ?? (typeof key === "number" ? [] : {});
  const inside = changed(before[key], path, value, stays, depth + 1);
  const after = Array.isArray(before) ? [...before] : { ...before };
  if (inside !== undefined) after[key] = inside;
  else if (Array.isArray(after)) after.splice(key, 1);
  else delete after[key];
  const isEntry = typeof path[depth - 1] === "number";
  const isTakenOut = value === undefined && isEmpty(after) && depth > 0 && !isEntry && !stays(path.slice(0, depth));
  return isTakenOut ? undefined : after;
}

/** Counts the answers in a part of a document. An entry of a list is one, even if nothing more is known about it. */
export const answers = (value) => {
  if (value === undefined) return 0;
  if (typeof value !== "object") return 1;
  const least = Array.isArray(value) ? 1 : 0;
  return Object.values(value).reduce((sum, inside) => sum + Math.max(least, answers(inside)), 0);
};
