import type { CompletedJob, JobHandle, Likeness } from "@likeness/client";
import type { CommandContext } from "../context.ts";
import type { Destination } from "../files/destination.ts";
import { warnAboutFormats } from "../files/requested-format.ts";
import { type SavedImage, saveImages } from "../files/save-images.ts";
import { downloadImages } from "./download-images.ts";

interface SaveOptions {
  readonly likeness: Likeness;
  readonly context: Pick<CommandContext, "emit" | "signal">;
  /** The milliseconds that are left of the timeout. */
  readonly remaining: () => number | undefined;
  readonly destination: Destination;
}

/** Waits for a job and writes its images to files. */
export async function saveJobImages(
  handle: JobHandle,
  { likeness, context, remaining, destination }: SaveOptions,
): Promise<{ readonly job: CompletedJob; readonly images: readonly SavedImage[] }> {
  const { signal } = context;
  const job = await handle.done({
    deadline: remaining(),
    signal,
    onProgress: (update) => context.emit({ kind: "progress", jobId: handle.id, update }),
  });
  for (const { message } of job.avatar.warnings) context.emit({ kind: "warning", message });
  const downloaded = await downloadImages(likeness, job.avatar, { signal, deadline: remaining() });
  const images = await saveImages(downloaded, destination);
  warnAboutFormats(images, context);
  for (const { path } of images) if (path !== null) context.emit({ kind: "stored", path });
  return { job, images };
}
