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
  const names = ["http_proxy", "https_proxy", "all_proxy"];
  return isNodeLike() && names.some((name) => environment(name) ?? environment(name.toUpperCase()));
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
  // Version 4, variant 1 (RFC 9562): x is any digit, and y is 8, 9, a or b.
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (letter) =>
    Math.floor(letter === "x" ? Math.random() * 16 : 8 + Math.random() * 4).toString(16),
  );
}
