/**
 * Maps whose keys belong to the caller or to the Brief, and are never renamed. Of `hints` only the outermost keys are
 * ours; what they hold is the caller's.
 */
const opaque = new Set(["metadata", "brief"]);

/** Wire to program: `image_url` becomes `imageUrl`, at every depth. */
export function camelKeys(value: unknown): unknown {
  return renameKeys(value, camelCase);
}

/** Program to wire: `imageUrl` becomes `image_url`, at every depth. Names already on the wire's side stay. */
export function snakeKeys(value: unknown): unknown {
  return renameKeys(value, snakeCase);
}

export function camelCase(name: string): string {
  // Most names are one word, and every answer is full of names.
  return name.includes("_")
    ? name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    : name;
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function renameKeys(
  value: unknown,
  rename: (name: string) => string,
  depth = Number.POSITIVE_INFINITY,
): unknown {
  if (depth === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, rename, depth));
  const made: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    // The one name that an assignment would not make a member of.
    if (key === "__proto__") continue;
    made[rename(key)] = opaque.has(key) ? inner : renameKeys(inner, rename, key === "hints" ? 1 : depth - 1);
  }
  return made;
}
