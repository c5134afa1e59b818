import { checkEvent } from "@likeness/contract/v1";
import { expect } from "vitest";
import type { Clock } from "../../src/index.ts";
import type { Outbound, OutboundOutcome, OutboundRequest } from "../../src/ports/outbound.ts";
import type { Json } from "../support/start.ts";

/** A request that a receiver received. */
export interface SentRequest {
  readonly url: string;
  readonly at: number;
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly json: Json;
}

/**
 * The reply of a receiver: a status, a status with Retry-After, a network error, or no response until the timeout.
 * The receiver responds when a promise resolves.
 */
export type Reply = number | { readonly status: number; readonly retryAfter: string } | "reset" | "hang";

export interface ScriptedOutbound extends Outbound {
  readonly sent: SentRequest[];
  /** The URLs of requests in progress. */
  readonly open: string[];
}

/** Simulates receivers. `index` counts from 0 the requests with the same webhook-id to the same URL. */
export function scriptedOutbound(
  clock: Clock,
  reply: (sent: SentRequest, index: number) => Reply | Promise<Reply> = () => 200,
): ScriptedOutbound {
  const sent: SentRequest[] = [];
  const open: string[] = [];
  return {
    sent,
    open,
    check: (url) => (url.startsWith("https://") ? null : "must start with https://"),
    download: () =>
      Promise.resolve({ ok: false, reason: "network", message: "There is nothing to download." }),
    async send(request, signal) {
      signal?.throwIfAborted();
      const received = receive(request, clock.now());
      const index = sent.filter(({ id, url }) => id === received.id && url === received.url).length;
      sent.push(received);
      open.push(received.url);
      try {
        return await createOutcome(
          await untilAborted(signal, reply(received, index)),
          request,
          clock,
          signal,
        );
      } finally {
        open.splice(open.indexOf(received.url), 1);
      }
    },
  };
}

function receive({ url, method, headers = {}, body }: OutboundRequest, at: number): SentRequest {
  expect([method, typeof body]).toEqual(["POST", "string"]);
  const text = String(body);
  const json = JSON.parse(text);
  expect(checkEvent(json)).toEqual([]);
  expect(headers).toMatchObject({ "webhook-id": json.id });
  return { url, at, id: json.id, headers, body: text, json };
}

async function createOutcome(
  reply: Reply,
  { timeoutMs }: OutboundRequest,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<OutboundOutcome> {
  if (reply === "reset") return { ok: false, reason: "network", message: "the connection was reset" };
  if (reply === "hang") {
    await clock.sleep(timeoutMs, signal);
    return { ok: false, reason: "timeout", message: `The request timed out after ${timeoutMs} ms.` };
  }
  const { status, retryAfter } = typeof reply === "number" ? { status: reply, retryAfter: null } : reply;
  const headers: Record<string, string> = retryAfter === null ? {} : { "retry-after": retryAfter };
  return { ok: true, status, headers, body: new Uint8Array(), truncated: false };
}

function untilAborted<T>(signal: AbortSignal | undefined, reply: T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    Promise.resolve(reply).then(resolve, reject);
  });
}
