/**
 * Seeded random numbers. Each trait has its own stream, derived from the seed and the trait's name, so that
 * adding a trait does not change the others.
 */
export interface RandomStream {
  /** A number, at least 0 and below 1. */
  next(): number;
  /** A number, at least `min` and below `max`. */
  between(min: number, max: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  boolean(probability: number): boolean;
}

export function randomStream(seed: number, name: string): RandomStream {
  // splitmix32.
  let state = (hash32(name) ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (min, max) => min + next() * (max - min),
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    boolean: (probability) => next() < probability,
  };
}

/** FNV-1a over UTF-16 units with the finalizer of MurmurHash3. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
