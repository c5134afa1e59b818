import type { Outbound } from "@likeness/engine";

/** Sends webhooks with the current global `fetch`, so that msw handlers and local servers receive them. */
export function createFetchOutbound(): Outbound {
  return {
    check(url) {
      const parsed = URL.parse(url);
      return parsed && /^https?:$/.test(parsed.protocol) ? null : "must start with https://";
    },
    async send({ url, method, headers = {}, body }, signal) {
      try {
        const response = await globalThis.fetch(url, {
          method,
          headers,
          redirect: "manual",
          body: typeof body === "object" ? new Uint8Array(body) : (body ?? null),
          signal: signal ?? null,
        });
        return {
          ok: true,
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: new Uint8Array(await response.arrayBuffer()),
          truncated: false,
        };
      } catch (error) {
        signal?.throwIfAborted();
        return {
          ok: false,
          reason: "network",
          message: error instanceof Error ? error.message : String(error),
        };
      }
    },
  };
}
