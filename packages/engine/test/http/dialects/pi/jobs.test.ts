import { expect, test } from "vitest";
import { startPi, uuid } from "./start-pi.ts";

const unknown = "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a";

test("an unfinished job is returned when the time is over", async () => {
  const pi = startPi({ worker: false });
  const id = await pi.generate();
  const { status, json } = await pi.request("GET", `/jobs/${id}?wait_for_completion=true&timeout_seconds=1`);
  expect([status, json.status, json.data.status]).toEqual([200, "completed", "queued"]);
});

test.each(["false", "1", "TRUE", ""])("wait_for_completion=%s does not wait", async (value) => {
  const pi = startPi({ worker: false });
  const id = await pi.generate();
  const started = performance.now();
  const { json } = await pi.request("GET", `/jobs/${id}?wait_for_completion=${value}&timeout_seconds=30`);
  expect(json.data.status).toBe("queued");
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("the image is in avatar with expand or include only, and always in job_result and payload", async () => {
  const pi = startPi();
  const id = await pi.generate();
  const { avatar, ...job } = await pi.wait(id);
  expect(await pi.wait(id, "&include=avatar")).toEqual({ ...job, avatar });
  for (const query of ["", "&expand=brand", "&expand=ad", "&include=diagnostics"])
    expect(await pi.wait(id, query)).toEqual(job);
  expect([job.job_result.image_url, job.payload.image_url]).toEqual([avatar.image_url, avatar.image_url]);
});

test("fields selects fields, ignores unknown ones, and needs neither org_id nor status", async () => {
  const pi = startPi();
  const id = await pi.generate();
  await pi.engine.idle();
  const read = async (query: string) => (await pi.request("GET", `/jobs/${id}?${query}`)).json.data;
  expect(await read("fields=id,status,result_url")).toEqual({
    id,
    status: "completed",
    result_url: `avatars/${id}`,
  });
  expect(await read("fields=%20type%20,prompt,org_id")).toEqual({
    type: "avatar_generation",
    org_id: expect.stringMatching(uuid),
  });
  expect(await read("fields=id&expand=avatar")).toEqual({ id, avatar: { image_url: expect.any(String) } });
  expect(
    await read("wait_for_completion=true&timeout_seconds=20&fields=id,status,result_url&include=brand"),
  ).toEqual({ id, status: "completed", result_url: `avatars/${id}` });
  expect(await read("fields=")).toMatchObject({ id, job_result: { id } });
});

test.each([
  "expand=avatars",
  "include=job",
  "expand=",
  "timeout_seconds=0",
  "timeout_seconds=31",
  "timeout_seconds=1.5",
  "timeout_seconds=soon",
])("%s is invalid_expand_param", async (query) => {
  const pi = startPi({ worker: false });
  const { status, json } = await pi.request("GET", `/jobs/${await pi.generate()}?${query}`);
  expect([status, json.error.code, json.error.type]).toEqual([
    400,
    "invalid_expand_param",
    "invalid_request_error",
  ]);
  expect(json.error.param).toBe(query.split("=")[0]);
});

test("says which ids are invalid and which are unknown, and takes upper case", async () => {
  const pi = startPi({ worker: false });
  const invalid = await pi.request("GET", "/jobs/12");
  expect([invalid.status, invalid.json.error.code]).toEqual([400, "invalid_job_id"]);
  const missing = await pi.request("GET", `/jobs/${unknown}`);
  expect([missing.status, missing.json.error.code]).toEqual([404, "job_not_found"]);
  const id = await pi.generate();
  expect((await pi.request("GET", `/jobs/${id.toUpperCase()}`)).json.data.id).toBe(id);
});
