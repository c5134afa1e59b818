import { expect, test } from "vitest";
import { isConfigError, Likeness } from "../src/index.ts";
import { manage } from "../src/manage.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

// What TypeScript refuses, JavaScript passes on: each is refused before anything is sent, and says what to pass.

const server = scriptedFetch({ status: 500 });
// biome-ignore lint/suspicious/noExplicitAny: a program in JavaScript
const likeness: any = new Likeness({ apiKey: "key", fetch: server.fetch });
// biome-ignore lint/suspicious/noExplicitAny: a program in JavaScript
const management: any = manage(likeness);

const cases: [string, () => Promise<unknown>, RegExp][] = [
  [
    "generate of a text",
    () => likeness.avatars.generate("a wise owl"),
    /must be an object, such as \{ prompt: "a wise owl" \}, not a string/,
  ],
  [
    "generateAndWait of a text",
    () => likeness.avatars.generateAndWait("a wise owl"),
    /\{ prompt: "a wise owl" \}/,
  ],
  ["generate of nothing", () => likeness.avatars.generate(), /must be an object, such as .*, not undefined/],
  [
    "generate without a prompt",
    () => likeness.avatars.generate({}),
    /prompt must be a text, .*not undefined/,
  ],
  [
    "generate with another prompt",
    () => likeness.avatars.generate({ prompt: 7 }),
    /prompt must be .*not a number/,
  ],
  [
    "options that are a number",
    () => likeness.jobs.get("j", 5_000),
    /options must be an object, .*not a number/,
  ],
  ["options that are null", () => likeness.jobs.get("j", null), /options must be an object, .*not null/],
  ["no id", () => likeness.avatars.get(), /an id must be a string that is not empty, not undefined/],
  ["an empty id", () => likeness.avatars.get(""), /not an empty string/],
  ["an object for an id", () => likeness.avatars.delete({ id: "a1" }), /not an object; pass its id/],
  ["a number for an id", () => likeness.jobs.cancel(7), /not a number/],
  ["a list of a text", () => likeness.avatars.list("owl"), /must be an object, such as \{ limit: 20 \}/],
  ["a list of jobs of a text", () => likeness.jobs.list("queued"), /must be an object/],
  ["save of an id", () => likeness.avatars.save("j1"), /the parameters must be an object/],
  ["update without what", () => likeness.avatars.update("a1"), /the parameters must be an object/],
  ["wait for nothing", () => likeness.jobs.wait(), /a job is named by its id/],
  ["bytes of nothing", () => likeness.assets.bytes(), /give the address of a picture/],
  ["bytes of a job", () => likeness.assets.bytes({ id: "j1" }), /wait for the job and pass its avatar/],
  [
    "save without a path",
    () => likeness.assets.save("http://host/a.png"),
    /takes the path of a file, not undefined/,
  ],
  [
    "a request of one word",
    () => likeness.request("GET"),
    /request\("GET", "\/credits"\), not a string and undefined/,
  ],
  [
    "a request without a slash",
    () => likeness.request("GET", "credits"),
    /request takes a method and a path/,
  ],
  ["a request by another method", () => likeness.request("FETCH", "/credits"), /request takes a method/],
  [
    "a webhook of an address",
    () => management.webhooks.create("https://a.example"),
    /the parameters must be/,
  ],
  ["a webhook without id", () => management.webhooks.rotateSecret(undefined), /an id must be/],
  ["a key without id", () => management.keys.revoke(), /an id must be/],
  ["credits of nobody", () => management.accounts.grant(null, { amount: 1 }), /an id must be/],
];

test.each(cases)("%s", async (_name, call, message) => {
  const error = await rejection(call());
  expect(isConfigError(error)).toBe(true);
  expect(error.message).toMatch(message);
  expect(server.requests).toEqual([]);
});
