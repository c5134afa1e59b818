import { expect, test, vi } from "vitest";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { systemIds } from "../../src/adapters/system/ids.ts";
import { createRandomBytes } from "../../src/adapters/system/random-bytes.ts";
import { createSeededIds } from "../../src/testing/seeded-ids.ts";

const v7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("returns the system time", async () => {
  const clock = systemClock();
  const before = Date.now();
  await clock.sleep(5);
  expect(clock.now() - before).toBeGreaterThanOrEqual(4);
});

test("rejects an aborted sleep with the reason and leaves no listener", async () => {
  const clock = systemClock();
  const aborting = new AbortController();
  let listeners = 0;
  const { signal } = aborting;
  const counted = new Proxy(signal, {
    get(target, name) {
      if (name === "addEventListener") listeners += 1;
      if (name === "removeEventListener") listeners -= 1;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  await clock.sleep(0, counted);
  expect(listeners).toBe(0);
  const reason = new Error("enough");
  const sleeping = clock.sleep(60_000, signal);
  aborting.abort(reason);
  await expect(sleeping).rejects.toBe(reason);
  await expect(clock.sleep(60_000, signal)).rejects.toBe(reason);
});

for (const [name, create] of [
  ["system", systemIds],
  ["seeded", createSeededIds],
] as const) {
  test(`${name} ids are UUIDs that sort by creation`, () => {
    const generator = create();
    const times = [1000, 1000, 1000, 1001, 5000, 5000, 1_800_000_000_000];
    const ids = times.flatMap((now) => Array.from({ length: 50 }, () => generator.uuid(now)));
    for (const id of ids) expect(id).toMatch(v7);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test(`${name} seeds and secrets are well-formed and differ`, () => {
    const ids = create();
    const seeds = Array.from({ length: 100 }, () => ids.seed());
    for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
    expect(new Set(seeds).size).toBeGreaterThan(95);
    const secrets = Array.from({ length: 100 }, () => ids.secret());
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
    expect(new Set(secrets).size).toBe(100);
  });
}

test("uses the given time when it goes back", () => {
  const ids = systemIds();
  const later = ids.uuid(2000);
  expect(ids.uuid(1000) < later).toBe(true);
});

test("returns the same values for the same seed", () => {
  const valuesOf = (seed: number) => {
    const ids = createSeededIds(seed);
    return [ids.uuid(5), ids.seed(), ids.secret(), ids.uuid(5)];
  };
  expect(valuesOf(3)).toEqual(valuesOf(3));
  expect(valuesOf(3)).not.toEqual(valuesOf(4));
});

test("refills random bytes and returns none twice", () => {
  let draws = 0;
  vi.spyOn(crypto, "getRandomValues").mockImplementation((array) => {
    draws += 1;
    if (array instanceof Uint8Array) array.set(Array.from(array, (_, index) => draws * 10 + index));
    return array;
  });
  const randomBytes = createRandomBytes(8);
  expect(draws).toBe(0);
  const results = [4, 3, 4, 4, 8, 1].map((length) => [...randomBytes(length)]);
  expect(results).toEqual([
    [10, 11, 12, 13],
    [14, 15, 16],
    [20, 21, 22, 23],
    [24, 25, 26, 27],
    [30, 31, 32, 33, 34, 35, 36, 37],
    [40],
  ]);
  expect(draws).toBe(4);
});

test("gives each id different random bits", () => {
  const ids = systemIds();
  // More than one batch of random bytes, with the same time, so that only the random bits differ.
  const tails = Array.from({ length: 2_000 }, (_, now) => ids.uuid(now).slice(-8));
  expect(new Set(tails).size).toBeGreaterThan(1_990);
  expect(new Set(Array.from({ length: 2_000 }, () => systemIds().uuid(7))).size).toBe(2_000);
});
