import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { run, runNode } from "./run-node.ts";

const child = join(import.meta.dirname, "write-until-full-child.ts");

/** Root ignores file modes, so the child runs as another user. */
const otherUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

describe("a read-only directory", () => {
  async function attempt(prepare: (directory: string) => Promise<void> | void): Promise<unknown> {
    const directory = temporaryDirectory();
    chmodSync(directory, 0o755);
    await prepare(directory);
    chmodSync(directory, 0o555);
    const { stdout, stderr } = await runNode([child, directory], otherUser);
    chmodSync(directory, 0o755);
    return stdout ? JSON.parse(stdout) : stderr;
  }

  const unavailable = expect.objectContaining({
    name: "StoreUnavailableError",
    hint: expect.stringContaining("data directory"),
  });

  test("rejects with StoreUnavailableError when it is empty", async () => {
    expect(await attempt(() => {})).toEqual({ store: unavailable, blobs: unavailable });
  });

  test("rejects with StoreUnavailableError when it contains a database", async () => {
    const result = await attempt(async (directory) => {
      await createSqliteStore({ path: join(directory, "likeness.db") }).close();
      chmodSync(join(directory, "likeness.db"), 0o444);
      mkdirSync(join(directory, "blobs"), { mode: 0o555 });
    });
    expect(result).toEqual({ store: unavailable, blobs: unavailable });
  });
});

const unshare = ["-Urm", "sh", "-c"];
const probe = await run("unshare", [...unshare, "mount -t tmpfs none /mnt"]).catch(() => ({ code: 1 }));
const noSmallDisk = probe.code === 0 ? null : "mounting a tmpfs is not permitted";

describe(`a full disk${noSmallDisk ? ` (skipped: ${noSmallDisk})` : ""}`, () => {
  test.skipIf(noSmallDisk !== null)("rejects with StoreFullError and leaves no partial data", async () => {
    const script = `mount -t tmpfs -o size=1500k none "$1" && exec "$2" --conditions=source "$3" "$1" fill`;
    const { stdout, stderr } = await run("unshare", [
      ...unshare,
      script,
      "sh",
      temporaryDirectory(),
      process.execPath,
      child,
    ]);
    expect(stderr).toBe("");
    const { store, blobs, inserted, stored, intact, leftovers } = JSON.parse(stdout);
    expect(store).toMatchObject({ name: "StoreFullError", hint: "Free disk space." });
    expect(blobs).toMatchObject({ name: "StoreFullError", hint: "Free disk space." });
    expect(stored).toBe(inserted);
    expect(intact).toBe(true);
    expect(leftovers).toEqual([]);
  });
});
