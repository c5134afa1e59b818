import { checkEvent } from "@likeness/contract/v1";
import { expect, test } from "vitest";
import { createHandClock } from "../../src/testing/hand-clock.ts";
import { type Door, type Json, start } from "../support/start.ts";

/** Follows what happens to whoever holds the key; the first answer says that listening has begun. */
async function* follow(door: Door, apiKey = door.engine.apiKey): AsyncGenerator<[string, Json] | "alive"> {
  const { engine } = door;
  const response = await engine.fetch(`${engine.url}/api/v1/events`, {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  for await (const chunk of response.body ?? []) {
    const [first = "", second = ""] = new TextDecoder().decode(chunk).split("\n");
    yield first === ":" ? "alive" : [first.replace("event: ", ""), JSON.parse(second.replace("data: ", ""))];
  }
}

test("whoever listens hears what webhooks would be told, in the same words", async () => {
  const door = start();
  const events = follow(door);
  expect((await events.next()).value).toBe("alive");
  const { json } = await door.generate();
  await door.wait(json.data.id);
  const completed = (await events.next()).value;
  if (!Array.isArray(completed)) throw new Error("no event");
  expect(completed[0]).toBe("job.completed");
  expect(completed[1].data.job.id).toBe(json.data.id);
  expect(checkEvent(completed[1])).toEqual([]);

  await door.call("POST", "/api/v1/avatars/save", { body: { job_id: json.data.id, label: "me" } });
  const saved = (await events.next()).value;
  if (!Array.isArray(saved)) throw new Error("no event");
  expect([saved[0], saved[1].data.avatar.label]).toEqual(["avatar.saved", "me"]);
  await events.return(undefined);
});

test("nobody hears of another account", async () => {
  const door = start();
  const { apiKey } = await door.engine.accounts.create({ name: "Acme" });
  const events = follow(door, apiKey);
  await events.next();
  await door.wait((await door.generate()).json.data.id);
  const { json } = await door.as(apiKey).generate();
  const heard = (await events.next()).value;
  expect(Array.isArray(heard) && heard[1].data.job.id).toBe(json.data.id);
  await events.return(undefined);
});

test("while nothing happens there is a sign of life every fifteen seconds", async () => {
  const clock = createHandClock();
  const door = start({ clock, worker: false });
  const events = follow(door);
  await events.next();
  const next = events.next();
  await clock.advance(15_000);
  expect((await next).value).toBe("alive");
  await events.return(undefined);
});
