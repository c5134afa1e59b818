import {
  type Attempt,
  hasEnded,
  isDue,
  isHeld,
  type Job,
  type JobInput,
  type JobResult,
  type JobTarget,
  type JobType,
  leaseOf,
} from "./job.ts";
import type { Failure } from "./job-failure.ts";
import type { ModelCall } from "./model-call.ts";

/** The changes of a job. */
export type JobChange =
  | { readonly kind: "claim"; readonly worker: string; readonly until: number }
  | { readonly kind: "heartbeat"; readonly worker: string; readonly until: number }
  | { readonly kind: "progress"; readonly worker: string; readonly stage: string; readonly fraction: number }
  | { readonly kind: "call"; readonly worker: string; readonly call: ModelCall }
  | { readonly kind: "complete"; readonly worker: string; readonly result: JobResult }
  | {
      readonly kind: "fail";
      readonly worker: string;
      readonly failure: Failure;
      /** Whether the attempt ended without a result. */
      readonly isLost?: boolean;
    }
  | {
      readonly kind: "retry";
      readonly worker: string;
      readonly failure: Failure;
      readonly notBefore: number;
      readonly isLost?: boolean;
    }
  | { readonly kind: "release"; readonly worker: string }
  /** Fails the job instead of claiming it. */
  | { readonly kind: "giveUp"; readonly failure: Failure }
  | { readonly kind: "cancel" };

/** Returns the changed job, or null if the change does not apply to its current state. */
export function transition(job: Job, change: JobChange, now: number): Job | null {
  switch (change.kind) {
    case "claim":
      if (!isClaimable(job, now)) return null;
      return {
        ...job,
        status: "processing",
        attempts: job.attempts + 1,
        attemptLog: [...closed(job, "lost", now), begun(now)],
        notBefore: null,
        lease: leaseOf(change.worker, change.until, now),
        updatedAt: now,
      };
    case "giveUp":
      if (!isClaimable(job, now)) return null;
      return {
        ...ended(job, now),
        status: "failed",
        attemptLog: closed(job, "lost", now),
        failure: change.failure,
      };
    case "cancel":
      if (hasEnded(job)) return null;
      return { ...ended(job, now), status: "cancelled", attemptLog: closed(job, "cancelled", now) };
    default:
      // Ignores workers whose claim was taken over.
      if (job.status !== "processing" || job.lease?.worker !== change.worker) return null;
      return ofOwner(job, change, now);
  }
}

/** Whether the job is queued and due, or its claim has expired. */
export function isClaimable(job: Job, now: number): boolean {
  if (job.status === "queued") return isDue(job.notBefore, now);
  return job.status === "processing" && !(job.lease && isHeld(job.lease, now));
}

function jobTypeOf({ twin }: JobInput, target: JobTarget | null): JobType {
  if (target) return "look_generation";
  return twin ? "twin_training" : "avatar_generation";
}

/** A new job. */
export function newJob(
  id: string,
  accountId: string,
  input: JobInput,
  now: number,
  target: JobTarget | null = null,
): Job {
  return {
    id,
    accountId,
    type: jobTypeOf(input, target),
    target,
    status: "queued",
    progress: 0,
    stage: "queued",
    input,
    attempts: 0,
    attemptLog: [],
    notBefore: null,
    lease: null,
    result: null,
    failure: null,
    createdAt: now,
    updatedAt: now,
    endedAt: null,
  };
}

type OwnersChange = Exclude<JobChange, { kind: "claim" | "giveUp" | "cancel" }>;

function ofOwner(job: Job, change: OwnersChange, now: number): Job {
  switch (change.kind) {
    case "heartbeat":
      return { ...job, lease: leaseOf(change.worker, change.until, now) };
    case "progress":
      return {
        ...job,
        stage: change.stage,
        progress: Math.max(job.progress, Math.min(1, change.fraction)),
        updatedAt: now,
      };
    case "call":
      return { ...job, modelCalls: withCall(job.modelCalls ?? [], change.call), updatedAt: now };
    case "complete":
      return {
        ...ended(job, now),
        status: "completed",
        progress: 1,
        stage: "done",
        attemptLog: closed(job, "completed", now),
        result: change.result,
      };
    case "fail":
      return {
        ...ended(job, now),
        status: "failed",
        attemptLog: closed(job, change.isLost ? "lost" : "failed", now, change.failure),
        failure: change.failure,
      };
    case "retry":
      return {
        ...waiting(job, now),
        attemptLog: closed(job, change.isLost ? "lost" : "failed", now, change.failure),
        notBefore: change.notBefore,
      };
    case "release":
      // A released job does not count as attempted.
      return { ...waiting(job, now), attempts: job.attempts - 1, attemptLog: job.attemptLog.slice(0, -1) };
  }
}

/** The calls with a new one, or with one that has changed. */
function withCall(calls: readonly ModelCall[], call: ModelCall): readonly ModelCall[] {
  return calls.some(({ id }) => id === call.id)
    ? calls.map((one) => (one.id === call.id ? call : one))
    : [...calls, call];
}

function waiting(job: Job, now: number): Job {
  return { ...job, status: "queued", stage: "queued", lease: null, updatedAt: now };
}

function begun(now: number): Attempt {
  return { startedAt: now, endedAt: null, outcome: null, failure: null };
}

/** The log with its open attempt, if any, closed. */
function closed(
  { attemptLog }: Job,
  outcome: NonNullable<Attempt["outcome"]>,
  now: number,
  failure?: Failure,
): readonly Attempt[] {
  return attemptLog.map((attempt) => {
    if (attempt.outcome !== null) return attempt;
    const reason = failure ? { code: failure.code, message: failure.message } : null;
    return { ...attempt, endedAt: now, outcome, failure: reason };
  });
}

function ended(job: Job, now: number): Job {
  return { ...job, lease: null, notBefore: null, updatedAt: now, endedAt: now };
}
