import { expect, test } from "vitest";
import { start } from "../support/start.ts";

test("ids mean the same in capitals, wherever they are sent", async () => {
  const door = start();
  const { json } = await door.generate({ seed: 7 });
  const id = json.data.id.toUpperCase();
  expect(id).not.toBe(json.data.id);
  const ended = await door.wait(id);
  expect(ended.json.data).toMatchObject({ id: json.data.id, status: "completed" });
  const saved = await door.call("POST", "/api/v1/avatars/save", { body: { job_id: id } });
  expect(saved.json.data.job_id).toBe(json.data.id);
  const avatar = await door.call("GET", `/api/v1/avatars/${saved.json.data.id.toUpperCase()}`);
  expect(avatar.json.data).toEqual(saved.json.data);
  const cancelled = await door.call("POST", `/api/v1/jobs/${id}/cancel`);
  expect(cancelled.json.data.status).toBe("completed");
  await door.generate();
  const older = await door.call(
    "GET",
    `/api/v1/jobs?after=${(await door.generate()).json.data.id.toUpperCase()}`,
  );
  expect(older.json.data.data).toHaveLength(2);
  const picture = new URL(saved.json.data.image_url);
  const shouted = picture.href.replace(/[^/]+(?=\?)/, (assetId) => assetId.toUpperCase());
  expect(shouted).not.toBe(picture.href);
  expect((await door.engine.fetch(shouted)).status).toBe(200);
});

test("cancelling with one key is the same write in capitals", async () => {
  const door = start({ worker: false });
  const { json } = await door.generate();
  const headers = { "idempotency-key": "the-same" };
  const one = await door.call("POST", `/api/v1/jobs/${json.data.id}/cancel`, { headers });
  const two = await door.call("POST", `/api/v1/jobs/${json.data.id.toUpperCase()}/cancel`, { headers });
  expect([two.text, two.headers.get("x-idempotency-replayed")]).toEqual([one.text, "true"]);
});

test.each(["jobs/", "avatars/", "assets/", "jobs//cancel", "", "jobs/x/y"])(
  "GET /api/v1/%s is 404 route_not_found",
  async (path) => {
    const { status, json } = await start().call("GET", `/api/v1/${path}`);
    expect([status, json.error.code]).toEqual([404, "route_not_found"]);
  },
);
