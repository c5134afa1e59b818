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

test("what was answered is answered again without computing", () => {
  const { answer, computed } = counted();
  expect([answer("a"), answer("b"), answer("a"), answer("b")]).toEqual(["a!", "b!", "a!", "b!"]);
  expect(computed).toEqual(["a", "b"]);
});

test("the oldest is forgotten for a new one", () => {
  const { answer, computed } = counted();
  for (const text of ["a", "b", "c", "c", "b", "a"]) answer(text);
  expect(computed).toEqual(["a", "b", "c", "a"]);
});

test("long texts are not kept", () => {
  const { answer, computed } = counted();
  const long = "x".repeat(257);
  expect([answer(long), answer(long)]).toEqual([`${long}!`, `${long}!`]);
  answer("");
  expect(answer("")).toBe("!");
  expect(computed).toEqual([long, long, ""]);
});
