import { expect, test } from "vitest";
import { startPi } from "./start-pi.ts";

const unknown = "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a";

test("saving ignores the idempotency key: twice makes two avatars", async () => {
  const pi = startPi();
  const job_id = await pi.generate();
  await pi.engine.idle();
  const request = { body: { job_id, label: "CEO" }, headers: { "idempotency-key": "k" } };
  const [one, two] = [
    await pi.request("POST", "/avatars/save", request),
    await pi.request("POST", "/avatars/save", request),
  ];
  expect([one.status, two.status]).toEqual([200, 200]);
  expect(one.json.data.id).not.toBe(two.json.data.id);
  expect(two.headers.has("x-idempotency-replayed")).toBe(false);
  expect((await pi.request("GET", "/avatars")).json.data.total_count).toBe(2);
});

test.each([
  [undefined, null],
  ["", null],
  ["  ", null],
  ["  CEO  hero ", "CEO  hero"],
  ["x".repeat(200), "x".repeat(200)],
])("saves with the label %j as %j", async (label, expected) => {
  const pi = startPi();
  const job_id = (await pi.generate()).toUpperCase();
  await pi.engine.idle();
  const { json } = await pi.request("POST", "/avatars/save", { body: { job_id, label, color: "red" } });
  expect(json.data.label).toBe(expected);
});

test("says why a job cannot be saved", async () => {
  const pi = startPi({ worker: false });
  const save = async (body: unknown) => {
    const { status, json } = await pi.request("POST", "/avatars/save", { body });
    return [status, json.error.code, json.error.param];
  };
  expect(await save({ job_id: await pi.generate() })).toEqual([409, "job_not_complete", "job_id"]);
  expect(await save({ job_id: unknown })).toEqual([404, "job_not_found", "job_id"]);
  expect(await save({ job_id: "12" })).toEqual([400, "invalid_request_body", "job_id"]);
  expect(await save({ label: "CEO" })).toEqual([400, "invalid_request_body", "job_id"]);
  expect(await save({ job_id: unknown, label: "x".repeat(201) })).toEqual([
    400,
    "invalid_request_body",
    "label",
  ]);
  const { status, json } = await pi.request("POST", "/avatars/save", { text: "{" });
  expect([status, json.error.code]).toEqual([400, "invalid_json_body"]);
});

test("only avatar jobs can be saved", async () => {
  const pi = startPi();
  const created = await pi.engine.fetch(`${pi.engine.url}/api/v1/avatars`, {
    method: "POST",
    body: JSON.stringify({ prompt: "a wise owl" }),
    headers: { authorization: `Bearer ${pi.engine.apiKey}`, "content-type": "application/json" },
  });
  const { data } = await created.json();
  await pi.engine.idle();
  const { status, json } = await pi.request("POST", "/avatars/save", { body: { job_id: data.id } });
  expect([status, json.error.code]).toEqual([400, "invalid_job_type"]);
  // The avatar itself is in the list, because it has an image.
  expect((await pi.request("GET", "/avatars")).json.data.data).toMatchObject([{ id: data.target.avatar_id }]);
});

test("an avatar without an image is not in the list", async () => {
  const pi = startPi({ worker: false });
  const created = await pi.engine.fetch(`${pi.engine.url}/api/v1/avatars`, {
    method: "POST",
    body: JSON.stringify({ prompt: "a wise owl" }),
    headers: { authorization: `Bearer ${pi.engine.apiKey}`, "content-type": "application/json" },
  });
  const { data } = await created.json();
  expect((await pi.request("GET", "/avatars")).json.data).toMatchObject({ data: [], total_count: 0 });
  const { status, json } = await pi.request("GET", `/avatars/${data.target.avatar_id}`);
  expect([status, json.error.code]).toEqual([404, "not_found"]);
});

test("lists newest first in pages whose limits are clamped", async () => {
  const pi = startPi();
  const job_id = await pi.generate();
  await pi.engine.idle();
  const ids: string[] = [];
  for (let n = 0; n < 22; n++)
    ids.unshift(
      (await pi.request("POST", "/avatars/save", { body: { job_id, label: `${n}` } })).json.data.id,
    );
  const list = async (query: string) => {
    const { status, json } = await pi.request("GET", `/avatars${query}`);
    expect(status).toBe(200);
    const { data, has_more, total_count } = json.data;
    expect(total_count).toBe(22);
    return [data.map(({ id }: { id: string }) => id), has_more];
  };
  expect(await list("")).toEqual([ids.slice(0, 20), true]);
  expect(await list("?limit=2&offset=1")).toEqual([ids.slice(1, 3), true]);
  expect(await list("?offset=20")).toEqual([ids.slice(20), false]);
  expect(await list("?limit=100000")).toEqual([ids, false]);
  expect(await list("?limit=0")).toEqual([ids.slice(0, 1), true]);
  expect(await list("?limit=-3&offset=-3")).toEqual([ids.slice(0, 1), true]);
  expect(await list("?limit=many&offset=some")).toEqual([ids.slice(0, 20), true]);
  expect(await list("?limit=&offset=1e99")).toEqual([[], false]);
});

test("says which ids are invalid and which are unknown", async () => {
  const pi = startPi({ worker: false });
  const invalid = await pi.request("GET", "/avatars/12");
  expect([invalid.status, invalid.json.error.code]).toEqual([400, "invalid_id"]);
  const missing = await pi.request("GET", `/avatars/${unknown}`);
  expect([missing.status, missing.json.error.code]).toEqual([404, "not_found"]);
});
