import type { CompletedJob } from "@likeness/client";
import { checkNameFits, planDestination } from "../../files/destination.ts";
import { type StoredPicture, storePictures } from "../../files/store-pictures.ts";
import type { Context } from "../context.ts";
import { deadlineFrom } from "../deadline.ts";
import { fetchPictures } from "../fetch-pictures.ts";

export interface WaitInput {
  readonly id: string;
  /** Where to write its pictures; left out, they are not written. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  /** In seconds. */
  readonly timeout?: number | undefined;
}

export interface Waited {
  readonly job: CompletedJob;
  readonly pictures: readonly StoredPicture[];
}

/** Waits for a job of an earlier run, and draws it here when nobody else does. */
export async function waitForJob(input: WaitInput, context: Context): Promise<Waited> {
  const { id, output, force = false } = input;
  const { signal } = context;
  // How many pictures there will be is not known yet; one is what nearly every job makes.
  const plan = (count: number) =>
    output === undefined
      ? undefined
      : planDestination({ output, base: context, defaultName: "avatar", count, force });
  await plan(1);
  const remaining = deadlineFrom(input.timeout);
  const likeness = await context.connect({ draws: true });
  context.observe({ kind: "accepted", jobId: id, output });
  const job = await likeness.jobs.resume(id).done({
    deadline: remaining(),
    signal,
    onProgress: (update) => context.observe({ kind: "progress", jobId: id, update }),
  });
  const destination = await plan(Math.max(1, job.avatar.images.length));
  if (output === undefined || destination === undefined) return { job, pictures: [] };
  for (const { format } of job.avatar.images) checkNameFits(format, output);
  const fetched = await fetchPictures(likeness, job.avatar, { signal, deadline: remaining() });
  for (const { image } of fetched) checkNameFits(image.format, output);
  const pictures = await storePictures(fetched, destination);
  for (const { path } of pictures) if (path !== null) context.observe({ kind: "stored", path });
  return { job, pictures };
}
