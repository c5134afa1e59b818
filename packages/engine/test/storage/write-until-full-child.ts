import { readdirSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "../../src/ports/store-errors.ts";
import { createFileBlobs } from "../../src/storage/files/file-blobs.ts";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { account1 } from "../../src/testing/store/entities/accounts.ts";
import { createJob } from "../../src/testing/store/entities/jobs.ts";

// Opens a store and a blob store in a directory, writes until the disk is full if `fill` is passed, and prints the errors.
const [directory = "", fill] = process.argv.slice(2);

async function errorOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { name, message, path, hint } = error;
    return { name, message, path, hint };
  }
}

const path = join(directory, "likeness.db");
const blobs = createFileBlobs({ directory: join(directory, "blobs") });

if (fill === undefined) {
  const storeError = await errorOf(async () => createSqliteStore({ path }).close());
  const blobError = await errorOf(() => blobs.put(new Uint8Array(3)));
  process.stdout.write(JSON.stringify({ store: storeError, blobs: blobError }));
} else {
  const store = createSqliteStore({ path });
  await store.transact((tx) => tx.accounts.insert(account1));
  const hashes: string[] = [];
  const blobError = await errorOf(async () => {
    for (let size = 400_000; ; size += 1) hashes.push(await blobs.put(new Uint8Array(size)));
  });
  let inserted = 0;
  const storeError = await errorOf(async () => {
    for (;;) {
      await store.transact((tx) => tx.jobs.insert(createJob(inserted)));
      inserted += 1;
    }
  });
  const stored = (await store.jobs.list(account1.id, { limit: 1, offset: 0 })).total;
  const contents = await Promise.all(hashes.map((hash) => blobs.get(hash)));
  const files = readdirSync(join(directory, "blobs"), { recursive: true, withFileTypes: true });
  const left = files.filter((file) => file.isFile() && !hashes.some((hash) => hash.endsWith(file.name)));
  const intact = hashes.length > 0 && contents.every((bytes) => bytes !== null);
  const leftovers = left.map(({ name }) => name);
  process.stdout.write(
    JSON.stringify({ store: storeError, blobs: blobError, inserted, stored, intact, leftovers }),
  );
  await store.close();
}
