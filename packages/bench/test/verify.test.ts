import { describe, expect, test } from "vitest";
import type { Observations } from "../src/chaos/observations.ts";
import { verify } from "../src/chaos/verify.ts";

const free = { credits: 0, price: null, webhookPath: null };

/**
 * Four jobs: one was completed, saved and delivered to both paths, one was cancelled, one made an avatar with a look, and
 * one trained a twin.
 */
const valid: Observations = {
  name: "ann",
  requests: [
    {
      ...free,
      key: "k1",
      kind: "generate",
      resource: "job",
      ids: ["completed"],
      price: 2,
      webhookPath: "/ann/request",
    },
    { ...free, key: "k2", kind: "generate", resource: "job", ids: ["cancelled"] },
    { ...free, key: "k3", kind: "save", resource: "avatar", ids: ["saved"] },
    { ...free, key: "k4", kind: "grant", resource: "grant", ids: ["granted"], credits: 5 },
    { ...free, key: "k5", kind: "create", resource: "job", ids: ["creation"], price: 2 },
    {
      ...free,
      key: "k6",
      kind: "twin",
      resource: "job",
      ids: ["training"],
      price: 2,
      webhookPath: "/ann/request",
    },
    { ...free, key: "k7", kind: "agent", resource: "agent", ids: ["agent"] },
  ],
  endpoints: [{ path: "/ann/all", types: null }],
  requestWebhookPath: "/ann/request",
  granted: 15,
  jobs: [
    { id: "completed", status: "completed", target: null },
    { id: "cancelled", status: "cancelled", target: null },
    { id: "creation", status: "failed", target: { avatarId: "created", lookId: "created-look" } },
    { id: "training", status: "completed", target: null },
  ],
  avatars: [
    { id: "saved", status: "ready", origin: "job", coverLookId: "saved-look" },
    { id: "created", status: "error", origin: "prompt", coverLookId: "created-look" },
    { id: "trained", status: "ready", origin: "training", coverLookId: "trained-look" },
  ],
  looks: [
    { id: "saved-look", avatarId: "saved", jobId: "completed", emotion: null, status: "ready" },
    { id: "created-look", avatarId: "created", jobId: "creation", emotion: null, status: "error" },
    { id: "trained-look", avatarId: "trained", jobId: "training", emotion: null, status: "ready" },
  ],
  twins: [{ id: "twin", status: "IDLE", jobId: "training", avatarId: "trained" }],
  agents: [{ id: "agent", avatarId: null }],
  entries: [
    { id: "initial", kind: "grant", amount: 10, jobId: null },
    { id: "granted", kind: "grant", amount: 5, jobId: null },
    { id: "e1", kind: "hold", amount: 2, jobId: "completed" },
    { id: "e2", kind: "hold", amount: 2, jobId: "cancelled" },
    { id: "e3", kind: "charge", amount: 2, jobId: "completed" },
    { id: "e4", kind: "release", amount: 2, jobId: "cancelled" },
    { id: "e5", kind: "hold", amount: 2, jobId: "creation" },
    { id: "e6", kind: "release", amount: 2, jobId: "creation" },
    { id: "e7", kind: "hold", amount: 2, jobId: "training" },
    { id: "e8", kind: "charge", amount: 2, jobId: "training" },
  ],
  credits: { available: 11, held: 0, charged: 4 },
  invalidImages: [],
  events: [
    { path: "/ann/all", id: "evt_1", type: "job.completed", subject: "completed" },
    { path: "/ann/request", id: "evt_1", type: "job.completed", subject: "completed" },
    { path: "/ann/request", id: "evt_1", type: "job.completed", subject: "completed" },
    { path: "/ann/all", id: "evt_2", type: "job.cancelled", subject: "cancelled" },
    { path: "/ann/all", id: "evt_4", type: "job.failed", subject: "creation" },
    { path: "/ann/all", id: "evt_5", type: "look.failed", subject: "created-look" },
    { path: "/ann/all", id: "evt_6", type: "avatar.failed", subject: "created" },
    { path: "/ann/all", id: "evt_7", type: "job.completed", subject: "training" },
    { path: "/ann/all", id: "evt_8", type: "twin.trained", subject: "twin" },
    { path: "/ann/request", id: "evt_8", type: "twin.trained", subject: "twin" },
    { path: "/ann/all", id: "evt_3", type: "avatar.saved", subject: "saved" },
  ],
};

