import type { JobHandle, Likeness, LookOutput, RequestOptions } from "@likeness/client";
import { createDeadline } from "../../client/deadline.ts";
import { saveJobImages } from "../../client/save-job-images.ts";
import type { CommandContext } from "../../context.ts";
import { extensionOf, planDestination } from "../../files/destination.ts";
import { fileNameFromPrompt } from "../../files/file-name.ts";
import { requestedFormat } from "../../files/requested-format.ts";
import type { Format } from "../../options/choices.ts";
import { delayAbort } from "../../terminal/interrupts.ts";
import {
  buildOutput,
  currentJob,
  type GenerateResult,
  type OutputInput,
  submissionGraceMs,
} from "../generate/run.ts";

/** Options of every command that starts the job of an image. */
export interface ImageInput extends OutputInput {
  readonly format?: Format | undefined;
  /** A file, a directory, or `-`. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  /** `false` only queues the job. */
  readonly wait: boolean;
  readonly idempotencyKey?: string | undefined;
  /** The timeout of the whole command, in seconds. */
  readonly timeout?: number | undefined;
}

/** Options of every command that creates an avatar with a new image. */
export interface NewAvatarInput extends ImageInput {
  readonly label?: string | undefined;
}

interface CommonFields {
  readonly output: LookOutput;
  readonly label?: string;
}

type Start<Fields> = (likeness: Likeness, fields: Fields, options: RequestOptions) => PromiseLike<JobHandle>;

/** Starts the job of a new avatar, and writes its image to a file when it has completed. */
export async function createAvatar(
  input: NewAvatarInput,
  name: string,
  context: CommandContext,
  start: Start<CommonFields>,
): Promise<GenerateResult> {
  const { label } = input;
  const { likeness, remaining, ...result } = await drawImage(
    input,
    label ?? name,
    context,
    (connected, output, options) =>
      start(connected, { output, ...(label !== undefined && { label }) }, options),
  );
  if (!input.wait || !result.job.target) return result;
  const { avatarId } = result.job.target;
  const avatar = await likeness.avatars.get(avatarId, { signal: context.signal, deadline: remaining() });
  return { ...result, avatar };
}

interface DrawnImage extends Omit<GenerateResult, "avatar"> {
  readonly likeness: Likeness;
  /** The milliseconds that are left of the timeout. */
  readonly remaining: () => number | undefined;
}

/** Starts the job of an image, and writes the image to a file when it has completed. */
export async function drawImage(
  input: ImageInput,
  name: string,
  context: CommandContext,
  start: Start<LookOutput>,
): Promise<DrawnImage> {
  const { signal } = context;
  const { config } = context.settings;
  const { wait, idempotencyKey } = input;
  const format = await requestedFormat(input, context.settings);
  const defaultName = fileNameFromPrompt(name);
  const destination = await planDestination({
    output: input.output,
    base: context,
    defaultName,
    count: 1,
    force: input.force === true,
  });
  const remaining = createDeadline(input.timeout);
  const likeness = await context.connect({ runsWorker: wait });
  const submission = delayAbort(signal, submissionGraceMs);
  const options = { idempotencyKey, deadline: remaining(), signal: submission.signal };
  const starting = Promise.resolve(start(likeness, buildOutput(input, config, format), options));
  const handle = await starting.finally(submission.stop);
  const output = input.output ?? `${defaultName}.${extensionOf(format ?? "png")}`;
  context.emit({ kind: "accepted", jobId: handle.id, idempotencyKey: handle.idempotencyKey, output });
  signal.throwIfAborted();
  if (!wait) return { job: await currentJob(handle), output, images: [], likeness, remaining };

  const { job, images } = await saveJobImages(handle, { likeness, context, remaining, destination });
  return { job, output, images, likeness, remaining };
}
