// Runs the programs in this folder as a reader would, and looks at what they leave behind.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";

test("first-avatar writes a picture", async () => {
  const { ended, folder } = await run("first-avatar.ts");
  expect(await ended).toEqual({ code: 0, output: "" });
  expect(await readdir(folder)).toEqual(["astronaut.png"]);
  const picture = await readFile(join(folder, "astronaut.png"));
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
});

test("pictures-on-a-page writes a page of two drawings that say what they show", async () => {
  const { ended, folder } = await run("pictures-on-a-page.ts");
  expect(await ended).toEqual({ code: 0, output: "" });
  const page = await readFile(join(folder, "faces.html"), "utf8");
  expect(page.match(/<svg [^>]*role="img" aria-label="[^"]+"/g)).toHaveLength(2);
  const ids = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("engine-in-a-program shows a page whose picture loads, and stops politely", async () => {
  const { child, ended } = await run("engine-in-a-program.ts", { PORT: "0" });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const page = /http:\S+/.exec(String(line))?.[0] ?? "";
  const html = await (await fetch(page)).text();
  const source = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const picture = await fetch(new URL(source, page));
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect((await fetch(new URL("/api/v1/jobs", page))).status).toBe(401);
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0 });
});

test("mock-in-node-test passes", async () => {
  const { ended } = await run("mock-in-node-test.ts");
  expect(await ended).toMatchObject({ code: 0, output: expect.stringMatching(/pass 1\b.*fail 0\b/s) });
});

async function run(example: string, environment: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "likeness-example-"));
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--conditions=source", join(import.meta.dirname, example)], {
    cwd: folder,
    env: { ...inherited, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await rm(folder, { recursive: true });
  });
  const ended = Promise.all([once(child, "close"), text(child.stdout)]).then(([[code], output]) => ({
    code,
    output,
  }));
  return { child, ended, folder };
}
