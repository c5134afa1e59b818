import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createEngine } from "../src/index.ts";
import { start } from "./support/start.ts";

const src = join(import.meta.dirname, "../src");

test("uses the system clock and random numbers only in adapters/system", async () => {
  const forbidden =
    /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bsetTimeout\b|\bsetInterval\b|\bperformance\.now\b|\brandomUUID\b|\bgetRandomValues\b/;
  const files = (await readdir(src, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const violations = [];
  for (const file of files) {
    // serve.ts talks to the real network: its grace period is real time.
    if (/^(adapters\/system|testing)\/|^serve\.ts$/.test(file)) continue;
    if (forbidden.test(await readFile(join(src, file), "utf8"))) violations.push(file);
  }
  expect(violations).toEqual([]);
});

test("does not print the key", async () => {
  const canary = "lk_canary_8f14e45fceea167a";
  const engine = createEngine({ apiKey: canary });
  await engine.fetch(`${engine.url}/api/v1/jobs`, { headers: { authorization: `Bearer ${canary}` } });
  const printed = [
    inspect(engine, { depth: 9, showHidden: true, getters: false }),
    JSON.stringify(engine),
    String(engine),
  ];
  expect(printed.join()).not.toContain(canary);
  await engine.stop();
});

test("does not store the key in a data directory", async () => {
  const { temporaryDirectory } = await import("./support/temporary-directory.ts");
  const dataDir = temporaryDirectory();
  const canary = "lk_canary_8f14e45fceea167a";
  const client = start({ dataDir, apiKey: canary });
  await client.generate();
  const other = await client.engine.accounts.create({ name: "other" });
  await client.engine.stop();
  for (const file of await readdir(dataDir, { recursive: true })) {
    const bytes = await readFile(join(dataDir, file)).catch(() => Buffer.alloc(0));
    expect(bytes.includes(canary)).toBe(false);
    expect(bytes.includes(other.apiKey)).toBe(false);
  }
});
