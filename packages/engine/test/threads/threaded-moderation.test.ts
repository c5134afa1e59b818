import { expect, test } from "vitest";
import { createThreadedModerator } from "../../src/adapters/moderation/threaded-moderator.ts";
import { createWordListModerator } from "../../src/adapters/moderation/word-list-moderator.ts";
import type { ModerationResult } from "../../src/index.ts";
import type { Threads } from "../../src/ports/threads.ts";
import { start } from "../support/start.ts";
import { createTestPool } from "../support/threads.ts";

const padding = "a quiet meadow, ".repeat(200);

test("checks long prompts like short ones", async () => {
  const client = start();
  const rejected = await client.generate({ prompt: `${padding} a naked child` });
  expect([rejected.status, rejected.json.error.code]).toEqual([400, "content_policy_violation"]);
  expect((await client.generate({ prompt: `${padding} a wise owl` })).status).toBe(202);
});

test("checks short texts in process and long ones in a thread", async () => {
  const lengths: number[] = [];
  const threads: Threads<readonly string[], ModerationResult> = {
    async run(texts) {
      lengths.push(texts.join("").length);
      return { ok: true };
    },
    warm: () => undefined,
    close: async () => undefined,
  };
  const moderator = createThreadedModerator(threads, createWordListModerator());
  await moderator.check(["a wise owl"]);
  await moderator.check(["a".repeat(600), "b".repeat(600)]);
  expect(lengths).toEqual([1_200]);
});

test("checks long texts in process if threads cannot be started", async () => {
  const start = () => Promise.reject(new Error("no threads here"));
  const moderator = createThreadedModerator(createTestPool("", { start }), createWordListModerator());
  expect(await moderator.check([padding])).toEqual({ ok: true });
  expect(await moderator.check([`${padding} a naked child`])).toMatchObject({ ok: false });
});

test("rejects with the reason of an aborted signal", async () => {
  const moderator = createThreadedModerator(createTestPool("scripted-thread.ts"), createWordListModerator());
  const aborted = AbortSignal.abort(new Error("the caller left"));
  await expect(moderator.check([padding], aborted)).rejects.toThrow("the caller left");
});
