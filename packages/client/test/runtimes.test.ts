import { afterEach, describe, expect, test, vi } from "vitest";
import { randomUuid } from "../src/core/random-uuid.ts";
import { Likeness } from "../src/index.ts";
import { faultyServer } from "./faulty-server.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted, envelope, imageUrl, jobResponse, wireAvatar } from "./wire.ts";

// Older and unusual runtimes: each test removes one thing that they lack.

const undo: (() => void)[] = [];

function replace(owner: object, name: PropertyKey, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}

function remove(owner: object, name: PropertyKey): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (!before) return;
  Reflect.deleteProperty(owner, name);
  undo.push(() => Object.defineProperty(owner, name, before));
}

afterEach(() => {
  for (const restore of undo.splice(0).reverse()) restore();
  vi.unstubAllGlobals();
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function scenario(): Promise<void> {
  const page = { object: "list", data: [wireAvatar("a1")], has_more: false, total_count: 1 };
  const server = scriptedFetch(
    accepted,
    jobResponse("completed"),
    { text: "the bytes" },
    { json: envelope("list", page) },
    { status: 404 },
  );
  const likeness = new Likeness({ apiKey: "key", baseUrl: "http://192.168.0.30:4010/", fetch: server.fetch });
  const job = await likeness.avatars.generate({ prompt: "owl" });
  const { avatar } = await job.done({ deadline: 5_000 });
  expect(avatar.imageUrl).toBe(imageUrl);
  expect(await likeness.assets.bytes(avatar)).toHaveLength(9);
  for await (const { id } of likeness.avatars.list()) expect(id).toBe("a1");
  await expect(likeness.jobs.get("j")).rejects.toMatchObject({ status: 404, attempts: 1 });
  expect(job.idempotencyKey).toMatch(uuid);
  expect(server.requests[0]?.headers.get("idempotency-key")).toBe(job.idempotencyKey);
  expect(server.requests[0]?.url).toBe("http://192.168.0.30:4010/api/v1/avatars/generate");
}

describe("works without", () => {
  const lacking: Record<string, () => void> = {
    "crypto.randomUUID": () => replace(crypto, "randomUUID", undefined),
    crypto: () => replace(globalThis, "crypto", undefined),
    "URL.parse": () => remove(URL, "parse"),
    "URL.canParse": () => remove(URL, "canParse"),
    "AbortSignal.any": () => remove(AbortSignal, "any"),
    "AbortSignal.timeout": () => remove(AbortSignal, "timeout"),
    "AbortSignal.prototype.throwIfAborted": () => remove(AbortSignal.prototype, "throwIfAborted"),
    "Promise.withResolvers": () => remove(Promise, "withResolvers"),
    "Promise.try": () => remove(Promise, "try"),
    structuredClone: () => remove(globalThis, "structuredClone"),
    "Array.fromAsync": () => remove(Array, "fromAsync"),
    "Object.groupBy": () => remove(Object, "groupBy"),
    "Array.prototype.toSorted": () => remove(Array.prototype, "toSorted"),
    "Array.prototype.findLast": () => remove(Array.prototype, "findLast"),
    "iterator helpers": () => {
      remove(globalThis, "Iterator");
      const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
      for (const name of ["map", "filter", "take", "toArray"]) remove(iterator, name);
    },
    "set methods": () => remove(Set.prototype, "union"),
    "Symbol.asyncDispose": () => vi.stubGlobal("Symbol", new Proxy(Symbol, { get: withoutDisposal })),
    "navigator, document and location": () => {
      for (const name of ["navigator", "document", "location"]) remove(globalThis, name);
    },
    performance: () => replace(globalThis, "performance", undefined),
    TextDecoderStream: () => remove(globalThis, "TextDecoderStream"),
    process: () => vi.stubGlobal("process", undefined),
    "a process with versions": () => vi.stubGlobal("process", { env: {} }),
    "an environment in process": () => vi.stubGlobal("process", {}),
    "permission to read the environment": () => vi.stubGlobal("process", unreadable),
    "a process (null)": () => vi.stubGlobal("process", null),
  };
  const withoutDisposal = (target: object, name: PropertyKey) =>
    name === "asyncDispose" || name === "dispose" ? undefined : Reflect.get(target, name);
  const unreadable = {
    get env(): never {
      throw new Error("NotCapable");
    },
  };
  for (const [name, take] of Object.entries(lacking)) {
    test(name, async () => {
      take();
      await scenario();
    });
  }

  test("properties of URL other than href (React Native)", async () => {
    class PartialUrl {
      readonly href: string;
      constructor(address: string, base?: string) {
        this.href = /^https?:/.test(address) ? address : `${base?.replace(/\/$/, "")}${address}`;
      }
      toString(): string {
        return this.href;
      }
    }
    for (const part of ["origin", "protocol", "pathname", "host", "username", "search"]) {
      Object.defineProperty(PartialUrl.prototype, part, {
        get() {
          throw new Error(`URL.${part} is not implemented`);
        },
      });
    }
    vi.stubGlobal("URL", PartialUrl);
    const likeness = new Likeness({ apiKey: "key", baseUrl: "https://host:8443/prefix/?a=1" });
    expect(likeness.baseUrl).toBe("https://host:8443/prefix");
    for (const baseUrl of ["http://me:pw@host", "host:4010", "ftp://host"]) {
      expect(() => new Likeness({ apiKey: "key", baseUrl })).toThrow(/without credentials/);
    }
  });

  test("streaming bodies (React Native)", async () => {
    remove(Response.prototype, "body");
    const server = scriptedFetch(
      {
        ...accepted,
        json: envelope("job", { job_id: "j1", status: "queued", events_url: "jobs/j1/events" }),
      },
      jobResponse("processing"),
      jobResponse("completed"),
    );
    const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
    const job = await likeness.avatars.generate({ prompt: "owl" });
    expect((await job.done({ pollInterval: 10 })).status).toBe("completed");
    expect(server.requests.filter(({ url }) => url.endsWith("/events"))).toEqual([]);
  });

  test("cache modes (older Workers, React Native)", async () => {
    const seen: (RequestInit | undefined)[] = [];
    class RequestOfWorkers extends Request {
      constructor(input: string | URL | Request, init?: RequestInit) {
        if (init && "cache" in init)
          throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
        super(input, init);
      }
    }
    vi.stubGlobal("Request", RequestOfWorkers);
    vi.resetModules();
    const { Likeness: Fresh } = await import("../src/index.ts");
    const server = scriptedFetch(jobResponse("queued"));
    const likeness = new Fresh({
      apiKey: "key",
      fetch(input, init) {
        seen.push(init);
        return server.fetch(input, init);
      },
    });
    expect((await likeness.jobs.get("j")).status).toBe("queued");
    expect(seen[0]).not.toHaveProperty("cache");
  });
});

test("randomUuid() returns unique UUIDs", () => {
  for (const take of [
    () => {},
    () => replace(crypto, "randomUUID", undefined),
    () => replace(globalThis, "crypto", undefined),
  ]) {
    take();
    const uuids = Array.from({ length: 100 }, randomUuid);
    expect(new Set(uuids).size).toBe(100);
    for (const one of uuids) expect(one).toMatch(uuid);
  }
});

describe("user-agent", () => {
  const sent = async () => {
    const server = scriptedFetch(jobResponse("queued"));
    await new Likeness({ apiKey: "key", fetch: server.fetch, userAgent: "app/1" }).jobs.get("j");
    return server.requests[0]?.headers.get("user-agent");
  };

  test("is sent in Node", async () => {
    expect(await sent()).toMatch(/^app\/1 likeness-js\//);
  });

  test("is not sent in pages and workers, also with a process of a bundler", async () => {
    const page = { location: { origin: "https://page.example" }, document: {} };
    const worker = { location: { origin: "https://page.example" }, WorkerGlobalScope: class {} };
    const bundled = { env: {}, browser: true };
    for (const globals of [page, worker, { process: bundled }, { ...page, process: bundled }]) {
      for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
      expect(await sent()).toBeNull();
      vi.unstubAllGlobals();
    }
  });
});

test("a connection error in a page has a hint about --cors-origin", async () => {
  vi.stubGlobal("document", {});
  vi.stubGlobal("location", { origin: "https://page.example" });
  const likeness = new Likeness({
    apiKey: "key",
    baseUrl: "http://127.0.0.1:4010",
    maxRetries: 0,
    fetch: () => Promise.reject(new TypeError("Failed to fetch")),
  });
  await expect(likeness.jobs.get("j")).rejects.toMatchObject({
    name: "ConnectionError",
    hint: expect.stringContaining("--cors-origin https://page.example"),
  });
});

describe("a custom fetch", () => {
  test("receives a URL and a plain init object", async () => {
    const calls: [unknown, RequestInit | undefined][] = [];
    const likeness = new Likeness({
      apiKey: "key",
      async fetch(input, init) {
        calls.push([input, init]);
        return Response.json(jobResponse("queued").json);
      },
    });
    await likeness.jobs.get("j");
    const [[input, init] = []] = calls;
    expect(input).toBe("https://api.likeness.example/api/v1/jobs/j?expand=avatar");
    expect(init).toMatchObject({
      method: "GET",
      cache: "no-store",
      redirect: "manual",
      headers: { authorization: "Bearer key" },
    });
    expect(Object.getPrototypeOf(init?.headers)).toBe(Object.prototype);
  });

  test("may return a Response of another realm", async () => {
    const text = JSON.stringify(jobResponse("queued").json);
    const foreign = {
      ok: true,
      status: 200,
      url: "",
      redirected: false,
      type: "default",
      headers: new Headers(),
      text: async () => text,
    };
    const likeness = new Likeness({ apiKey: "key", fetch: async () => foreign as unknown as Response });
    expect((await likeness.jobs.get("j")).status).toBe("queued");
  });

  test.each(["a string", undefined, null, { code: "E_ODD" }, 7])(
    "that throws %s rejects with ConnectionError",
    async (thrown) => {
      const likeness = new Likeness({
        apiKey: "key",
        maxRetries: 0,
        fetch: () => {
          throw thrown;
        },
      });
      await expect(likeness.jobs.get("j")).rejects.toMatchObject({
        name: "ConnectionError",
        message: expect.stringMatching(/no response: \S/),
      });
    },
  );

  test("that returns no Response rejects with LikenessConfigError", async () => {
    const likeness = new Likeness({ apiKey: "key", fetch: (async () => undefined) as never });
    await expect(likeness.jobs.get("j")).rejects.toMatchObject({
      name: "LikenessConfigError",
      message: expect.stringMatching(/did not return a Response/),
    });
  });

  test("headers can be Headers, pairs or a plain object", async () => {
    await using server = await faultyServer(jobResponse("queued"));
    for (const headers of [new Headers({ "x-a": "1" }), [["x-a", "1"]] as const, { "x-a": "1" }]) {
      const likeness = new Likeness({ apiKey: "key", baseUrl: new URL(server.url), headers });
      await likeness.jobs.get("j");
      await new Likeness({ apiKey: "key", baseUrl: server.url }).jobs.get("j", { headers });
    }
    expect(server.requests.map(({ headers }) => headers["x-a"])).toEqual(Array(6).fill("1"));
  });
});
