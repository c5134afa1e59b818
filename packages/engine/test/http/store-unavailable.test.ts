import { expect, test } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import { StoreBusyError, StoreUnavailableError } from "../../src/ports/store-errors.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";

const canary = "canary-host.internal";
const unavailable = () =>
  new StoreUnavailableError(`The database at ${canary} cannot be reached.`, { path: null, hint: "x" });
const busy = () => new StoreBusyError(`${canary} is locked.`, { path: null, hint: "x" });

/** A store that fails while `state.fault` is set. */
function createBreakableStore() {
  const inner = createTestStore();
  const state: { fault: (() => Error) | null } = { fault: null };
  const breakable = <T extends object>(operations: T): T =>
    new Proxy<T>(operations, {
      get: (target, name) => {
        const found: unknown = Reflect.get(target, name);
        if (typeof found === "object" && found !== null) return breakable(found);
        if (typeof found !== "function" || name === "close" || name === "onNotification") return found;
        return (...args: unknown[]) =>
          state.fault ? Promise.reject(state.fault()) : Reflect.apply(found, target, args);
      },
    });
  return { store: breakable<Store>(inner), state };
}

const id = "0197a1d0-0000-7000-8000-000000000001";
const routes: [string, string, unknown?][] = [
  ["POST", "/api/v1/avatars/generate", { prompt: "a wise owl" }],
  ["POST", "/api/v1/avatars/save", { job_id: id, label: "The owl" }],
  ["GET", "/api/v1/avatars"],
  ["GET", `/api/v1/avatars/${id}`],
  ["GET", "/api/v1/jobs"],
  ["GET", `/api/v1/jobs/${id}`],
  ["POST", `/api/v1/jobs/${id}/cancel`, {}],
  ["GET", `/api/v1/assets/${id}`],
  ["GET", "/api/v1/account"],
  ["GET", "/api/v1/webhooks"],
  ["GET", "/api/v1/keys"],
];

test.each([
  ["is down", unavailable, "5"],
  ["is locked by another process", busy, "1"],
])("responds 503 with Retry-After on every route if the store %s", async (_, fault, retryAfter) => {
  const { store, state } = createBreakableStore();
  const payload: unknown[] = [];
  const client = start({ store, worker: false, onFault: (error) => payload.push(error) });
  await client.request("GET", "/api/v1/jobs");
  state.fault = fault;
  for (const [method, path, body] of routes) {
    const { status, json, headers, text } = await client.request(method, path, {
      ...(body !== undefined && { body, headers: { "idempotency-key": "one" } }),
    });
    expect([path, status, json.error.code]).toEqual([path, 503, "service_unavailable"]);
    expect(headers.get("retry-after")).toBe(retryAfter);
    expect(text).not.toContain(canary);
  }
  expect(payload.length).toBe(routes.length);
  state.fault = null;
  expect((await client.generate({}, { "idempotency-key": "one" })).status).toBe(202);
});

test("responds 503 if images cannot be stored", async () => {
  const blobs = { ...createMemoryBlobs(), put: () => Promise.reject(unavailable()) };
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const client = start({ blobs, worker: false, onFault: () => undefined });
  const { status, headers } = await client.generate({ reference_images: [png] });
  expect([status, headers.get("retry-after")]).toEqual([503, "5"]);
});

test("works when the store is available again after a start without it", async () => {
  const { store, state } = createBreakableStore();
  state.fault = unavailable;
  const { engine, request } = start({ store, worker: false });
  await expect(engine.fetch(`${engine.url}/api/v1/jobs`)).rejects.toThrow(StoreUnavailableError);
  state.fault = null;
  expect((await request("GET", "/api/v1/jobs")).status).toBe(200);
});

test("queued jobs survive an outage of the store", async () => {
  const { store, state } = createBreakableStore();
  const clock = createFakeClock();
  const client = start({ store, clock, onFault: () => undefined, worker: { concurrency: 1 } });
  await client.request("GET", "/api/v1/jobs");
  state.fault = unavailable;
  await clock.advance(60_000);
  expect((await client.generate({}, { "idempotency-key": "one" })).status).toBe(503);
  state.fault = null;
  const accepted = await client.generate({}, { "idempotency-key": "one" });
  expect(accepted.status).toBe(202);
  const status = async () => {
    await clock.advance(15_000);
    return (await client.request("GET", `/api/v1/jobs/${accepted.json.data.id}`)).json.data.status;
  };
  await expect.poll(status).toBe("completed");
});
