import { v7 } from "uuid";
import type { Ids } from "../../ports/ids.ts";
import { createRandomBytes } from "./random-bytes.ts";

/** Ids and chance from the machine's secure source. */
export function systemIds(): Ids {
  const draw = createRandomBytes();
  let last = Number.NaN;
  let sequence = 0;
  return {
    uuid(now) {
      // Ids of one millisecond are counted up, so that they sort in the order they were made in.
      sequence = now === last && sequence < maxUint32 ? sequence + 1 : toUint32(draw(4)) >>> 1;
      last = now;
      return v7({ msecs: now, seq: sequence, random: draw(16) });
    },
    seed: () => toUint32(draw(4)),
    // Drawn alone, so that no secret lies in memory before it is wanted or after.
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
