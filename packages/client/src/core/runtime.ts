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

/** The origin of the page, also in a worker of it; undefined outside browsers. */
export function pageOrigin(): string | undefined {
  const {
    document,
    location,
    WorkerGlobalScope,
  }: Partial<Record<string, unknown>> & { location?: Location } = globalThis;
  return document || WorkerGlobalScope ? location?.origin : undefined;
}
