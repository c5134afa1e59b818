import { describe, expect, test } from "vitest";
import type { Observations } from "../src/chaos/observations.ts";
import { verify } from "../src/chaos/verify.ts";

/** Two jobs: one was completed, saved and delivered to both paths, the other was cancelled. */
const valid: Observations = {
  name: "ann",
  requests: [
    { key: "k1", resource: "job", ids: ["completed"], credits: 0, webhookPath: "/ann/request" },
    { key: "k2", resource: "job", ids: ["cancelled"], credits: 0, webhookPath: null },
    { key: "k3", resource: "avatar", ids: ["saved"], credits: 0, webhookPath: null },
    { key: "k4", resource: "grant", ids: ["granted"], credits: 5, webhookPath: null },
  ],
  endpoints: [{ path: "/ann/all", types: null }],
  requestWebhookPath: "/ann/request",
  granted: 15,
  jobs: [
    { id: "completed", status: "completed" },
    { id: "cancelled", status: "cancelled" },
  ],
  avatars: [{ id: "saved" }],
  entries: [
    { id: "initial", kind: "grant", amount: 10, jobId: null },
    { id: "granted", kind: "grant", amount: 5, jobId: null },
    { id: "e1", kind: "hold", amount: 2, jobId: "completed" },
    { id: "e2", kind: "hold", amount: 2, jobId: "cancelled" },
    { id: "e3", kind: "charge", amount: 2, jobId: "completed" },
    { id: "e4", kind: "release", amount: 2, jobId: "cancelled" },
  ],
  credits: { available: 13, held: 0, charged: 2 },
  invalidImages: [],
  events: [
    { path: "/ann/all", id: "evt_1", type: "job.completed", subject: "completed" },
    { path: "/ann/request", id: "evt_1", type: "job.completed", subject: "completed" },
    { path: "/ann/request", id: "evt_1", type: "job.completed", subject: "completed" },
    { path: "/ann/all", id: "evt_2", type: "job.cancelled", subject: "cancelled" },
    { path: "/ann/all", id: "evt_3", type: "avatar.saved", subject: "saved" },
  ],
};

const [firstEvent, secondEvent, ...otherEvents] = valid.events;
const cases: Readonly<Record<string, readonly [Partial<Observations>, RegExp]>> = {
  "a missing job": [{ jobs: valid.jobs.slice(0, 1) }, /job cancelled of k2 is missing/],
  "a job that was not requested": [
    { jobs: [...valid.jobs, { id: "unknown", status: "failed" }] },
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
    { entries: [...valid.entries, { id: "e5", kind: "charge", amount: 2, jobId: "completed" }] },
    /completed job completed has charge and charge and hold/,
  ],
  "a job that was not charged": [
    { entries: valid.entries.filter(({ kind }) => kind !== "charge") },
    /completed job completed has hold in the ledger/,
  ],
  "a hold that was not released": [
    { entries: valid.entries.filter(({ kind }) => kind !== "release") },
    /2 credits are still held/,
  ],
  "a grant that was executed twice": [
    { entries: [...valid.entries, { id: "again", kind: "grant", amount: 5, jobId: null }] },
    /expected 1 grants, found 2/,
  ],
  "a balance that differs from the ledger": [
    { credits: { ...valid.credits, available: 14 } },
    /expected 13 available credits, found 14/,
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
  "an invalid image": [{ invalidImages: ["image i does not match its hash"] }, /image i/],
};

describe("verify", () => {
  test("counts what happened and finds no problems in valid observations", () => {
    expect(verify(valid)).toEqual({
      accepted: 2,
      completed: 1,
      failed: 0,
      cancelled: 1,
      charged: 1,
      saved: 1,
      delivered: 4,
      repeated: 1,
      problems: [],
    });
  });

  test.each(Object.entries(cases))("finds %s", (_, [change, problem]) => {
    expect(verify({ ...valid, ...change }).problems.join("\n")).toMatch(problem);
  });
});
