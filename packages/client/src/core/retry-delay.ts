import type { Platform } from "./platform.ts";

/** The longest wait that a server can ask for, in milliseconds. */
const maxDelay = 60_000;

/** A bare number this large is a moment in Unix seconds (2024 or later), not a wait. */
const earliestMoment = 1_704_067_200;

/** A bare number this large is a moment in Unix milliseconds; as seconds it would be 34,000 years from now. */
const earliestMilliseconds = 1e12;

/**
 * How long the server asks to wait, in milliseconds, at most a minute. `Retry-After` contains seconds or an HTTP date. The
 * rate-limit headers are on every response of some servers, so they count only on a 429. A moment may have passed before
 * the response arrived, so a moment never gives less than `minUntilMoment` milliseconds.
 */
export function serverDelay(
  headers: Headers,
  status: number,
  platform: Platform,
  minUntilMoment = 0,
): number | undefined {
  // The server's clock is used, because the client's may be wrong by hours.
  const now = Date.parse(headers.get("date") ?? "") || platform.wallClock();
  const values = [headers.get("retry-after")];
  if (status === 429) {
    values.push(headers.get("ratelimit-reset"), headers.get("x-ratelimit-reset"), structuredReset(headers));
  }
  for (const value of values) {
    const delay = parseDelay(value, now);
    const min = Number(value) < earliestMoment ? 0 : minUntilMoment;
    if (delay !== undefined) return Math.max(min, Math.min(delay, maxDelay));
  }
  return undefined;
}

/** Reads the reset of `RateLimit: "default";r=0;t=30`, or `limit=100, remaining=0, reset=30` in earlier drafts. */
function structuredReset(headers: Headers): string | null {
  return /[;,]\s*(?:t|reset)=(\d+)/.exec(headers.get("ratelimit") ?? "")?.[1] ?? null;
}

/** Seconds, a moment in Unix seconds or milliseconds, an HTTP or ISO date; anything else counts as absent. */
export function parseDelay(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) {
    const number = Number(text);
    if (number < earliestMoment) return number * 1000;
    return Math.max(0, (number < earliestMilliseconds ? number * 1000 : number) - now);
  }
  const moment = /[a-z]{3}.* \d|^\d{4}-\d\d-\d\dT/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

/** Half a second, doubling up to eight, with a jitter of up to a quarter. */
export function backoff(attempt: number, platform: Platform): number {
  return Math.min(500 * 2 ** (attempt - 1), 8_000) * (1 - platform.random() / 4);
}
