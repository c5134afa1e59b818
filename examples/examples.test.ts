// Runs the example programs in child processes and checks their output.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";

test("first-avatar writes a PNG file", async () => {
  const { ended, directory } = await run("first-avatar.ts");
  expect(await ended).toEqual({ code: 0, output: "" });
  expect(await readdir(directory)).toEqual(["astronaut.png"]);
  const image = await readFile(join(directory, "astronaut.png"));
  expect(image.subarray(1, 4).toString()).toBe("PNG");
});

test("two-systems gets an image from each system", async () => {
  const { ended } = await run("two-systems.ts");
  const output = expect.stringMatching(/^likeness: an image of \d+ bytes\nhoox: an image of \d+ bytes\n$/);
  expect(await ended).toEqual({ code: 0, output });
});

test("inline-svg writes a page with two images that have alt texts and unique ids", async () => {
  const { ended, directory } = await run("inline-svg.ts");
  expect(await ended).toEqual({ code: 0, output: "" });
  const page = await readFile(join(directory, "avatars.html"), "utf8");
  expect(page.match(/<svg [^>]*role="img" aria-label="[^"]+"/g)).toHaveLength(2);
  const ids = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("embedded-engine serves a page with its image and exits with 0 on SIGTERM", async () => {
  const { child, ended } = await run("embedded-engine.ts", { PORT: "0" });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const page = /http:\S+/.exec(String(line))?.[0] ?? "";
  const html = await (await fetch(page)).text();
  const source = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const image = await fetch(new URL(source, page));
  expect([image.status, image.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect((await fetch(new URL("/api/v1/jobs", page))).status).toBe(401);
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0 });
});

test("mock-node-test passes", async () => {
  const { ended } = await run("mock-node-test.ts");
  expect(await ended).toMatchObject({ code: 0, output: expect.stringMatching(/pass 1\b.*fail 0\b/s) });
});

async function run(example: string, environment: Record<string, string> = {}) {
  const directory = await mkdtemp(join(tmpdir(), "likeness-example-"));
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--conditions=source", join(import.meta.dirname, example)], {
    cwd: directory,
    env: { ...inherited, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await rm(directory, { recursive: true });
  });
  const ended = Promise.all([once(child, "close"), text(child.stdout)]).then(([[code], output]) => ({
    code,
    output,
  }));
  return { child, ended, directory };
}
