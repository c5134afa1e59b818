import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { countEventReads } from "../support/count-event-reads.ts";
import { start } from "../support/start.ts";

const quiet = () => ({ clock: createFakeClock(), worker: false }) as const;

test("buffers events from the creation of the stream", async () => {
  const client = start(quiet());
  const stream = client.engine.events.stream();
  const [one, two] = [await client.generate(), await client.generate()];
  expect((await stream.next()).value?.jobId).toBe(one.json.data.id);
  expect((await stream.next()).value?.jobId).toBe(two.json.data.id);
  await stream.return?.();
});

test("resolves concurrent calls of next in order", async () => {
  const client = start(quiet());
  const stream = client.engine.events.stream();
  const waiting = [stream.next(), stream.next()];
  const ids = [(await client.generate()).json.data.id, (await client.generate()).json.data.id];
  const received = await Promise.all(waiting);
  expect(received.map(({ value }) => value?.jobId)).toEqual(ids);
  await stream.return?.();
});

test("resolves pending calls of next on return, and stays done", async () => {
  const client = start(quiet());
  const stream = client.engine.events.stream();
  const waiting = stream.next();
  await stream.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  await client.generate();
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test("discards buffered events on return", async () => {
  const client = start(quiet());
  const [stream, other] = [client.engine.events.stream(), client.engine.events.stream()];
  await client.generate();
  // Both streams receive an event at the same time.
  await other.next();
  await stream.return?.();
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  await other.return?.();
});

test("unsubscribes and leaves no timers when the loop is left", async () => {
  const { store, reads } = countEventReads();
  const { clock, worker } = quiet();
  const client = start({ store, clock, worker });
  await client.generate();
  // Until the engine has started completely.
  await clock.advance(0);
  const pendingBefore = clock.pending();
  const stream = client.engine.events.stream();
  expect(clock.pending()).toBeGreaterThan(pendingBefore);
  await client.generate();
  for await (const { type } of stream) {
    expect(type).toBe("job.queued");
    break;
  }
  await clock.advance(1_000);
  expect(clock.pending()).toBe(pendingBefore);
  const before = reads();
  await client.generate();
  await clock.advance(1_000);
  expect(reads()).toBe(before);
});

test.each(["stop", "abort"] as const)("ends the stream on %s, after the buffered events", async (cause) => {
  const client = start(quiet());
  const leaving = new AbortController();
  const stream = client.engine.events.stream({ signal: leaving.signal });
  const waiting = stream.next();
  await client.generate();
  expect((await waiting).value?.type).toBe("job.queued");
  const last = stream.next();
  if (cause === "stop") await client.engine.stop();
  else leaving.abort();
  expect(await last).toEqual({ done: true, value: undefined });
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test("returns a finished stream if the engine is stopped or the signal aborted", async () => {
  const client = start(quiet());
  const aborted = client.engine.events.stream({ signal: AbortSignal.abort() });
  expect(await aborted.next()).toEqual({ done: true, value: undefined });
  await client.engine.stop();
  expect(await client.engine.events.stream().next()).toEqual({ done: true, value: undefined });
});
