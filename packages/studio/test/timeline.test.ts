import type { Job, WebhookEvent } from "@likeness/contract/v1/types";
import { describe, expect, it } from "vitest";
import { type Entry, entryOfEvent, entryOfJob, groupByDay, mergeEntries } from "../src/agents/timeline.ts";

/** As the server sends it, in the parts that matter. */
function parsed<T>(value: object): T {
  return JSON.parse(JSON.stringify(value));
}

const event = (type: string, data: object) =>
  entryOfEvent(parsed<WebhookEvent>({ id: "evt_1", object: "event", type, created_at: 100, data }));

const job = (fields: object) =>
  parsed<Job>({
    id: "j1",
    updated_at: 100,
    target: { avatar_id: "a1", look_id: "l1" },
    payload: { input: { prompt: "an owl" } },
    ...fields,
  });
const failed = job({ status: "failed", error: { code: "timeout", message: "No answer." } });

describe("an entry of the timeline", () => {
  it("says what failed and why", () => {
    expect(entryOfJob(failed)).toMatchObject({
      kind: "problems",
      text: "The picture failed: No answer.",
      code: "timeout",
      avatarId: "a1",
    });
  });

  it("has the head of the new picture", () => {
    const look = {
      status: "ready",
      avatar_id: "a1",
      emotion: "happy",
      job_id: "j1",
      thumbnail_url: "/t",
      head_url: "/h",
    };
    expect(event("look.ready", { look })).toMatchObject({ text: "New emotion happy", picture: "/h" });
  });

  it("quotes a comment and finds its avatar", () => {
    expect(event("avatar.commented", { comment: { text: "<b>", avatar_id: "a1" } })).toMatchObject({
      kind: "feed",
      text: "Got a comment: “<b>”",
      avatarId: "a1",
    });
  });

  it("shows the type of an event that this version does not know", () => {
    expect(event("moon.risen", {})).toMatchObject({ kind: "other", text: "moon.risen" });
  });
});

describe("the timeline", () => {
  const entry = (id: string, seconds: number): Entry => ({ id, seconds, kind: "other", text: id });

  it("shows the events about the end of one job once", () => {
    const look = {
      status: "error",
      avatar_id: "a1",
      job_id: "j1",
      error: failed.status === "failed" && failed.error,
    };
    const entries = mergeEntries([event("look.failed", { look })], [event("job.failed", { job: failed })]);
    expect(entries.map(({ text }) => text)).toEqual(["The picture failed: No answer."]);
  });

  it("is ordered by time and keeps the newest 500", () => {
    const many = Array.from({ length: 600 }, (_, at) => entry(String(at), at));
    const merged = mergeEntries(many.slice(300), many.slice(0, 300));
    expect([merged.length, merged[0]?.id, merged.at(-1)?.id]).toEqual([500, "599", "100"]);
  });

  it("has a section for each day", () => {
    const now = new Date(2026, 2, 1, 12);
    const at = (day: number) => new Date(2026, 1, day, 9).getTime() / 1000;
    const groups = groupByDay(
      [entry("c", now.getTime() / 1000), entry("b", at(28)), entry("a", at(28) - 60)],
      now,
    );
    expect(groups.map(({ day, entries }) => [day, entries.length])).toEqual([
      ["Today", 1],
      ["Yesterday", 2],
    ]);
  });
});
