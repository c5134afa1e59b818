import { isFields } from "../../core/guards.ts";

/**
 * Maps with keys of the caller or of the Brief, which are never renamed. In `hints`, only the outermost keys are renamed,
 * because their values are the caller's.
 */
const opaque = new Set(["metadata", "brief", "overrides", "extras"]);

/** A cache, because responses repeat the same few names; without it, renaming took 5 % of the time of a request. */
const camelCased = new Map<string, string>();

/** Renames `image_url` to `imageUrl`, at every depth. */
export function camelKeys(value: unknown): unknown {
  return renameKeys(value, camelCase);
}

/** Renames `imageUrl` to `image_url`, at every depth. Names in snake_case stay. */
export function snakeKeys(value: unknown): unknown {
  return renameKeys(value, snakeCase);
}

export function camelCase(name: string): string {
  const known = camelCased.get(name);
  if (known !== undefined) return known;
  const converted = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  if (camelCased.size < 1_000) camelCased.set(name, converted);
  return converted;
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
  const renamed: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    // Assigning to this name would set the prototype.
    if (key === "__proto__") continue;
    const inner = value[key];
    const isOurs = typeof inner === "object" && !opaque.has(key);
    renamed[rename(key)] = isOurs ? renameKeys(inner, rename, key === "hints" ? 1 : depth - 1) : inner;
  }
  return renamed;
}
