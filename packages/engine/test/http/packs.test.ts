import { encodeFace } from "@likeness/illustrator/brief";
import { expect, test } from "vitest";
import { start, startWithDefaults } from "../support/start.ts";
import { withTypingError } from "../support/start-drawing.ts";
import { createTinyFaces } from "../support/tiny-faces.ts";

const owl = encodeFace({ brief: { subject: "owl" }, seed: 7 });
const packs = "/api/v1/packs";

test("the pack of an avatar is that of its code and label, a ZIP file with the same bytes every time", async () => {
  const { engine, ...client } = startWithDefaults({});
  const job = await client.generate({ prompt: "a wise owl", seed: 7, output: { size: 32 } });
  const { id } = job.json.data;
  const { code } = (await client.wait(id)).json.data.avatar;
  const saved = await client.request("POST", "/api/v1/avatars/save", { body: { job_id: id, label: "Acme" } });
  const post = async (path: string, body: object) => {
    const response = await engine.fetch(`${engine.url}/api/v1${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
    });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const { response, bytes } = await post(`/avatars/${saved.json.data.id}/pack`, {});
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/zip"]);
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="avatar-pack.zip"');
  expect(bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  const same = await post("/packs", { code, name: "Acme" });
  expect(same.bytes.equals(bytes)).toBe(true);
});

test.each([
  [{ code: owl.toUpperCase() }, { kind: "code", code: owl.toUpperCase() }],
  [
    { prompt: "an owl", seed: 3 },
    { kind: "prompt", prompt: "an owl", seed: 3 },
  ],
  [{ name: "Ada" }, { kind: "robot", name: "Ada" }],
  [
    { code: owl, prompt: "a cat" },
    { kind: "code", code: owl },
  ],
])("packs %j", async (body, face) => {
  const client = start({ faces: createTinyFaces() });
  const { status, text } = await client.request("POST", packs, { body });
  expect([status, JSON.parse(text).face]).toEqual([200, face]);
});

test.each([
  [{}, "invalid_request"],
  [{ seed: 7 }, "invalid_request"],
  [{ prompt: "an owl", size: 7 }, "invalid_request"],
  [{ code: withTypingError(owl) }, "invalid_face_code"],
  [{ prompt: "a naked woman" }, "content_policy_violation"],
  [{ code: owl, name: "a naked woman" }, "content_policy_violation"],
])("rejects %j with %s", async (body, code) => {
  const client = start({ faces: createTinyFaces() });
  const { status, json } = await client.request("POST", packs, { body });
  expect([status, json.error.code]).toEqual([400, code]);
});

test("rejects an avatar whose image has no code", async () => {
  const client = start({ faces: createTinyFaces() });
  const job = await client.generate();
  await client.wait(job.json.data.id);
  const saved = await client.request("POST", "/api/v1/avatars/save", { body: { job_id: job.json.data.id } });
  const { status, json } = await client.request("POST", `/api/v1/avatars/${saved.json.data.id}/pack`);
  expect([status, json.error.code]).toEqual([409, "avatar_without_face"]);
});
