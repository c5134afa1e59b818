import { expect, test } from "vitest";
import { start } from "../support/start.ts";

test("accepts ids in upper case everywhere", async () => {
  const client = start();
  const { json } = await client.generate({ seed: 7 });
  const id = json.data.id.toUpperCase();
  expect(id).not.toBe(json.data.id);
  const ended = await client.wait(id);
  expect(ended.json.data).toMatchObject({ id: json.data.id, status: "completed" });
  const saved = await client.request("POST", "/api/v1/avatars/save", { body: { job_id: id } });
  expect(saved.json.data.job_id).toBe(json.data.id);
  const avatar = await client.request("GET", `/api/v1/avatars/${saved.json.data.id.toUpperCase()}`);
  expect(avatar.json.data).toEqual(saved.json.data);
  const cancelled = await client.request("POST", `/api/v1/jobs/${id}/cancel`);
  expect(cancelled.json.data.status).toBe("completed");
  await client.generate();
  const older = await client.request(
    "GET",
    `/api/v1/jobs?after=${(await client.generate()).json.data.id.toUpperCase()}`,
  );
  expect(older.json.data.data).toHaveLength(2);
  const image = new URL(saved.json.data.image_url);
  const upperCaseUrl = image.href.replace(/[^/]+(?=\?)/, (assetId) => assetId.toUpperCase());
  expect(upperCaseUrl).not.toBe(image.href);
  expect((await client.engine.fetch(upperCaseUrl)).status).toBe(200);
});

test("treats an id in upper case as the same write", async () => {
  const client = start({ worker: false });
  const { json } = await client.generate();
  const headers = { "idempotency-key": "the-same" };
  const one = await client.request("POST", `/api/v1/jobs/${json.data.id}/cancel`, { headers });
  const two = await client.request("POST", `/api/v1/jobs/${json.data.id.toUpperCase()}/cancel`, { headers });
  expect([two.text, two.headers.get("x-idempotency-replayed")]).toEqual([one.text, "true"]);
});

test.each(["jobs/", "avatars/", "assets/", "jobs//cancel", "", "jobs/x/y"])(
  "GET /api/v1/%s responds 404 route_not_found",
  async (path) => {
    const { status, json } = await start().request("GET", `/api/v1/${path}`);
    expect([status, json.error.code]).toEqual([404, "route_not_found"]);
  },
);
