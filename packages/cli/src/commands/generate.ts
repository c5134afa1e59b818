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
  Resolution,
  Style,
} from "@likeness/client";
import type { ConfigFile } from "../config/config-file.ts";
import { readBriefFile } from "../files/brief-file.ts";
import { agreeOnFormat, endingOf, planDestination } from "../files/destination.ts";
import { nameFromPrompt } from "../files/name-from-prompt.ts";
import { checkReferences, namingReferences } from "../files/references.ts";
import { type StoredPicture, storePictures } from "../files/store-pictures.ts";
import { abortLater } from "../terminal/interrupts.ts";
import { type Format, imageFormat } from "../words/choices.ts";
import type { Context } from "./context.ts";
import { deadlineFrom } from "./deadline.ts";
import { fetchPictures } from "./fetch-pictures.ts";
import { warnOfUnknownHints } from "./unknown-hints.ts";

export interface GenerateInput {
  readonly prompt: string;
  /** A file with a Brief, drawn instead of what the prompt says. */
  readonly brief?: string | undefined;
  readonly hints?: Hints | undefined;
  /** Files. */
  readonly references?: readonly string[] | undefined;
  readonly aspect?: AspectRatio | undefined;
  readonly resolution?: Resolution | undefined;
  /** The longer side in pixels, instead of a resolution. */
  readonly size?: number | undefined;
  readonly background?: BackgroundOption | undefined;
  readonly format?: Format | undefined;
  readonly seed?: number | undefined;
  readonly count?: number | undefined;
  readonly style?: Style | undefined;
  readonly negativePrompt?: string | undefined;
  /** Told when the job has ended. */
  readonly webhookUrl?: string | undefined;
  /** A file, a folder, or `-`. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  /** Keep the avatar under this label. */
  readonly save?: string | undefined;
  /** `false` leaves the job to be drawn later. */
  readonly wait: boolean;
  readonly idempotencyKey?: string | undefined;
  /** For everything together, in seconds. */
  readonly timeout?: number | undefined;
}

export interface Generated {
  readonly job: Job;
  /** Where the pictures were to go; what is in `pictures` says where they went. */
  readonly output: string;
  /** Empty when nobody waited for them. */
  readonly pictures: readonly StoredPicture[];
  readonly avatar?: Avatar;
}

/** A prompt becomes a picture in a file. */
export async function generate(input: GenerateInput, context: Context): Promise<Generated> {
  return generateWith(() => context.connect({ draws: input.wait }), input, context);
}

/** @param connect Called when everything that can be known before has been checked. */
export async function generateWith(
  connect: () => Promise<Likeness>,
  input: GenerateInput,
  context: Omit<Context, "connect">,
): Promise<Generated> {
  const { signal } = context;
  const { config } = context.settings;
  const format = agreeOnFormat(input.format, input.output) ?? (config.format && imageFormat(config.format));
  const destination = await planDestination({
    output: input.output,
    base: context,
    defaultName: nameFromPrompt(input.prompt),
    count: input.count ?? 1,
    force: input.force === true,
  });
  const brief = input.brief === undefined ? undefined : await readBriefFile(input.brief, context);
  const references = await checkReferences(input.references ?? [], context);
  const remaining = deadlineFrom(input.timeout);

  if (context.settings.target.kind === "local") await warnOfUnknownHints(input.hints, context);
  const likeness = await connect();
  const submission = abortLater(signal, submissionGraceMs);
  const order = likeness.avatars.generate(
    { ...paramsOf(input, config, format, references), ...(brief && { brief }) },
    {
      idempotencyKey: input.idempotencyKey,
      deadline: remaining(),
      signal: submission.signal,
    },
  );
  const handle = await namingReferences(order, references).finally(submission.stop);
  const output = input.output ?? `${nameFromPrompt(input.prompt)}.${endingOf(format ?? "png")}`;
  context.observe({ kind: "accepted", jobId: handle.id, idempotencyKey: handle.idempotencyKey, output });
  signal.throwIfAborted();
  if (!input.wait) return { job: await seen(handle), output, pictures: [] };

  const job = await handle.done({
    deadline: remaining(),
    signal,
    onProgress: (update) => context.observe({ kind: "progress", jobId: handle.id, update }),
  });
  for (const { message } of job.avatar.warnings) context.observe({ kind: "warning", message });
  const fetched = await fetchPictures(likeness, job.avatar, { signal, deadline: remaining() });
  const pictures = await storePictures(fetched, destination);
  for (const { path } of pictures) if (path !== null) context.observe({ kind: "stored", path });
  if (input.save === undefined) return { job, output, pictures };
  const label = input.save;
  const avatar = await likeness.avatars.save({ jobId: job.id, label }, { signal, deadline: remaining() });
  return { job, output, pictures, avatar };
}

/** How long Ctrl-C waits for the answer to a job that was just sent: it names the job, which goes on. */
const submissionGraceMs = 2_000;

/** What a flag leaves open the config file may say, and what that leaves open the server decides. */
function paramsOf(
  input: GenerateInput,
  config: ConfigFile,
  format: ImageFormat | undefined,
  references: readonly string[],
): GenerateParams {
  const { prompt, hints, seed, count, negativePrompt, webhookUrl } = input;
  const aspectRatio = input.aspect ?? config.aspect;
  const { size, background } = input;
  const resolution = size === undefined ? (input.resolution ?? config.resolution) : undefined;
  const style = input.style ?? config.style;
  return {
    prompt,
    output: {
      ...(aspectRatio !== undefined && { aspectRatio }),
      ...(resolution !== undefined && { resolution }),
      ...(size !== undefined && { size }),
      ...(background !== undefined && { background }),
      ...(format !== undefined && { format }),
      ...(count !== undefined && { count }),
    },
    ...(hints !== undefined && { hints }),
    ...(references.length > 0 && { referenceImages: references.map((path) => ({ path })) }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(webhookUrl !== undefined && { webhookUrl }),
    ...(seed !== undefined && { seed }),
    ...(style !== undefined && { style }),
  };
}

async function seen(handle: JobHandle): Promise<Job> {
  return handle.job ?? handle.refresh();
}
