import fc from "fast-check";
import { expect, test } from "vitest";
import { createJsonImages } from "../../src/http/body/images/json-images.ts";

const field = "reference_images";
const photo = "photo";
const member = { field: "datasetImage", name: "base64" };

/** Parses in chunks and puts the extracted images back; null if the JSON is invalid. */
async function parseInChunks(json: Uint8Array, cuts: readonly number[]): Promise<unknown> {
  const texts: string[] = [];
  const scanner = createJsonImages({ lists: [field], singles: [photo], member }, () => {
    const index = texts.push("") - 1;
    return {
      write: async (text) => {
        texts[index] += text;
      },
      async writeBase64Bytes(bytes) {
        const letters = Buffer.from(bytes).toString("latin1");
        if (!/^[A-Za-z0-9+/]*$/.test(letters)) return false;
        texts[index] += letters;
        return true;
      },
      end: async () => undefined,
    };
  });
  try {
    let from = 0;
    for (const cut of [...cuts.map((at) => at % (json.length + 1)).sort((a, b) => a - b), json.length]) {
      await scanner.write(json.subarray(from, cut));
      from = cut;
    }
    const rest = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(scanner.rest));
    const value = JSON.parse(rest);
    const list = isRecord(value) && value[field];
    if (Array.isArray(list)) {
      list.forEach((item, at) => {
        if (typeof item === "string" && item !== "") list[at] = texts[Number(item)];
      });
    }
    if (isRecord(value)) {
      const { [photo]: single } = value;
      if (typeof single === "string" && single !== "") value[photo] = texts[Number(single)];
      const { [member.field]: holder } = value;
      if (isRecord(holder) && !Array.isArray(holder)) {
        const { [member.name]: text } = holder;
        if (typeof text === "string" && text !== "") holder[member.name] = texts[Number(text)];
      }
    }
    return { value };
  } catch {
    return null;
  }
}

function parseWhole(json: Uint8Array): unknown {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)) };
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

const image = fc.oneof(
  fc.base64String({ maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom("data:image/png;base64,AAAA", "\\", '"', "\\\\\\", "\u0000", "🦉", "é", "a/b"),
);
const item = fc.oneof({ weight: 5, arbitrary: image }, fc.jsonValue({ maxDepth: 2 }));
const value = fc.oneof(
  { weight: 3, arbitrary: fc.array(item, { maxLength: 4 }) },
  { weight: 2, arbitrary: image },
  fc.dictionary(fc.constantFrom(member.name, "url", field), item, { maxKeys: 3, noNullPrototype: true }),
  fc.jsonValue(),
);
const name = fc.oneof(
  fc.constant(field),
  fc.constant(photo),
  fc.constant(member.field),
  fc.constantFrom("hints", "prompt", ""),
  fc.string({ maxLength: 5 }),
);
const members = fc.array(fc.tuple(name, value), { maxLength: 4 });

/** Rewrites the escapes of JSON as encoders of other languages write them. */
const writers = fc.constantFrom<(json: string) => string>(
  (json) => json,
  (json) => json.replaceAll("/", "\\/"),
  (json) => json.replace(/[A-Za-z](?=[A-Za-z]*_)/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
  (json) =>
    json.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
);

const documents = fc
  .tuple(members, writers, fc.constantFrom("", " ", "\n\t"))
  .map(([fields, write, space]) =>
    write(
      `{${fields.map(([key, of]) => `${space}${JSON.stringify(key)}:${space}${JSON.stringify(of)}`).join(",")}}`,
    ),
  );
const cuts = fc.array(fc.nat(), { maxLength: 8 });

test("parses a document the same in chunks of any size", async () => {
  const same = fc.asyncProperty(documents, cuts, async (json, at) => {
    const bytes = new TextEncoder().encode(json);
    // The last of duplicate fields is used, but the strings of all of them are numbered.
    expect(await parseInChunks(bytes, at)).toEqual(parseWhole(bytes));
  });
  await fc.assert(same, { numRuns: 500 });
});

test("invalid JSON stays invalid, and valid JSON keeps its meaning", async () => {
  const mutations = fc.array(
    fc.tuple(fc.nat(), fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(...Buffer.from('"\\{}[]:,u0\n')))),
    { minLength: 1, maxLength: 3 },
  );
  const same = fc.asyncProperty(documents, mutations, cuts, async (json, changes, at) => {
    const bytes = new TextEncoder().encode(json);
    for (const [where, byte] of changes) bytes[where % bytes.length] = byte;
    expect(await parseInChunks(bytes, at)).toEqual(parseWhole(bytes));
  });
  await fc.assert(same, { numRuns: 1_000 });
});
