import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { StoreUnavailableError } from "../../src/ports/store-errors.ts";
import { createTemporaryFiles } from "../../src/storage/files/temporary-files.ts";

const temporaryDirectory = () => mkdtempSync(join(tmpdir(), "likeness-files-"));

test("returns what was written, in memory and on disk, and leaves no file", async () => {
  const parent = temporaryDirectory();
  const directory = join(parent, "uploads");
  const files = createTemporaryFiles({ directory: () => directory, clock: systemClock() });
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
  const temporaryFile = createTemporaryFiles({
    directory: () => join(file, "uploads"),
    clock: systemClock(),
  }).open();
  const writing = temporaryFile.write(new Uint8Array(300_000));
  await expect(writing).rejects.toThrow(StoreUnavailableError);
  await expect(writing).rejects.toThrow(file);
});

test("creates named files that only this user can read, and removes them", async () => {
  const directory = join(temporaryDirectory(), "uploads");
  const files = createTemporaryFiles({ directory: () => directory, clock: systemClock() });
  const [one, other] = [await files.createNamed(), await files.createNamed()];
  await one.write(new TextEncoder().encode("first "));
  await one.write(new TextEncoder().encode("second"));
  expect(readFileSync(one.path, "utf8")).toBe("first second");
  expect(statSync(one.path).mode & 0o777).toBe(0o600);
  await one.remove();
  await one.remove();
  expect(existsSync(one.path)).toBe(false);
  expect(readdirSync(directory)).toHaveLength(1);
  await other.remove();
});

test("removes named files of processes that ended a day ago", async () => {
  const directory = temporaryDirectory();
  const openFiles = () => createTemporaryFiles({ directory: () => directory, clock: systemClock() });
  const [abandoned, recent] = [await openFiles().createNamed(), await openFiles().createNamed()];
  const unrelated = join(directory, "another-file");
  writeFileSync(unrelated, "");
  const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const path of [abandoned.path, unrelated]) utimesSync(path, old, old);
  const created = await openFiles().createNamed();
  expect(existsSync(abandoned.path)).toBe(false);
  for (const path of [recent.path, unrelated, created.path]) expect(existsSync(path)).toBe(true);
});
