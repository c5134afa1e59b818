import { expect, test } from "vitest";
import { memoize } from "../../src/kernel/memoize.ts";

/** Creates a memoized function for two texts, and the list of its computations. */
function createMemoized() {
  const computed: string[] = [];
  const memoized = memoize(2, (text) => {
    computed.push(text);
    return `${text}!`;
  });
  return { memoized, computed };
}

test("returns a cached result without computing it again", () => {
  const { memoized, computed } = createMemoized();
  expect([memoized("a"), memoized("b"), memoized("a"), memoized("b")]).toEqual(["a!", "b!", "a!", "b!"]);
  expect(computed).toEqual(["a", "b"]);
});

test("evicts the oldest result", () => {
  const { memoized, computed } = createMemoized();
  for (const text of ["a", "b", "c", "c", "b", "a"]) memoized(text);
  expect(computed).toEqual(["a", "b", "c", "a"]);
});

test("does not cache long texts", () => {
  const { memoized, computed } = createMemoized();
  const long = "x".repeat(257);
  expect([memoized(long), memoized(long)]).toEqual([`${long}!`, `${long}!`]);
  memoized("");
  expect(memoized("")).toBe("!");
  expect(computed).toEqual([long, long, ""]);
});
