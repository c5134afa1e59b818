import type { Likeness } from "@likeness/client";
import type { CreateTwinRequest, Twin, Twins } from "@likeness/client/twins";
import { createDeadline } from "../../client/deadline.ts";
import { downloadImages } from "../../client/download-images.ts";
import { fetchList, type ListOptions, type ListResult } from "../../client/list.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { checkExtension, planDestination } from "../../files/destination.ts";
import { fileNameFromPrompt } from "../../files/file-name.ts";
import { type SavedImage, saveImages } from "../../files/save-images.ts";

export interface CreateTwinInput {
  readonly name: string;
  readonly video?: string | undefined;
  readonly consent?: string | undefined;
  readonly image?: string | undefined;
  readonly voice?: string | undefined;
  readonly extras?: Readonly<Record<string, string>> | undefined;
  readonly callbackUrl?: string | undefined;
  /** `false` only queues the training. */
  readonly wait: boolean;
  readonly idempotencyKey?: string | undefined;
  /** The timeout of the whole command, in seconds. */
  readonly timeout?: number | undefined;
}

export async function createTwin(input: CreateTwinInput, context: CommandContext): Promise<Twin> {
  const params = buildParams(input);
  const { signal } = context;
  const remaining = createDeadline(input.timeout);
  const { twins } = await connect(context, input.wait);
  const handle = await twins.create(params, {
    idempotencyKey: input.idempotencyKey,
    deadline: remaining(),
    signal,
  });
  const { id: jobId, idempotencyKey } = handle.job;
  context.emit({ kind: "accepted", jobId, idempotencyKey });
  if (!input.wait) return twins.get(handle.id, { signal });
  const twin = await handle.done({
    deadline: remaining(),
    signal,
    onProgress: (update) => context.emit({ kind: "progress", jobId, update }),
  });
  for (const { message } of twin.warnings) context.emit({ kind: "warning", message });
  return twin;
}

function buildParams({ name, voice, extras, callbackUrl, ...sources }: CreateTwinInput): CreateTwinRequest {
  return {
    name,
    ...sourcesOf(sources),
    ...(voice !== undefined && { voiceId: voice }),
    ...(extras && { extras: { ...extras } }),
    ...(callbackUrl !== undefined && { callbackUrl }),
  };
}

function sourcesOf({
  video,
  consent,
  image,
}: Pick<CreateTwinInput, "video" | "consent" | "image">): Partial<CreateTwinRequest> {
  const hint = "Pass either --video and --consent, or --image.";
  if (image !== undefined) {
    if (video === undefined && consent === undefined) return { datasetImage: { url: image } };
    throw usageError("--image cannot be used with --video or --consent.", hint);
  }
  if (video === undefined) throw usageError("There is neither a --video nor an --image.", hint);
  if (consent === undefined)
    throw usageError("--consent is missing: a video can only be used with the person's consent.", hint);
  return { datasetVideo: { url: video }, consentVideo: { url: consent } };
}

export async function listTwins(options: ListOptions, context: CommandContext): Promise<ListResult<Twin>> {
  const { twins } = await connect(context);
  return fetchList((params) => twins.list(params, { signal: context.signal }), options);
}

export interface GetTwinInput {
  readonly id: string;
  /** Where to write the picture; without it, it is not downloaded. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

export interface GetTwinResult {
  readonly twin: Twin;
  /** Null if the picture was not downloaded. */
  readonly images: readonly SavedImage[] | null;
}

export async function getTwin(
  { id, output, force = false }: GetTwinInput,
  context: CommandContext,
): Promise<GetTwinResult> {
  const { signal } = context;
  const { likeness, twins } = await connect(context);
  const twin = await twins.get(id, { signal });
  if (output === undefined) return { twin, images: null };
  const avatarId = twin.status === "IDLE" ? twin.avatarId : null;
  if (avatarId === null) throw usageError(`The twin ${id} has no picture: its status is ${twin.status}.`);
  const avatar = await likeness.avatars.get(avatarId, { signal });
  if (avatar.status !== "ready") throw usageError(`The avatar of the twin ${id} is ${avatar.status}.`);
  // The first one is the cover.
  const picture = { imageUrl: avatar.imageUrl, images: avatar.images.slice(0, 1) };
  for (const { format } of picture.images) checkExtension(format, output);
  const destination = await planDestination({
    output,
    base: context,
    defaultName: fileNameFromPrompt(twin.name),
    count: 1,
    force,
  });
  const images = await saveImages(await downloadImages(likeness, picture, { signal }), destination);
  for (const { path } of images) if (path !== null) context.emit({ kind: "stored", path });
  return { twin, images };
}

/** Returns null if the user did not confirm. */
export async function deleteTwin(
  id: string,
  confirm: (twins: readonly { readonly id: string; readonly label: string }[]) => Promise<boolean>,
  context: CommandContext,
): Promise<Twin | null> {
  const { signal } = context;
  const { twins } = await connect(context);
  const twin = await twins.get(id, { signal });
  if (!(await confirm([{ id, label: twin.name }]))) return null;
  await twins.delete(id, { signal });
  return twin;
}

async function connect(
  context: CommandContext,
  runsWorker = false,
): Promise<{ readonly likeness: Likeness; readonly twins: Twins }> {
  const [likeness, { twins }] = await Promise.all([
    context.connect({ runsWorker }),
    import("@likeness/client/twins"),
  ]);
  return { likeness, twins: twins(likeness) };
}
