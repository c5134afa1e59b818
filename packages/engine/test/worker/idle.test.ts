import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";

test("idle resolves after the last job, without leaving timers", async () => {
  const clock = createFakeClock();
  const model = createGatedModel();
  const client = start({ clock, model, worker: { concurrency: 1 } });
  await client.engine.idle();
  await Promise.all([client.generate(), client.generate()]);
  let idle = false;
  const waiting = client.engine.idle().then(() => {
    idle = true;
  });
  (await model.generation(0)).finish();
  const last = await model.generation(1);
  await clock.advance(1);
  expect(idle).toBe(false);
  last.finish();
  await waiting;
  await clock.advance(1);
  const pendingBefore = clock.pending();
  await client.engine.idle();
  await clock.advance(1);
  expect(clock.pending()).toBe(pendingBefore);
});

test("idle rejects if the engine stops first", async () => {
  const clock = createFakeClock();
  const client = start({ clock, worker: false });
  await client.generate();
  const waiting = client.engine.idle();
  const expected = expect(waiting).rejects.toThrow("The engine was stopped.");
  await clock.advance(1);
  await client.engine.stop();
  await expected;
});

test("idle rejects with the reason of its signal, aborted before or during the wait", async () => {
  const clock = createFakeClock();
  const client = start({ clock, worker: false });
  await client.generate();
  await expect(client.engine.idle(AbortSignal.abort(new Error("too late")))).rejects.toThrow("too late");
  const leaving = new AbortController();
  const waiting = client.engine.idle(leaving.signal);
  const expected = expect(waiting).rejects.toThrow("enough");
  await clock.advance(1);
  leaving.abort(new Error("enough"));
  await expected;
});
