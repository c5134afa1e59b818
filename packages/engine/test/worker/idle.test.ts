import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { gatedIllustrator } from "../support/gated-model.ts";
import { start } from "../support/start.ts";

test("idle waits for the last job, and leaves nothing asleep", async () => {
  const clock = createFakeClock();
  const model = gatedIllustrator();
  const door = start({ clock, model, worker: { concurrency: 1 } });
  await door.engine.idle();
  await Promise.all([door.generate(), door.generate()]);
  let idle = false;
  const waiting = door.engine.idle().then(() => {
    idle = true;
  });
  (await model.drawing(0)).finish();
  const last = await model.drawing(1);
  await clock.advance(1);
  expect(idle).toBe(false);
  last.finish();
  await waiting;
  await clock.advance(1);
  const asleep = clock.pending();
  await door.engine.idle();
  await clock.advance(1);
  expect(clock.pending()).toBe(asleep);
});

test("idle rejects when the engine stops first", async () => {
  const clock = createFakeClock();
  const door = start({ clock, worker: false });
  await door.generate();
  const waiting = door.engine.idle();
  const expected = expect(waiting).rejects.toThrow("The engine was stopped.");
  await clock.advance(1);
  await door.engine.stop();
  await expected;
});

test("idle rejects with the reason of its signal, before or while it waits", async () => {
  const clock = createFakeClock();
  const door = start({ clock, worker: false });
  await door.generate();
  await expect(door.engine.idle(AbortSignal.abort(new Error("too late")))).rejects.toThrow("too late");
  const leaving = new AbortController();
  const waiting = door.engine.idle(leaving.signal);
  const expected = expect(waiting).rejects.toThrow("enough");
  await clock.advance(1);
  leaving.abort(new Error("enough"));
  await expected;
});
