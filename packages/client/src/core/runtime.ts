// Differences between Node, browsers, workers and React Native. Nothing here may throw where a global is missing.

/** An environment variable. Empty counts as unset, and so does one that Deno denies access to. */
export function environment(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}

/** Node, Bun and Deno. Bundlers and React Native define a `process` too, but without the version of Node. */
export function isNodeLike(): boolean {
  return typeof globalThis.process?.versions?.node === "string";
}

/** Whether the environment sets any proxy. */
export function hasProxy(): boolean {
  return (
    isNodeLike() &&
    ["http", "https", "all"].some((scheme) =>
      [`${scheme}_proxy`, `${scheme}_proxy`.toUpperCase()].some(environment),
    )
  );
}

/** The origin of the page, also in a worker of it; undefined outside browsers. */
export function pageOrigin(): string | undefined {
  const {
    document,
    location,
    WorkerGlobalScope,
  }: Partial<Record<string, unknown>> & { location?: Location } = globalThis;
  return document || WorkerGlobalScope ? location?.origin : undefined;
}

/**
 * A random UUID. Pages on plain HTTP have no `crypto.randomUUID`, and React Native has no `crypto`. An idempotency key
 * has to be unique, not secret, so `Math.random` is an acceptable fallback.
 */
export function randomUuid(): string {
  const { crypto } = globalThis;
  if (crypto?.randomUUID) return crypto.randomUUID();
  const bytes = crypto?.getRandomValues
    ? crypto.getRandomValues(new Uint8Array(16))
    : Uint8Array.from({ length: 16 }, () => Math.random() * 256);
  // Version 4, variant 1: RFC 9562.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
