import { describe, expect, test } from "vitest";
import { isUnsupportedError, Likeness } from "../../../src/index.ts";
import { manage } from "../../../src/manage.ts";
import { pi } from "../../../src/pi.ts";
import type { Capabilities } from "../../../src/systems/capabilities.ts";
import { createFakeClock } from "../../fake-clock.ts";
import { rejection } from "../../rejection.ts";
import { createFakePi } from "./fake-pi.ts";
import type { FakePiOptions } from "./fake-pi-shapes.ts";

function start(options: FakePiOptions = {}, more: Parameters<typeof pi>[0] = {}) {
  const fake = createFakePi(options);
  const clock = createFakeClock();
  const fetch: typeof globalThis.fetch = (input, init) => fake.fetch(new Request(input, init));
  const system = pi({ apiKey: "pi_live_test", ...more });
  const likeness = new Likeness({ system, fetch, logLevel: "off" }, clock.platform);
  const untyped = new Likeness<Capabilities>({ system, fetch, logLevel: "off" }, clock.platform);
  return { fake, likeness, untyped, clock };
}

/** Advances the clock until the promise is settled. */
async function settled<T>(
  clock: { advance(milliseconds: number): Promise<void> },
  promise: Promise<T>,
): Promise<T> {
  let done = false;
  const result = promise.finally(() => {
    done = true;
  });
  result.catch(() => undefined);
  for (let step = 0; step < 100 && !done; step++) await clock.advance(1_000);
  return result;
}

const png = `data:image/png;base64,${"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="}`;

test("sends what Pi publishes", async () => {
  const { fake, likeness } = start();
  await likeness.avatars.generate({
    prompt: "confident founder vibe for a fintech app, modest professional outfit",
    hints: { filterCulture: "middle_east", avatarComposition: "Portrait", artDirection: "Ultra Realistic" },
    output: { aspectRatio: "auto", resolution: "1K", thinkingIntensity: "minimal" },
    clientReferenceId: "n8n-run-2026-03-26T12:00:00Z-step-7",
    metadata: { workflow: "lead-enrichment", customer_id: "cus_123" },
  });
  const [{ method, path, body } = { method: "", path: "", body: "" }] = fake.requests;
  expect([method, path]).toEqual(["POST", "/api/v1/avatars/generate"]);
  expect(JSON.parse(body)).toEqual({
    prompt: "confident founder vibe for a fintech app, modest professional outfit",
    hints: {
      filter_culture: "middle_east",
      avatar_composition: "Portrait",
      art_direction: "Ultra Realistic",
    },
    output: { aspect_ratio: "auto", resolution: "1K", thinking_intensity: "minimal" },
    client_reference_id: "n8n-run-2026-03-26T12:00:00Z-step-7",
    metadata: { workflow: "lead-enrichment", customer_id: "cus_123" },
  });
});

describe.each(["everywhere", "expanded", "result", "payload"] as const)("with the image %s", (image) => {
  test.each(["completed", "job"] as const)(
    "waits for the picture; the envelope has the status %s",
    async (envelopeStatus) => {
      const { likeness, clock, fake } = start({ image, envelopeStatus, polls: 3 });
      const params = { prompt: "a founder", clientReferenceId: "run-1", metadata: { workflow: "leads" } };
      const done = await settled(clock, likeness.avatars.generateAndWait(params));
      expect(done).toMatchObject({
        status: "completed",
        clientReferenceId: "run-1",
        metadata: { workflow: "leads" },
        avatar: { imageUrl: `https://cdn.example.com/${done.id}.png` },
      });
      expect(fake.requests).toHaveLength(4);
      const bytes = await likeness.assets.bytes(done.avatar);
      expect(bytes.subarray(1, 4)).toEqual(new TextEncoder().encode("PNG"));
    },
  );
});

