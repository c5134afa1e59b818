import fc from "fast-check";
import { expect, test } from "vitest";
import { camelCase, camelKeys, snakeCase, snakeKeys } from "../src/systems/likeness/key-case.ts";

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
/** A name as in the contract: lower-case words that start with a letter. */
const wireName = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join("_"));
const leaf = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
const wireValue = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, leaf, fc.array(tie("value"), { maxLength: 3 }), tie("object")),
  object: fc.dictionary(wireName, tie("value"), { maxKeys: 4 }),
})).value;

test("snakeCase() inverts camelCase()", () => {
  fc.assert(fc.property(wireName, (name) => void expect(snakeCase(camelCase(name))).toBe(name)));
});

test("snakeKeys() inverts camelKeys()", () => {
  fc.assert(fc.property(wireValue, (value) => void expect(snakeKeys(camelKeys(value))).toEqual(value)));
});

test("camelKeys() and snakeKeys() are idempotent", () => {
  fc.assert(
    fc.property(wireValue, (value) => void expect(camelKeys(camelKeys(value))).toEqual(camelKeys(value))),
  );
  fc.assert(
    fc.property(wireValue, (value) => void expect(snakeKeys(snakeKeys(value))).toEqual(snakeKeys(value))),
  );
});

test("does not rename keys inside metadata, brief and the values of hints", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("metadata", "brief"), (value, name) => {
      expect(camelKeys({ a_b: { [name]: value } })).toEqual({ aB: { [name]: value } });
      expect(snakeKeys({ aB: { [name]: value } })).toEqual({ a_b: { [name]: value } });
    }),
  );
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) =>
        void expect(snakeKeys({ hints: { hairColor: value } })).toEqual({ hints: { hair_color: value } }),
    ),
  );
});

test("ignores __proto__", () => {
  const renamed = camelKeys(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"a_b":1}}'));
  expect(JSON.stringify(renamed)).toBe('{"constructor":{"aB":1}}');
  expect([Reflect.get({}, "polluted"), Object.getPrototypeOf(renamed)]).toEqual([
    undefined,
    Object.prototype,
  ]);
});
