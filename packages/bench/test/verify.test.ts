import { expect, test } from "vitest";
import type { Observations } from "../src/chaos/observations.ts";
import { verify } from "../src/chaos/verify.ts";

/** Two jobs, of which one was drawn, saved and told at both addresses, and the other cancelled. */
const sound: Observations = {
  name: "ann",
  writes: [
    { key: "k1", makes: "job", ids: ["drawn"], credits: 0, toldAt: "/ann/own" },
    { key: "k2", makes: "job", ids: ["stopped"], credits: 0, toldAt: null },
    { key: "k3", makes: "avatar", ids: ["kept"], credits: 0, toldAt: null },
    { key: "k4", makes: "grant", ids: ["more"], credits: 5, toldAt: null },
  ],
  endpoints: [{ path: "/ann/everything", types: null }],
  ownPath: "/ann/own",
  granted: 15,
  jobs: [
    { id: "drawn", status: "completed" },
    { id: "stopped", status: "cancelled" },
  ],
  avatars: [{ id: "kept" }],
  entries: [
    { id: "first", kind: "grant", amount: 10, jobId: null },
    { id: "more", kind: "grant", amount: 5, jobId: null },
    { id: "e1", kind: "hold", amount: 2, jobId: "drawn" },
    { id: "e2", kind: "hold", amount: 2, jobId: "stopped" },
    { id: "e3", kind: "charge", amount: 2, jobId: "drawn" },
    { id: "e4", kind: "release", amount: 2, jobId: "stopped" },
  ],
  credits: { available: 13, held: 0, charged: 2 },
  badPictures: [],
  told: [
    { path: "/ann/everything", id: "evt_1", type: "job.completed", subject: "drawn" },
    { path: "/ann/own", id: "evt_1", type: "job.completed", subject: "drawn" },
    { path: "/ann/own", id: "evt_1", type: "job.completed", subject: "drawn" },
    { path: "/ann/everything", id: "evt_2", type: "job.cancelled", subject: "stopped" },
    { path: "/ann/everything", id: "evt_3", type: "avatar.saved", subject: "kept" },
  ],
};

test("where all is well nothing is lost, and everything is counted", () => {
  expect(verify(sound)).toEqual({
    accepted: 2,
    completed: 1,
    failed: 0,
    cancelled: 1,
    charged: 1,
    saved: 1,
    delivered: 4,
    repeats: 1,
    losses: [],
  });
});

const [first, second, ...rest] = sound.told;
const crimes: Readonly<Record<string, readonly [Partial<Observations>, RegExp]>> = {
  "a job is gone": [{ jobs: sound.jobs.slice(0, 1) }, /job stopped of k2 is lost/],
  "a job is there that nobody asked for": [
    { jobs: [...sound.jobs, { id: "ghost", status: "failed" }] },
    /nobody asked for ghost/,
  ],
  "one key made two jobs": [
    { writes: sound.writes.map((write) => ({ ...write, ids: [...write.ids, `${write.key}-again`] })) },
    /k1 made 2: drawn, k1-again/,
  ],
  "a job never ends": [
    { jobs: sound.jobs.map((job) => ({ ...job, status: "processing" })) },
    /job drawn is processing for ever/,
  ],
  "a job is charged twice": [
    { entries: [...sound.entries, { id: "e5", kind: "charge", amount: 2, jobId: "drawn" }] },
    /job drawn is completed and has charge and charge and hold/,
  ],
  "a job is not charged": [
    { entries: sound.entries.filter(({ kind }) => kind !== "charge") },
    /job drawn is completed and has hold in the ledger/,
  ],
  "a hold is kept": [
    { entries: sound.entries.filter(({ kind }) => kind !== "release") },
    /2 credits are held for nothing/,
  ],
  "a grant counts twice": [
    { entries: [...sound.entries, { id: "again", kind: "grant", amount: 5, jobId: null }] },
    /1 grants became 2/,
  ],
  "the balance is not the sum": [
    { credits: { ...sound.credits, available: 14 } },
    /14 credits are available, and not 13/,
  ],
  "an event reached nobody": [
    { told: sound.told.slice(0, -1) },
    /nobody was told: \/ann\/everything avatar.saved kept/,
  ],
  "an event is told that did not happen": [
    { told: [...sound.told, { path: "/ann/own", id: "evt_4", type: "job.failed", subject: "drawn" }] },
    /told though it was not to be: \/ann\/own job.failed drawn/,
  ],
  "a repeat has another id": [
    {
      told: [first, second, ...rest].flatMap((one, n) =>
        one ? [n === 1 ? { ...one, id: "evt_9" } : one] : [],
      ),
    },
    /job.completed drawn was told under different ids/,
  ],
  "a picture is damaged": [{ badPictures: ["picture p is not what was drawn"] }, /picture p/],
};

test.each(Object.entries(crimes))("it is found out when %s", (_, [crime, loss]) => {
  expect(verify({ ...sound, ...crime }).losses.join("\n")).toMatch(loss);
});
