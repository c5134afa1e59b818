import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { Likeness } from "../src/index.ts";
import { faultyServer } from "./faulty-server.ts";
import { rejection } from "./rejection.ts";
import { accepted, jobResponse } from "./wire.ts";

// API calls do not follow redirects: a POST could become a GET, and the API key could be lost or sent to another host.

const statuses = [301, 302, 303, 307, 308];
const calls: Record<string, (likeness: Likeness) => Promise<unknown>> = {
  "a write": (likeness) => likeness.avatars.generate({ prompt: "owl" }),
  "a read": (likeness) => likeness.jobs.get("j"),
  "a wait": (likeness) => likeness.jobs.wait("j", { deadline: 5_000 }),
  "a list": (likeness) => likeness.avatars.list(),
  "a deletion": (likeness) => likeness.request({ method: "DELETE", path: "/avatars/1" }),
};

/** A server that redirects every request. */
async function redirecting(status: number, to: (url: string) => string) {
  const server = createServer((request, response) => {
    response.writeHead(status, { location: to(request.url ?? "") }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("an API call rejects a redirect and suggests a base URL", () => {
  for (const [name, call] of Object.entries(calls)) {
    test.each(statuses)(`${name}, %i`, async (status) => {
      await using real = await faultyServer(accepted);
      await using old = await redirecting(status, (url) => real.url + url);
      const error = await rejection(call(new Likeness({ apiKey: "key", baseUrl: old.url })));
      expect(error).toMatchObject({ code: "redirected", status, attempts: 1 });
      expect(error.message).toMatch(/redirected to http:/);
      expect(error.hint).toContain(`"${real.url}"`);
      expect(real.requests).toEqual([]);
    });
  }

  test("when the fetch option has already followed it", async () => {
    await using real = await faultyServer(jobResponse("queued"));
    await using old = await redirecting(307, (url) => real.url + url);
    const follow: typeof fetch = (input, init) => fetch(input, { ...init, redirect: "follow" });
    const error = await rejection(
      new Likeness({ apiKey: "key", baseUrl: old.url, fetch: follow }).jobs.get("j"),
    );
    expect(error).toMatchObject({ code: "redirected", hint: expect.stringContaining(`"${real.url}"`) });
  });

  test("when React Native has followed it and only the URL of the response differs", async () => {
    const { json } = jobResponse("queued");
    const response = Object.defineProperties(Response.json(json), {
      redirected: { value: undefined },
      url: { value: "https://new.example/api/v1/jobs/j?expand=avatar" },
    });
    const error = await rejection(new Likeness({ apiKey: "key", fetch: async () => response }).jobs.get("j"));
    expect(error).toMatchObject({
      code: "redirected",
      hint: expect.stringContaining('"https://new.example"'),
    });
  });

  test("when a browser hides its target", async () => {
    const { url } = new Request("https://old.example/api/v1/jobs/j?expand=avatar");
    const hidden = Object.defineProperties(Response.error(), {
      type: { value: "opaqueredirect" },
      url: { value: url },
    });
    const likeness = new Likeness({
      apiKey: "key",
      baseUrl: "https://old.example",
      fetch: async () => hidden,
    });
    expect(await rejection(likeness.jobs.get("j"))).toMatchObject({
      code: "redirected",
      hint: expect.stringMatching(/open https:\/\/old\.example in a tab/),
    });
  });
});

test("the hint of a redirect to a login page, a trailing slash or an invalid URL shows the base URL", async () => {
  for (const location of ["/login?next=secret", "/api/v1/jobs/j/", "http://[", ""]) {
    await using old = await redirecting(302, () => location);
    const error = await rejection(new Likeness({ apiKey: "key", baseUrl: old.url }).jobs.get("j"));
    expect(error).toMatchObject({ code: "redirected", hint: expect.stringContaining(old.url) });
    expect(JSON.stringify(error)).not.toContain("secret");
  }
});

test("the suggested base URL includes a path in front of the API", async () => {
  await using old = await redirecting(308, (url) => `https://user:pw@host.example/prefix${url}&token=secret`);
  const error = await rejection(new Likeness({ apiKey: "key", baseUrl: old.url }).jobs.get("j"));
  expect(error.hint).toContain('"https://host.example/prefix"');
  expect(JSON.stringify(error)).not.toMatch(/pw|secret/);
});

describe("an image on another host", () => {
  test.each(statuses)("is fetched without the API key after a redirect with status %i", async (status) => {
    await using store = await faultyServer({ text: "the bytes of an image" });
    await using api = await redirecting(status, () => `${store.url}/bucket/1.png?signature=abc`);
    const likeness = new Likeness({ apiKey: "key", baseUrl: api.url, headers: { "x-secret": "1" } });
    const bytes = await likeness.assets.bytes(`${api.url}/api/v1/assets/1?signature=abc`);
    expect(Buffer.from(bytes).toString()).toBe("the bytes of an image");
    expect(store.requests[0]?.path).toMatch(/^\/bucket\/1\.png/);
    expect(store.requests[0]?.headers).not.toHaveProperty("authorization");
    expect(store.requests[0]?.headers).not.toHaveProperty("x-secret");
  });

  test("is requested again without the API key when a browser hides the redirect", async () => {
    const seen: RequestInit[] = [];
    const hidden = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
    const likeness = new Likeness({
      apiKey: "key",
      baseUrl: "https://api.example",
      async fetch(_input, init = {}) {
        seen.push(init);
        return init.redirect === "manual" ? hidden : new Response("the bytes");
      },
    });
    expect(await likeness.assets.bytes("https://api.example/api/v1/assets/1?signature=abc")).toHaveLength(9);
    expect(
      seen.map(({ redirect, headers }) => [redirect, new Headers(headers).has("authorization")]),
    ).toEqual([
      ["manual", true],
      ["follow", false],
    ]);
  });
});

test('API calls use cache: "no-store", and images do not', async () => {
  const modes: unknown[] = [];
  const likeness = new Likeness({
    apiKey: "key",
    async fetch(input, init) {
      const { method, cache } = new Request(input, init);
      modes.push([method, cache]);
      return Response.json((method === "POST" ? accepted : jobResponse("completed")).json);
    },
  });
  const { avatar } = await likeness.avatars.generateAndWait({ prompt: "owl" });
  await likeness.assets.bytes(avatar);
  expect(modes).toEqual([
    ["POST", "no-store"],
    ["GET", "no-store"],
    ["GET", "default"],
  ]);
});
