import type { System } from "./system.ts";

/** A server may ask for any wait; more than this is not given, in milliseconds. */
const longestWait = 60_000;

/** A bare number this large is a moment in Unix seconds (2024 or later), not a wait. */
const earliestMoment = 1_704_067_200;

/**
 * How long the server asks to wait, in milliseconds, at most a minute. `Retry-After` holds seconds or an HTTP date. The
 * rate-limit reset fields are on every answer of some servers, so they count only on a 429.
 */
export function serverDelay(headers: Headers, status: number, system: System): number | undefined {
  const names = status === 429 ? ["Retry-After", "RateLimit-Reset", "X-RateLimit-Reset"] : ["Retry-After"];
  for (const name of names) {
    const delay = parseDelay(headers.get(name), system);
    if (delay !== undefined) return Math.min(delay, longestWait);
  }
  return undefined;
}

/** Seconds, Unix seconds, or an HTTP date; anything else is as good as absent. */
export function parseDelay(value: string | null, system: System): number | undefined {
  if (value === null) return undefined;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) {
    const seconds = Number(text);
    return seconds < earliestMoment ? seconds * 1000 : Math.max(0, seconds * 1000 - system.wallClock());
  }
  const moment = /[a-z]{3}.* \d/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - system.wallClock());
}

/** Half a second, doubling up to eight, each up to a quarter shorter so that callers do not march in step. */
export function backoff(attempt: number, system: System): number {
  return Math.min(500 * 2 ** (attempt - 1), 8_000) * (1 - system.random() / 4);
}
