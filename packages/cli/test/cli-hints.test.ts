import { expect, test } from "vitest";
import { toCliHint } from "../src/errors/cli-hints.ts";

test.each([
  [
    "List avatars with likeness.avatars.list(); a job is none.",
    "List avatars with avatar list; a job is none.",
  ],
  ["List jobs with likeness.jobs.list().", "List jobs with avatar jobs list."],
  [
    'Switch it on with manage(likeness).webhooks.update("w1", {"isActive":true}).',
    "Switch it on with avatar webhooks update w1 --on.",
  ],
  ["Remove one with manage(likeness).webhooks.delete(id).", "Remove one with avatar webhooks delete <id>."],
  [
    'set baseUrl (or LIKENESS_BASE_URL) to "https://new.example"',
    "use --base-url https://new.example, or set LIKENESS_BASE_URL to it",
  ],
  ["Reword the prompt.", "Reword the prompt."],
])("translates the SDK hint %j", (hint, expected) => {
  expect(toCliHint(hint)).toBe(expected);
});