const [firstEvent, secondEvent, ...otherEvents] = valid.events;
const cases: Readonly<Record<string, readonly [Partial<Observations>, RegExp]>> = {
  "a missing job": [{ jobs: valid.jobs.slice(0, 1) }, /job cancelled of k2 is missing/],
  "a job that was not requested": [
    { jobs: [...valid.jobs, { id: "unknown", status: "failed", target: null }] },
    /unknown was not requested/,
  ],
  "a key that created two jobs": [
    {
      requests: valid.requests.map((request) => ({ ...request, ids: [...request.ids, `${request.key}-2`] })),
    },
    /k1 created 2 resources: completed, k1-2/,
  ],
  "a job that does not finish": [
    { jobs: valid.jobs.map((job) => ({ ...job, status: "processing" })) },
    /job completed is still processing/,
  ],
  "a job that was charged twice": [
    { entries: [...valid.entries, { id: "e9", kind: "charge", amount: 2, jobId: "completed" }] },
    /completed job completed has charge and charge and hold/,
  ],
  "a job that was not charged": [
    { entries: valid.entries.filter(({ kind }) => kind !== "charge") },
    /completed job completed has hold in the ledger/,
  ],
  "a hold that was not released": [
    { entries: valid.entries.filter(({ id }) => id !== "e4") },
    /2 credits are still held/,
  ],
  "a grant that was executed twice": [
    { entries: [...valid.entries, { id: "again", kind: "grant", amount: 5, jobId: null }] },
    /expected 1 grants, found 2/,
  ],
  "a balance that differs from the ledger": [
    { credits: { ...valid.credits, available: 14 } },
    /expected 11 available credits, found 14/,
  ],
  "an event that was not delivered": [
    { events: valid.events.slice(0, -1) },
    /not delivered: \/ann\/all avatar.saved saved/,
  ],
  "an event that did not occur": [
    {
      events: [
        ...valid.events,
        { path: "/ann/request", id: "evt_4", type: "job.failed", subject: "completed" },
      ],
    },
    /unexpected delivery: \/ann\/request job.failed completed/,
  ],
  "a delivery with another event id": [
    {
      events: [firstEvent, secondEvent, ...otherEvents].flatMap((event, n) =>
        event ? [n === 1 ? { ...event, id: "evt_9" } : event] : [],
      ),
    },
    /job.completed completed was delivered with different ids/,
  ],
  "a job with another price": [
    {
      requests: valid.requests.map((request) => (request.key === "k1" ? { ...request, price: 30 } : request)),
    },
    /expected job completed to cost 30, not 2/,
  ],
  "an avatar that was not requested": [
    {
      requests: valid.requests.filter(({ key }) => key !== "k3"),
    },
    /saved was not requested/,
  ],
  "a look that is still pending": [
    { looks: changeLook("created-look", { status: "pending" }) },
    /look created-look is still pending/,
  ],
  "a look that is ready without an image": [
    { looks: changeLook("created-look", { status: "ready" }) },
    /job creation is failed, and its look is ready/,
  ],
  "a look whose job is missing": [
    { looks: changeLook("saved-look", { jobId: "unknown" }) },
    /job unknown of look saved-look is missing/,
  ],
  "a job without its look": [
    { looks: valid.looks.filter(({ id }) => id !== "created-look") },
    /job creation has no look/,
  ],
  "an avatar without a cover": [
    { avatars: valid.avatars.map((avatar) => ({ ...avatar, coverLookId: "unknown" })) },
    /avatar saved has no cover/,
  ],
  "an avatar that differs from its cover": [
    { avatars: valid.avatars.map((avatar) => ({ ...avatar, status: "ready" })) },
    /avatar created is ready, and its cover is error/,
  ],
  "an emotion that exists twice": [
    {
      looks: valid.looks.flatMap((look) => [
        look,
        { ...look, id: `${look.id}-2`, emotion: "happy" },
        { ...look, id: `${look.id}-3`, emotion: "happy" },
      ]),
    },
    /there are 2 looks happy of avatar saved/,
  ],
  "a twin that is still in training": [
    { twins: valid.twins.map((twin) => ({ ...twin, status: "TRAINING" })) },
    /twin twin is still TRAINING/,
  ],
  "a twin without an avatar": [
    { avatars: valid.avatars.filter(({ id }) => id !== "trained") },
    /the avatar of twin twin is missing/,
  ],
  "an agent whose avatar is missing": [
    { agents: [{ id: "agent", avatarId: "unknown" }] },
    /avatar unknown of agent agent is missing/,
  ],
  "an event of a look that was not delivered": [
    { events: valid.events.filter(({ type }) => type !== "look.failed") },
    /not delivered: \/ann\/all look.failed created-look/,
  ],
  "an invalid image": [{ invalidImages: ["image i does not match its hash"] }, /image i/],
};

function changeLook(id: string, change: Partial<Observations["looks"][number]>): Observations["looks"] {
  return valid.looks.map((look) => (look.id === id ? { ...look, ...change } : look));
}

describe("verify", () => {
  test("counts what happened and finds no problems in valid observations", () => {
    expect(verify(valid)).toEqual({
      kinds: new Map([
        ["generate", 2],
        ["save", 1],
        ["grant", 1],
        ["create", 1],
        ["twin", 1],
        ["agent", 1],
      ]),
      accepted: 4,
      completed: 2,
      failed: 1,
      cancelled: 1,
      charged: 2,
      avatars: 3,
      looks: 3,
      twins: 1,
      delivered: 10,
      repeated: 1,
      problems: [],
    });
  });

  test.each(Object.entries(cases))("finds %s", (_, [change, problem]) => {
    expect(verify({ ...valid, ...change }).problems.join("\n")).toMatch(problem);
  });
});
