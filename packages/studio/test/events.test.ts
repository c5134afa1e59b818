import type { Job, WebhookEvent } from "@likeness/contract/v1/types";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openEventStream } from "../src/api/event-stream.ts";
import { paceOf } from "../src/api/events.tsx";
import { jobUpdates } from "../src/api/follow-job.ts";
import { type Api, createApi, createPause, NetworkError, RequestError } from "../src/api/http.ts";
import { applyEvent, createUpdates } from "../src/api/updates.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("too many requests", () => {
  const tooMany = () =>
    Response.json(
      { error: { code: "rate_limit_exceeded" } },
      { status: 429, headers: { "retry-after": "12" } },
    );

  it("let what is only shown wait for as long as the server says, but not what somebody has started", async () => {
    const credits = () => Response.json({ object: "credits", data: { object: "credits", available: 3 } });
    const fetched = vi.fn<typeof fetch>(async () => credits()).mockImplementationOnce(async () => tooMany());
    vi.stubGlobal("fetch", fetched);
    const pause = createPause();
    const api = createApi("lk_1", pause);
    await expect(api.get("credits", "/credits")).rejects.toMatchObject({ status: 429, retryAfterMs: 12_000 });
    expect(pause.until()).toBe(Date.now() + 12_000);

    const shown = api.get("credits", "/credits");
    await api.send("credits", "POST", "/credits");
    await vi.advanceTimersByTimeAsync(11_999);
    expect(fetched).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await shown).toMatchObject({ available: 3 });
    expect([fetched.mock.calls.length, pause.until()]).toEqual([3, 0]);
  });

  it("let a request that is not wanted any more not wait", async () => {
    vi.stubGlobal("fetch", async () => tooMany());
    const api = createApi("lk_1");
    await expect(api.get("credits", "/credits")).rejects.toThrow();
    const controller = new AbortController();
    const shown = api.get("credits", "/credits", { signal: controller.signal });
    controller.abort();
    await expect(shown).rejects.toThrow("aborted");
  });
});

it("accounts with few requests per minute load a few of them by repetition", () => {
  expect([10, 60, 300, null, undefined].map(paceOf)).toEqual([15_000, 4000, 2000, 2000, 2000]);
});

/** An API of which only the events are used: each call takes the next stream. */
function apiOf(streams: readonly ((signal: AbortSignal) => AsyncGenerator<unknown>)[]) {
  let calls = 0;
  const signals: AbortSignal[] = [];
  const unused = () => Promise.reject(new Error("This is not used."));
  const api: Api = {
    get: unused,
    list: unused,
    send: unused,
    sendForList: unused,
    file: unused,
    async *events(_path, signal, onOpen) {
      signals.push(signal);
      const open = streams[calls++] ?? streams.at(-1);
      if (open === undefined) return;
      const events = open(signal);
      onOpen?.();
      for await (const data of events) yield { event: "message", data };
    },
  };
  return { api, signals, calls: () => calls };
}

const eventOf = (type: string, data: object = {}) => ({
  object: "event",
  id: "1",
  type,
  created_at: 1,
  data,
});

async function* stream(...events: readonly unknown[]) {
  yield* events;
}

async function* openStream(signal: AbortSignal) {
  await new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

function stubDocument() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal("document", page);
  return (hidden: boolean) => {
    page.hidden = hidden;
    page.dispatchEvent(new Event("visibilitychange"));
  };
}

