// Runs both tours, of the SDK and of curl, with every request and response checked against the contract.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Likeness } from "@likeness/client";
import { checkRequest, checkResponse, findOperation, operations } from "@likeness/contract/v1";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { expect, onTestFinished, test } from "vitest";
import { tour } from "./full-tour.ts";

test("the tour of the SDK calls every operation, and all requests and responses are valid", async () => {
  const checked = checkedEngine();
  const lines: string[] = [];
  await tour(
    (apiKey = checked.apiKey) => new Likeness({ engine: { ...checked, apiKey } }),
    (line) => lines.push(line),
  );
  checked.expectAllCalled();
  expect(lines.join("\n")).not.toMatch(/undefined|null|NaN/);
});

const programs = ["bash", "curl", "jq"];
const missingPrograms = programs.filter((program) => spawnSync(program, ["--version"]).error);

test.skipIf(missingPrograms.length > 0)(
  `the commands of docs/tour.md call every operation and respond as shown (needs ${programs.join(", ")}; missing: ${missingPrograms.join(", ") || "none"})`,
  async () => {
    const checked = checkedEngine();
    const server = await serve(checked, { port: 0 });
    onTestFinished(() => server.close({ graceMs: 0 }));
    const receiver = await serve({ fetch: () => new Response(null, { status: 204 }) }, { port: 0 });
    onTestFinished(() => receiver.close());

    // The first block starts the server and the receiver.
    const page = await readFile(join(import.meta.dirname, "../docs/tour.md"), "utf8");
    const [start = "", ...blocks] = Array.from(page.matchAll(/```sh\n(.*?)```/gs), ([, block = ""]) => block);
    expect(start).toContain("npm start");
    const commands = blocks.join("\n").replaceAll("http://127.0.0.1:3000", receiver.url);
    const script = `set -eEuo pipefail\ntrap 'echo "failed: $BASH_COMMAND"' ERR\n${commands}`;
    expect(
      await runBash(script, {
        LIKENESS_BASE_URL: server.url,
        LIKENESS_API_KEY: checked.apiKey,
        LIKENESS_WEBHOOK_SECRET: "0123456789abcdef",
      }),
    ).toMatchObject({ code: 0, output: expect.not.stringContaining("failed: ") });
    checked.expectAllCalled();

    const shown = Array.from(commands.matchAll(/^# (\{.*)$/gm), ([, json = ""]): unknown => JSON.parse(json));
    expect(shown.length).toBeGreaterThan(20);
    const unlike = shown.filter((example) => !checked.bodies.some((body) => isExcerpt(example, body)));
    expect(unlike).toEqual([]);
  },
);

/** An engine that checks its requests and responses. */
function checkedEngine() {
  const engine = createEngine({ webhooks: { allowPrivate: true } });
  onTestFinished(() => engine.stop());
  const called = new Set<string>();
  const failures: unknown[] = [];
  const bodies: unknown[] = [];
  return {
    url: engine.url,
    apiKey: engine.apiKey,
    /** The JSON of all responses. */
    bodies,
    async fetch(request: Request): Promise<Response> {
      const requestViolations = await checkRequest(request);
      const response = await engine.fetch(request);
      const violations = [...requestViolations, ...(await checkResponse(request, response))];
      const id = findOperation(request.method, new URL(request.url).pathname)?.id ?? request.url;
      if (violations.length > 0 || !response.ok) failures.push({ id, status: response.status, violations });
      called.add(id);
      if (response.headers.get("content-type")?.startsWith("application/json"))
        bodies.push(await response.clone().json());
      return response;
    },
    expectAllCalled() {
      expect(failures).toEqual([]);
      expect(Object.keys(operations).filter((id) => !called.has(id))).toEqual([]);
    },
  };
}

/** Whether `shown` is a part of `actual`. A text that ends with "..." is the beginning of the actual one. */
function isExcerpt(shown: unknown, actual: unknown): boolean {
  if (typeof shown === "string" && typeof actual === "string")
    return shown.endsWith("...") ? actual.startsWith(shown.slice(0, -3)) : actual === shown;
  if (typeof shown !== "object" || shown === null) return shown === actual;
  if (typeof actual !== "object" || actual === null) return false;
  const fields = new Map(Object.entries(actual));
  return Object.entries(shown).every(
    ([name, value]) => fields.has(name) && isExcerpt(value, fields.get(name)),
  );
}

async function runBash(script: string, env: Record<string, string>) {
  const cwd = await mkdtemp(join(tmpdir(), "likeness-tour-"));
  // A process group of its own, so that its background processes can be stopped.
  const bash = spawn("bash", { cwd, detached: true, env: { ...process.env, ...env } });
  const { pid } = bash;
  onTestFinished(async () => {
    try {
      if (pid !== undefined) process.kill(-pid, "SIGKILL");
    } catch {
      // All of its processes have ended.
    }
    await rm(cwd, { recursive: true });
  });
  const output = Promise.all([text(bash.stdout), text(bash.stderr)]);
  bash.stdin.end(script);
  const [code] = await once(bash, "exit");
  return { code, output: (await output).join("") };
}
