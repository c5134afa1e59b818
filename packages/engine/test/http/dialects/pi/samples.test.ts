import { expect, test } from "vitest";
import { isoTime, startPi, tinyPng, uuid } from "./start-pi.ts";

const sample = {
  prompt: "confident founder vibe for a fintech app, modest professional outfit",
  hints: { filter_culture: "middle_east", avatar_composition: "Portrait", art_direction: "Ultra Realistic" },
  output: { aspect_ratio: "auto", resolution: "1K", thinking_intensity: "minimal" },
  client_reference_id: "n8n-run-2026-03-26T12:00:00Z-step-7",
  metadata: { workflow: "lead-enrichment", customer_id: "cus_123" },
};

const anyUrl = expect.stringMatching(/^http:\/\/.+\/pi\/assets\//);

test("takes the published request and answers with the published 202", async () => {
  const pi = startPi();
  const { status, json, headers } = await pi.request("POST", "/avatars/generate", { body: sample });
  expect(status).toBe(202);
  expect(json).toEqual({
    id: headers.get("x-request-id"),
    object: "job",
    status: "queued",
    created_at: expect.any(Number),
    data: { job_id: expect.stringMatching(uuid) },
  });
});

test.each([
  [
    "of the SDK page",
    {
      prompt: "professional founder headshot, clean studio lighting",
      output: { aspect_ratio: "3:4", resolution: "1K" },
      client_reference_id: "workflow-run-123-step-7",
      metadata: { workflow: "lead-enrichment" },
    },
  ],
  ["of the idempotency page", { prompt: "professional founder headshot" }],
  [
    "with references",
    {
      prompt: "same energy but younger, softer lighting",
      reference_images: [`data:image/png;base64,${tinyPng}`],
    },
  ],
])("takes the request %s", async (_, body) => {
  const pi = startPi();
  const job = await pi.wait(await pi.generate(body));
  expect(job).toMatchObject({ status: "completed", avatar: { image_url: anyUrl } });
});

test("a completed job has the published fields and no others", async () => {
  const pi = startPi();
  const id = await pi.generate(sample);
  const { json } = await pi.request(
    "GET",
    `/jobs/${id}?wait_for_completion=true&timeout_seconds=30&expand=avatar`,
  );
  expect(json).toEqual({
    id: expect.stringMatching(/^req_pi_/),
    object: "job",
    status: "completed",
    created_at: expect.any(Number),
    data: {
      id,
      org_id: expect.stringMatching(uuid),
      type: "avatar_generation",
      status: "completed",
      payload: {
        phase: "completed",
        image_url: anyUrl,
        mode: "corpus",
        input: { ...sample, reference_image_count: 0 },
        output_applied: {
          aspect_ratio: expect.any(String),
          resolution: expect.any(String),
          thinking_intensity: "minimal",
        },
      },
      result_url: `avatars/${id}`,
      error_log: null,
      created_at: expect.any(Number),
      updated_at: expect.any(Number),
      job_result: { type: "avatar", id, image_url: anyUrl },
      avatar: { image_url: anyUrl },
    },
  });
});

test("a queued job has the published fields, and the envelope says completed", async () => {
  const pi = startPi({ worker: false });
  const id = await pi.generate(sample);
  const { json } = await pi.request("GET", `/jobs/${id}?expand=avatar`);
  const { output: _, ...input } = sample;
  expect(json).toMatchObject({ object: "job", status: "completed" });
  expect(json.data).toEqual({
    id,
    org_id: expect.stringMatching(uuid),
    type: "avatar_generation",
    status: "queued",
    payload: { phase: "queued", input: { ...input, reference_image_count: 0 } },
    result_url: null,
    error_log: null,
    created_at: expect.any(Number),
    updated_at: expect.any(Number),
  });
});

test("saves, lists and returns an avatar in the published shapes", async () => {
  const pi = startPi();
  const jobId = await pi.generate();
  await pi.engine.idle();
  const saved = await pi.request("POST", "/avatars/save", { body: { job_id: jobId, label: "CEO hero v2" } });
  expect(saved.status).toBe(200);
  expect(saved.json).toEqual({
    id: expect.stringMatching(/^req_pi_/),
    object: "saved_avatar",
    status: "completed",
    created_at: expect.any(Number),
    data: {
      id: expect.stringMatching(uuid),
      object: "saved_avatar",
      label: "CEO hero v2",
      image_url: anyUrl,
      job_id: jobId,
      created_at: expect.stringMatching(isoTime),
      saved_at: expect.any(Number),
    },
  });
  const { data } = saved.json;
  expect(data.saved_at).toBe(Math.floor(Date.parse(data.created_at) / 1000));

  const list = await pi.request("GET", "/avatars?limit=20&offset=0");
  expect(list.json).toMatchObject({ object: "list", status: "completed" });
  expect(list.json.data).toEqual({ object: "list", data: [data], has_more: false, total_count: 1 });

  const one = await pi.request("GET", `/avatars/${data.id}`);
  expect(one.json).toMatchObject({ object: "saved_avatar", status: "completed" });
  expect(one.json.data).toEqual({ ...data, updated_at: expect.stringMatching(isoTime) });

  const image = await pi.engine.fetch(data.image_url);
  expect([image.status, image.headers.get("content-type")]).toEqual([200, "image/png"]);
});

test("registers, lists and disables a webhook in the published shapes", async () => {
  const pi = startPi({ webhooks: { allowPrivate: true } });
  const body = { endpoint_url: "https://example.com/pi/webhooks", secret: "whsec_..." };
  const created = await pi.request("POST", "/webhooks", { body });
  const item = {
    id: expect.stringMatching(uuid),
    endpoint_url: body.endpoint_url,
    is_active: true,
    created_at: expect.stringMatching(isoTime),
    updated_at: expect.stringMatching(isoTime),
  };
  expect([created.status, created.json.object, created.json.status]).toEqual([200, "webhook", "completed"]);
  expect(created.json.data).toEqual({ object: "webhook", ...item });
  const list = await pi.request("GET", "/webhooks");
  expect(list.json.data).toEqual({ object: "list", data: [item] });
  const { id } = created.json.data;
  const disabled = await pi.request("PATCH", `/webhooks/${id}`, { body: { is_active: false } });
  expect([disabled.status, disabled.json.object]).toEqual([200, "webhook"]);
  expect(disabled.json.data).toEqual({ object: "webhook", ...item, is_active: false });
});
