import { expect, test } from "vitest";
import { memoize } from "../../src/kernel/memoize.ts";

/** Remembers two texts, and lists what it had to compute. */
function counted() {
  const computed: string[] = [];
  const answer = memoize(2, (text) => {
    computed.push(text);
    return `${text}!`;
  });
  return { answer, computed };
}

test("returns a cached result without computing it again", () => {
  const { answer, computed } = counted();
  expect([answer("a"), answer("b"), answer("a"), answer("b")]).toEqual(["a!", "b!", "a!", "b!"]);
  expect(computed).toEqual(["a", "b"]);
});

test("evicts the oldest result", () => {
  const { answer, computed } = counted();
  for (const text of ["a", "b", "c", "c", "b", "a"]) answer(text);
  expect(computed).toEqual(["a", "b", "c", "a"]);
});

test("does not cache long texts", () => {
  const { answer, computed } = counted();
  const long = "x".repeat(257);
  expect([answer(long), answer(long)]).toEqual([`${long}!`, `${long}!`]);
  answer("");
  expect(answer("")).toBe("!");
  expect(computed).toEqual([long, long, ""]);
});
