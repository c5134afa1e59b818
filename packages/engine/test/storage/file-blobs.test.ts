import { readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { StoreDamagedError, StoreUnavailableError } from "../../src/ports/store-errors.ts";
import { createFileBlobs } from "../../src/storage/files/file-blobs.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

async function openWithBlob() {
  const directory = temporaryDirectory();
  const blobs = createFileBlobs({ directory });
  const bytes = new Uint8Array(5000).fill(9);
  const hash = await blobs.put(bytes);
  return { directory, blobs, bytes, hash, file: join(directory, hash.slice(0, 2), hash.slice(2)) };
}

test("names the file by its hash with mode 0600 and leaves no other files", async () => {
  const { directory, hash, file } = await openWithBlob();
  expect(readdirSync(directory, { recursive: true })).toEqual([
    hash.slice(0, 2),
    join(hash.slice(0, 2), hash.slice(2)),
  ]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("does not rewrite existing content but updates the modification time", async () => {
  const { blobs, bytes, hash, file } = await openWithBlob();
  const before = statSync(file);
  expect(await blobs.put(bytes)).toBe(hash);
  const after = statSync(file);
  expect(after.ino).toBe(before.ino);
  expect(after.mtimeMs).toBeGreaterThanOrEqual(before.mtimeMs);
});

test("rejects a truncated file, which a second put repairs", async () => {
  const { blobs, bytes, hash, file } = await openWithBlob();
  truncateSync(file, 4999);
  await expect(blobs.get(hash)).rejects.toThrow(StoreDamagedError);
  expect(await blobs.put(bytes)).toBe(hash);
  expect(await blobs.get(hash)).toHaveLength(5000);
});

test("rejects a file with other content of the same length", async () => {
  const { blobs, hash, file } = await openWithBlob();
  writeFileSync(file, new Uint8Array(5000).fill(8));
  await expect(blobs.get(hash)).rejects.toThrow(`${file} is corrupt`);
});

test("rejects with StoreUnavailableError when the directory is a file", async () => {
  const { file } = await openWithBlob();
  await expect(createFileBlobs({ directory: file }).put(new Uint8Array(1))).rejects.toThrow(
    StoreUnavailableError,
  );
});
