import type { EngineContext } from "../../kernel/engine-context.ts";
import type { BaseInput, CastMemberInput } from "../../model/job.ts";
import type { Look, ReadyLook } from "../../model/look.ts";
import type { Reference } from "../../model/reference.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader } from "../../ports/store.ts";
import { avatarNotFound, lookNotFound } from "./not-found.ts";

export async function getLook(
  reader: StoreReader,
  accountId: string,
  avatarId: string,
  id: string,
): Promise<Result<Look>> {
  if (!(await reader.avatars.find(accountId, avatarId))) return avatarNotFound(avatarId);
  const look = await reader.looks.find(accountId, id);
  return look?.avatarId === avatarId ? ok(look) : lookNotFound(id);
}

/** The look to derive another from: by default the cover. */
export async function getReadyLook(
  reader: StoreReader,
  accountId: string,
  avatarId: string,
  lookId?: string,
): Promise<Result<ReadyLook>> {
  const avatar = await reader.avatars.find(accountId, avatarId);
  if (!avatar) return avatarNotFound(avatarId);
  const id = lookId ?? avatar.coverLookId;
  const look = await reader.looks.find(accountId, id);
  if (look?.avatarId !== avatarId) return lookNotFound(id);
  if (look.status === "ready") return ok(look);
  return fail("look_not_ready", `Look ${id} is ${look.status}.`, {
    field: "lookId",
    hint: look.status === "pending" ? "Wait until it is ready." : "Choose a look that is ready.",
  });
}

/** The person of a look. Of an uploaded image and of a portrait of a photo, the image itself shows who that is. */
export async function personOf(
  reader: StoreReader,
  { accountId, jobId, image, provenance }: ReadyLook,
): Promise<BaseInput> {
  const { brief, mode } = provenance;
  const { seed, sha256, mediaType } = image;
  if (mode === "upload") return { brief, seed, reference: { sha256, mediaType } };
  const job = jobId === null ? null : await reader.jobs.find(accountId, jobId);
  const { base, references = [] } = job?.input ?? {};
  const reference = base ? base.reference : mode === "references" ? references[0] : undefined;
  return { brief, seed, ...(reference && { reference }) };
}

/** The characters of a look that shows several; null if it shows one person. */
export async function castOf(
  reader: StoreReader,
  { accountId, jobId, provenance }: ReadyLook,
): Promise<readonly CastMemberInput[] | null> {
  const job = jobId === null ? null : await reader.jobs.find(accountId, jobId);
  return job?.input.cast ?? charactersOf(provenance.brief);
}

/** The characters of a Brief of several: itself and its `others`. */
function charactersOf({ others, ...first }: ReadyLook["provenance"]["brief"]): CastMemberInput[] | null {
  const rest = Array.isArray(others) ? others.filter(isRecord) : [];
  return rest.length === 0 ? null : [first, ...rest].map((brief) => ({ brief }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Rejects what can be done with one person only. */
export async function requireOnePerson(reader: StoreReader, look: ReadyLook): Promise<Result<null>> {
  if (!(await castOf(reader, look))) return ok(null);
  return fail("invalid_request", `Look ${look.id} shows several characters, and only one can be edited.`, {
    hint: "Edit one of its characters, or draw the cast in another scene with POST remix.",
  });
}

/** The image of a look, for models that start from images instead of Briefs. */
export function pictureFor(
  { model }: Pick<EngineContext, "model">,
  { image: { sha256, mediaType } }: ReadyLook,
): { readonly picture?: Reference } {
  return model.features?.includes("picture") ? { picture: { sha256, mediaType } } : {};
}

/** The image of a look in a format that can be a reference. */
export async function imageOf(
  reader: StoreReader,
  { image: { sha256, mediaType, thumbnailAssetId } }: ReadyLook,
): Promise<Reference> {
  const thumbnail = mediaType === "image/svg+xml" ? await reader.assets.find(thumbnailAssetId) : null;
  return thumbnail ? { sha256: thumbnail.sha256, mediaType: thumbnail.mediaType } : { sha256, mediaType };
}
