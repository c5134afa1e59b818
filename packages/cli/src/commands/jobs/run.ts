import type { CompletedJob, Job, JobStatus } from "@likeness/client";
import { createDeadline } from "../../client/deadline.ts";
import { downloadImages } from "../../client/download-images.ts";
import { fetchList, type ListOptions, type ListResult } from "../../client/list.ts";
import type { CommandContext } from "../../context.ts";
import { checkExtension, planDestination } from "../../files/destination.ts";
import { type SavedImage, saveImages } from "../../files/save-images.ts";

export interface ListJobsOptions extends ListOptions {
  readonly status?: JobStatus | undefined;
}

export async function listJobs(
  { status, ...options }: ListJobsOptions,
  context: CommandContext,
): Promise<ListResult<Job>> {
  const likeness = await context.connect({ runsWorker: false });
  const { signal } = context;
  return fetchList(
    (params) => likeness.jobs.list({ ...params, ...(status && { status }) }, { signal }),
    options,
  );
}

export async function getJob(id: string, context: CommandContext): Promise<Job> {
  const likeness = await context.connect({ runsWorker: false });
  return likeness.jobs.get(id, { signal: context.signal });
}

/** A job that has already ended is returned unchanged. */
export async function cancelJob(id: string, context: CommandContext): Promise<Job> {
  const likeness = await context.connect({ runsWorker: false });
  return likeness.jobs.cancel(id, { signal: context.signal });
}

export interface WaitInput {
  readonly id: string;
  /** Where to write the images; without it, they are not downloaded. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  /** The timeout in seconds. */
  readonly timeout?: number | undefined;
}

export interface WaitResult {
  readonly job: CompletedJob;
  /** Null if the images were not downloaded. */
  readonly images: readonly SavedImage[] | null;
}

/** Waits for a job. With a local engine, this process also runs it. */
export async function waitForJob(input: WaitInput, context: CommandContext): Promise<WaitResult> {
  const { id, output, force = false } = input;
  const { signal } = context;
  const plan = (count: number) =>
    output === undefined
      ? undefined
      : planDestination({ output, base: context, defaultName: "avatar", count, force });
  // Rejects an invalid destination early. The number of images is not known yet; most jobs have one.
  await plan(1);
  const remaining = createDeadline(input.timeout);
  const likeness = await context.connect({ runsWorker: true });
  context.emit({ kind: "accepted", jobId: id, output });
  const job = await likeness.jobs.resume(id).done({
    deadline: remaining(),
    signal,
    onProgress: (update) => context.emit({ kind: "progress", jobId: id, update }),
  });
  for (const { message } of job.avatar.warnings) context.emit({ kind: "warning", message });
  const destination = await plan(Math.max(1, job.avatar.images.length));
  if (output === undefined || destination === undefined) return { job, images: null };
  for (const { format } of job.avatar.images) checkExtension(format, output);
  const downloaded = await downloadImages(likeness, job.avatar, { signal, deadline: remaining() });
  for (const { image } of downloaded) checkExtension(image.format, output);
  const images = await saveImages(downloaded, destination);
  for (const { path } of images) if (path !== null) context.emit({ kind: "stored", path });
  return { job, images };
}
