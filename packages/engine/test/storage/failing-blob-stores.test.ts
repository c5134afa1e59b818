import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { run, runNode } from "./run-node.ts";

const child = join(import.meta.dirname, "use-place-child.ts");

/** Root may write anywhere, so it becomes somebody else first. */
const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

describe("a folder that may not be written", () => {
  async function attempt(prepare: (folder: string) => Promise<void> | void): Promise<unknown> {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    await prepare(folder);
    chmodSync(folder, 0o555);
    const { stdout, stderr } = await runNode([child, folder], somebody);
    chmodSync(folder, 0o755);
    return stdout ? JSON.parse(stdout) : stderr;
  }

  const unavailable = expect.objectContaining({
    name: "StoreUnavailableError",
    hint: expect.stringContaining("data directory"),
  });

  test("an empty one", async () => {
    expect(await attempt(() => {})).toEqual({ store: unavailable, blobs: unavailable });
  });

  test("one with a database in it", async () => {
    const result = await attempt(async (folder) => {
      await createSqliteStore({ path: join(folder, "likeness.db") }).close();
      chmodSync(join(folder, "likeness.db"), 0o444);
      mkdirSync(join(folder, "blobs"), { mode: 0o555 });
    });
    expect(result).toEqual({ store: unavailable, blobs: unavailable });
  });
});

const unshare = ["-Urm", "sh", "-c"];
const probe = await run("unshare", [...unshare, "mount -t tmpfs none /mnt"]).catch(() => ({ code: 1 }));
const noSmallDisk = probe.code === 0 ? null : "this machine lets nobody mount a small disk";

describe(`a full disk${noSmallDisk ? ` (cannot: ${noSmallDisk})` : ""}`, () => {
  test.skipIf(noSmallDisk !== null)("is told of, and nothing is half there", async () => {
    const script = `mount -t tmpfs -o size=1500k none "$1" && exec "$2" --conditions=source "$3" "$1" fill`;
    const { stdout, stderr } = await run("unshare", [
      ...unshare,
      script,
      "sh",
      temporaryFolder(),
      process.execPath,
      child,
    ]);
    expect(stderr).toBe("");
    const { store, blobs, payload, kept, intact, left } = JSON.parse(stdout);
    expect(store).toMatchObject({ name: "StoreFullError", hint: "Free some space on that disk." });
    expect(blobs).toMatchObject({ name: "StoreFullError", hint: "Free some space on that disk." });
    expect(kept).toBe(payload);
    expect(intact).toBe(true);
    expect(left).toEqual([]);
  });
});
