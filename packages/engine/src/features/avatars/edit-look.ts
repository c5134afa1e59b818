import type { EngineContext } from "../../kernel/engine-context.ts";
import type { IdempotencyOptions, IdempotentResult } from "../../kernel/with-idempotency.ts";
import type { Account } from "../../model/account.ts";
import type { Job } from "../../model/job.ts";
import type { ModeratedText } from "../../model/moderation.ts";
import { ok, type Result } from "../../model/result.ts";
import type { StoreReader } from "../../ports/store.ts";
import {
  type Acceptance,
  type AsFailure,
  acceptGenerationOrFail,
  type GenerateRequest,
} from "../jobs/generate.ts";
import { ownersOf } from "../social/visible-avatar.ts";
import { addLook, type LookDetails } from "./accept-look.ts";
import { addLookToCopy } from "./copy-avatar.ts";
import { pictureFor, requireOnePerson } from "./looks.ts";
import { findSource, personOfSource, type Source } from "./sources.ts";

export interface LookEdit {
  readonly avatarId: string;
  readonly lookId: string;
  readonly request: GenerateRequest;
  readonly details: LookDetails;
  /** Further texts that are moderated. */
  readonly text: ModeratedText;
  readonly asFailure: AsFailure;
}

/**
 * Accepts the job of a new look that shows the person of another one. An avatar of another account is first copied. The
 * reference images are enough if the look has no image.
 */
export async function editLook(
  context: EngineContext,
  account: Account,
  { avatarId, lookId, request, details, text, asFailure }: LookEdit,
  idempotency: IdempotencyOptions<Job>,
): Promise<Result<IdempotentResult<Job>>> {
  const readEdited = (reader: StoreReader) => findEdited(reader, account.id, avatarId, lookId, request);
  const acceptance: Acceptance<Job> = {
    text,
    otherAccounts: () => ownersOf(context.store, avatarId),
    async readStored(reader) {
      const edited = await readEdited(reader);
      if (!edited.ok) return edited;
      if (!edited.value) return ok({});
      const allowed = await requireOnePerson(reader, edited.value.look);
      if (!allowed.ok) return allowed;
      const base = await personOfSource(reader, edited.value);
      return ok({ base, seed: base.seed, ...pictureFor(context, edited.value.look) });
    },
    async accept(tx, job) {
      const edited = await readEdited(tx);
      if (!edited.ok) return edited;
      if (edited.value?.isOwn === false)
        return addLookToCopy(context, tx, account, edited.value, job, details);
      return addLook(context, tx, account, avatarId, job, { ...details, baseLookId: lookId });
    },
  };
  return acceptGenerationOrFail(context, account, request, idempotency, acceptance, asFailure);
}

/** The look that is edited; null if it has no image, which the reference images replace. */
async function findEdited(
  reader: StoreReader,
  accountId: string,
  avatarId: string,
  lookId: string,
  { referenceImages }: Pick<GenerateRequest, "referenceImages">,
): Promise<Result<Source | null>> {
  const source = await findSource(reader, accountId, avatarId, lookId);
  if (source.ok || source.error.code !== "look_not_ready") return source;
  return referenceImages.length > 0 ? ok(null) : source;
}
