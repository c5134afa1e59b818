import type { Outbound } from "@likeness/engine";

/** Sends requests with the current global `fetch`, so that msw handlers and local servers receive them. */
export function createFetchOutbound(): Outbound {
  return {
    check(url) {
      const parsed = URL.parse(url);
      return parsed && /^https?:$/.test(parsed.protocol) ? null : "must start with https://";
    },
    send: ({ url, method, headers = {}, body }, signal) =>
      fetchAll(
        url,
        {
          method,
          headers,
          redirect: "manual",
          body: typeof body === "object" ? new Uint8Array(body) : (body ?? null),
        },
        signal,
      ),
    async download({ url, maxBytes, write }, signal) {
      const result = await fetchAll(url, {}, signal);
      if (!result.ok) return result;
      const { status, body } = result;
      if (status < 200 || status >= 300)
        return {
          ok: false,
          reason: "status",
          status,
          message: `The server responded with status ${status}.`,
        };
      if (body.length > maxBytes)
        return { ok: false, reason: "too_large", message: `The response is longer than ${maxBytes} bytes.` };
      await write(body);
      return { ok: true, bytes: body.length };
    },
  };
}

async function fetchAll(url: string, init: RequestInit, signal: AbortSignal | undefined) {
  try {
    const response = await globalThis.fetch(url, { ...init, signal: signal ?? null });
    return {
      ok: true,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
      truncated: false,
    } as const;
  } catch (error) {
    signal?.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: "network", message } as const;
  }
}
