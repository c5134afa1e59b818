interface Parts {
  readonly method: string;
  readonly headers?: Headers;
  readonly body?: string | ReadableStream<Uint8Array> | FormData | undefined;
  readonly signal: AbortSignal;
  readonly target: "api" | "asset";
  readonly follow: boolean;
}

/** The init of one `fetch`, as plain objects that any implementation accepts. */
export function requestInit({ method, headers, body, signal, target, follow }: Parts): RequestInit {
  const init: RequestInit & { duplex?: "half" } = {
    method,
    headers: Object.fromEntries(headers ?? []),
    signal,
    redirect: follow ? "follow" : "manual",
  };
  // Frameworks cache GET by default, and a cached job would never change.
  if (target === "api" && supportsCacheModes()) init.cache = "no-store";
  if (body !== undefined) init.body = body;
  if (typeof body === "object" && "getReader" in body) init.duplex = "half";
  return init;
}

let cacheModes: boolean | undefined;

/**
 * Whether the runtime supports `cache: "no-store"`. Cloudflare Workers threw on the field until the end of 2024; React
 * Native turns it into a query parameter.
 */
function supportsCacheModes(): boolean {
  if (cacheModes === undefined) {
    const address = "https://cache.invalid/";
    try {
      const { url, cache } = new Request(address, { cache: "no-store" });
      cacheModes = url === address && cache === "no-store";
    } catch {
      cacheModes = false;
    }
  }
  return cacheModes;
}
