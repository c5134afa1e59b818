import type { Likeness } from "@likeness/client";
import { type Emotion, type Look, type Looks, looks as looksOf } from "@likeness/client/looks";
import { emotions as allEmotions } from "@likeness/contract/v1/values";
import { createDeadline } from "../../client/deadline.ts";
import { describeImage } from "../../client/download-images.ts";
import { findAvatar } from "../../client/find-avatar.ts";
import type { CommandContext } from "../../context.ts";
import { createDirectory } from "../../files/create-directory.ts";
import { resolvePath } from "../../files/resolve-path.ts";
import { saveImages } from "../../files/save-images.ts";

export interface EmotionsInput {
  readonly idOrLabel: string;
  /** All eight by default. */
  readonly selected?: readonly Emotion[] | undefined;
  /** Makes none. */
  readonly list?: true | undefined;
  /** Directory for the images; without it, they are only shown. */
  readonly output?: string | undefined;
  readonly force?: true | undefined;
  /** The timeout of the whole command, in seconds. */
  readonly timeout?: number | undefined;
}

export interface EmotionsResult {
  readonly emotions: readonly Look[];
  /** The images of those that are ready. */
  readonly images: readonly EmotionImage[];
}

export interface EmotionImage {
  readonly emotion: Emotion;
  readonly bytes: Uint8Array;
  /** Null if it was not written to a file. */
  readonly path: string | null;
}

export async function getEmotions(input: EmotionsInput, context: CommandContext): Promise<EmotionsResult> {
  const { idOrLabel, list = false } = input;
  const selected = input.selected && [...new Set(input.selected)];
  const directory =
    input.output === undefined ? undefined : await createDirectory(resolvePath(input.output, context));
  const { signal } = context;
  const remaining = createDeadline(input.timeout);
  const likeness = await context.connect({ runsWorker: !list });
  const looks = looksOf(likeness);
  const { id } = await findAvatar(likeness, idOrLabel, signal);
  if (!list) {
    const params = selected ? { emotions: [...selected] } : {};
    const requested = await looks.createEmotions(id, params, { signal, deadline: remaining() });
    await waitForAll(likeness, requested, remaining, context);
  }
  const existing = await looks.emotions(id, { signal });
  const emotions = (selected ?? allEmotions).flatMap(
    (wanted) => existing.find(({ emotion }) => emotion === wanted) ?? [],
  );
  return {
    emotions,
    images: await download(looks, emotions, { directory, force: input.force === true }, context),
  };
}

/** A job that fails makes its look a failed one, which the result reports. */
async function waitForAll(
  likeness: Likeness,
  emotions: readonly Look[],
  remaining: () => number | undefined,
  context: CommandContext,
): Promise<void> {
  const { signal } = context;
  const pending = emotions.flatMap(({ status, jobId }) => (status === "pending" && jobId ? [jobId] : []));
  let done = 0;
  const count = () => context.emit({ kind: "counted", done, failed: 0, total: pending.length });
  count();
  for (const jobId of pending) {
    await likeness.jobs.wait(jobId, { signal, deadline: remaining() }).catch(async (error: unknown) => {
      const { status } = await likeness.jobs.get(jobId, { signal });
      if (status !== "failed" && status !== "cancelled") throw error;
    });
    done += 1;
    count();
  }
}

async function download(
  looks: Looks,
  emotions: readonly Look[],
  { directory, force }: { readonly directory: string | undefined; readonly force: boolean },
  context: CommandContext,
): Promise<readonly EmotionImage[]> {
  const ifExists = force ? "replace" : "fail";
  const images: EmotionImage[] = [];
  for (const { status, avatarId, emotion, version } of emotions) {
    if (status !== "ready" || emotion === null) continue;
    const bytes = await looks.emotionImage(avatarId, emotion, { version }, { signal: context.signal });
    let path: string | null = null;
    if (directory !== undefined) {
      const destination = { kind: "file", directory, name: emotion, extension: undefined, ifExists } as const;
      const [saved] = await saveImages([await describeImage(bytes)], destination);
      path = saved?.path ?? null;
      if (path !== null) context.emit({ kind: "stored", path });
    }
    images.push({ emotion, bytes, path });
  }
  return images;
}