describe("the events of the account", () => {
  it("reach all who follow them, and are followed again after the connection was lost", async () => {
    stubDocument();
    const { api, calls } = apiOf([() => stream(eventOf("avatar.liked"), "noise"), openStream]);
    const events = openEventStream(api);
    const seen: string[] = [];
    for (const name of ["a", "b"])
      events.subscribe({
        onEvent: ({ type }) => seen.push(`${name} ${type}`),
        onReopen: () => seen.push(`${name} again`),
      });
    await vi.advanceTimersByTimeAsync(999);
    expect([calls(), events.isLive(), seen]).toEqual([1, false, ["a avatar.liked", "b avatar.liked"]]);
    await vi.advanceTimersByTimeAsync(1);
    expect([calls(), events.isLive(), seen.slice(2)]).toEqual([2, true, ["a again", "b again"]]);
    events.close();
  });

  it("are not followed in a tab that has been hidden for a minute, until it is shown", async () => {
    const hide = stubDocument();
    const { api, signals, calls } = apiOf([openStream]);
    const events = openEventStream(api);
    await vi.advanceTimersByTimeAsync(0);
    hide(true);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(signals[0]?.aborted).toBe(false);
    hide(false);
    hide(true);
    await vi.advanceTimersByTimeAsync(600_000);
    expect([signals[0]?.aborted, calls(), events.isLive()]).toEqual([true, 1, false]);
    hide(false);
    await vi.advanceTimersByTimeAsync(0);
    expect([calls(), events.isLive()]).toEqual([2, true]);
    events.close();
    await vi.advanceTimersByTimeAsync(0);
    expect([signals[1]?.aborted, events.isLive()]).toEqual([true, false]);
  });
});

describe("an event", () => {
  const job = (id: string, status: string) => ({ id, status }) as unknown as Job;

  it("changes a job that is listed without a request, and has unknown ones loaded", () => {
    const queries = new QueryClient();
    const key = ["jobs", "list", "/jobs", {}];
    queries.setQueryData(key, {
      pages: [{ data: [job("1", "processing"), job("2", "queued")] }],
      pageParams: [0],
    });
    const names: string[] = [];
    const updates = { of: (...of: readonly string[]) => void names.push(...of), all: vi.fn(), stop: vi.fn() };
    const event = (id: string) =>
      eventOf("job.completed", { job: job(id, "completed") }) as unknown as WebhookEvent;
    applyEvent(queries, updates, event("1"));
    expect(queries.getQueryData(key)).toMatchObject({
      pages: [
        {
          data: [
            { id: "1", status: "completed" },
            { id: "2", status: "queued" },
          ],
        },
      ],
    });
    expect(names).not.toContain("jobs");
    applyEvent(queries, updates, event("9"));
    expect(names).toContain("jobs");
  });

  it("loads what it changes at once, and then once per interval", async () => {
    const loaded: unknown[] = [];
    const queries = {
      invalidateQueries: async (filters?: { queryKey?: unknown }) => void loaded.push(filters?.queryKey),
    };
    const updates = createUpdates(queries as unknown as QueryClient, () => 4000);
    for (let count = 0; count < 5; count += 1) updates.of("avatars");
    updates.of("credits");
    expect(loaded).toEqual([["avatars"], ["credits"]]);
    await vi.advanceTimersByTimeAsync(4000);
    expect(loaded.slice(2)).toEqual([["avatars"]]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(loaded).toHaveLength(3);
    updates.stop();
  });
});

it("a job is followed on when the server has too many requests or the connection is lost", async () => {
  const job = (status: string) => ({ id: "1", status, stage: "drawing", progress: 0.5 }) as unknown as Job;
  const failing = (error: Error) => () => {
    throw error;
  };
  const { api } = apiOf([
    failing(new RequestError(429, {})),
    failing(new NetworkError("The connection to the server was lost.")),
    () => stream(job("processing"), job("completed")),
  ]);
  const seen: string[] = [];
  const following = (async () => {
    for await (const { status } of jobUpdates(api, job("queued"), new AbortController().signal))
      seen.push(status);
  })();
  await vi.advanceTimersByTimeAsync(10_000);
  await following;
  expect(seen).toEqual(["queued", "processing", "completed"]);

  const { api: refusing } = apiOf([failing(new RequestError(404, {}))]);
  const refused = jobUpdates(refusing, job("queued"), new AbortController().signal);
  await refused.next();
  await expect(refused.next()).rejects.toMatchObject({ status: 404 });
});
