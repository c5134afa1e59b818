import { expect, test } from "vitest";
import { type Door, start } from "../support/start.ts";

async function saved(door: Door, label?: string) {
  const { json } = await door.generate();
  await door.engine.idle();
  const body = { job_id: json.data.id, ...(label !== undefined && { label }) };
  return (await door.call("POST", "/api/v1/avatars/save", { body })).json.data;
}

const at = (id: string) => `/api/v1/avatars/${id}`;

test("changes and removes the label of an avatar", async () => {
  const door = start();
  const avatar = await saved(door, "first");
  const changed = await door.call("PATCH", at(avatar.id), { body: { label: "second" } });
  expect(changed.status).toBe(200);
  expect(changed.json.data).toMatchObject({ id: avatar.id, label: "second", job_id: avatar.job_id });
  expect((await door.call("GET", at(avatar.id))).json.data.label).toBe("second");
  const removed = await door.call("PATCH", at(avatar.id), { body: { label: null } });
  expect(removed.json.data.label).toBeNull();
});

test("refuses a change without a label, an unknown field and a label that is too long", async () => {
  const door = start();
  const { id } = await saved(door, "kept");
  for (const body of [{}, { label: "x", job_id: id }, { label: "" }, { label: "x".repeat(201) }]) {
    const answer = await door.call("PATCH", at(id), { body });
    expect(answer.json.error).toMatchObject({ code: "invalid_request" });
  }
  expect((await door.call("GET", at(id))).json.data.label).toBe("kept");
});

test("moderates a new label as it does the first one", async () => {
  const door = start();
  const { id } = await saved(door);
  const answer = await door.call("PATCH", at(id), { body: { label: "a naked child" } });
  expect(answer.json.error.code).toBe("content_policy_violation");
});

test("lists avatars by label, whatever characters it has", async () => {
  const door = start();
  const label = 'CEO "hero" \\ 😀';
  const [first, , third] = [await saved(door, label), await saved(door, "other"), await saved(door, label)];
  const list = async (text: string) =>
    (await door.call("GET", `/api/v1/avatars?${new URLSearchParams({ label: text })}`)).json.data;
  expect((await list(label)).data.map(({ id }: { id: string }) => id)).toEqual([third.id, first.id]);
  expect(await list("nobody's")).toMatchObject({ data: [], total_count: 0, has_more: false });
  await door.call("PATCH", at(first.id), { body: { label: "other" } });
  await door.call("DELETE", at(third.id));
  expect((await list(label)).total_count).toBe(0);
  expect((await list("other")).total_count).toBe(2);
});

test("deletes an avatar once, and answers a repeat with the same key as it did the first time", async () => {
  const door = start();
  const { id } = await saved(door);
  const headers = { "idempotency-key": "delete-1" };
  const first = await door.call("DELETE", at(id), { headers });
  expect(first.json).toMatchObject({
    object: "deletion",
    data: { id, deleted: true, removed: { avatars: 1 } },
  });
  expect((await door.call("GET", at(id))).json.error.code).toBe("avatar_not_found");
  const again = await door.call("DELETE", at(id), { headers });
  expect(again.text).toBe(first.text);
  expect(again.headers.get("x-idempotency-replayed")).toBe("true");
  expect((await door.call("DELETE", at(id))).json.error.code).toBe("avatar_not_found");
});
