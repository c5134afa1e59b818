"use client";

import type { Job } from "@likeness/client";
import { followJob, isPending, type JobClient, type JobSource } from "./core/follow.ts";
import { useSettings } from "./provider.tsx";
import { useFollow } from "./use-follow.ts";

/** The state of a job. Before it is known, its status is `unknown` and its fraction 0. */
export interface JobState {
  readonly job: Job | undefined;
  readonly status: Job["status"];
  /** From 0 to 1. */
  readonly fraction: number;
  /** The current step in a word, such as `drawing`; empty before it is known. */
  readonly stage: string;
  /** Why the job could not be followed. A job that fails is no error: it has the status `failed`. */
  readonly error: unknown;
}

/**
 * Follows a job until its end, or until the component unmounts, which leaves the job running.
 *
 * @param client Default: that of the provider. Not needed for the handle of a job.
 * @param job Its id, the job itself, or the handle that `avatars.generate` returns. Null while there is none.
 */
export function useJob(
  client: JobClient | null | undefined,
  job: string | Job | JobSource | null | undefined,
): JobState {
  const settings = useSettings();
  const object = typeof job === "string" ? undefined : job;
  const [handle, known] = object && "updates" in object ? [object] : [undefined, object];
  const [{ value, error }] = useFollow(
    handle ?? (client ?? settings.client)?.jobs,
    known && !isPending(known) ? undefined : typeof job === "string" ? job : job?.id,
    followJob,
  );
  const current = value?.job ?? known ?? undefined;
  return {
    job: current,
    status: current?.status ?? "unknown",
    fraction: value?.fraction ?? current?.progress ?? 0,
    stage: current?.stage ?? "",
    error,
  };
}
