import type {
  CastCharacter,
  Hints,
  JobHandle,
  Likeness,
  LookOutput,
  LookStyle,
  RequestOptions,
  Style,
} from "@likeness/client";
import { createDeadline } from "../../client/deadline.ts";
import { downloadImages } from "../../client/download-images.ts";
import { findAvatar } from "../../client/find-avatar.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { extensionOf, planDestination, resolveFormat } from "../../files/destination.ts";
import { fileNameFromPrompt } from "../../files/file-name.ts";
import { resolveReferences } from "../../files/references.ts";
import { saveImages } from "../../files/save-images.ts";
import { type Format, imageFormat } from "../../options/choices.ts";
import { delayAbort } from "../../terminal/interrupts.ts";
import { warnAboutUnknownHints } from "../brief/unknown-hints.ts";
import {
  buildOutput,
  currentJob,
  type GenerateResult,
  type OutputInput,
  submissionGraceMs,
} from "../generate/run.ts";

/** Options of every command that creates an avatar with a new image. */
export interface NewAvatarInput extends OutputInput {
  readonly label?: string | undefined;
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

export interface PhotoInput extends NewAvatarInput {
  /** Path of the photo. */
  readonly file: string;
  readonly prompt?: string | undefined;
  readonly hints?: Hints | undefined;
  readonly negativePrompt?: string | undefined;
  readonly style?: Style | undefined;
  readonly seed?: number | undefined;
}

export async function createFromPhoto(input: PhotoInput, context: CommandContext): Promise<GenerateResult> {
  const { file, prompt, hints, negativePrompt, style, seed } = input;
  const [path = file] = await resolveReferences([file], context, "");
  if (context.settings.target.kind === "local") await warnAboutUnknownHints(hints, context);
  return createAvatar(input, prompt ?? "portrait", context, async (likeness, fields, options) =>
    likeness.avatars.fromPhoto(
      {
        photo: { path },
        ...fields,
        ...(prompt !== undefined && { prompt }),
        ...(hints && { hints }),
        ...(negativePrompt !== undefined && { negativePrompt }),
        ...(style && { style }),
        ...(seed !== undefined && { seed }),
      },
      options,
    ),
  );
}

export interface CastInput extends NewAvatarInput {
  /** IDs or labels. */
  readonly avatars: readonly string[];
  readonly prompts?: readonly string[] | undefined;
  readonly scene?: string | undefined;
  readonly style?: Style | undefined;
  readonly seed?: number | undefined;
}

export async function createCast(input: CastInput, context: CommandContext): Promise<GenerateResult> {
  const { avatars, prompts = [], scene, style, seed } = input;
  const count = avatars.length + prompts.length;
  if (count < 2 || count > 6) {
    throw usageError(
      `A cast has 2 to 6 characters, not ${count}.`,
      "Pass IDs or labels of avatars, and --prompt for each other character.",
    );
  }
  return createAvatar(input, scene ?? "cast", context, async (likeness, fields, options) => {
    const characters: CastCharacter[] = [];
    for (const avatar of avatars) characters.push({ avatarId: await idOf(likeness, avatar, context.signal) });
    for (const prompt of prompts) characters.push({ prompt });
    return likeness.avatars.cast(
      {
        characters,
        ...fields,
        ...(scene !== undefined && { scene }),
        ...(style && { style }),
        ...(seed !== undefined && { seed }),
      },
      options,
    );
  });
}

export interface RemixInput extends NewAvatarInput {
  readonly idOrLabel: string;
  readonly prompt?: string | undefined;
  readonly hints?: Hints | undefined;
  readonly overrides?: Readonly<Record<string, unknown>> | undefined;
  readonly negativePrompt?: string | undefined;
  readonly style?: LookStyle | undefined;
}

export async function createRemix(input: RemixInput, context: CommandContext): Promise<GenerateResult> {
  const { idOrLabel, prompt, hints, overrides, negativePrompt, style } = input;
  if (context.settings.target.kind === "local") await warnAboutUnknownHints(hints, context);
  return createAvatar(input, prompt ?? "remix", context, async (likeness, fields, options) =>
    likeness.avatars.remix(
      await idOf(likeness, idOrLabel, context.signal),
      {
        ...fields,
        ...(prompt !== undefined && { prompt }),
        ...(hints && { hints }),
        ...(overrides && { overrides }),
        ...(negativePrompt !== undefined && { negativePrompt }),
        ...(style && { style }),
      },
      options,
    ),
  );
}

/** IDs may be those of avatars of other accounts. */
async function idOf(likeness: Likeness, idOrLabel: string, signal: AbortSignal): Promise<string> {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(idOrLabel)) return idOrLabel;
  return (await findAvatar(likeness, idOrLabel, signal)).id;
}

interface CommonFields {
  readonly output: LookOutput;
  readonly label?: string;
}

type Start = (likeness: Likeness, fields: CommonFields, options: RequestOptions) => Promise<JobHandle>;

/** Starts the job of a new avatar, and writes its image to a file when it has completed. */
async function createAvatar(
  input: NewAvatarInput,
  name: string,
  context: CommandContext,
  start: Start,
): Promise<GenerateResult> {
  const { signal } = context;
  const { config } = context.settings;
  const { label, wait, idempotencyKey } = input;
  const format = resolveFormat(input.format, input.output) ?? (config.format && imageFormat(config.format));
  const defaultName = fileNameFromPrompt(label ?? name);
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
  const fields = { output: buildOutput(input, config, format), ...(label !== undefined && { label }) };
  const options = { idempotencyKey, deadline: remaining(), signal: submission.signal };
  const handle = await start(likeness, fields, options).finally(submission.stop);
  const output = input.output ?? `${defaultName}.${extensionOf(format ?? "png")}`;
  context.emit({ kind: "accepted", jobId: handle.id, idempotencyKey: handle.idempotencyKey, output });
  signal.throwIfAborted();
  if (!wait) return { job: await currentJob(handle), output, images: [] };

  const job = await handle.done({
    deadline: remaining(),
    signal,
    onProgress: (update) => context.emit({ kind: "progress", jobId: handle.id, update }),
  });
  for (const { message } of job.avatar.warnings) context.emit({ kind: "warning", message });
  const downloaded = await downloadImages(likeness, job.avatar, { signal, deadline: remaining() });
  const images = await saveImages(downloaded, destination);
  for (const { path } of images) if (path !== null) context.emit({ kind: "stored", path });
  if (!job.target) return { job, output, images };
  const avatar = await likeness.avatars.get(job.target.avatarId, { signal, deadline: remaining() });
  return { job, output, images, avatar };
}
