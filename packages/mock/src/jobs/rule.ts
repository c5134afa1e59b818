import type { OperationId } from "@likeness/contract/v1";
import type { JobProgress } from "../options.ts";
import type { Gates } from "./gates.ts";

/** Decides at each request which jobs are done by now. */
export interface Rule {
  /** Before a request is forwarded. `jobId` is the one that the path names. */
  look(operation: OperationId | undefined, jobId: string | undefined): void;
}

/** Requests that look at one job. */
function looksAtOne(operation: OperationId | undefined): boolean {
  return operation === "getJob" || operation === "streamJobEvents";
}

export function createRule(jobs: JobProgress, gates: Gates, now: () => number): Rule {
  if (jobs === "manual") return { look: () => {} };
  if (jobs === "immediate") return immediate(gates);
  return "afterPolls" in jobs ? afterPolls(gates, jobs.afterPolls) : afterMs(gates, jobs.afterMs, now);
}

function immediate(gates: Gates): Rule {
  return {
    look(operation, jobId) {
      if (looksAtOne(operation)) gates.openWhere((job) => job.jobId === jobId);
      if (operation === "listJobs" || operation === "saveAvatar") gates.openWhere(() => true);
    },
  };
}

function afterPolls(gates: Gates, enough: number): Rule {
  const polls = new Map<string, number>();
  return {
    look(operation, jobId) {
      if (!looksAtOne(operation) || jobId === undefined) return;
      const count = (polls.get(jobId) ?? 0) + 1;
      polls.set(jobId, count);
      if (count >= enough) gates.openWhere((job) => job.jobId === jobId);
    },
  };
}

function afterMs(gates: Gates, ms: number, now: () => number): Rule {
  return { look: () => gates.openWhere(({ acceptedAt }) => acceptedAt + ms <= now()) };
}
