import { expect, test } from "vitest";
import { type Json, start, type TestClient } from "../support/start.ts";

async function save(client: TestClient, label: string, more: object = {}): Promise<Json> {
  const { json } = await client.generate();
  await client.engine.idle();
  const body = { job_id: json.data.id, label };
  const { id } = (await client.request("POST", "/api/v1/avatars/save", { body })).json.data;
  const changed = await client.request("PATCH", `/api/v1/avatars/${id}`, { body: { label, ...more } });
  expect(changed.json.error).toBeUndefined();
  return changed.json.data;
}

async function labels(client: TestClient, query: Record<string, string>): Promise<string[]> {
  const { json } = await client.request("GET", `/api/v1/avatars?${new URLSearchParams(query)}`);
  expect(json.data.total_count).toBe(json.data.data.length);
  return json.data.data.map(({ label }: Json) => label);
}

test("lists avatars by status, visibility, tag and the words of their labels, also combined", async () => {
  const client = start();
  await save(client, "Red Owl", { tags: ["Bird", "red"], visibility: "public" });
  await save(client, "Blue owl, sitting", { tags: ["bird"], visibility: "unlisted" });
  await save(client, "Robot");
  expect(await labels(client, { status: "ready" })).toEqual(["Robot", "Blue owl, sitting", "Red Owl"]);
  expect(await labels(client, { status: "error" })).toEqual([]);
  expect(await labels(client, { visibility: "public" })).toEqual(["Red Owl"]);
  expect(await labels(client, { published: "true" })).toEqual(["Blue owl, sitting", "Red Owl"]);
  expect(await labels(client, { published: "false" })).toEqual(["Robot"]);
  expect(await labels(client, { tag: "BIRD" })).toEqual(["Blue owl, sitting", "Red Owl"]);
  expect(await labels(client, { search: "OWL" })).toEqual(["Blue owl, sitting", "Red Owl"]);
  expect(await labels(client, { search: "sitting, blue" })).toEqual(["Blue owl, sitting"]);
  expect(await labels(client, { search: "owl robot" })).toEqual([]);
  expect(await labels(client, { tag: "bird", visibility: "public", search: "owl" })).toEqual(["Red Owl"]);
  expect(await labels(client, { sort: "likes" })).toHaveLength(3);
});

test("searches all words of the longest label", async () => {
  const client = start();
  const words = Array.from({ length: 66 }, (_, index) => (index + 10).toString(36).padStart(2, "x"));
  const label = words.join(" ");
  expect(label.length).toBeGreaterThan(195);
  await save(client, label);
  expect(await labels(client, { search: words.at(-1) ?? "" })).toEqual([label]);
  expect(await labels(client, { search: words.toReversed().join(" ") })).toEqual([label]);
  expect(await labels(client, { search: `${words.slice(0, 60).join(" ")} none` })).toEqual([]);
});

test("rejects a filter or sort that does not exist and says which there are", async () => {
  const client = start();
  const { json } = await client.request("GET", "/api/v1/avatars?sort=dislikes");
  expect(json.error).toMatchObject({ code: "invalid_request", param: "sort" });
  expect(json.error.message).toContain("remixes");
});

test("changes the details of an avatar and leaves out those that are absent", async () => {
  const client = start();
  const { id } = await save(client, "first", { description: "A wise owl.", tags: ["Owl", "owl ", "wise"] });
  const patch = async (body: object) =>
    (await client.request("PATCH", `/api/v1/avatars/${id}`, { body })).json.data;
  expect(await patch({ label: "second" })).toMatchObject({
    label: "second",
    description: "A wise owl.",
    tags: ["owl", "wise"],
    visibility: "private",
    published_at: null,
  });
  expect((await patch({ visibility: "public" })).published_at).toEqual(expect.any(Number));
  expect(await patch({ description: null, tags: [], visibility: "private" })).toMatchObject({
    label: "second",
    description: null,
    tags: [],
    published_at: null,
  });
});

test("moderates descriptions and tags", async () => {
  const client = start();
  const { id } = await save(client, "kept");
  for (const body of [{ description: "a naked child" }, { tags: ["ok", "naked child"] }]) {
    const { json } = await client.request("PATCH", `/api/v1/avatars/${id}`, { body });
    expect(json.error.code).toBe("content_policy_violation");
  }
});

test("saves each image of a job as a look, of which the first is the cover", async () => {
  const client = start();
  const { json } = await client.generate({ output: { count: 3 } });
  await client.engine.idle();
  const job = (await client.request("GET", `/api/v1/jobs/${json.data.id}`)).json.data;
  const saved = (await client.request("POST", "/api/v1/avatars/save", { body: { job_id: job.id } })).json
    .data;
  expect(saved.images.map(({ id }: Json) => id)).toEqual(job.avatar.images.map(({ id }: Json) => id));
  expect(saved).toMatchObject({ status: "ready", origin: "job", job_id: job.id, seed: job.avatar.seed });
  expect((await client.request("GET", `/api/v1/avatars/${saved.id}`)).json.data).toMatchObject(saved);
});
