import fc, { type JsonValue } from "fast-check";
import { z } from "zod";
import { placeholderIds } from "./placeholders.ts";

/** Values that a schema of the contract accepts, including its refinements. */
export function schemaValues(schema: z.ZodType): fc.Arbitrary<JsonValue> {
  const json = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
  return fromSchema(json, "").filter((value) => schema.safeParse(value).success);
}

/** The names of the fields of a schema. */
export function namesOf(schema: z.ZodType): string[] {
  return Object.keys(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }).properties ?? {});
}

type Schema = z.core.JSONSchema.JSONSchema;

const image =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const url = fc.constantFrom(
  "https://hooks.example.com/in",
  "https://example.com:8443/?a=%20",
  "https://bücher.example/ü",
);

/** Small enough that doubles can represent sums to a millionth. */
const credits = fc.oneof(
  fc.integer({ min: 1, max: 50 }),
  fc.constantFrom(0.000001, 0.1, 1_000_000),
  fc.double({ min: 0.000001, max: 100, noNaN: true }),
);

/** Fields whose format is only in their description. */
const knownFields = new Map<string, fc.Arbitrary<JsonValue>>([
  ["reference_images", fc.constantFrom(image, `data:image/png;base64,${image}`)],
  ["element_images", fc.constantFrom(image, `data:image/png;base64,${image}`)],
  ["images", fc.constantFrom(image, `data:image/png;base64,${image}`)],
  ["photo", fc.constantFrom(image, `data:image/png;base64,${image}`)],
  ["image[]", fc.constantFrom(image, `data:image/png;base64,${image}`)],
  ["image", fc.constantFrom(image, `data:image/png;base64,${image}`)],
  ["mask", fc.constantFrom(image, `data:image/png;base64,${image}`)],
  ["amount", credits],
  ["credits", credits],
  // From 2030 on, which is after the fake clock.
  ["expires_at", fc.oneof(fc.integer({ min: 1_893_456_000, max: 4_102_444_800 }), fc.constant(null))],
  ["endpoint_url", url],
  ["webhook_url", url],
  ["callback_url", url],
  ["url", url],
  ["secret", fc.constantFrom("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "12345678", "é".repeat(500))],
  [
    "Idempotency-Key",
    fc.oneof(fc.constantFrom("a", "b", "c".repeat(255)), fc.stringMatching(/^[!-~]{1,40}$/)),
  ],
]);

const sentences = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom("an owl", "a wise owl", "日本語 🦉 ✨", "\u0000", "null") },
  { weight: 1, arbitrary: fc.constant("a forbidden owl") },
);
const names = fc.string({ minLength: 1, maxLength: 9 }).filter((name) => name !== "__proto__");
const anything: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom(null, true, 1.5, -1, "an owl", ""),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.dictionary(names, fc.string(), { maxKeys: 3 }),
);

/** Values that the schema allows, often at its limits; `name` is the name of the field. */
function fromSchema(schema: Schema | boolean, name: string): fc.Arbitrary<JsonValue> {
  if (typeof schema === "boolean") return anything;
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map((option) => fromSchema(option, name)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const known = knownFields.get(name);
  if (known && schema.type !== "array") return known;
  const types: unknown = schema.type;
  if (Array.isArray(types)) return fc.oneof(...types.map((type) => fromSchema({ ...schema, type }, name)));
  switch (schema.type) {
    case "string":
      return strings(schema);
    case "integer":
      return fc.integer({
        min: schema.minimum ?? -(2 ** 31),
        max: Math.min(schema.maximum ?? 2 ** 31, 2 ** 32),
      });
    case "number":
      return doubles(schema);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return arrays(schema, name);
    case "object":
      return objects(schema);
    case undefined:
      return anything;
    default:
      throw new Error(`No generator for ${name}: ${JSON.stringify(schema)}`);
  }
}

function strings({ format, pattern, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === "uuid") return placeholderIds;
  const shape = pattern === undefined ? null : new RegExp(pattern);
  const limits = { minLength, maxLength: Math.min(maxLength, minLength + 40) };
  return fc
    .oneof(
      { weight: 4, arbitrary: sentences },
      { weight: 2, arbitrary: fc.string(limits) },
      { weight: 2, arbitrary: fc.string({ ...limits, unit: "grapheme" }) },
      { weight: 1, arbitrary: fc.constantFrom("x".repeat(minLength), "x".repeat(maxLength)) },
      ...(shape ? [{ weight: 1, arbitrary: fc.stringMatching(shape) }] : []),
    )
    .filter((text) => text.length >= minLength && text.length <= maxLength && (shape?.test(text) ?? true));
}

function doubles({ minimum = -1e9, maximum = 1e9, exclusiveMinimum }: Schema): fc.Arbitrary<number> {
  const above = typeof exclusiveMinimum === "number" ? exclusiveMinimum : null;
  const values = fc.double({ min: above ?? minimum, max: maximum, minExcluded: above !== null, noNaN: true });
  return fc.oneof(values, fc.integer({ min: Math.ceil(minimum) + 1, max: Math.min(maximum, 9) }));
}

function arrays({ items = true, minItems = 0, maxItems = 4 }: Schema, name: string) {
  if (Array.isArray(items)) throw new Error(`No generator for the tuple ${name}.`);
  return fc.array(fromSchema(items, name), { minLength: minItems, maxLength: maxItems });
}

function objects({ properties = {}, required, additionalProperties: more = true }: Schema) {
  const fields = Object.entries(properties).map(([name, field]) => [name, fromSchema(field, name)] as const);
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: required ?? [] });
  if (more === false) return known;
  const others = fc.dictionary(names, fromSchema(more, ""), { maxKeys: 2 });
  return fc.tuple(known, others).map(([own, other]) => ({ ...other, ...own }));
}
