import type { Job } from "@likeness/client";
import type { Observations } from "./observations.ts";
import type { Endpoint } from "./tenant.ts";

export interface VerificationReport {
  readonly accepted: number;
  readonly completed: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly charged: number;
  readonly saved: number;
  /** Distinct deliveries of an event to a path. */
  readonly delivered: number;
  /** Repeated deliveries. */
  readonly repeated: number;
  /** Violated guarantees. */
  readonly problems: readonly string[];
}

/** Compares the state of the servers with what the tenant requested and the receiver received. */
export function verify(observations: Observations): VerificationReport {
  const { jobs, avatars, entries, events, name } = observations;
  const countJobs = (status: Job["status"]) => jobs.filter((job) => job.status === status).length;
  const deliveries = new Set(events.map(({ path, type, subject }) => `${path} ${type} ${subject}`));
  const problems = [
    ...verifyRequests(observations),
    ...verifyJobs(observations),
    ...verifyLedger(observations),
    ...verifyWebhooks(observations),
    ...observations.invalidImages,
  ];
  return {
    accepted: observations.requests.filter(({ resource, ids }) => resource === "job" && ids.length > 0)
      .length,
    completed: countJobs("completed"),
    failed: countJobs("failed"),
    cancelled: countJobs("cancelled"),
    charged: entries.filter(({ kind }) => kind === "charge").length,
    saved: avatars.length,
    delivered: deliveries.size,
    repeated: events.length - deliveries.size,
    problems: problems.map((problem) => `${name}: ${problem}`),
  };
}

function* verifyRequests({ requests, jobs, avatars, entries }: Observations): Generator<string> {
  const grants = entries.filter(({ kind }) => kind === "grant");
  const existing = { job: idsOf(jobs), avatar: idsOf(avatars), grant: idsOf(grants) };
  for (const { key, resource, ids } of requests) {
    if (ids.length === 0) yield `${key} has no response`;
    if (ids.length > 1) yield `${key} created ${ids.length} resources: ${ids.join(", ")}`;
    for (const id of ids) if (!existing[resource].has(id)) yield `${resource} ${id} of ${key} is missing`;
  }
  const requested = new Set(requests.flatMap(({ ids }) => ids));
  for (const { id } of [...jobs, ...avatars]) if (!requested.has(id)) yield `${id} was not requested`;
  // The account has one more for its initial credits.
  const expectedGrants = requests.filter(({ resource }) => resource === "grant").length;
  if (grants.length !== expectedGrants + 1)
    yield `expected ${expectedGrants} grants, found ${grants.length - 1}`;
}

function* verifyJobs({ jobs }: Observations): Generator<string> {
  if (idsOf(jobs).size !== jobs.length) yield "a job is listed twice";
  for (const { id, status } of jobs) {
    if (status !== "completed" && status !== "failed" && status !== "cancelled")
      yield `job ${id} is still ${status}`;
  }
}

function* verifyLedger({ jobs, entries, credits, granted }: Observations): Generator<string> {
  const entriesByJob = Map.groupBy(entries, ({ jobId }) => jobId);
  for (const { id, status } of jobs) {
    const jobEntries = entriesByJob.get(id) ?? [];
    const kinds = jobEntries
      .map(({ kind }) => kind)
      .sort()
      .join(" and ");
    const expectedKinds = status === "completed" ? "charge and hold" : "hold and release";
    if (kinds !== expectedKinds) yield `${status} job ${id} has ${kinds || "no entries"} in the ledger`;
    if (new Set(jobEntries.map(({ amount }) => amount)).size > 1)
      yield `entries of job ${id} differ in amount`;
  }
  const sum = (kind: string) => total(entries.filter((entry) => entry.kind === kind));
  const charged = sum("charge");
  const held = sum("hold") - charged - sum("release");
  const expected = { available: granted - held - charged, held, charged };
  for (const name of ["available", "held", "charged"] as const) {
    if (credits[name] !== expected[name])
      yield `expected ${expected[name]} ${name} credits, found ${credits[name]}`;
  }
  if (held !== 0) yield `${held} credits are still held`;
}

function* verifyWebhooks(observations: Observations): Generator<string> {
  const { requests, jobs, avatars, endpoints, requestWebhookPath, events } = observations;
  const targets: readonly Endpoint[] = [...endpoints, { path: requestWebhookPath, types: null }];
  const withOwnWebhook = new Set(
    requests.flatMap(({ webhookPath, ids }) => (webhookPath === null ? [] : ids)),
  );
  const occurred = [
    ...jobs.map(({ id, status }) => ({ type: `job.${status}`, subject: id, own: withOwnWebhook.has(id) })),
    ...avatars.map(({ id }) => ({ type: "avatar.saved", subject: id, own: false })),
  ];
  const expected = new Set<string>();
  for (const { type, subject, own } of occurred) {
    for (const { path, types } of targets) {
      const isTarget = path === requestWebhookPath ? own : (types?.includes(type) ?? true);
      if (isTarget) expected.add(`${path} ${type} ${subject}`);
    }
  }
  const received = new Set(events.map(({ path, type, subject }) => `${path} ${type} ${subject}`));
  for (const delivery of expected) if (!received.has(delivery)) yield `not delivered: ${delivery}`;
  for (const delivery of received) if (!expected.has(delivery)) yield `unexpected delivery: ${delivery}`;
  const deliveriesByEvent = Map.groupBy(events, ({ type, subject }) => `${type} ${subject}`);
  for (const [event, deliveries] of deliveriesByEvent) {
    if (new Set(deliveries.map(({ id }) => id)).size > 1) yield `${event} was delivered with different ids`;
  }
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function total(entries: Observations["entries"]): number {
  return entries.reduce((sum, { amount }) => sum + amount, 0);
}
