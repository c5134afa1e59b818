import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BackupTargetError, backupDataDir, StoreUnavailableError } from "../../src/index.ts";
import { start } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function createPaths() {
  const parent = temporaryDirectory();
  return { parent, dataDir: join(parent, "data"), to: join(parent, "copy") };
}

test("creates a consistent backup of a running engine", async () => {
  const { parent, dataDir, to } = await createPaths();
  const client = start({ dataDir });
  let isFinished = false;
  const ids: string[] = [];
  const keepBusy = async () => {
    for (let number = 0; !isFinished; number += 1) {
      const body = { prompt: `owl ${number}`, ...(number % 3 === 0 && { reference_images: [png] }) };
      ids.push((await client.generate(body)).json.data.id);
    }
  };
  const busy = [keepBusy(), keepBusy()];
  await client.wait((await client.generate()).json.data.id);
  const before = ids.length;
  const { directory, missing } = await backupDataDir({ dataDir, to });
  isFinished = true;
  await Promise.all(busy);
  expect([directory, missing]).toEqual([to, []]);
  expect((await readdir(parent)).toSorted()).toEqual(["copy", "data"]);

  const copy = start({ dataDir: to });
  await copy.engine.idle();
  const { data, total_count } = (await copy.request("GET", "/api/v1/jobs?limit=100")).json.data;
  expect(total_count).toBeGreaterThanOrEqual(before);
  expect(total_count).toBeLessThanOrEqual(ids.length + 1);
  expect(data.length).toBeGreaterThan(0);
  for (const job of data) {
    const { json } = await copy.request("GET", `/api/v1/jobs/${job.id}`);
    expect(json.data.status).toBe("completed");
    expect((await copy.engine.fetch(json.data.avatar.image_url)).status).toBe(200);
  }
});

test("creates a backup that is private and independent of the original", async () => {
  const { dataDir, to } = await createPaths();
  const client = start({ dataDir });
  await client.wait((await client.generate()).json.data.id);
  await client.engine.stop();
  await backupDataDir({ dataDir, to });
  await rm(dataDir, { recursive: true });
  expect((await readdir(to)).toSorted()).toEqual(["blobs", "likeness.db"]);
  expect((await stat(to)).mode & 0o777).toBe(0o700);
  expect((await stat(join(to, "likeness.db"))).mode & 0o777).toBe(0o600);
  expect((await stat(join(to, "blobs"))).mode & 0o777).toBe(0o700);
  const copy = start({ dataDir: to, worker: false });
  expect((await copy.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(1);
});

test("rejects a target directory that is not empty, unless replace is set", async () => {
  const { parent, dataDir, to } = await createPaths();
  await start({ dataDir, worker: false }).generate();
  await mkdir(to);
  await backupDataDir({ dataDir, to });
  await writeFile(join(to, "mine.txt"), "mine");
  await expect(backupDataDir({ dataDir, to })).rejects.toThrow(BackupTargetError);
  expect(await readFile(join(to, "mine.txt"), "utf8")).toBe("mine");
  await backupDataDir({ dataDir, to, replace: true });
  expect((await readdir(to)).toSorted()).toEqual(["blobs", "likeness.db"]);
  expect((await readdir(parent)).toSorted()).toEqual(["copy", "data"]);
});

test("rejects a target inside or around the data directory", async () => {
  const { parent, dataDir } = await createPaths();
  await start({ dataDir, worker: false }).generate();
  for (const to of [dataDir, join(dataDir, "copy"), join(dataDir, "blobs"), parent])
    await expect(backupDataDir({ dataDir, to, replace: true })).rejects.toThrow(BackupTargetError);
  const file = join(parent, "file");
  await writeFile(file, "mine");
  await expect(backupDataDir({ dataDir, to: file, replace: true })).rejects.toThrow(BackupTargetError);
});

test("leaves no files after a failure or an abort", async () => {
  const { parent, dataDir, to } = await createPaths();
  await expect(backupDataDir({ dataDir, to })).rejects.toThrow(StoreUnavailableError);
  expect(await readdir(parent)).toEqual([]);
  await start({ dataDir, worker: false }).generate();
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(backupDataDir({ dataDir, to, signal })).rejects.toThrow("enough");
  const damaged = join(parent, "damaged");
  await mkdir(damaged);
  await writeFile(
    join(damaged, "likeness.db"),
    "not a database, but long enough to have a header ".repeat(100),
  );
  await expect(backupDataDir({ dataDir: damaged, to })).rejects.toThrow(/damaged/);
  expect((await readdir(parent)).toSorted()).toEqual(["damaged", "data"]);
});

test("reports missing images", async () => {
  const { dataDir, to } = await createPaths();
  const client = start({ dataDir });
  await client.wait((await client.generate()).json.data.id);
  const [directory = ""] = await readdir(join(dataDir, "blobs"));
  const [name = ""] = await readdir(join(dataDir, "blobs", directory));
  await rm(join(dataDir, "blobs", directory, name));
  expect((await backupDataDir({ dataDir, to })).missing).toEqual([`${directory}${name}`]);
  const withoutImages = await backupDataDir({ dataDir, to, replace: true, images: false });
  expect([withoutImages.missing, await readdir(to)]).toEqual([[], ["likeness.db"]]);
});
