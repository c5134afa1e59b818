import { access, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { key, startServe } from "./support/serve.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

/** Serves a file on loopback until the test ends. */
async function serveFile(path: string): Promise<string> {
  const bytes = await readFile(path);
  const server = createServer((_, response) => response.end(bytes));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return `http://127.0.0.1:${port}/face.png`;
}

test("creates, lists, gets and deletes a twin", { timeout: 120_000 }, async () => {
  const cwd = await temporaryDirectory();
  await runCli(["generate", "an owl", "--aspect", "16:9", "--resolution", "2K", "-o", "face.png"], { cwd });
  const imageUrl = await serveFile(join(cwd, "face.png"));
  const { url } = await startServe(["--allow-private-webhooks"]);
  const env = { LIKENESS_BASE_URL: url, LIKENESS_API_KEY: key };
  const twin = (...args: string[]) => runCli(["twin", ...args], { cwd, env });

  const created = await twin("create", "Anna", "--image", imageUrl, "--extra", "customer=4=2", "--json");
  expect([created.code, created.stderr]).toEqual([0, expect.any(String)]);
  const { id, ...rest } = JSON.parse(created.stdout).twin;
  expect(rest).toMatchObject({ name: "Anna", status: "IDLE", width: 2048, extras: { customer: "4=2" } });

  const shown = await twin("get", id);
  expect(shown.stdout).toContain(`${id}  `);
  expect(shown.stdout).toContain("2048x1152 pixels");
  expect(await twin("get", id, "-o", "anna.png")).toMatchObject({ code: 0, stdout: "anna.png\n" });
  await access(join(cwd, "anna.png"));

  const listed = await twin("list", "--jq", ".data[].id");
  expect(listed.stdout).toBe(`${id}\n`);
  expect(await twin("delete", id)).toMatchObject({ code: 2, stderr: expect.stringContaining("--yes") });
  expect(await twin("delete", id, "--yes")).toMatchObject({ code: 0, stdout: `Deleted twin ${id}  Anna\n` });
  expect((await twin("get", id)).code).toBe(1);
});

test("queues a training, and shows why it failed", { timeout: 120_000 }, async () => {
  const cwd = await temporaryDirectory();
  const { url } = await startServe(["--allow-private-webhooks"]);
  const env = { LIKENESS_BASE_URL: url, LIKENESS_API_KEY: key };
  const queued = await runCli(
    ["twin", "create", "Anna", "--image", `${url}/healthz`, "--no-wait", "--json"],
    { cwd, env },
  );
  const { id, jobId } = JSON.parse(queued.stdout).twin;
  const waited = await runCli(["jobs", "wait", jobId], { cwd, env });
  expect([waited.code, waited.stderr]).toEqual([1, expect.stringContaining("dataset image")]);
  const shown = await runCli(["twin", "get", id], { cwd, env });
  expect(shown.stdout).toContain("TRAINING_FAILED");
  expect(shown.stdout).toContain("The dataset image");
});

for (const [name, args, message] of [
  ["a video without consent", ["--video", "https://example.com/a.mp4"], "--consent is missing"],
  ["neither video nor image", [], "neither a --video nor an --image"],
  ["video and image", ["--video", "https://a.example", "--image", "https://b.example"], "--image cannot"],
] as const) {
  test(`rejects ${name}`, async () => {
    const cwd = await temporaryDirectory();
    const { code, stderr } = await runCli(["twin", "create", "Anna", ...args], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
}
