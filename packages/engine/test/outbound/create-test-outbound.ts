import {
  createGuardedOutbound,
  type GuardedOutboundOptions,
} from "../../src/adapters/outbound/guarded-outbound.ts";
import type { OutboundOutcome, OutboundRequest } from "../../src/ports/outbound.ts";
import { createFakeClock } from "../../src/testing/index.ts";

/** Creates an outbound that may connect to loopback, with a fake clock. */
export function createTestOutbound(options: Partial<GuardedOutboundOptions> = {}) {
  const clock = createFakeClock();
  const outbound = createGuardedOutbound({ clock, allowPrivate: true, ...options });
  const send = (url: string, request: Partial<OutboundRequest> = {}, signal?: AbortSignal) =>
    outbound.send({ url, method: "GET", timeoutMs: 10_000, maxBytes: 4096, ...request }, signal);
  return { clock, outbound, send };
}

/** Returns the response body as text, or throws the error of the outcome. */
export function readBody(result: OutboundOutcome): string {
  if (!result.ok) throw new Error(result.message);
  return new TextDecoder().decode(result.body);
}
