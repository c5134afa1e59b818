import type { OperationId } from "@likeness/contract/v1";
import type { JobProgress } from "../options.ts";
import type { JobController } from "./job-controller.ts";

/** Decides on each request which jobs complete. */
export interface ProgressPolicy {
  /** Called before a request is forwarded, with the job id of its path. */
  onRequest(operation: OperationId | undefined, jobId: string | undefined): void;
}

export function createProgressPolicy(
  progress: JobProgress,
  jobs: JobController,
  now: () => number,
): ProgressPolicy {
  if (progress === "manual") return { onRequest: () => {} };
  if (progress === "immediate") return immediate(jobs);
  return "afterPolls" in progress
    ? afterPolls(jobs, progress.afterPolls)
    : afterMs(jobs, progress.afterMs, now);
}

function immediate(jobs: JobController): ProgressPolicy {
  return {
    onRequest(operation, jobId) {
      if (readsJob(operation)) jobs.releaseWhere((job) => job.jobId === jobId);
      if (operation && readsResults.has(operation)) jobs.releaseWhere(() => true);
    },
  };
}

/** The operations whose responses contain what jobs made. */
const readsResults: ReadonlySet<OperationId> = new Set([
  "listJobs",
  "saveAvatar",
  "listAvatars",
  "getAvatar",
  "listLooks",
  "getLook",
  "listEmotions",
  "getEmotionImage",
  "listAgents",
  "getAgent",
  "getAgentAvatar",
  "getAgentReference",
  "getAgentIdentity",
  "listAgentEmotions",
  "getAgentEmotion",
  "listTwins",
  "getTwin",
]);

function afterPolls(jobs: JobController, requiredPolls: number): ProgressPolicy {
  const polls = new Map<string, number>();
  return {
    onRequest(operation, jobId) {
      if (!readsJob(operation) || jobId === undefined) return;
      const count = (polls.get(jobId) ?? 0) + 1;
      polls.set(jobId, count);
      if (count >= requiredPolls) jobs.releaseWhere((job) => job.jobId === jobId);
    },
  };
}

function afterMs(jobs: JobController, ms: number, now: () => number): ProgressPolicy {
  return { onRequest: () => jobs.releaseWhere(({ acceptedAt }) => acceptedAt + ms <= now()) };
}

function readsJob(operation: OperationId | undefined): boolean {
  return operation === "getJob" || operation === "streamJobEvents";
}
