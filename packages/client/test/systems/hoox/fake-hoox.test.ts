import { expect, test } from "vitest";
import { createFakeHoox, type FakeHooxOptions, hooxKey } from "./fake-hoox.ts";

const base = "https://app.hoox.video/api/public/v1";

function client(options: FakeHooxOptions = {}) {
  const fake = createFakeHoox(options);
  async function call(method: string, path: string, body?: object, key = hooxKey) {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const response = await fake.fetch(new Request(`${base}${path}`, init));
    return { status: response.status, headers: response.headers, body: await response.json() };
  }
  return { fake, call };
}

test("generates a look that is pending, processing and then completed, and sends a webhook", async () => {
  const { fake, call } = client({ polls: 2 });
  const webhook_url = "https://receiver.example/hook";
  const created = await call("POST", "/avatar/create", {
    prompt: "an engineer",
    resolution: "4K",
    webhook_url,
  });
  expect(created.status).toBe(201);
  const { avatar_id, look_id } = created.body;
  const poll = () => call("GET", `/avatar/status?avatar_id=${avatar_id}&look_id=${look_id}`);
  const polled = [await poll(), await poll(), await poll()];
  expect(polled.map(({ body }) => body.status)).toEqual(["pending", "processing", "completed"]);
  expect(polled[2]?.body.result.thumbnail).toMatch(/^https:\/\/media\.hoox\.video\//);
  expect(fake.credits).toBe(96);
  expect(fake.webhooks).toEqual([
    {
      url: webhook_url,
      body: {
        task: "avatar_create",
        avatar_id,
        look_id,
        status: "completed",
        result: { thumbnail_url: polled[2]?.body.result.thumbnail },
      },
    },
  ]);
});

test("reports failures in two vocabularies", async () => {
  const { call } = client({ polls: 0, failure: "Edit failed" });
  const { body } = await call("POST", "/avatar/create", { prompt: "an engineer" });
  const status = await call("GET", `/avatar/status?avatar_id=${body.avatar_id}&look_id=${body.look_id}`);
  expect(status.body).toMatchObject({
    status: "failed",
    error: { code: "LOOK_GENERATION_FAILED", message: "Edit failed" },
  });
  const look = await call("GET", `/avatar/${body.avatar_id}/look/${body.look_id}`);
  expect(look.body).toMatchObject({ status: "error", error_message: "Edit failed", thumbnail: null });
});

test("copies a public avatar before it is edited", async () => {
  const { call } = client({ polls: 0 });
  const request = { avatar_id: "avtr_public", look_id: "look_public", prompt: "in a car", upscale: true };
  const { body } = await call("POST", "/avatar/edit", request);
  expect(body.avatar_id).not.toBe("avtr_public");
  const copy = await call("GET", `/avatar/${body.avatar_id}`);
  expect(copy.body.looks).toHaveLength(2);
});

test("has both forms of errors", async () => {
  const flat = client();
  expect((await flat.call("GET", "/avatar/list", undefined, "hx_live_no")).body).toEqual({
    error: "Invalid API key",
    code: "invalid_api_key",
  });
  const details = client({ errors: "details" });
  expect((await details.call("POST", "/avatar/edit", {})).body).toEqual({
    error: "Validation failed",
    details: [{ code: "MISSING_AVATAR_ID", message: "Validation failed", field: "avatar_id" }],
  });
});

test("limits requests per minute, credits and plans", async () => {
  const limited = client({ requestsPerMinute: 1, now: () => 90_000 });
  const first = await limited.call("GET", "/avatar/list");
  expect(first.headers.get("x-ratelimit-reset")).toBe("120");
  expect((await limited.call("GET", "/avatar/list")).status).toBe(429);
  expect((await client({ plan: "starter" }).call("GET", "/avatar/list")).status).toBe(403);
  expect((await client({ credits: 1 }).call("POST", "/avatar/create", { prompt: "x" })).status).toBe(402);
});

test("handles a request whose response is lost", async () => {
  const { fake, call } = client();
  fake.faults.push({ kind: "lost" });
  await expect(call("POST", "/avatar/create", { prompt: "x" })).rejects.toThrow("fetch failed");
  expect(fake.avatars).toHaveLength(1);
});
