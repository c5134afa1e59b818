import { expect, test } from "vitest";
import type { BlobStore, ImageSanitizer } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { gatedIllustrator } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { until } from "../support/until.ts";

const cancel = (id: string) => `/api/v1/jobs/${id}/cancel`;

test("a cancelled drawing is broken off at once, not at the next heartbeat", async () => {
  const model = gatedIllustrator();
  const door = start({ clock: createFakeClock(), model });
  const { json } = await door.generate();
  const { context } = await model.drawing(0);
  await door.call("POST", cancel(json.data.id));
  // The clock stands still, so no heartbeat can have noticed.
  await until(() => context.signal.aborted);
});

test.each(["cancelled", "handed back"])(
  "a job that is %s before its pictures are read is not drawn at all",
  async (how) => {
    const clock = createFakeClock();
    const model = gatedIllustrator();
    const [asked, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<Uint8Array>()];
    const blobs: BlobStore = {
      put: async () => "0".repeat(64),
      get() {
        asked.resolve();
        return gate.promise;
      },
    };
    const sanitize: ImageSanitizer["sanitize"] = async (bytes) => ({ bytes, mediaType: "image/png" });
    const door = start({ clock, model, blobs, imageSanitizer: { sanitize } });
    const { json } = await door.generate({ reference_images: [btoa("pretend")] });
    await asked.promise;
    if (how === "cancelled") await door.call("POST", cancel(json.data.id));
    const stopped = how === "handed back" ? door.engine.stop({ graceMs: 0 }) : null;
    await clock.advance(1);
    gate.resolve(new Uint8Array([1]));
    await clock.advance(1);
    await stopped;
    expect(model.begun.length).toBe(0);
  },
);

test("an illustrator that does not listen when it is broken off does not keep its place", async () => {
  const model = gatedIllustrator();
  const door = start({ clock: createFakeClock(), model, worker: { concurrency: 1 } });
  const first = await door.generate();
  const stuck = await model.drawing(0);
  const second = await door.generate();
  await door.call("POST", cancel(first.json.data.id));
  (await model.drawing(1)).finish();
  expect((await door.wait(second.json.data.id)).json.data.status).toBe("completed");
  stuck.finish();
  await door.engine.idle();
  expect((await door.wait(first.json.data.id)).json.data.status).toBe("cancelled");
});

test("a cancelled job gives its credits back, and a late picture does not take them", async () => {
  const model = gatedIllustrator();
  const door = start({ clock: createFakeClock(), model, prices: { picture: 2, picture4K: 4 } });
  const { apiKey } = await door.engine.accounts.create({ name: "other", credits: 2 });
  const other = door.as(apiKey);
  const first = await other.generate();
  const late = await model.drawing(0);
  expect((await other.generate()).status).toBe(402);
  await other.call("POST", cancel(first.json.data.id));
  late.finish();
  const second = await other.generate();
  (await model.drawing(1)).finish();
  expect((await other.wait(second.json.data.id)).json.data.status).toBe("completed");
  expect((await other.generate()).status).toBe(402);
});
