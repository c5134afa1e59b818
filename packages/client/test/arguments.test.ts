import { expect, test } from "vitest";
import { isConfigError, Likeness } from "../src/index.ts";
import { manage } from "../src/manage.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

// Invalid arguments that only JavaScript can pass. Each is rejected before anything is sent.

const server = scriptedFetch({ status: 500 });
// biome-ignore lint/suspicious/noExplicitAny: a program in JavaScript
const likeness: any = new Likeness({ apiKey: "key", fetch: server.fetch });
// biome-ignore lint/suspicious/noExplicitAny: a program in JavaScript
const management: any = manage(likeness);

const cases: [string, () => Promise<unknown>, RegExp][] = [
  [
    "generate() with a string",
    () => likeness.avatars.generate("a wise owl"),
    /must be an object, such as \{ prompt: "a wise owl" \}, not a string/,
  ],
  [
    "generateAndWait() with a string",
    () => likeness.avatars.generateAndWait("a wise owl"),
    /\{ prompt: "a wise owl" \}/,
  ],
  [
    "generate() without arguments",
    () => likeness.avatars.generate(),
    /must be an object, such as .*, not undefined/,
  ],
  [
    "generate() without a prompt",
    () => likeness.avatars.generate({}),
    /prompt must be a string, .*not undefined/,
  ],
  [
    "generate() with a prompt that is not a string",
    () => likeness.avatars.generate({ prompt: 7 }),
    /prompt must be .*not a number/,
  ],
  [
    "options that are a number",
    () => likeness.jobs.get("j", 5_000),
    /options must be an object, .*not a number/,
  ],
  ["options that are null", () => likeness.jobs.get("j", null), /options must be an object, .*not null/],
  ["get() without an id", () => likeness.avatars.get(), /an id must be a non-empty string, not undefined/],
  ["an empty id", () => likeness.avatars.get(""), /not an empty string/],
  ["an object as id", () => likeness.avatars.delete({ id: "a1" }), /not an object; pass its id/],
  ["a number as id", () => likeness.jobs.cancel(7), /not a number/],
  [
    "avatars.list() with a string",
    () => likeness.avatars.list("owl"),
    /the list parameters must be an object, such as \{ limit: 20 \}/,
  ],
  ["jobs.list() with a string", () => likeness.jobs.list("queued"), /must be an object/],
  ["avatars.save() with a string", () => likeness.avatars.save("j1"), /the parameters must be an object/],
  ["update() without parameters", () => likeness.avatars.update("a1"), /the parameters must be an object/],
  ["wait() without a job", () => likeness.jobs.wait(), /expected the id of a job/],
  ["bytes() without an asset", () => likeness.assets.bytes(), /expected the URL of an image/],
  ["bytes() with a job", () => likeness.assets.bytes({ id: "j1" }), /wait for the job and pass its avatar/],
  [
    "assets.save() without a path",
    () => likeness.assets.save("http://host/a.png"),
    /takes the path of a file, not undefined/,
  ],
  [
    "request() without a path",
    () => likeness.request("GET"),
    /request\("GET", "\/credits"\), not a string and undefined/,
  ],
  [
    "request() with a path without a leading slash",
    () => likeness.request("GET", "credits"),
    /request takes a method and a path/,
  ],
  ["request() with an unknown method", () => likeness.request("FETCH", "/credits"), /request takes a method/],
  [
    "webhooks.create() with a string",
    () => management.webhooks.create("https://a.example"),
    /the parameters must be/,
  ],
  [
    "webhooks.rotateSecret() without an id",
    () => management.webhooks.rotateSecret(undefined),
    /an id must be/,
  ],
  ["keys.revoke() without an id", () => management.keys.revoke(), /an id must be/],
  ["accounts.grant() without an id", () => management.accounts.grant(null, { amount: 1 }), /an id must be/],
];

test.each(cases)("rejects %s", async (_name, call, message) => {
  const error = await rejection(call());
  expect(isConfigError(error)).toBe(true);
  expect(error.message).toMatch(message);
  expect(server.requests).toEqual([]);
});
