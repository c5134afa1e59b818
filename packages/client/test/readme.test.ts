import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { createEngine } from "../../engine/src/index.ts";
import { scriptVideos } from "../../engine/test/twins/scripted-videos.ts";
import * as client from "../src/index.ts";
import * as management from "../src/manage.ts";
import * as twinsEntry from "../src/twins.ts";
import * as webhooks from "../src/webhooks.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted, envelope, imageUrl, jobResponse, wireAvatar, wireJob } from "./wire.ts";

// Runs the examples of the README against a scripted server.

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

async function run(code: string, names: Readonly<Record<string, unknown>>): Promise<void> {
  const body = stripTypeScriptTypes(
    code
      .replace(/^import \{(.*)\} from "@likeness\/client";$/gm, "const {$1} = client;")
      .replace(/^import \{(.*)\} from "@likeness\/client\/manage";$/gm, "const {$1} = management;")
      .replace(/^import \{(.*)\} from "@likeness\/client\/twins";$/gm, "const {$1} = twinsEntry;")
      .replace(/^import \{(.*)\} from "@likeness\/client\/webhooks";$/gm, "const {$1} = webhooks;"),
  );
  const AsyncFunction = (async () => {}).constructor;
  await Reflect.construct(AsyncFunction, [...Object.keys(names), body])(...Object.values(names));
}

test("the quick start generates, saves and lists", async () => {
  const page = { object: "list", data: [wireAvatar("a1")], has_more: false, total_count: 1 };
  const server = scriptedFetch(
    accepted,
    jobResponse("completed"),
    { text: "the bytes of an image" },
    { json: envelope("saved_avatar", wireAvatar("a1")) },
    { json: envelope("list", page) },
  );
  vi.stubEnv("LIKENESS_API_KEY", "key");
  vi.stubGlobal("fetch", server.fetch);
  const log: unknown[][] = [];
  await run(blocks[0] ?? "", { client, console: { log: (...values: unknown[]) => void log.push(values) } });
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  expect(server.requests).toHaveLength(5);
  expect(log).toEqual([
    [0, "queued"],
    [1, "done"],
    ["a1", "CEO hero v2"],
  ]);
});

test("the lists recipe requests pages, saves files and calls another route", async () => {
  const page = { object: "list", data: [wireAvatar("a1")], has_more: false, total_count: 1 };
  const { fetch, requests } = scriptedFetch(
    { json: envelope("list", page) },
    { json: envelope("list", page) },
    { text: "the bytes of an image" },
    { json: envelope("credits", { object: "credits", available: 98 }) },
  );
  const directory = await mkdtemp(join(tmpdir(), "likeness-readme-"));
  const likeness = new client.Likeness({ apiKey: "key", fetch });
  const log: unknown[][] = [];
  const console = { log: (...values: unknown[]) => void log.push(values) };
  await run(`${blocks[2]}\nconsole.log(available);`, { likeness, directory, console });
  expect(log).toEqual([[["CEO hero v2"], 1], [98]]);
  expect(await readFile(join(directory, "a1.png"), "utf8")).toBe("the bytes of an image");
  expect(requests[0]?.headers.get("x-tenant")).toBe("acme");
  await rm(directory, { recursive: true });
});

test("the errors recipe prints the code and the hint of a failure", async () => {
  const { fetch } = scriptedFetch(accepted, jobResponse("failed"));
  const log: unknown[][] = [];
  const likeness = new client.Likeness({ apiKey: "key", fetch });
  const console = { error: (...values: unknown[]) => void log.push(values) };
  await run(blocks[1] ?? "", { client, likeness, console });
  expect(log).toEqual([["safety_filter", "Reword the prompt."]]);
});

test("the management recipe registers a webhook and requests the balance", async () => {
  const webhook = {
    object: "webhook",
    id: "w1",
    endpoint_url: "https://example.com/likeness",
    secret: "whsec_x",
  };
  const { fetch, requests } = scriptedFetch(
    { json: envelope("webhook", webhook) },
    { json: envelope("credits", { object: "credits", available: 98, held: 0, charged: 2 }) },
  );
  const likeness = new client.Likeness({ apiKey: "key", fetch });
  const log: unknown[][] = [];
  const code = `${blocks[3]}\nlog.push([id, secret, available]);`;
  await run(code, { management, likeness, log });
  expect(log).toEqual([["w1", "whsec_x", 98]]);
  expect(requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    "POST /api/v1/webhooks",
    "GET /api/v1/credits",
  ]);
});

test("the image recipe requests a transparent image and prints alt text and warnings", async () => {
  const server = scriptedFetch(accepted, jobResponse("completed"));
  const likeness = new client.Likeness({ apiKey: "key", fetch: server.fetch });
  const warned: unknown[] = [];
  const shown: unknown[] = [];
  const console = { warn: (message: unknown) => void warned.push(message) };
  await run(`${blocks[4]}\nshown.push(url, alt);`, { likeness, console, shown });
  expect(await server.requests[0]?.clone().json()).toMatchObject({ output: { size: 96, format: "webp" } });
  expect(shown).toEqual([imageUrl, "An owl."]);
  expect(warned).toEqual(["The forest is not drawn."]);
});

test("the webhooks recipe verifies deliveries", async () => {
  vi.stubEnv("LIKENESS_WEBHOOK_SECRET", "whsec_c2VjcmV0");
  const log: unknown[][] = [];
  const console = { log: (...values: unknown[]) => void log.push(values) };
  const job = wireJob("failed");
  const body = JSON.stringify({ type: "job.failed", created_at: 1_760_000_000, data: { job } });
  const statuses: number[] = [];
  for (const secret of ["whsec_c2VjcmV0", "another"]) {
    const headers = await webhooks.signWebhook({ secret, id: "evt_1", body });
    const request = new Request("https://shop.example", { method: "POST", headers, body });
    const code = `${blocks[5]}\nstatuses.push((await receive(request)).status);`;
    await run(code, { webhooks, console, request, statuses });
  }
  vi.unstubAllEnvs();
  expect(blocks).toHaveLength(7);
  expect(statuses).toEqual([204, 400]);
  expect(log).toEqual([["Reword the prompt."]]);
});

test("the twins recipe trains a twin and prints its cover and gestures", async () => {
  await using engine = createEngine(scriptVideos().options);
  const likeness = new client.Likeness({ engine });
  const log: unknown[][] = [];
  const console = { log: (...values: unknown[]) => void log.push(values) };
  await run(blocks.at(-1) ?? "", { likeness, console, twinsEntry });
  expect(log.at(-1)).toEqual([
    expect.stringMatching(/^data:image\/jpeg;base64,/),
    [
      { label: "Gesture 1", slug: "gesture-1", startFrame: 50 },
      { label: "Gesture 2", slug: "gesture-2", startFrame: 125 },
    ],
  ]);
});
