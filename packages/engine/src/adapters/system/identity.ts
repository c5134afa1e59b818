import { v7 } from "uuid";
import type { Identity } from "../../ports/identity.ts";

/** Ids and chance from the machine's secure source. */
export function systemIdentity(): Identity {
  let last = Number.NaN;
  let sequence = 0;
  return {
    uuid(now) {
      // Ids of one millisecond are counted up, so that they sort in the order they were made in.
      sequence = now === last && sequence < maxUint32 ? sequence + 1 : randomUint32() >>> 1;
      last = now;
      return v7({ msecs: now, seq: sequence });
    },
    seed: randomUint32,
    secret: () => base64url(crypto.getRandomValues(new Uint8Array(32))),
  };
}

const maxUint32 = 2 ** 32 - 1;

function randomUint32(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
