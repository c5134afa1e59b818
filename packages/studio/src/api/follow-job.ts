import type { Job } from "@likeness/contract/v1/types";
import { useEffect, useRef, useState } from "react";
import { type Failure, failureOf, failureOfJob } from "../components/failure.ts";
import { onApiError, useApi } from "./api.ts";
import { type Api, NetworkError, RequestError } from "./http.ts";
import { wait } from "./wait.ts";

/** A job that was started in this view. */
export type Work =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly stage: string; readonly fraction: number }
  | { readonly status: "done"; readonly job: Job }
  | { readonly status: "failed"; readonly failure: Failure };

/**
 * Starts a job and follows its events until it ends. Leaving the view stops following; the job goes on and is listed under
 * its avatar.
 */
export function useWork(): {
  readonly work: Work;
  readonly run: (start: () => Promise<Job>, onDone?: (job: Job) => void) => void;
  readonly reset: () => void;
} {
  const api = useApi();
  const [work, setWork] = useState<Work>({ status: "idle" });
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const follow = async (start: () => Promise<Job>, onDone: (job: Job) => void, signal: AbortSignal) => {
    setWork({ status: "working", stage: "sending", fraction: 0 });
    try {
      for await (const job of jobUpdates(api, await start(), signal)) {
        if (signal.aborted) return;
        if (job.status === "completed") {
          setWork({ status: "done", job });
          onDone(job);
        } else if (job.status === "failed")
          setWork({ status: "failed", failure: failureOfJob(job.error, job.id) });
        else if (job.status === "cancelled") setWork({ status: "failed", failure: cancelled(job.id) });
        else setWork({ status: "working", stage: job.stage, fraction: job.progress });
      }
    } catch (error) {
      if (signal.aborted) return;
      onApiError(error);
      setWork({ status: "failed", failure: failureOf(error) });
    }
  };

  return {
    work,
    run: (start, onDone = () => undefined) => {
      controller.current?.abort();
      controller.current = new AbortController();
      void follow(start, onDone, controller.current.signal);
    },
    reset: () => setWork({ status: "idle" }),
  };
}

/** The wait before a stream that ended early is opened again, in milliseconds. It doubles with each failure. */
const pause = 1000;

/** Failures one after the other until the job is not followed any more. */
const maxFailures = 6;

/** The job now and at each change, including its end. */
export async function* jobUpdates(
  api: Api,
  started: Job,
  signal: AbortSignal,
): AsyncGenerator<Job, void, undefined> {
  yield started;
  if (hasEnded(started)) return;
  for (let failures = 0; ; ) {
    try {
      for await (const { data } of api.events(`/jobs/${started.id}/events`, signal)) {
        if (!isJob(data)) continue;
        failures = 0;
        yield data;
        if (hasEnded(data)) return;
      }
      // The server may end the stream early.
      await wait(pause, signal);
      const job = await api.get("job", `/jobs/${started.id}`, { signal });
      yield job;
      if (hasEnded(job)) return;
    } catch (error) {
      // The job goes on without the page.
      if (signal.aborted || !isTemporary(error) || failures === maxFailures) throw error;
      failures += 1;
      await wait(pause * 2 ** failures, signal);
    }
    signal.throwIfAborted();
  }
}

function isTemporary(error: unknown): boolean {
  return (
    error instanceof NetworkError ||
    (error instanceof RequestError && (error.status === 429 || error.status >= 500))
  );
}

export function hasEnded({ status }: Pick<Job, "status">): boolean {
  return status === "completed" || status === "failed" || status === "cancelled";
}

function isJob(value: unknown): value is Job {
  return (
    typeof value === "object" &&
    value !== null &&
    "status" in value &&
    "stage" in value &&
    "progress" in value
  );
}

function cancelled(jobId: string): Failure {
  return failureOfJob(
    {
      code: "cancelled",
      message: "The job was cancelled.",
      action: "Start it again if it is still wanted.",
      retryable: true,
    },
    jobId,
  );
}

/** The stage of a job for a button: "Drawing, 64 %". */
export function stageText({
  stage,
  fraction,
}: {
  readonly stage: string;
  readonly fraction: number;
}): string {
  const words = stage.replaceAll("_", " ");
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return fraction > 0 ? `${text}, ${Math.round(fraction * 100)} %` : text;
}
