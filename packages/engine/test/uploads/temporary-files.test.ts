import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { StoreUnavailableError } from "../../src/ports/store-errors.ts";
import { createTemporaryFiles } from "../../src/storage/files/temporary-files.ts";

const temporaryDirectory = () => mkdtempSync(join(tmpdir(), "likeness-files-"));

test("returns what was written, in memory and on disk, and leaves no file", async () => {
  const parent = temporaryDirectory();
  const directory = join(parent, "uploads");
  const files = createTemporaryFiles({ directory: () => directory });
  const sizes = fc.array(fc.oneof(fc.nat({ max: 100 }), fc.constantFrom(65_536, 300_000)), { maxLength: 8 });
  const roundTrip = fc.asyncProperty(sizes, async (pieces) => {
    const temporaryFile = files.open();
    const written = pieces.map((size, at) => new Uint8Array(size).fill(at + 1));
    for (const piece of written) await temporaryFile.write(piece);
    expect(Buffer.compare(await temporaryFile.read(), Buffer.concat(written))).toBe(0);
    // Open files have no name, so a crash leaves nothing behind either.
    expect(readdirSync(parent, { recursive: true }).filter((name) => name !== "uploads")).toEqual([]);
    await temporaryFile.close();
    await temporaryFile.close();
  });
  await fc.assert(roundTrip, { numRuns: 40 });
});

test("throws a store error that names an unusable directory", async () => {
  const file = join(temporaryDirectory(), "a file");
  writeFileSync(file, "");
  const temporaryFile = createTemporaryFiles({ directory: () => join(file, "uploads") }).open();
  const writing = temporaryFile.write(new Uint8Array(300_000));
  await expect(writing).rejects.toThrow(StoreUnavailableError);
  await expect(writing).rejects.toThrow(file);
});
