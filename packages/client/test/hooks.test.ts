import { expect, test } from "vitest";
import { type Hooks, Likeness, type Logger, type LogLevel } from "../src/index.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted, jobId, jobResponse } from "./wire.ts";

const later = { status: 503, headers: { "retry-after": "0" } };

test("calls the hooks for each attempt, response, retry and poll", async () => {
  const events: string[] = [];
  const hooks: Hooks = {
    onRequest: ({ method, attempt, idempotencyKey }) =>
      void events.push(`request ${method} ${attempt} ${idempotencyKey}`),
    onResponse: ({ status, attempt, requestId, duration }) =>
      void events.push(`response ${status} ${attempt} ${requestId} ${duration >= 0}`),
    onRetry: ({ error, attempt, delay }) => void events.push(`retry ${error.name} ${attempt} ${delay}`),
    onPoll: ({ jobId: id, status, poll, fraction }) =>
      void events.push(`poll ${id === jobId} ${status} ${poll} ${fraction}`),
  };
  const server = scriptedFetch(later, accepted, jobResponse("completed"));
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch, hooks });
  await likeness.avatars.generateAndWait({ prompt: "owl" }, { idempotencyKey: "k" });
  expect(events).toEqual([
    "request POST 1 k",
    "response 503 1 req_test true",
    "retry APIError 1 0",
    "request POST 2 k",
    "response 202 2 req_test true",
    "request GET 1 undefined",
    "response 200 1 req_test true",
    "poll true completed 1 1",
  ]);
});

test("onRequest can add headers and does not see the API key", async () => {
  const server = scriptedFetch(jobResponse("completed"));
  const hooks: Hooks = {
    onRequest({ headers }) {
      expect(headers.get("authorization")).toBeNull();
      headers.set("traceparent", "00-1-2-01");
    },
  };
  await new Likeness({ apiKey: "key", fetch: server.fetch, hooks }).jobs.get("j");
  expect(server.requests[0]?.headers.get("traceparent")).toBe("00-1-2-01");
});

test("logs an error thrown by a hook and continues", async () => {
  const warnings: string[] = [];
  const logger: Logger = {
    debug() {},
    info() {},
    error() {},
    warn: (message) => void warnings.push(message),
  };
  const hooks: Hooks = {
    onRequest() {
      throw new Error("mine");
    },
  };
  const { fetch } = scriptedFetch(jobResponse("completed"));
  expect((await new Likeness({ apiKey: "key", fetch, hooks, logger }).jobs.get("j")).status).toBe(
    "completed",
  );
  expect(warnings).toEqual(["likeness: a hook threw"]);
});

test("logs only messages of the level and above", async () => {
  const events = async (logLevel: LogLevel | undefined) => {
    const levels: string[] = [];
    const at = (level: string) => () => void levels.push(level);
    const logger: Logger = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
    const { fetch } = scriptedFetch(later, jobResponse("pondering"), jobResponse("completed"));
    await new Likeness({ apiKey: "key", fetch, logger, logLevel }).jobs.wait("j", { pollInterval: 10 });
    return levels;
  };
  expect(await events("debug")).toEqual(["debug", "info", "debug", "warn", "debug"]);
  expect(await events("info")).toEqual(["info", "warn"]);
  expect(await events(undefined)).toEqual(["warn"]);
  expect(await events("off")).toEqual([]);
});
