import { v7 } from "uuid";
import type { Ids } from "../ports/ids.ts";

/** Deterministic ids and random values: the same in every run with the same seed. */
export function createSeededIds(seed = 1): Ids {
  const next = mulberry32(seed);
  const bytes = (length: number) => Uint8Array.from({ length }, () => next() >>> 24);
  let count = 0;
  return {
    uuid(now) {
      // The counter makes ids of the same time sort in order of creation.
      count += 1;
      return v7({ msecs: now, seq: count, random: bytes(16) });
    },
    seed: next,
    secret: () =>
      btoa(String.fromCharCode(...bytes(32)))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replaceAll("=", ""),
  };
}

/** Uniformly distributed integers from 0 to 2^32 - 1. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