describe.each(["iso", "unix"] as const)("with times as %s", (savedTimes) => {
  test.each([true, false])("saves, lists and gets an avatar; it names its job: %s", async (savedJobId) => {
    const { likeness, clock } = start({ savedTimes, savedJobId });
    const { id: jobId } = await settled(clock, likeness.avatars.generateAndWait({ prompt: "a founder" }));
    const saved = await likeness.avatars.save({ jobId, label: "CEO hero v2" });
    expect(saved).toMatchObject({ status: "ready", label: "CEO hero v2", jobId });
    expect(saved.createdAt).toBeGreaterThan(1_700_000_000);
    const page = await likeness.avatars.list();
    expect(page).toMatchObject({
      hasMore: false,
      totalCount: 1,
      data: [{ id: saved.id, label: "CEO hero v2" }],
    });
    expect(await likeness.avatars.get(saved.id)).toMatchObject({ id: saved.id, imageUrl: saved.imageUrl });
  });
});

test("lists more than one page", async () => {
  const { likeness, clock } = start();
  const { id: jobId } = await settled(clock, likeness.avatars.generateAndWait({ prompt: "a founder" }));
  for (let n = 0; n < 5; n++) await likeness.avatars.save({ jobId, label: `${n}` });
  const all = await likeness.avatars.list({ limit: 2 }).toArray();
  expect(all.map(({ label }) => label)).toEqual(["4", "3", "2", "1", "0"]);
});

test.each([
  ["image_generation_blocked: Not allowed.\n    at run (worker.js:1:1)", "safety_filter", "Not allowed."],
  ["image_generation_empty: No image.", "upstream_error", "No image."],
  ["Reference image exceeds maximum size.", "invalid_input", "Reference image exceeds maximum size."],
  [
    "Unsupported reference image type: image/gif",
    "invalid_input",
    "Unsupported reference image type: image/gif",
  ],
  ["Something else\nstack", "unknown", "Something else"],
])("a job that failed with %j is %s", async (log, code, message) => {
  const { likeness, clock } = start({ failure: log });
  const error = await settled(clock, rejection(likeness.avatars.generateAndWait({ prompt: "a founder" })));
  expect(error).toMatchObject({ name: "JobFailedError", code, job: { error: { code, message } } });
  expect(error).toHaveProperty("body.error_log", log);
});

describe.each(["documented", "observed"] as const)("with the %s codes", (errors) => {
  test("errors are in our vocabulary", async () => {
    const wrongKey = start({ errors, apiKey: "another" });
    expect(await rejection(wrongKey.likeness.avatars.list())).toMatchObject({
      status: 401,
      code: "invalid_api_key",
    });
    const { likeness } = start({ errors });
    const unknown = "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a";
    expect(await rejection(likeness.avatars.get(unknown))).toMatchObject({
      status: 404,
      code: "avatar_not_found",
    });
    expect(await rejection(likeness.jobs.get(unknown))).toMatchObject({ status: 404, code: "job_not_found" });
    const queued = await likeness.avatars.generate({ prompt: "a founder" });
    expect(await rejection(likeness.avatars.save({ jobId: queued.id }))).toMatchObject({
      status: 409,
      code: "job_not_complete",
    });
  });

  test("a limited request is sent again", async () => {
    const { likeness, clock, fake } = start({ errors, limited: [1, 2], retryAfter: 2 });
    await settled(clock, Promise.resolve(likeness.avatars.list()));
    expect(fake.requests).toHaveLength(3);
  });
});

test.each([400, 422] as const)(
  "an invalid request with status %i says which field it is",
  async (validationStatus) => {
    const { untyped } = start({ validationStatus });
    const error = await rejection(untyped.avatars.generate({ prompt: " " }));
    expect(error).toMatchObject({
      status: validationStatus,
      code: "invalid_request",
      param: "prompt",
      issues: [{ param: "prompt", message: expect.any(String) }],
      requestId: expect.stringMatching(/^req_pi_/),
    });
    expect(error).toHaveProperty("body.error.code", "invalid_request_body");
  },
);

test("a generation is sent again after its response was lost, and makes one job", async () => {
  const { likeness, clock, fake } = start({ dropped: [1] });
  await settled(clock, Promise.resolve(likeness.avatars.generate({ prompt: "a founder" })));
  expect(fake.requests.map(({ path }) => path)).toEqual([
    "/api/v1/avatars/generate",
    "/api/v1/avatars/generate",
  ]);
  expect(fake.jobs.size).toBe(1);
});

