import type { EngineContext } from "../../kernel/engine-context.ts";
import {
  type IdempotencyOptions,
  type IdempotentResult,
  withIdempotency,
} from "../../kernel/with-idempotency.ts";
import type { Account } from "../../model/account.ts";
import type { Emotion } from "../../model/emotion.ts";
import type { Asset, JobInput } from "../../model/job.ts";
import type { Look, ReadyLook } from "../../model/look.ts";
import { priceOf } from "../../model/prices.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { readAsset } from "../assets/read-asset.ts";
import { checkModelRequest } from "../jobs/check-model-request.ts";
import { addLook } from "./accept-look.ts";
import { deleteContent } from "./delete-avatar.ts";
import { getReadyLook, personOf, pictureFor, requireOnePerson } from "./looks.ts";
import { avatarNotFound } from "./not-found.ts";

export interface EmotionsRequest {
  readonly avatarId: string;
  readonly emotions: readonly Emotion[];
  readonly origin: string;
  readonly traceparent?: string;
}

/** Starts a job for each emotion that does not exist or has failed. Returns all that were requested, in this order. */
export async function createEmotions(
  context: EngineContext,
  account: Account,
  { avatarId, emotions, ...origin }: EmotionsRequest,
  idempotency: IdempotencyOptions<readonly Look[]>,
): Promise<Result<IdempotentResult<readonly Look[]>>> {
  const found = await getReadyLook(context.store, account.id, avatarId);
  if (!found.ok) return found;
  return withIdempotency<readonly Look[]>(context, account.id, idempotency, {
    authorize: () => checkModelRequest(context, { prompt: "", emotion: "happy", output: {} }),
    execute: async (tx) => {
      const base = await getReadyLook(tx, account.id, avatarId);
      if (!base.ok) return base;
      const allowed = await requireOnePerson(tx, base.value);
      if (!allowed.ok) return allowed;
      const added = await addEmotions(context, tx, account, { base: base.value, emotions, origin });
      if (!added.ok) return added;
      const looks = await tx.looks.emotions(account.id, avatarId);
      return ok(emotions.flatMap((emotion) => looks.find((look) => look.emotion === emotion) ?? []));
    },
  });
}

export interface NewEmotions {
  /** The look whose expression they change. */
  readonly base: ReadyLook;
  readonly emotions: readonly Emotion[];
  readonly origin: Pick<JobInput, "origin" | "traceparent">;
  /** Of each, in credits. By default, that of an image like the base. */
  readonly price?: number;
}

/** Starts a job for each emotion that does not exist or has failed, until one is rejected. */
export async function addEmotions(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  { base, emotions, origin, ...more }: NewEmotions,
): Promise<Result<null>> {
  const { avatarId } = base;
  const existing = await tx.looks.emotions(account.id, avatarId);
  for (const emotion of emotions) {
    const old = existing.find((look) => look.emotion === emotion);
    if (old && old.status !== "error") continue;
    if (old) await deleteFailed(tx, old);
    const input = { ...(await inputOf(tx, base)), ...pictureFor(context, base), ...origin, emotion };
    const { output, upscale = false, model } = input;
    const priced = { ...output, upscale, ...(model !== undefined && { model }) };
    const { price = priceOf(priced, context.prices) } = more;
    const details = { baseLookId: base.id, emotion, version: (old?.version ?? 0) + 1 };
    const added = await addLook(context, tx, account, avatarId, { input, price }, details);
    if (!added.ok) return added;
  }
  return ok(null);
}

/** The input that makes the same image as the look: that of the job that drew it, or for an uploaded image a portrait. */
async function inputOf(reader: StoreReader, look: ReadyLook): Promise<JobInput> {
  const { accountId, jobId, image, format, resolution, provenance } = look;
  const job = jobId === null ? null : await reader.jobs.find(accountId, jobId);
  if (job && provenance.mode !== "upload") {
    const { clientReferenceId, metadata, webhookUrl, systemFields, twin, output, picture, ...input } =
      job.input;
    const { count, ...shape } = output;
    // The cover of a twin has the shape of its video.
    const { aspectRatio } = provenance.outputApplied;
    return { ...input, seed: image.seed, output: { ...shape, ...(twin && { aspectRatio }) } };
  }
  const base = await personOf(reader, look);
  const output = { ...(format !== null && { format }), ...(resolution !== null && { resolution }) };
  return { prompt: "", seed: image.seed, base, output, references: [] };
}

async function deleteFailed(tx: Transaction, look: Look): Promise<void> {
  await tx.looks.delete(look.id);
  await deleteContent(tx, look.accountId, [look]);
}

/** Reads the image of an emotion. Without a version, the current one. */
export async function readEmotion(
  context: EngineContext,
  accountId: string,
  { avatarId, emotion, version }: EmotionVersion,
): Promise<Result<{ asset: Asset; bytes: Uint8Array }>> {
  const { store } = context;
  if (!(await store.avatars.find(accountId, avatarId))) return avatarNotFound(avatarId);
  const looks = await store.looks.emotions(accountId, avatarId);
  const look = looks.find((each) => each.emotion === emotion);
  const isWanted = version === undefined || look?.version === version;
  if (look?.status === "ready" && isWanted) return readAsset(context, look.image.assetId, accountId);
  return fail("look_not_found", `The avatar has no image of the emotion ${emotion}.`, {
    field: "emotion",
    hint: "Create it with POST emotions, and wait until it is ready.",
  });
}

export interface EmotionVersion {
  readonly avatarId: string;
  readonly emotion: Emotion;
  readonly version?: number | undefined;
}
