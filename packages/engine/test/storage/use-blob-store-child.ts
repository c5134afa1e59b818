import { readdirSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "../../src/ports/store-errors.ts";
import { createFileBlobs } from "../../src/storage/files/file-blobs.ts";
import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import { account1, aJob } from "../../src/testing/store/samples.ts";

// Uses a folder for a store and for blobs, until it is full when that is asked for, and says what went wrong.
const [folder = "", fill] = process.argv.slice(2);

async function fault(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { name, message, path, hint } = error;
    return { name, message, path, hint };
  }
}

const path = join(folder, "likeness.db");
const blobs = createFileBlobs({ folder: join(folder, "blobs") });

if (fill === undefined) {
  const ofStore = await fault(async () => createSqliteStore({ path }).close());
  const ofBlobs = await fault(() => blobs.put(new Uint8Array(3)));
  process.stdout.write(JSON.stringify({ store: ofStore, blobs: ofBlobs }));
} else {
  const store = createSqliteStore({ path });
  await store.transact((tx) => tx.insertAccount(account1));
  const hashes: string[] = [];
  const ofBlobs = await fault(async () => {
    for (let size = 400_000; ; size += 1) hashes.push(await blobs.put(new Uint8Array(size)));
  });
  let payload = 0;
  const ofStore = await fault(async () => {
    for (;;) {
      await store.transact((tx) => tx.insertJob(aJob(payload)));
      payload += 1;
    }
  });
  const kept = (await store.listJobs(account1.id, { limit: 1, offset: 0 })).total;
  const contents = await Promise.all(hashes.map((hash) => blobs.get(hash)));
  const files = readdirSync(join(folder, "blobs"), { recursive: true, withFileTypes: true });
  const left = files.filter((file) => file.isFile() && !hashes.some((hash) => hash.endsWith(file.name)));
  const intact = hashes.length > 0 && contents.every((bytes) => bytes !== null);
  const unfinished = left.map(({ name }) => name);
  process.stdout.write(
    JSON.stringify({ store: ofStore, blobs: ofBlobs, payload, kept, intact, left: unfinished }),
  );
  await store.close();
}
