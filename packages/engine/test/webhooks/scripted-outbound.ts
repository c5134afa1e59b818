import { checkEvent } from "@likeness/contract/v1";
import { expect } from "vitest";
import type { Clock } from "../../src/index.ts";
import type { Outbound, OutboundOutcome, OutboundRequest } from "../../src/ports/outbound.ts";
import type { Json } from "../support/start.ts";

/** One request that a receiver got. */
export interface SentRequest {
  readonly url: string;
  readonly at: number;
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly json: Json;
}

/**
 * What a receiver does: a status, a status with Retry-After, a network failure, or nothing until the time is over.
 * Waiting for a promise, it takes as long as that.
 */
export type Reply = number | { readonly status: number; readonly retryAfter: string } | "reset" | "hang";

export interface ScriptedOutbound extends Outbound {
  readonly sent: SentRequest[];
  /** The URLs that something is being sent to right now. */
  readonly open: string[];
}

/** A network of receivers with scripted responses. `nth` counts from 0 what came with the same webhook-id to the same URL. */
export function scriptedOutbound(
  clock: Clock,
  reply: (sent: SentRequest, nth: number) => Reply | Promise<Reply> = () => 200,
): ScriptedOutbound {
  const sent: SentRequest[] = [];
  const open: string[] = [];
  return {
    sent,
    open,
    check: (url) => (url.startsWith("https://") ? null : "must start with https://"),
    async send(request, signal) {
      signal?.throwIfAborted();
      const received = receive(request, clock.now());
      const nth = sent.filter(({ id, url }) => id === received.id && url === received.url).length;
      sent.push(received);
      open.push(received.url);
      try {
        return await perform(await unless(signal, reply(received, nth)), request, clock, signal);
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
  expect(headers).toMatchObject({ "webhook-id": json.id, "x-pi-event": json.type });
  return { url, at, id: json.id, headers, body: text, json };
}

async function perform(
  reply: Reply,
  { timeoutMs }: OutboundRequest,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<OutboundOutcome> {
  if (reply === "reset") return { ok: false, reason: "network", message: "the connection was reset" };
  if (reply === "hang") {
    await clock.sleep(timeoutMs, signal);
    return { ok: false, reason: "timeout", message: `There was no whole answer within ${timeoutMs} ms.` };
  }
  const { status, retryAfter } = typeof reply === "number" ? { status: reply, retryAfter: null } : reply;
  const headers: Record<string, string> = retryAfter === null ? {} : { "retry-after": retryAfter };
  return { ok: true, status, headers, body: new Uint8Array(), truncated: false };
}

function unless<T>(signal: AbortSignal | undefined, work: T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    Promise.resolve(work).then(resolve, reject);
  });
}
