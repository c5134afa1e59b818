import type {
  AspectRatio,
  Avatar,
  BackgroundOption,
  GenerateParams,
  Hints,
  ImageFormat,
  Job,
  JobHandle,
  Likeness,
  LookOutput,
  Resolution,
  Style,
} from "@likeness/client";
import { createDeadline } from "../../client/deadline.ts";
import { saveJobImages } from "../../client/save-job-images.ts";
import type { ConfigFile } from "../../config/config-file.ts";
import type { CommandContext } from "../../context.ts";
import { readBriefFile } from "../../files/brief-file.ts";
import { extensionOf, planDestination } from "../../files/destination.ts";
import { fileNameFromPrompt } from "../../files/file-name.ts";
import { resolveReferences, withFileNames } from "../../files/references.ts";
import { requestedFormat } from "../../files/requested-format.ts";
import type { SavedImage } from "../../files/save-images.ts";
import type { Format } from "../../options/choices.ts";
import { rejectSystemParameters, systemParameters } from "../../options/system-parameters.ts";
import { delayAbort } from "../../terminal/interrupts.ts";
import { warnAboutUnknownHints } from "../brief/unknown-hints.ts";

export interface GenerateInput {
  readonly prompt: string;
  /** Path of a file with a Brief, used instead of the prompt. */
  readonly brief?: string | undefined;
  /** The code of a face, drawn instead of the prompt. */
  readonly code?: string | undefined;
  readonly hints?: Hints | undefined;
  /** Paths of image files. */
  readonly references?: readonly string[] | undefined;
  readonly aspect?: AspectRatio | undefined;
  readonly resolution?: Resolution | undefined;
  /** The longer side in pixels, instead of a resolution. */
  readonly size?: number | undefined;
  readonly background?: BackgroundOption | undefined;
  readonly animate?: true | undefined;
  readonly drawingVersion?: string | undefined;
  readonly format?: Format | undefined;
  readonly seed?: number | undefined;
  readonly count?: number | undefined;
  readonly style?: Style | undefined;
  readonly negativePrompt?: string | undefined;
  /** Only for other systems, as is `model`. */
  readonly place?: string | undefined;
  readonly model?: string | undefined;
  /** Receives a webhook when the job ends. */
  readonly webhookUrl?: string | undefined;
  /** A file, a directory, or `-`. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  /** Saves the avatar with this label. */
  readonly save?: string | undefined;
  /** `false` only queues the job. */
  readonly wait: boolean;
  readonly idempotencyKey?: string | undefined;
  /** The timeout of the whole command, in seconds. */
  readonly timeout?: number | undefined;
}

export interface GenerateResult {
  readonly job: Job;
  /** Where the image is to be written, for the command that resumes a queued job. */
  readonly output: string;
  /** Empty if the job was only queued. */
  readonly images: readonly SavedImage[];
  readonly avatar?: Avatar;
}

export async function generate(input: GenerateInput, context: CommandContext): Promise<GenerateResult> {
  return generateUsing(() => context.connect({ runsWorker: input.wait }), input, context);
}

/** @param connect Called after the input was checked. */
export async function generateUsing(
  connect: () => Promise<Likeness>,
  input: GenerateInput,
  context: Omit<CommandContext, "connect">,
): Promise<GenerateResult> {
  const { signal } = context;
  const { config } = context.settings;
  const format = await requestedFormat(input, context.settings);
  rejectSystemParameters(input, context.settings);
  const destination = await planDestination({
    output: input.output,
    base: context,
    defaultName: fileNameFromPrompt(input.prompt),
    count: input.count ?? 1,
    force: input.force === true,
  });
  const brief = input.brief === undefined ? undefined : await readBriefFile(input.brief, context);
  const references = await resolveReferences(input.references ?? [], context);
  const remaining = createDeadline(input.timeout);

  if (context.settings.target.kind === "local") await warnAboutUnknownHints(input.hints, context);
  const likeness = await connect();
  const submission = delayAbort(signal, submissionGraceMs);
  const request = likeness.avatars.generate(
    {
      ...buildParams(input, config, format, references),
      ...systemParameters(input, context.settings),
      ...(brief && { brief }),
      ...(input.code && { code: input.code }),
    },
    {
      idempotencyKey: input.idempotencyKey,
      deadline: remaining(),
      signal: submission.signal,
    },
  );
  const handle = await withFileNames(request, { reference: references }).finally(submission.stop);
  const output = input.output ?? `${fileNameFromPrompt(input.prompt)}.${extensionOf(format ?? "png")}`;
  context.emit({ kind: "accepted", jobId: handle.id, idempotencyKey: handle.idempotencyKey, output });
  signal.throwIfAborted();
  if (!input.wait) return { job: await currentJob(handle), output, images: [] };

  const { job, images } = await saveJobImages(handle, { likeness, context, remaining, destination });
  if (input.save === undefined) return { job, output, images };
  const label = input.save;
  const avatar = await likeness.avatars.save({ jobId: job.id, label }, { signal, deadline: remaining() });
  return { job, output, images, avatar };
}

/** After Ctrl-C, how long to wait for the response to a submitted job, so that its ID can be printed. */
export const submissionGraceMs = 2_000;

/** Flags take precedence over the config file; the server has defaults for the rest. */
function buildParams(
  input: GenerateInput,
  config: ConfigFile,
  format: ImageFormat | undefined,
  references: readonly string[],
): GenerateParams {
  const { prompt, hints, seed, count, negativePrompt, webhookUrl } = input;
  const style = input.style ?? config.style;
  return {
    prompt,
    output: { ...buildOutput(input, config, format), ...(count !== undefined && { count }) },
    ...(hints !== undefined && { hints }),
    ...(references.length > 0 && { referenceImages: references.map((path) => ({ path })) }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(webhookUrl !== undefined && { webhookUrl }),
    ...(seed !== undefined && { seed }),
    ...(style !== undefined && { style }),
  };
}

export type OutputInput = Pick<
  GenerateInput,
  "aspect" | "resolution" | "size" | "background" | "animate" | "drawingVersion"
>;

/** Flags take precedence over the config file. */
export function buildOutput(
  { aspect, resolution: requested, size, background, animate, drawingVersion }: OutputInput,
  config: ConfigFile,
  format: ImageFormat | undefined,
): LookOutput {
  const aspectRatio = aspect ?? config.aspect;
  const resolution = size === undefined ? (requested ?? config.resolution) : undefined;
  return {
    ...(aspectRatio !== undefined && { aspectRatio }),
    ...(resolution !== undefined && { resolution }),
    ...(size !== undefined && { size }),
    ...(background !== undefined && { background }),
    ...(animate && { animate }),
    ...(drawingVersion !== undefined && { drawingVersion }),
    ...(format !== undefined && { format }),
  };
}

export async function currentJob(handle: JobHandle): Promise<Job> {
  return handle.job ?? handle.refresh();
}
