import { v7 } from "uuid";
import type { Ids } from "../ports/ids.ts";

/** Ids and chance that are the same in every run with the same seed. */
export function createSeededIds(seed = 1): Ids {
  const next = mulberry32(seed);
  const bytes = (length: number) => Uint8Array.from({ length }, () => next() >>> 24);
  let made = 0;
  return {
    uuid(now) {
      // Counted, so that ids of one moment sort in the order they were made in.
      made += 1;
      return v7({ msecs: now, seq: made, random: bytes(16) });
    },
    seed: next,
    secret: () =>
      btoa(String.fromCharCode(...bytes(32)))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replaceAll("=", ""),
  };
}

/** Whole numbers from 0 to 2^32 - 1, evenly spread. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
