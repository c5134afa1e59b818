import fc from "fast-check";
import { expect, test } from "vitest";
import { createPartParser } from "../../src/http/body/images/part-parser.ts";

interface Part {
  readonly name: string;
  readonly filename: string | null;
  readonly content: Uint8Array;
}

/** Contents that resemble boundaries without containing one. */
const contents = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom("\r\n", "\r", "--", "-", "\r\n--", "\r\n--bound", "--bound-")
        .map((text) => Buffer.from(text)),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => Buffer.concat(pieces));
const names = fc.stringMatching(/^[a-z_]{1,12}$/);
const filenames = fc.option(fc.stringMatching(/^[a-z. ]{1,12}$/));
const parts = fc.array(fc.record({ name: names, filename: filenames, content: contents }), { maxLength: 5 });
const boundaries = fc.constantFrom(
  "bound-ary",
  "----WebKitFormBoundary7MA4YWxk",
  "-",
  "-----",
  "a'()+_,./:=?b",
);
const cuts = fc.array(fc.nat(), { maxLength: 12 });

function write(boundary: string, all: readonly Part[]): Buffer {
  const chunks = all.flatMap(({ name, filename, content }) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"`),
    Buffer.from(filename === null ? "" : `; filename="${filename}"\r\nContent-Type: image/png`),
    Buffer.from("\r\n\r\n"),
    content,
    Buffer.from("\r\n"),
  ]);
  return Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]);
}

async function read(boundary: string, body: Uint8Array, at: readonly number[]) {
  const found: Part[] = [];
  const errors: string[] = [];
  const parser = await createPartParser({
    contentType: `multipart/form-data; boundary="${boundary}"`,
    maxParts: 32,
    onPart({ name, filename = null }) {
      const chunks: Uint8Array[] = [];
      return (chunk) => {
        if (chunk) chunks.push(Buffer.from(chunk));
        else found.push({ name, filename, content: Buffer.concat(chunks) });
      };
    },
    onError: ({ _tag }) => errors.push(_tag),
    onDone: () => undefined,
  });
  let from = 0;
  for (const cut of [...at.map((where) => where % (body.length + 1)).sort((a, b) => a - b), body.length]) {
    parser.write(body.subarray(from, cut));
    from = cut;
  }
  parser.end();
  return { found, errors };
}

test("parses parts in chunks of any size", async () => {
  const roundTrip = fc.asyncProperty(boundaries, parts, cuts, async (boundary, all, at) => {
    fc.pre(
      all.every(({ content }) => !`\r\n${content.toString("latin1")}\r\n`.includes(`\r\n--${boundary}`)),
    );
    const { found, errors } = await read(boundary, write(boundary, all), at);
    expect(errors).toEqual([]);
    expect(found).toEqual(all.map((part) => ({ ...part, content: Buffer.from(part.content) })));
  });
  await fc.assert(roundTrip, { numRuns: 1_000 });
});

test("reports an error for a body that ends before its closing boundary", async () => {
  const body = write("bound-ary", [
    { name: "prompt", filename: null, content: Buffer.from("an owl") },
    { name: "reference_images", filename: "a.png", content: Buffer.from("\r\n--bound") },
  ]);
  for (let end = 0; end < body.length - 2; end += 1) {
    const { errors } = await read("bound-ary", body.subarray(0, end), [end >> 1]);
    expect([end, errors.at(-1)]).toEqual([end, "EndNotReached"]);
  }
});

test("parses a damaged form equally for all chunk sizes", async () => {
  const mutations = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
  const anything = fc.asyncProperty(parts, mutations, cuts, async (all, changes, at) => {
    const body = write("bound-ary", all);
    for (const [where, byte] of changes) body[where % body.length] = byte;
    const [whole, cut] = [await read("bound-ary", body, []), await read("bound-ary", body, at)];
    // Some chunkings may accept an almost valid form, but the result is always the same.
    if (whole.errors.length === 0 && cut.errors.length === 0) expect(cut.found).toEqual(whole.found);
  });
  await fc.assert(anything, { numRuns: 500 });
});