test("saving is not sent again after its response was lost, and the error says so", async () => {
  const { likeness, clock, fake } = start({ dropped: [3] });
  const { id: jobId } = await settled(clock, likeness.avatars.generateAndWait({ prompt: "a founder" }));
  const error = await settled(clock, rejection(likeness.avatars.save({ jobId })));
  expect(error).toMatchObject({
    mayHaveHappened: true,
    hint: expect.stringContaining("avatars.list()"),
  });
  expect(fake.avatars.size).toBe(1);
  const again = start({ dropped: [3] }, { retryWrites: true });
  const job = await settled(again.clock, again.likeness.avatars.generateAndWait({ prompt: "a founder" }));
  await settled(again.clock, Promise.resolve(again.likeness.avatars.save({ jobId: job.id })));
  expect(again.fake.avatars.size).toBe(2);
});

test("what Pi lacks is rejected before anything is sent", async () => {
  const { untyped, fake } = start();
  const calls: Record<string, () => Promise<unknown>> = {
    seed: () => untyped.avatars.generate({ prompt: "owl", seed: 7 }),
    'style "flat"': () =>
      untyped.avatars.generate({ prompt: "owl", style: "flat" }).catch((error) => {
        throw error;
      }),
    webhookUrl: () => untyped.avatars.generate({ prompt: "owl", webhookUrl: "https://example.com" }),
    "count 2": () => untyped.avatars.generate({ prompt: "owl", output: { count: 2 } }),
    cancel: () => untyped.jobs.cancel("7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a"),
    delete: () => untyped.avatars.delete("7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a"),
    events: () =>
      manage(untyped).webhooks.create({
        endpointUrl: "https://example.com",
        secret: "12345678",
        events: ["job.failed"],
      }),
    idempotencyKey: () => untyped.avatars.save({ jobId: "j" }, { idempotencyKey: "k" }),
    "referenceImages 7": () =>
      untyped.avatars.generate({ prompt: "owl", referenceImages: Array(7).fill(png) }),
  };
  for (const [feature, call] of Object.entries(calls)) {
    const error = await rejection(call());
    expect(isUnsupportedError(error), feature).toBe(true);
    expect(error).toMatchObject({ system: "pi", hint: expect.any(String) });
  }
  expect(await rejection(untyped.avatars.generate({ prompt: "x".repeat(4_001) }))).toMatchObject({
    name: "LikenessConfigError",
  });
  expect(fake.requests).toEqual([]);
});

test("images are sent as data URLs, because Pi takes bare base64 as a PNG", async () => {
  const { likeness, fake } = start();
  const jpeg =
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==";
  await likeness.avatars.generate({ prompt: "owl", referenceImages: [jpeg, png] });
  expect(JSON.parse(fake.requests[0]?.body ?? "").reference_images).toEqual([
    `data:image/jpeg;base64,${jpeg}`,
    png,
  ]);
  const avif = "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUE=";
  const error = await rejection(likeness.avatars.generate({ prompt: "owl", referenceImages: [avif] }));
  expect(isUnsupportedError(error)).toBe(true);
});

test("registers, lists and disables webhooks", async () => {
  const { likeness } = start();
  const { webhooks } = manage(likeness);
  const params = { endpointUrl: "https://example.com/pi/webhooks", secret: "whsec_..." };
  const created = await webhooks.create(params);
  expect(created).toMatchObject({ ...params, isActive: true, events: ["job.completed", "job.failed"] });
  expect((await webhooks.list()).data).toMatchObject([{ id: created.id, endpointUrl: params.endpointUrl }]);
  expect(await webhooks.update(created.id, { isActive: false })).toMatchObject({
    id: created.id,
    isActive: false,
  });
  expect(await rejection(webhooks.create({ endpointUrl: "https://example.com" }))).toMatchObject({
    name: "LikenessConfigError",
  });
});
