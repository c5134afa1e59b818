import fc from "fast-check";
import { expect, test } from "vitest";
import { camelCase, camelKeys, snakeCase, snakeKeys } from "../src/core/key-case.ts";

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
/** As the contract writes names: words of small letters, each starting with a letter. */
const wireName = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join("_"));
const leaf = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
const wireValue = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, leaf, fc.array(tie("value"), { maxLength: 3 }), tie("object")),
  object: fc.dictionary(wireName, tie("value"), { maxKeys: 4 }),
})).value;

test("a name goes to the other side and comes back", () => {
  fc.assert(fc.property(wireName, (name) => void expect(snakeCase(camelCase(name))).toBe(name)));
});

test("a value goes to the other side and comes back", () => {
  fc.assert(fc.property(wireValue, (value) => void expect(snakeKeys(camelKeys(value))).toEqual(value)));
});

test("what is ours already stays", () => {
  fc.assert(
    fc.property(wireValue, (value) => void expect(camelKeys(camelKeys(value))).toEqual(camelKeys(value))),
  );
  fc.assert(
    fc.property(wireValue, (value) => void expect(snakeKeys(snakeKeys(value))).toEqual(snakeKeys(value))),
  );
});

test("what the caller and the Brief hold is not touched, whatever it is", () => {
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

test("a key that means something to the language does no harm", () => {
  const renamed = camelKeys(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"a_b":1}}'));
  expect(JSON.stringify(renamed)).toBe('{"constructor":{"aB":1}}');
  expect([Reflect.get({}, "polluted"), Object.getPrototypeOf(renamed)]).toEqual([
    undefined,
    Object.prototype,
  ]);
});
