import type { Job } from "@likeness/client";
import type { Observations } from "./observations.ts";
import { verifyAvatars } from "./verify-avatars.ts";
import { verifyWebhooks } from "./verify-webhooks.ts";

export interface VerificationReport {
  /** Number of accepted requests by kind. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Number of accepted requests for jobs. */
  readonly accepted: number;
  readonly completed: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly charged: number;
  readonly avatars: number;
  readonly looks: number;
  readonly twins: number;
  /** Distinct deliveries of an event to a path. */
  readonly delivered: number;
  /** Repeated deliveries. */
  readonly repeated: number;
  /** Violated guarantees. */
  readonly problems: readonly string[];
}

/** Compares the state of the servers with what the tenant requested and the receiver received. */
export function verify(observations: Observations): VerificationReport {
  const { requests, jobs, avatars, looks, twins, entries, events, name } = observations;
  const accepted = requests.filter(({ ids }) => ids.length > 0);
  const countJobs = (status: Job["status"]) => jobs.filter((job) => job.status === status).length;
  const deliveries = new Set(events.map(({ path, type, subject }) => `${path} ${type} ${subject}`));
  const problems = [
    ...verifyRequests(observations),
    ...verifyJobs(observations),
    ...verifyAvatars(observations),
    ...verifyLedger(observations),
    ...verifyWebhooks(observations),
    ...observations.invalidImages,
  ];
  return {
    kinds: new Map([...Map.groupBy(accepted, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length])),
    accepted: accepted.filter(({ resource }) => resource === "job").length,
    completed: countJobs("completed"),
    failed: countJobs("failed"),
    cancelled: countJobs("cancelled"),
    charged: entries.filter(({ kind }) => kind === "charge").length,
    avatars: avatars.length,
    looks: looks.length,
    twins: twins.length,
    delivered: deliveries.size,
    repeated: events.length - deliveries.size,
    problems: problems.map((problem) => `${name}: ${problem}`),
  };
}

function* verifyRequests(observations: Observations): Generator<string> {
  const { requests, jobs, avatars, looks, twins, agents, entries } = observations;
  const grants = entries.filter(({ kind }) => kind === "grant");
  const existing = { job: idsOf(jobs), avatar: idsOf(avatars), agent: idsOf(agents), grant: idsOf(grants) };
  for (const { key, resource, ids } of requests) {
    if (ids.length === 0) yield `${key} has no response`;
    if (ids.length > 1) yield `${key} created ${ids.length} resources: ${ids.join(", ")}`;
    for (const id of ids.flatMap(eachId))
      if (!existing[resource].has(id)) yield `${resource} ${id} of ${key} is missing`;
  }
  const requested = new Set(requests.flatMap(({ ids }) => ids.flatMap(eachId)));
  // The emotions of an agent follow its avatar without a request.
  const ofAgents = new Set(agents.map(({ avatarId }) => avatarId));
  for (const { avatarId, emotion, jobId } of looks)
    if (emotion !== null && jobId !== null && ofAgents.has(avatarId)) requested.add(jobId);
  for (const { id, target } of jobs) if (requested.has(id) && target) requested.add(target.avatarId);
  for (const { jobId, avatarId } of twins)
    if (requested.has(jobId) && avatarId !== null) requested.add(avatarId);
  for (const { id } of [...jobs, ...avatars, ...agents])
    if (!requested.has(id)) yield `${id} was not requested`;
  // The account has one more for its initial credits.
  const expectedGrants = requests.filter(({ resource }) => resource === "grant").length;
  if (grants.length !== expectedGrants + 1)
    yield `expected ${expectedGrants} grants, found ${grants.length - 1}`;
}

/** The ids that a request returned together. */
function eachId(ids: string): readonly string[] {
  return ids.split(" ");
}

function* verifyJobs({ jobs }: Observations): Generator<string> {
  if (idsOf(jobs).size !== jobs.length) yield "a job is listed twice";
  for (const { id, status } of jobs) {
    if (status !== "completed" && status !== "failed" && status !== "cancelled")
      yield `job ${id} is still ${status}`;
  }
}

function* verifyLedger({ requests, jobs, entries, credits, granted }: Observations): Generator<string> {
  const entriesByJob = Map.groupBy(entries, ({ jobId }) => jobId);
  const prices = new Map(requests.flatMap(({ ids, price }) => ids.map((id) => [id, price])));
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
    const price = prices.get(id) ?? null;
    const amount = jobEntries[0]?.amount;
    if (price !== null && amount !== price) yield `expected job ${id} to cost ${price}, not ${amount}`;
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

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function total(entries: Observations["entries"]): number {
  return entries.reduce((sum, { amount }) => sum + amount, 0);
}
