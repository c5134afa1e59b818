import type { Job, JobStatus } from "../../domain/job.ts";
import { balanceOf, type Entry } from "../../domain/ledger.ts";
import { isClaimable } from "../../domain/transition.ts";
import { aJob, anAvatar, anEntry, ann, ben, inStatus } from "./samples.ts";

/** One write, by small numbers. */
export type Step =
  | { readonly do: "insertJob"; readonly number: number; readonly createdAt: number }
  | { readonly do: "moveJob"; readonly number: number; readonly status: JobStatus; readonly until: number }
  | { readonly do: "insertAvatar"; readonly number: number; readonly job: number; readonly createdAt: number }
  | {
      readonly do: "insertEntry";
      readonly job: number;
      readonly kind: Entry["kind"];
      readonly amount: number;
    }
  | { readonly do: "appendEvent"; readonly number: number }
  | { readonly do: "putKey"; readonly key: string; readonly expiresAt: number }
  | { readonly do: "deleteKey"; readonly key: string }
  | { readonly do: "deleteExpiredKeys"; readonly now: number }
  | { readonly do: "settleSecret"; readonly name: string; readonly fresh: string };

/** A store so simple that it is right at a glance: lists of rows, searched from end to end. */
export interface Model {
  jobs: Job[];
  avatars: { id: string; accountId: string; createdAt: number }[];
  entries: Entry[];
  events: number[];
  keys: Record<string, number>;
  secrets: Record<string, string>;
}

export function createModel(): Model {
  return { jobs: [], avatars: [], entries: [], events: [], keys: {}, secrets: {} };
}

/** Even numbers are Ann's, odd ones Ben's. */
export function jobOf(number: number, createdAt: number): Job {
  return aJob(number, { createdAt, accountId: ownerOf(number) });
}

export function avatarOf(number: number, job: number, createdAt: number) {
  return anAvatar(number, { createdAt, accountId: ownerOf(number), jobId: aJob(job).id });
}

export function entryOf(job: number, kind: Entry["kind"], amount: number): Entry {
  const number = job + 100 * ["hold", "charge", "release"].indexOf(kind);
  return anEntry(number, { jobId: aJob(job).id, kind, amount, accountId: ownerOf(job) });
}

export function moved(job: Job, status: JobStatus, until: number): Job {
  return inStatus(job, status, status === "processing" ? { worker: "w", until } : null);
}

/** Changes the model; answers false when the store has to refuse. */
export function applyStep(model: Model, step: Step): boolean {
  const { jobs, avatars, entries, events } = model;
  const jobAt = (number: number) => jobs.findIndex(({ id }) => id === aJob(number).id);
  switch (step.do) {
    case "insertJob":
      if (jobAt(step.number) >= 0) return false;
      jobs.push(jobOf(step.number, step.createdAt));
      return true;
    case "moveJob": {
      const index = jobAt(step.number);
      const job = jobs[index];
      if (!job) return false;
      jobs[index] = moved(job, step.status, step.until);
      return true;
    }
    case "insertAvatar": {
      const { id, accountId, createdAt } = avatarOf(step.number, step.job, step.createdAt);
      if (jobAt(step.job) < 0 || avatars.some((avatar) => avatar.id === id)) return false;
      avatars.push({ id, accountId, createdAt });
      return true;
    }
    case "insertEntry": {
      const entry = entryOf(step.job, step.kind, step.amount);
      const kinds = entries.filter(({ jobId }) => jobId === entry.jobId).map(({ kind }) => kind);
      const settled = kinds.includes("charge") || kinds.includes("release");
      if (jobAt(step.job) < 0 || kinds.includes(entry.kind) || (settled && entry.kind !== "hold"))
        return false;
      entries.push(entry);
      return true;
    }
    case "appendEvent":
      events.push(step.number);
      return true;
    case "putKey":
      model.keys[step.key] = step.expiresAt;
      return true;
    case "deleteKey":
      delete model.keys[step.key];
      return true;
    case "deleteExpiredKeys":
      model.keys = Object.fromEntries(
        Object.entries(model.keys).filter(([, expiresAt]) => expiresAt > step.now),
      );
      return true;
    case "settleSecret":
      model.secrets[step.name] ??= step.fresh;
      return true;
  }
}

/** What `observeStore` sees of a store. */
export function observeModel({ jobs, avatars, entries, events, keys, secrets }: Model) {
  const accounts = [ann, ben].map((account) => {
    const mine = <T extends { accountId: string }>(rows: readonly T[]) =>
      rows.filter(({ accountId }) => accountId === account.id);
    const sum = (wanted: Entry["kind"]) =>
      mine(entries).reduce((total, { kind, amount }) => total + (kind === wanted ? amount : 0), 0);
    const newest = mine(jobs).toSorted(byAge).toReversed();
    return {
      jobs: newest,
      byStatus: statuses.map((status) => newest.filter((job) => job.status === status).map(({ id }) => id)),
      avatars: mine(avatars)
        .toSorted(byAge)
        .toReversed()
        .map(({ id }) => id),
      balance: balanceOf(account.credits, {
        hold: sum("hold"),
        charge: sum("charge"),
        release: sum("release"),
      }),
    };
  });
  return {
    accounts,
    events,
    unfinished: jobs.filter(({ status }) => status === "queued" || status === "processing").length,
    nextAt: times.map((now) => jobs.filter((job) => isClaimable(job, now)).toSorted(byAge)[0]?.id ?? null),
    keys: ["a", "b"].map((key) => keys[key] ?? null),
    secrets: ["a", "b"].map((name) => secrets[name] ?? null),
  };
}

export type Observation = ReturnType<typeof observeModel>;

export const statuses: readonly JobStatus[] = ["queued", "processing", "completed", "failed", "cancelled"];

export const times = [0, 1, 2, 3, 4, 5];

function ownerOf(number: number): string {
  return number % 2 === 0 ? ann.id : ben.id;
}

function byAge(a: { createdAt: number; id: string }, b: { createdAt: number; id: string }): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}
