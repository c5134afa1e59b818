import { describe, expect, test } from "vitest";
import { errorResponse } from "../../../../src/http/dialects/trinity/errors.ts";
import { failureCodes } from "../../../../src/model/job-failure.ts";
import { createFakeClock } from "../../../../src/testing/fake-clock.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { generateTiny, startOther, startTrinity, type TrinityClient } from "./start-trinity.ts";

const texts = {
  not_configured: [
    501,
    "Avatar generation isn't configured on this server. Ask an admin to set GEMINI_API_KEY.",
  ],
  invalid_input: [400, "Avatar request was rejected by the image service."],
  safety_filter: [
    422,
    "The prompt was blocked by the image service's safety filters. Try rephrasing and avoid descriptions of real people, sensitive content, or trademarked characters.",
  ],
  rate_limited: [429, "Image generation is rate-limited right now. Wait a minute and retry."],
  timeout: [504, "Image generation timed out. The model can be slow under load — please retry."],
  upstream_error: [
    502,
    "Image generation service returned an error. This is usually transient — please retry.",
  ],
  unknown: [422, "Avatar generation failed. Check server logs for details."],
} as const;

async function createA(client: TrinityClient): Promise<TrinityClient> {
  await client.send("POST", "/agents", { body: { name: "a" } });
  return client;
}

const generate = (client: TrinityClient, prompt = "A wise owl", signal?: AbortSignal) =>
  client.send("POST", "/agents/a/avatar/generate", {
    body: { identity_prompt: prompt },
    ...(signal && { signal }),
  });

