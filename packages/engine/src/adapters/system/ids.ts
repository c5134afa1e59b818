import { v7 } from "uuid";
import type { Ids } from "../../ports/ids.ts";
import { createRandomBytes } from "./random-bytes.ts";

/** Ids and random values from the system's secure source. */
export function systemIds(): Ids {
  const draw = createRandomBytes();
  let last = Number.NaN;
  let sequence = 0;
  return {
    uuid(now) {
      // Ids within a millisecond have a counter, so that they sort by creation.
      sequence = now === last && sequence < maxUint32 ? sequence + 1 : toUint32(draw(4)) >>> 1;
      last = now;
      return v7({ msecs: now, seq: sequence, random: draw(16) });
    },
    seed: () => toUint32(draw(4)),
    // The buffer is not used here, so that secrets are in memory no longer than necessary.
    secret: () => base64url(crypto.getRandomValues(new Uint8Array(32))),
  };
}

const maxUint32 = 2 ** 32 - 1;

function toUint32(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => ((number << 8) | byte) >>> 0, 0);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
