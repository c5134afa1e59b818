import { readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { StoreDamagedError, StoreUnavailableError } from "../../src/ports/store-errors.ts";
import { createFileBlobs } from "../../src/storage/files/file-blobs.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

async function openWithOne() {
  const folder = temporaryFolder();
  const blobs = createFileBlobs({ folder });
  const bytes = new Uint8Array(5000).fill(9);
  const hash = await blobs.put(bytes);
  return { folder, blobs, bytes, hash, file: join(folder, hash.slice(0, 2), hash.slice(2)) };
}

test("the file of a content is named by its hash, its owner's alone, and nothing else is left", async () => {
  const { folder, hash, file } = await openWithOne();
  expect(readdirSync(folder, { recursive: true })).toEqual([
    hash.slice(0, 2),
    join(hash.slice(0, 2), hash.slice(2)),
  ]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("content that is there is not written again; only the time of its file is renewed", async () => {
  const { blobs, bytes, hash, file } = await openWithOne();
  const before = statSync(file);
  expect(await blobs.put(bytes)).toBe(hash);
  const after = statSync(file);
  expect(after.ino).toBe(before.ino);
  // The sweep of contents that nothing names goes by when they were last put.
  expect(after.mtimeMs).toBeGreaterThanOrEqual(before.mtimeMs);
});

test("a truncated file is not served as good, and putting its content again repairs it", async () => {
  const { blobs, bytes, hash, file } = await openWithOne();
  truncateSync(file, 4999);
  await expect(blobs.get(hash)).rejects.toThrow(StoreDamagedError);
  expect(await blobs.put(bytes)).toBe(hash);
  expect(await blobs.get(hash)).toHaveLength(5000);
});

test("a file with other content of the same length is not served either", async () => {
  const { blobs, hash, file } = await openWithOne();
  writeFileSync(file, new Uint8Array(5000).fill(8));
  await expect(blobs.get(hash)).rejects.toThrow(`${file} is no longer what was stored.`);
});

test("a folder that cannot be is unavailable", async () => {
  const { file } = await openWithOne();
  await expect(createFileBlobs({ folder: file }).put(new Uint8Array(1))).rejects.toThrow(
    StoreUnavailableError,
  );
});
