import type { Job } from "@likeness/client";
import type { Observations } from "./observations.ts";
import type { Endpoint } from "./tenant.ts";

/** What the evidence comes to. */
export interface VerificationReport {
  readonly accepted: number;
  readonly completed: number;
  readonly failed: number;
  readonly cancelled: number;
  /** Jobs that were paid for. */
  readonly charged: number;
  readonly saved: number;
  /** Different events at different addresses. */
  readonly delivered: number;
  /** Those that came again. */
  readonly repeats: number;
  /** What is not as it must be, each in a sentence. */
  readonly losses: readonly string[];
}

/** Holds what the servers say against what their customer remembers and the receiver heard. */
export function verify(evidence: Observations): VerificationReport {
  const { jobs, avatars, entries, told, name } = evidence;
  const withStatus = (status: Job["status"]) => jobs.filter((job) => job.status === status).length;
  const heard = new Set(told.map(({ path, type, subject }) => `${path} ${type} ${subject}`));
  const losses = [
    ...verifyWrites(evidence),
    ...verifyJobs(evidence),
    ...verifyLedger(evidence),
    ...verifyWebhooks(evidence),
    ...evidence.badPictures,
  ];
  return {
    accepted: evidence.writes.filter(({ makes, ids }) => makes === "job" && ids.length > 0).length,
    completed: withStatus("completed"),
    failed: withStatus("failed"),
    cancelled: withStatus("cancelled"),
    charged: entries.filter(({ kind }) => kind === "charge").length,
    saved: avatars.length,
    delivered: heard.size,
    repeats: told.length - heard.size,
    losses: losses.map((loss) => `${name}: ${loss}`),
  };
}

function* verifyWrites({ writes, jobs, avatars, entries }: Observations): Generator<string> {
  const grants = entries.filter(({ kind }) => kind === "grant");
  const there = { job: idsOf(jobs), avatar: idsOf(avatars), grant: idsOf(grants) };
  for (const { key, makes, ids } of writes) {
    if (ids.length === 0) yield `${key} was never answered`;
    if (ids.length > 1) yield `${key} made ${ids.length}: ${ids.join(", ")}`;
    for (const id of ids) if (!there[makes].has(id)) yield `${makes} ${id} of ${key} is lost`;
  }
  const made = new Set(writes.flatMap(({ ids }) => ids));
  for (const { id } of [...jobs, ...avatars]) if (!made.has(id)) yield `nobody asked for ${id}`;
  const asked = writes.filter(({ makes }) => makes === "grant").length;
  // The first came with the account.
  if (grants.length !== asked + 1) yield `${asked} grants became ${grants.length - 1}`;
}

function* verifyJobs({ jobs }: Observations): Generator<string> {
  if (idsOf(jobs).size !== jobs.length) yield "a job is listed twice";
  for (const { id, status } of jobs) {
    if (status !== "completed" && status !== "failed" && status !== "cancelled")
      yield `job ${id} is ${status} for ever`;
  }
}

function* verifyLedger({ jobs, entries, credits, granted }: Observations): Generator<string> {
  const ofJob = Map.groupBy(entries, ({ jobId }) => jobId);
  for (const { id, status } of jobs) {
    const own = ofJob.get(id) ?? [];
    const kinds = own
      .map(({ kind }) => kind)
      .sort()
      .join(" and ");
    const right = status === "completed" ? "charge and hold" : "hold and release";
    if (kinds !== right) yield `job ${id} is ${status} and has ${kinds || "nothing"} in the ledger`;
    if (new Set(own.map(({ amount }) => amount)).size > 1) yield `job ${id} held and paid different amounts`;
  }
  const sum = (kind: string) => total(entries.filter((entry) => entry.kind === kind));
  const charged = sum("charge");
  const held = sum("hold") - charged - sum("release");
  const should = { available: granted - held - charged, held, charged };
  for (const name of ["available", "held", "charged"] as const) {
    if (credits[name] !== should[name]) yield `${credits[name]} credits are ${name}, and not ${should[name]}`;
  }
  if (held !== 0) yield `${held} credits are held for nothing`;
}

function* verifyWebhooks({
  writes,
  jobs,
  avatars,
  endpoints,
  ownPath,
  told,
}: Observations): Generator<string> {
  const everywhere: readonly Endpoint[] = [...endpoints, { path: ownPath, types: null }];
  const own = new Set(writes.flatMap(({ toldAt, ids }) => (toldAt === null ? [] : ids)));
  const facts = [
    ...jobs.map(({ id, status }) => ({ type: `job.${status}`, subject: id, isOwn: own.has(id) })),
    ...avatars.map(({ id }) => ({ type: "avatar.saved", subject: id, isOwn: false })),
  ];
  const due = new Set<string>();
  for (const { type, subject, isOwn } of facts) {
    for (const { path, types } of everywhere) {
      if (path === ownPath ? isOwn : (types?.includes(type) ?? true)) due.add(`${path} ${type} ${subject}`);
    }
  }
  const heard = Map.groupBy(told, ({ path, type, subject }) => `${path} ${type} ${subject}`);
  for (const one of due) if (!heard.has(one)) yield `nobody was told: ${one}`;
  for (const one of heard.keys()) if (!due.has(one)) yield `told though it was not to be: ${one}`;
  const ofFact = Map.groupBy(told, ({ type, subject }) => `${type} ${subject}`);
  for (const [fact, times] of ofFact)
    if (new Set(times.map(({ id }) => id)).size > 1) yield `${fact} was told under different ids`;
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function total(entries: Observations["entries"]): number {
  return entries.reduce((sum, { amount }) => sum + amount, 0);
}
