import { fieldsOf } from "../core/guards.ts";
import { piSignature, signature } from "./signature.ts";
import { WebhookError } from "./webhook-error.ts";

/** What a delivery says of itself, still to be proved. */
export interface Claim {
  /** Undefined with Pi's signature alone. */
  readonly id: string | undefined;
  /** One of them has to be the expected one. */
  readonly signatures: readonly string[];
  readonly expected: (secret: string, body: ArrayBuffer) => Promise<string>;
}

/**
 * Reads the headers of a delivery that comes in `now`; times are Unix seconds. WebhookError when they are not those of
 * one, or it was sent too far from now.
 */
export function readHeaders(headers: unknown, now: number, tolerance: number, acceptPi: boolean): Claim {
  const [id, timestamp, given] = ["id", "timestamp", "signature"].map((name) =>
    header(headers, `webhook-${name}`),
  );
  const ofPi = header(headers, "x-pi-signature");
  if (acceptPi && ofPi && !given) {
    return { id: undefined, signatures: [ofPi], expected: piSignature };
  }
  if (!id || !timestamp || !given) {
    throw new WebhookError(
      "missing_header",
      `no webhook-${id ? (timestamp ? "signature" : "timestamp") : "id"} header`,
      ofPi
        ? "it has Pi's signature alone: see acceptPiSignature"
        : "give verify the request, or its body and all headers",
    );
  }
  checkAge(now - Number(timestamp), tolerance);
  return {
    id,
    signatures: given.split(" "),
    expected: (secret, body) => signature(secret, id, timestamp, body),
  };
}

/** One header, from what the web or Node keeps them in, whatever its case; several lines are one list. */
function header(headers: unknown, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const found = Object.entries(fieldsOf(headers)).find(([key]) => key.toLowerCase() === name);
  return found?.[1] === undefined ? undefined : [found[1]].flat().join(" ");
}

/** Of any realm, and any library's. */
function isHeaders(value: unknown): value is Headers {
  return typeof fieldsOf(value)["get"] === "function";
}

/** An age that is not a number is not within the tolerance. */
function checkAge(age: number, tolerance: number): void {
  if (Math.abs(age) <= tolerance) return;
  throw new WebhookError(
    age < 0 ? "timestamp_too_new" : "timestamp_too_old",
    `webhook-timestamp is ${age} s ago, not within ${tolerance}`,
    "is a clock wrong, or the delivery old?",
  );
}
