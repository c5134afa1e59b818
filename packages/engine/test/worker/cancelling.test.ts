import { expect, test } from "vitest";
import type { BlobStore, ImageSanitizer } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { waitUntil } from "../support/wait-until.ts";

const cancel = (id: string) => `/api/v1/jobs/${id}/cancel`;

test("aborts the attempt of a cancelled job immediately, not at the next heartbeat", async () => {
  const model = createGatedModel();
  const client = start({ clock: createFakeClock(), model });
  const { json } = await client.generate();
  const { context } = await model.generation(0);
  await client.request("POST", cancel(json.data.id));
  // The fake clock does not advance, so no heartbeat can have aborted it.
  await waitUntil(() => context.signal.aborted);
});

test.each(["cancelled", "released"])(
  "does not generate a job that is %s before its reference images are read",
  async (cause) => {
    const clock = createFakeClock();
    const model = createGatedModel();
    const [readStarted, pendingRead] = [Promise.withResolvers<void>(), Promise.withResolvers<Uint8Array>()];
    const blobs: BlobStore = {
      put: async () => "0".repeat(64),
      get() {
        readStarted.resolve();
        return pendingRead.promise;
      },
    };
    const sanitize: ImageSanitizer["sanitize"] = async (bytes) => ({ bytes, mediaType: "image/png" });
    const client = start({ clock, model, blobs, imageSanitizer: { sanitize } });
    const { json } = await client.generate({ reference_images: [btoa("pretend")] });
    await readStarted.promise;
    if (cause === "cancelled") await client.request("POST", cancel(json.data.id));
    const stopped = cause === "released" ? client.engine.stop({ graceMs: 0 }) : null;
    await clock.advance(1);
    pendingRead.resolve(new Uint8Array([1]));
    await clock.advance(1);
    await stopped;
    expect(model.started.length).toBe(0);
  },
);

test("frees the slot of a cancelled job whose model ignores its abort signal", async () => {
  const model = createGatedModel();
  const client = start({ clock: createFakeClock(), model, worker: { concurrency: 1 } });
  const first = await client.generate();
  const stuck = await model.generation(0);
  const second = await client.generate();
  await client.request("POST", cancel(first.json.data.id));
  (await model.generation(1)).finish();
  expect((await client.wait(second.json.data.id)).json.data.status).toBe("completed");
  stuck.finish();
  await client.engine.idle();
  expect((await client.wait(first.json.data.id)).json.data.status).toBe("cancelled");
});

test("releases the credits of a cancelled job, and ignores a late result", async () => {
  const model = createGatedModel();
  const client = start({ clock: createFakeClock(), model, prices: { image: 2, image4K: 4 } });
  const { apiKey } = await client.engine.accounts.create({ name: "other", credits: 2 });
  const other = client.withApiKey(apiKey);
  const first = await other.generate();
  const late = await model.generation(0);
  expect((await other.generate()).status).toBe(402);
  await other.request("POST", cancel(first.json.data.id));
  late.finish();
  const second = await other.generate();
  (await model.generation(1)).finish();
  expect((await other.wait(second.json.data.id)).json.data.status).toBe("completed");
  expect((await other.generate()).status).toBe(402);
});
