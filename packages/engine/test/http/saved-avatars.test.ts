import { expect, test } from "vitest";
import { start, type TestClient } from "../support/start.ts";

async function saved(client: TestClient, label?: string) {
  const { json } = await client.generate();
  await client.engine.idle();
  const body = { job_id: json.data.id, ...(label !== undefined && { label }) };
  return (await client.request("POST", "/api/v1/avatars/save", { body })).json.data;
}

const at = (id: string) => `/api/v1/avatars/${id}`;

test("updates and removes the label of an avatar", async () => {
  const client = start();
  const avatar = await saved(client, "first");
  const changed = await client.request("PATCH", at(avatar.id), { body: { label: "second" } });
  expect(changed.status).toBe(200);
  expect(changed.json.data).toMatchObject({ id: avatar.id, label: "second", job_id: avatar.job_id });
  expect((await client.request("GET", at(avatar.id))).json.data.label).toBe("second");
  const removed = await client.request("PATCH", at(avatar.id), { body: { label: null } });
  expect(removed.json.data.label).toBeNull();
});

test("rejects an update without a label, with an unknown field or with a label that is too long", async () => {
  const client = start();
  const { id } = await saved(client, "kept");
  for (const body of [{}, { label: "x", job_id: id }, { label: "" }, { label: "x".repeat(201) }]) {
    const response = await client.request("PATCH", at(id), { body });
    expect(response.json.error).toMatchObject({ code: "invalid_request" });
  }
  expect((await client.request("GET", at(id))).json.data.label).toBe("kept");
});

test("moderates a new label like the first one", async () => {
  const client = start();
  const { id } = await saved(client);
  const response = await client.request("PATCH", at(id), { body: { label: "a naked child" } });
  expect(response.json.error.code).toBe("content_policy_violation");
});

test("lists avatars by label with any characters", async () => {
  const client = start();
  const label = 'CEO "hero" \\ 😀';
  const [first, , third] = [
    await saved(client, label),
    await saved(client, "other"),
    await saved(client, label),
  ];
  const list = async (text: string) =>
    (await client.request("GET", `/api/v1/avatars?${new URLSearchParams({ label: text })}`)).json.data;
  expect((await list(label)).data.map(({ id }: { id: string }) => id)).toEqual([third.id, first.id]);
  expect(await list("nobody's")).toMatchObject({ data: [], total_count: 0, has_more: false });
  await client.request("PATCH", at(first.id), { body: { label: "other" } });
  await client.request("DELETE", at(third.id));
  expect((await list(label)).total_count).toBe(0);
  expect((await list("other")).total_count).toBe(2);
});

test("deletes an avatar once, and replays the response for the same key", async () => {
  const client = start();
  const { id } = await saved(client);
  const headers = { "idempotency-key": "delete-1" };
  const first = await client.request("DELETE", at(id), { headers });
  expect(first.json).toMatchObject({
    object: "deletion",
    data: { id, deleted: true, removed: { avatars: 1 } },
  });
  expect((await client.request("GET", at(id))).json.error.code).toBe("avatar_not_found");
  const again = await client.request("DELETE", at(id), { headers });
  expect(again.text).toBe(first.text);
  expect(again.headers.get("x-idempotency-replayed")).toBe("true");
  expect((await client.request("DELETE", at(id))).json.error.code).toBe("avatar_not_found");
});
