import { matchers } from "@likeness/mock/matchers";
import "@likeness/mock/vitest";
import { expect, test } from "vitest";
import { start } from "./support.ts";

test("calls have the body, idempotency key and status of every request to an operation, and no API key", async () => {
  const { mock, likeness } = start();
  await likeness.avatars.generate({ prompt: "a wise owl" }, { idempotencyKey: "owl-1" });
  await likeness.avatars.list({ limit: 2 });
  expect(mock.calls.generateAvatar).toMatchObject([
    {
      method: "POST",
      body: { prompt: "a wise owl" },
      idempotencyKey: "owl-1",
      status: 202,
      system: "likeness",
    },
  ]);
  expect(mock.calls.listAvatars[0]?.url).toContain("limit=2");
  expect(mock.requests.map(({ operation }) => operation)).toEqual(["generateAvatar", "listAvatars"]);
  expect(JSON.stringify(mock.requests)).not.toContain("Bearer");
  await mock.reset();
  expect(mock.requests).toEqual([]);
});

test("files of a form are recorded with their name, type and size", async () => {
  const { mock } = start();
  const form = new FormData();
  form.set("prompt", "a portrait");
  form.append("reference_images", new File([new Uint8Array(10)], "me.png", { type: "image/png" }));
  await fetch(`${mock.url}/api/v1/avatars/generate`, {
    method: "POST",
    headers: { authorization: "Bearer test" },
    body: form,
  });
  expect(mock.calls.generateAvatar[0]?.body).toEqual({
    prompt: "a portrait",
    reference_images: { name: "me.png", type: "image/png", size: 10 },
  });
});

test("requests to other systems have the operation of that system, and broken ones no status", async () => {
  const { mock } = start({ systems: ["hoox"] });
  mock.failNext("refusedConnection");
  const headers = { authorization: "Bearer test" };
  const list = () => fetch("https://app.hoox.video/api/public/v1/avatar/list", { headers });
  await list().catch(() => undefined);
  await list();
  expect(mock.requests.map(({ system, operation, status }) => [system, operation, status])).toEqual([
    ["hoox", "listLooks", null],
    ["hoox", "listLooks", 200],
  ]);
});

test("toHaveSentOnce counts retries with one idempotency key as one write", async () => {
  const { mock, likeness } = start();
  mock.failNext({ status: 503, retryAfter: 0 });
  await likeness.avatars.generate({ prompt: "a wise owl" });
  expect(mock.calls.generateAvatar).toHaveLength(2);
  expect(mock).toHaveSentOnce("generateAvatar");
  expect(mock).toHaveSentOnce("generateAvatar", { prompt: "a wise owl" });
  expect(mock).not.toHaveSent("generateAvatar", { prompt: "an old owl" });
  expect(mock).not.toHaveSent("listAvatars");
  await likeness.avatars.generate({ prompt: "a robot" });
  expect(mock).toHaveSentTimes("generateAvatar", 2);
  expect(mock).toHaveSent("generateAvatar", expect.objectContaining({ prompt: "a robot" }));
});

test("a matcher that fails says what was sent", async () => {
  const { mock, likeness } = start();
  await likeness.avatars.generate({ prompt: "a wise owl" });
  expect(() => expect(mock).toHaveSentOnce("saveAvatar")).toThrow(
    "Expected saveAvatar to be sent once; it was sent 0 times.\nReceived:\n  POST /api/v1/avatars/generate (generateAvatar): 202",
  );
  expect(() => expect(mock).toHaveSentOnce("generateAvatar", { prompt: "a robot" })).toThrow(
    '{"prompt":"a wise owl"}',
  );
  expect(() => expect({}).toHaveSent("generateAvatar")).toThrow("setupAvatarMock()");
  expect(Object.keys(matchers)).toEqual(["toHaveSent", "toHaveSentOnce", "toHaveSentTimes"]);
});
