interface Parts {
  readonly method: string;
  readonly headers?: Headers;
  readonly body?: string | ReadableStream<Uint8Array> | FormData | undefined;
  readonly signal: AbortSignal;
  readonly target: "api" | "asset";
  readonly follow: boolean;
}

/** The settings of one `fetch`, plain enough for any implementation of it. */
export function requestInit({ method, headers, body, signal, target, follow }: Parts): RequestInit {
  const plain: Record<string, string> = {};
  headers?.forEach((value, name) => {
    plain[name] = value;
  });
  const init: RequestInit & { duplex?: "half" } = {
    method,
    headers: plain,
    signal,
    redirect: follow ? "follow" : "manual",
  };
  // Frameworks keep what GET answered unless told otherwise, and a job would be waited for in vain.
  if (target === "api" && knowsCacheModes()) init.cache = "no-store";
  if (body !== undefined) init.body = body;
  if (typeof body === "object" && "getReader" in body) init.duplex = "half";
  return init;
}

let known: boolean | undefined;

/**
 * Whether the runtime can be told not to cache. Cloudflare's Workers threw on the field until the end of 2024; React
 * Native makes a query parameter of it.
 */
function knowsCacheModes(): boolean {
  known ??= probe();
  return known;
}

function probe(): boolean {
  const address = "https://cache.invalid/";
  try {
    const { url, cache } = new Request(address, { cache: "no-store" });
    return url === address && cache === "no-store";
  } catch {
    return false;
  }
}
