import { isFields } from "./guards.ts";

/**
 * Maps whose keys belong to the caller or to the Brief, and are never renamed. Of `hints` only the outermost keys are
 * ours; what they hold is the caller's.
 */
const opaque = new Set(["metadata", "brief"]);

/** Every answer is full of the same few names; renaming them anew was a twentieth of the cost of a request. */
const camelCased = new Map<string, string>();

/** Wire to program: `image_url` becomes `imageUrl`, at every depth. */
export function camelKeys(value: unknown): unknown {
  return renameKeys(value, camelCase);
}

/** Program to wire: `imageUrl` becomes `image_url`, at every depth. Names already on the wire's side stay. */
export function snakeKeys(value: unknown): unknown {
  return renameKeys(value, snakeCase);
}

export function camelCase(name: string): string {
  const known = camelCased.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  if (camelCased.size < 1_000) camelCased.set(name, made);
  return made;
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function renameKeys(
  value: unknown,
  rename: (name: string) => string,
  depth = Number.POSITIVE_INFINITY,
): unknown {
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, rename, depth));
  if (!isFields(value) || depth === 0) return value;
  const made: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    // The one name that an assignment would not make a member of.
    if (key === "__proto__") continue;
    const inner = value[key];
    const ours = typeof inner === "object" && !opaque.has(key);
    made[rename(key)] = ours ? renameKeys(inner, rename, key === "hints" ? 1 : depth - 1) : inner;
  }
  return made;
}
