import { afterEach, describe, expect, test, vi } from "vitest";
import { isConfigError, Likeness, type LikenessOptions } from "../src/index.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { jobResponse } from "./wire.ts";

afterEach(() => void vi.unstubAllEnvs());

const engine = {
  url: "http://likeness.test/api/v1",
  apiKey: "engine-key",
  fetch: scriptedFetch(jobResponse("completed")).fetch,
};

describe("base URL and API key", () => {
  test("come from the options, the environment or the engine", async () => {
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
      const server = scriptedFetch(jobResponse("completed"));
      const likeness = new Likeness(
        options.engine ? { engine: { ...engine, ...server } } : { fetch: server.fetch, ...options },
      );
      expect(likeness.baseUrl).toBe(baseUrl);
      await likeness.jobs.get("j");
      expect(server.requests[0]?.url).toBe(`${baseUrl}/api/v1/jobs/j?expand=avatar`);
      expect(server.requests[0]?.headers.get("authorization")).toBe(`Bearer ${key}`);
    }
  });

  test("a missing key throws an error with the three ways to set one", () => {
    vi.stubEnv("LIKENESS_API_KEY", "");
    expect(() => new Likeness()).toThrow(/pass apiKey or engine, or set LIKENESS_API_KEY/);
  });

  test("a connection error to the default host has a hint about baseUrl", async () => {
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

describe("the constructor rejects", () => {
  const cases: [string, object, RegExp][] = [
    [
      "an unknown option, suggesting a similar one",
      { apikey: "k" },
      /unknown option "apikey"; did you mean "apiKey"\?/,
    ],
    ["another unknown option, suggesting a similar one", { maxRetry: 1 }, /did you mean "maxRetries"\?/],
    [
      "an unknown option without a similar one",
      { zzz: 1 },
      /unknown option "zzz"; the options are system, apiKey, /,
    ],
    ["engine together with apiKey", { engine, apiKey: "k" }, /engine cannot be combined/],
    ["engine together with baseUrl", { engine, baseUrl: "http://x" }, /engine cannot be combined/],
    ["a baseUrl without a scheme", { apiKey: "k", baseUrl: "localhost:4010" }, /baseUrl must look like/],
    ["a baseUrl with credentials", { apiKey: "k", baseUrl: "http://me:pw@host" }, /without credentials/],
    [
      "a timeout that is not a number",
      { apiKey: "k", timeout: "60s" },
      /timeout must be a number from 0, not 60s/,
    ],
    [
      "negative maxRetries",
      { apiKey: "k", maxRetries: -1 },
      /maxRetries must be a whole number from 0, not -1/,
    ],
    [
      "fractional maxRetries",
      { apiKey: "k", maxRetries: 1.5 },
      /maxRetries must be a whole number from 0, not 1.5/,
    ],
    ["an API key that is not allowed in a header", { apiKey: "k\nk" }, /API key contains/],
  ];
  for (const [name, options, message] of cases) {
    test(name, () => {
      expect(() => new Likeness(options)).toThrow(message);
    });
  }

  test("a call rejects an unknown option", async () => {
    const likeness = new Likeness({ apiKey: "key" });
    const error = await rejection(likeness.jobs.get("j", { timeOut: 5 } as object));
    expect(isConfigError(error)).toBe(true);
    expect(error.message).toMatch(/did you mean "timeout"/);
  });

  test("a call rejects fractional maxRetries, and accepts Infinity", async () => {
    const { fetch } = scriptedFetch({ status: 404 });
    const likeness = new Likeness({ apiKey: "key", fetch });
    const error = await rejection(likeness.jobs.get("j", { maxRetries: 0.5 }));
    expect(error.message).toBe("maxRetries must be a whole number from 0, not 0.5");
    const options = { maxRetries: Number.POSITIVE_INFINITY };
    expect(await rejection(likeness.jobs.get("j", options))).toMatchObject({ status: 404 });
  });
});

test("globalThis.fetch is looked up at each request", async () => {
  const likeness = new Likeness({ apiKey: "key" });
  vi.stubGlobal("fetch", scriptedFetch(jobResponse("completed")).fetch);
  expect((await likeness.jobs.get("j")).status).toBe("completed");
  vi.unstubAllGlobals();
});

test("sends the headers of the client and of the call, and the call's override", async () => {
  const server = scriptedFetch(jobResponse("completed"));
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

test("request() sends a call as an object", async () => {
  const server = scriptedFetch({ json: { data: { held_credits: 3 } } });
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  expect(await likeness.request({ method: "GET", path: "/credits", query: { a: "b c" } })).toEqual({
    heldCredits: 3,
  });
  expect(server.requests[0]?.url).toBe("https://api.likeness.example/api/v1/credits?a=b%20c");
});