describe("a generation that fails", () => {
  test.each(failureCodes)("with %s has Trinity's status and text, and the reason", async (code) => {
    let fails = true;
    const client = await createA(
      startTrinity({
        worker: { retries: 0 },
        generate: async (request, context) =>
          fails ? { ok: false, code, message: "The details." } : generateTiny(request, context),
      }),
    );
    const [status, detail] = texts[code];
    const failed = await generate(client);
    expect([failed.status, failed.json]).toEqual([status, { detail, reason: code, message: "The details." }]);
    fails = false;
    await generate(client);
    await client.engine.idle();
    fails = true;
    const again = await client.send("POST", "/agents/a/avatar/regenerate");
    expect([again.status, again.json.reason]).toEqual([status, code]);
    expect((await client.send("GET", "/agents/a/avatar")).text).toMatch(/^A wise owl plain/);
  });

  test("because of its prompt is a failure of the safety filter, and nothing is drawn", async () => {
    const client = startTrinity();
    await createA(client);
    const { status, json } = await generate(client, "a naked child");
    expect([status, json.detail, json.reason]).toEqual([422, texts.safety_filter[1], "safety_filter"]);
    expect(json.message).toContain("prohibited content");
    expect(client.requests).toEqual([]);
  });

  test("because too many jobs are queued is rate-limited", async () => {
    const operator = startTrinity({ limits: { pro: { queuedJobs: 1 } }, worker: false });
    const { apiKey } = await operator.engine.accounts.create({ name: "Acme", tier: "pro", credits: 10 });
    const client = await createA(operator.as(apiKey));
    await client.own("POST", "/avatars/generate", { prompt: "a wise owl" });
    const { status, json, headers } = await generate(client);
    expect([status, json.detail, json.reason]).toEqual([429, texts.rate_limited[1], "rate_limited"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("for lack of credits is 402, with what it costs", async () => {
    const operator = startTrinity();
    const { apiKey } = await operator.engine.accounts.create({ name: "Acme", credits: 0 });
    const client = await createA(operator.as(apiKey));
    const { status, json } = await generate(client);
    expect([status, json.detail]).toEqual([402, expect.stringContaining("credits")]);
  });

  test("after 150 seconds is a timeout, and is cancelled", async () => {
    const clock = createFakeClock();
    const signals: AbortSignal[] = [];
    const client = await createA(
      startTrinity({
        clock,
        generate: (_, { signal }) => {
          signals.push(signal);
          return new Promise((_resolve, reject) =>
            signal.addEventListener("abort", () => reject(signal.reason)),
          );
        },
      }),
    );
    const waiting = generate(client);
    await waitUntil(() => signals.length === 1);
    await clock.advance(150_000);
    const { status, json } = await waiting;
    expect([status, json.detail, json.reason]).toEqual([504, texts.timeout[1], "timeout"]);
    await waitUntil(() => signals[0]?.aborted === true);
    const { data } = await client.own("GET", "/jobs");
    expect(data[0].status).toBe("cancelled");
  });

  test("because its avatar is removed meanwhile says so", async () => {
    const started = Promise.withResolvers<void>();
    const client = await createA(
      startTrinity({
        generate: (_, { signal }) => {
          started.resolve();
          return new Promise((_resolve, reject) =>
            signal.addEventListener("abort", () => reject(signal.reason)),
          );
        },
      }),
    );
    const waiting = generate(client);
    await started.promise;
    await client.send("DELETE", "/agents/a/avatar");
    const { status, json } = await waiting;
    expect([status, json.reason, json.message]).toEqual([422, "unknown", expect.stringContaining("removed")]);
  });

  test("goes on without a client that waits", async () => {
    const gate = Promise.withResolvers<void>();
    const client = startTrinity({
      generate: async (request, context) => {
        await gate.promise;
        return generateTiny(request, context);
      },
    });
    await createA(client);
    const gone = new AbortController();
    const waiting = generate(client, "A wise owl", gone.signal);
    await waitUntil(() => client.requests.length === 1);
    gone.abort();
    await waiting;
    gate.resolve();
    await client.engine.idle();
    expect((await client.send("GET", "/agents/a/avatar")).status).toBe(200);
  });
});

describe("errors", () => {
  test("of unknown routes and methods are FastAPI's", async () => {
    const client = startTrinity();
    const unknown = await client.send("GET", "/agents/a/avatar/none");
    expect([unknown.status, unknown.json]).toEqual([404, { detail: "Not Found" }]);
    const method = await client.send("PUT", "/agents/a/avatar");
    expect([method.status, method.json]).toEqual([405, { detail: "Method Not Allowed" }]);
    expect(method.headers.get("allow")).toBe("GET, DELETE");
  });

  test("that are unexpected reveal nothing", async () => {
    const client = await createA(
      startTrinity({ onFault: () => undefined, defaultPictures: { draw: () => Promise.reject("secret") } }),
    );
    const { status, json } = await client.send("POST", "/agents/avatars/generate-defaults");
    expect([status, json.failed, json.errors[0].agent]).toEqual([200, 1, "a"]);
    expect(JSON.stringify(json)).not.toContain("secret");
    const response = errorResponse("req_1", { code: "internal_error", message: "secret" });
    expect([response.status, await response.json()]).toEqual([500, { detail: "Internal Server Error" }]);
  });

  test("about API keys that may not write are 403, and about agents of others 404", async () => {
    const client = await createA(startTrinity());
    const { api_key: key } = await client.own("POST", "/keys", { scopes: ["read"] });
    const reader = await generate(client.as(key));
    expect([reader.status, reader.json.detail]).toEqual([403, expect.stringContaining('"write"')]);
    const other = await startOther(client);
    for (const [method, path] of [
      ["POST", "/agents/a/avatar/generate"],
      ["POST", "/agents/a/avatar/regenerate"],
      ["DELETE", "/agents/a/avatar"],
      ["GET", "/agents/a"],
      ["DELETE", "/agents/a"],
    ] as const) {
      const none = await other.send(method, path.replace("/agents/a", "/agents/none"), {});
      const foreign = await other.send(method, path, {});
      expect([foreign.status, foreign.json]).toEqual([404, { detail: "Agent not found" }]);
      expect(none.json).toEqual(foreign.json);
    }
  });
});
