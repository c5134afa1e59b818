import { expect, test } from "vitest";
import { Likeness } from "../src/index.ts";
import { faultyServer } from "./faulty-server.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted, wireError } from "./wire.ts";

test.each([
  ["List jobs with GET /api/v1/jobs.", "List jobs with likeness.jobs.list()."],
  ["GET /api/v1/account returns it.", "manage(likeness).accounts.current() returns it."],
  [
    'Switch it on with PATCH /api/v1/webhooks/w1 and {"is_active":true}.',
    'Switch it on with manage(likeness).webhooks.update("w1", {"isActive":true}).',
  ],
  ["Remove one with DELETE /api/v1/webhooks/<id>.", "Remove one with manage(likeness).webhooks.delete(id)."],
  ["Reword the prompt.", "Reword the prompt."],
])("replaces routes in a hint of the server by methods: %s", async (hint, expected) => {
  const { fetch } = scriptedFetch({ status: 404, json: wireError("not_found", { hint }) });
  const error = await rejection(new Likeness({ apiKey: "key", fetch }).jobs.get("j"));
  expect(error.hint).toBe(expected);
});

test("a wait that ends early has a hint about jobs.wait()", async () => {
  await using server = await faultyServer(accepted, { fault: "headers" });
  const likeness = new Likeness({ apiKey: "key", baseUrl: server.url });
  const job = await likeness.avatars.generate({ prompt: "owl" });
  const error = await rejection(job.done({ deadline: 50 }));
  expect(error.hint).toMatch(/likeness\.jobs\.wait\(error\.resume\)/);
});
