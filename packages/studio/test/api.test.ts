import { afterEach, describe, expect, it, vi } from "vitest";
import { createApi, NetworkError, RequestError, readEvents } from "../src/api/http.ts";
import { changesOf } from "../src/avatars/changes.ts";
import { filtersOf, queryOfFilters } from "../src/avatars/filters.ts";
import { fileName } from "../src/components/download.ts";
import { failureOf } from "../src/components/failure.ts";
import { relativeTime } from "../src/components/time.tsx";
import { nextDrawn, visibleRange } from "../src/components/virtual-grid.tsx";
import { matchPath, routeOf } from "../src/shell/router.ts";

const respond = (response: Response | Error) => {
  const fetched = vi.fn<typeof fetch>(async () => {
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
};
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a request", () => {
  it("sends the key, and returns what the response names", async () => {
    const fetched = respond(Response.json({ object: "credits", data: { object: "credits", available: 3 } }));
    expect(
      await createApi("lk_1").get("credits", "/credits", { query: { a: 1, b: undefined } }),
    ).toMatchObject({
      available: 3,
    });
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(String(url)).toMatch(/\/api\/v1\/credits\?a=1$/);
    expect(new Headers(init?.headers).get("authorization")).toBe("Bearer lk_1");
  });

  it("becomes a form if it has files", async () => {
    const fetched = respond(Response.json({ object: "job", data: { id: "1" } }));
    const body = {
      prompt: "owl",
      seed: 8,
      output: { size: 64 },
      reference_images: [new Blob(["a"]), new Blob(["b"])],
    };
    await createApi("lk_1").send("job", "POST", "/avatars", body);
    const form = fetched.mock.calls[0]?.[1]?.body;
    if (!(form instanceof FormData)) throw new Error("The body is not a form.");
    expect(form.getAll("reference_images")).toHaveLength(2);
    expect([form.get("seed"), form.get("output")]).toEqual(["8", '{"size":64}']);
  });

  it("rejects with the error of the server, in words for people", async () => {
    const error = {
      code: "insufficient_credits",
      message: "2 credits are needed.",
      hint: "Buy some.",
      request_id: "req_1",
    };
    respond(Response.json({ error }, { status: 402 }));
    const thrown: unknown = await createApi("lk_1")
      .list("saved_avatar", "/avatars")
      .catch((one: unknown) => one);
    expect(thrown).toBeInstanceOf(RequestError);
    expect(failureOf(thrown)).toMatchObject({
      reason: "2 credits are needed.",
      code: "insufficient_credits",
      action: "Buy some.",
      requestId: "req_1",
      canRetry: false,
    });
  });

  it("rejects if the server does not answer, and if it answers something else", async () => {
    respond(new TypeError("fetch failed"));
    await expect(createApi("lk_1").get("credits", "/credits")).rejects.toBeInstanceOf(NetworkError);
    respond(Response.json({ object: "job", data: {} }));
    await expect(createApi("lk_1").get("credits", "/credits")).rejects.toMatchObject({
      code: "unexpected_response",
    });
    respond(new Response("<html>", { status: 502 }));
    await expect(createApi("lk_1").get("credits", "/credits")).rejects.toMatchObject({
      status: 502,
      code: "http_502",
    });
  });
});

it("server-sent events are read however they are cut", async () => {
  const text =
    ': hello\n\nevent: job.progress\ndata: {"a":"ü"}\n\nevent: job.completed\r\ndata: {"a":2}\r\n\r\ndata: x\n\n';
  const bytes = new TextEncoder().encode(text);
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 3) controller.enqueue(bytes.slice(at, at + 3));
      controller.close();
    },
  });
  const events: unknown[] = [];
  for await (const event of readEvents(stream)) events.push(event);
  expect(events).toEqual([
    { event: "job.progress", data: { a: "ü" } },
    { event: "job.completed", data: { a: 2 } },
  ]);
});

it("routes are found below any prefix, and their parts decoded", () => {
  const { path, query } = routeOf("/likeness/studio/agents/re%20ad%2Fer/?a=b?c", "/likeness/studio/");
  expect(matchPath("agents/:name", path)).toEqual({ name: "re ad/er" });
  expect(query.get("a")).toBe("b?c");
  expect(matchPath("agents/:name", "agents")).toBeUndefined();
  expect(matchPath("", routeOf("/studio/", "/studio/").path)).toEqual({});
  expect(matchPath("agents/:name", "agents/%E0")).toEqual({ name: "%E0" });
});

it("a grid of 10,000 tiles has only those near the window", () => {
  const layout = { columns: 8, rowHeight: 180 };
  expect(visibleRange(10_000, layout, 0, 900)).toEqual({ first: 0, end: 48 });
  expect(visibleRange(10_000, layout, 90_000, 900)).toEqual({ first: 3992, end: 4048 });
  expect(visibleRange(10_000, layout, 1e9, 900)).toEqual({ first: 9992, end: 10_000 });
  expect(visibleRange(0, layout, 0, 900)).toEqual({ first: 0, end: 0 });
});

it("tiles of a grid are drawn a few per frame, and forgotten outside of the window", () => {
  const range = { first: 8, end: 40 };
  const first = nextDrawn(new Set([0, 10]), range);
  expect([first.size, first.has(0), first.has(10), first.has(8)]).toEqual([13, false, true, true]);
  expect(nextDrawn(nextDrawn(first, range), range).size).toBe(32);
});

it("filters are kept in the address", () => {
  const filters = { search: "ada", tag: "a&b", visibility: "public", sort: "likes" } as const;
  expect(filtersOf(new URLSearchParams(queryOfFilters(filters).toString()))).toMatchObject(filters);
  expect(queryOfFilters({ sort: "created", status: undefined }).size).toBe(0);
  expect(filtersOf(new URLSearchParams("visibility=secret")).visibility).toBeUndefined();
});

it("says what differs between two pictures", () => {
  const before = { "clothing.type": "overalls", eyewear: "none", subject: "human" };
  const after = { "clothing.type": "leather-jacket", eyewear: "none", subject: "human", place: "beach" };
  expect(changesOf(before, after)).toEqual(["Clothes: overalls → leather jacket", "Place: none → beach"]);
});

it("texts for people", () => {
  expect([fileName("Nurse Amina!", "png"), fileName("../../<b>", "svg"), fileName("", "zip")]).toEqual([
    "nurse-amina.png",
    "b.svg",
    "avatar.zip",
  ]);
  const now = 1_000_000;
  expect([1, 30, 90, 7200, 100_000, 400_000].map((age) => relativeTime(now - age, now))).toEqual([
    "just now",
    "30 s ago",
    "1 min ago",
    "2 h ago",
    "yesterday",
    "4 days ago",
  ]);
});
