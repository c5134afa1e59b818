import { expect, test } from "vitest";
import { type Hooks, Likeness, type Logger, type LogLevel } from "../src/index.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted, jobAnswer, jobId } from "./wire.ts";

const later = { status: 503, headers: { "retry-after": "0" } };

test("hooks hear of each attempt, answer, retry and poll", async () => {
  const heard: string[] = [];
  const hooks: Hooks = {
    onRequest: ({ method, attempt, idempotencyKey }) =>
      void heard.push(`request ${method} ${attempt} ${idempotencyKey}`),
    onResponse: ({ status, attempt, requestId, duration }) =>
      void heard.push(`response ${status} ${attempt} ${requestId} ${duration >= 0}`),
    onRetry: ({ error, attempt, delay }) => void heard.push(`retry ${error.name} ${attempt} ${delay}`),
    onPoll: ({ jobId: id, status, poll, fraction }) =>
      void heard.push(`poll ${id === jobId} ${status} ${poll} ${fraction}`),
  };
  const server = scriptedFetch(later, accepted, jobAnswer("completed"));
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch, hooks });
  await likeness.avatars.generateAndWait({ prompt: "owl" }, { idempotencyKey: "k" });
  expect(heard).toEqual([
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

test("a hook may add headers, but not see the key", async () => {
  const server = scriptedFetch(jobAnswer("completed"));
  const hooks: Hooks = {
    onRequest({ headers }) {
      expect(headers.get("authorization")).toBeNull();
      headers.set("traceparent", "00-1-2-01");
    },
  };
  await new Likeness({ apiKey: "key", fetch: server.fetch, hooks }).jobs.get("j");
  expect(server.requests[0]?.headers.get("traceparent")).toBe("00-1-2-01");
});

test("what a hook throws is logged and changes nothing", async () => {
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
  const { fetch } = scriptedFetch(jobAnswer("completed"));
  expect((await new Likeness({ apiKey: "key", fetch, hooks, logger }).jobs.get("j")).status).toBe(
    "completed",
  );
  expect(warnings).toEqual(["likeness: a hook threw"]);
});

test("the level says how much is logged", async () => {
  const heard = async (logLevel: LogLevel | undefined) => {
    const levels: string[] = [];
    const at = (level: string) => () => void levels.push(level);
    const logger: Logger = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
    const { fetch } = scriptedFetch(later, jobAnswer("pondering"), jobAnswer("completed"));
    await new Likeness({ apiKey: "key", fetch, logger, logLevel }).jobs.wait("j", { pollInterval: 10 });
    return levels;
  };
  expect(await heard("debug")).toEqual(["debug", "info", "debug", "warn", "debug"]);
  expect(await heard("info")).toEqual(["info", "warn"]);
  expect(await heard(undefined)).toEqual(["warn"]);
  expect(await heard("off")).toEqual([]);
});
