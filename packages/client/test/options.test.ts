import { afterEach, describe, expect, test, vi } from "vitest";
import { isConfigError, Likeness, type LikenessOptions } from "../src/index.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { jobAnswer } from "./wire.ts";

afterEach(() => void vi.unstubAllEnvs());

const engine = {
  url: "http://likeness.test/api/v1",
  apiKey: "engine-key",
  fetch: scriptedFetch(jobAnswer("completed")).fetch,
};

describe("where to and as whom", () => {
  test("from the options, the environment, or an engine", async () => {
    vi.stubEnv("LIKENESS_API_KEY", "env-key");
    vi.stubEnv("LIKENESS_BASE_URL", "http://env.example/");
    const cases: [LikenessOptions, string, string][] = [
      [{}, "http://env.example", "env-key"],
      [{ apiKey: "mine", baseUrl: "https://host/prefix/" }, "https://host/prefix", "mine"],
      [{ baseUrl: "https://host/api/v1" }, "https://host", "env-key"],
      [{ baseUrl: "https://host/api/v1/" }, "https://host", "env-key"],
      [{ engine }, "http://likeness.test", "engine-key"],
    ];
    for (const [options, baseUrl, key] of cases) {
      const server = scriptedFetch(jobAnswer("completed"));
      const likeness = new Likeness(
        options.engine ? { engine: { ...engine, ...server } } : { fetch: server.fetch, ...options },
      );
      expect(likeness.baseUrl).toBe(baseUrl);
      await likeness.jobs.get("j");
      expect(server.requests[0]?.url).toBe(`${baseUrl}/api/v1/jobs/j?expand=avatar`);
      expect(server.requests[0]?.headers.get("authorization")).toBe(`Bearer ${key}`);
    }
  });

  test("without a key there are three ways to give one", () => {
    vi.stubEnv("LIKENESS_API_KEY", "");
    expect(() => new Likeness()).toThrow(/pass apiKey, or set LIKENESS_API_KEY, or pass engine/);
  });

  test("an unreachable default host says what to set", async () => {
    const likeness = new Likeness({
      apiKey: "key",
      maxRetries: 0,
      fetch: () => Promise.reject(new TypeError("fetch failed")),
    });
    expect(await rejection(likeness.jobs.get("j"))).toMatchObject({
      name: "ConnectionError",
      hint: expect.stringMatching(/set baseUrl .* or pass engine/),
    });
  });
});

describe("what cannot work is refused at once", () => {
  const cases: [string, object, RegExp][] = [
    ["an unknown option", { apikey: "k" }, /unknown option "apikey"; did you mean "apiKey"\?/],
    ["another", { maxRetry: 1 }, /did you mean "maxRetries"\?/],
    ["one like nothing", { zzz: 1 }, /unknown option "zzz"; known are apiKey, /],
    ["an engine and a key", { engine, apiKey: "k" }, /engine alone/],
    ["an engine and an address", { engine, baseUrl: "http://x" }, /engine alone/],
    ["an address that is none", { apiKey: "k", baseUrl: "localhost:4010" }, /baseUrl must look like/],
    ["an address with a login", { apiKey: "k", baseUrl: "http://me:pw@host" }, /without a login/],
    ["a time that is none", { apiKey: "k", timeout: "60s" }, /timeout must be a number from 0, not 60s/],
    ["a count that is none", { apiKey: "k", maxRetries: -1 }, /maxRetries must be/],
    ["a key no header can carry", { apiKey: "k\nk" }, /API key holds/],
  ];
  for (const [name, options, message] of cases) {
    test(name, () => {
      expect(() => new Likeness(options)).toThrow(message);
    });
  }

  test("also for one call", async () => {
    const likeness = new Likeness({ apiKey: "key" });
    const error = await rejection(likeness.jobs.get("j", { timeOut: 5 } as object));
    expect(isConfigError(error)).toBe(true);
    expect(error.message).toMatch(/did you mean "timeout"/);
  });
});

test("fetch is looked up at each call", async () => {
  const likeness = new Likeness({ apiKey: "key" });
  vi.stubGlobal("fetch", scriptedFetch(jobAnswer("completed")).fetch);
  expect((await likeness.jobs.get("j")).status).toBe("completed");
  vi.unstubAllGlobals();
});

test("headers of the client and of the call go along, and the call's win", async () => {
  const server = scriptedFetch(jobAnswer("completed"));
  const likeness = new Likeness({
    apiKey: "key",
    fetch: server.fetch,
    headers: { "x-a": "1", "X-B": "1" },
    userAgent: "app/1",
  });
  await likeness.jobs.get("j", { headers: { "x-b": "2" } });
  const headers = server.requests[0]?.headers;
  expect([headers?.get("x-a"), headers?.get("x-b")]).toEqual(["1", "2"]);
  expect(headers?.get("user-agent")).toMatch(/^app\/1 likeness-js\//);
});

test("a route without a method of its own", async () => {
  const server = scriptedFetch({ json: { data: { held_credits: 3 } } });
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  expect(await likeness.request({ method: "GET", path: "/credits", query: { a: "b c" } })).toEqual({
    heldCredits: 3,
  });
  expect(server.requests[0]?.url).toBe("https://api.likeness.example/api/v1/credits?a=b%20c");
});
