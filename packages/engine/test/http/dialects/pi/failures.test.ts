import { expect, test } from "vitest";
import { isoTime, startPi, tinyPng } from "./start-pi.ts";

const webp = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
const gif = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

test.each([
  ["a web address", "https://example.com/photo.png", /^Unsupported reference image type: .*not base64/],
  ["a GIF", gif, /^Unsupported reference image type: /],
  ["a text", btoa("not an image"), /^Unsupported reference image type: /],
  ["half of an image", tinyPng.slice(0, 60), /^Unsupported reference image type: /],
  ["a large image", "A".repeat(20 * 1024 * 1024 + 400), /^Reference image exceeds maximum size\.$/],
])("%s as a reference is accepted and fails the job", async (_, image, error) => {
  const pi = startPi();
  const id = await pi.generate({ reference_images: [tinyPng, image] });
  const job = await pi.wait(id);
  expect(job).toMatchObject({ status: "failed", result_url: null, error_log: expect.stringMatching(error) });
  expect(job.payload).toEqual({
    phase: "failed",
    input: { prompt: "a wise owl", reference_image_count: 2, output: {} },
    failed_at: expect.stringMatching(isoTime),
  });
  const saved = await pi.request("POST", "/avatars/save", { body: { job_id: id } });
  expect([saved.status, saved.json.error.code]).toEqual([409, "job_not_complete"]);
});

test("takes JPEG and WebP references too", async () => {
  const { default: sharp } = await import("sharp");
  const pi = startPi();
  const jpeg = (await sharp(Buffer.from(tinyPng, "base64")).jpeg().toBuffer()).toString("base64");
  const id = await pi.generate({
    reference_images: [`data:image/jpeg;base64,${jpeg}`, `data:image/webp;base64,${webp}`],
  });
  expect(await pi.wait(id)).toMatchObject({ status: "completed", payload: { mode: "client_refs" } });
});

test("a prompt that the content policy rejects is accepted and fails the job", async () => {
  const pi = startPi({
    moderator: {
      check: async (texts) =>
        texts.includes("forbidden") ? { ok: false, category: "violence" } : { ok: true },
    },
  });
  const headers = { "idempotency-key": "k" };
  const body = { prompt: "forbidden" };
  const first = await pi.request("POST", "/avatars/generate", { body, headers });
  expect([first.status, first.json.status]).toEqual([202, "queued"]);
  expect((await pi.request("POST", "/avatars/generate", { body, headers })).text).toBe(first.text);
  const job = await pi.wait(first.json.data.job_id);
  expect(job).toMatchObject({
    status: "failed",
    error_log: expect.stringMatching(/^image_generation_blocked: /),
  });
});

test("a failure of the model is the text of error_log, and costs nothing", async () => {
  const pi = startPi({
    model: {
      generate: async () => ({ ok: false, code: "invalid_input", message: "The provider is down." }),
    },
  });
  const { apiKey } = await pi.engine.accounts.create({ name: "studio", credits: 5 });
  const client = pi.withApiKey(apiKey);
  const job = await client.wait(await client.generate());
  expect(job).toMatchObject({ status: "failed", error_log: "The provider is down." });
  const refused = await client.wait(await client.generate({ reference_images: [gif] }));
  expect(refused.status).toBe("failed");
  const credits = await pi.engine.fetch(`${pi.engine.url}/api/v1/credits`, {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  expect(await credits.json()).toMatchObject({ data: { available: 5, held: 0, charged: 0 } });
});

test("a job that was cancelled with our own API has failed", async () => {
  const pi = startPi({ worker: false });
  const id = await pi.generate();
  const headers = { authorization: `Bearer ${pi.engine.apiKey}` };
  await pi.engine.fetch(`${pi.engine.url}/api/v1/jobs/${id}/cancel`, { method: "POST", headers });
  const job = await pi.wait(id);
  expect(job).toMatchObject({
    status: "failed",
    error_log: "The job was cancelled.",
    payload: { phase: "failed" },
  });
});
