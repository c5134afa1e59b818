import type { EngineContext } from "../../kernel/engine-context.ts";
import {
  type IdempotencyOptions,
  type IdempotentResult,
  withIdempotency,
} from "../../kernel/with-idempotency.ts";
import type { Account } from "../../model/account.ts";
import { noDeletions } from "../../model/deletion-counts.ts";
import { hasEnded, type Job } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import { type NewTwin, newTwin, type Twin, type TwinSource } from "../../model/twin.ts";
import type { TwinWithAvatar } from "../../model/twin-with-avatar.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { type Deleted, deleteAvatar } from "../avatars/delete-avatar.ts";
import { acceptJob } from "../jobs/accept-job.ts";
import { cancelJob } from "../jobs/jobs.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { checkWebhookUrl } from "../webhooks/endpoints.ts";
import { findWithAvatar } from "./with-avatars.ts";

export interface NewTraining extends Omit<NewTwin, "id" | "accountId" | "jobId" | "source"> {
  readonly source: TwinSource;
  /** `traceparent` of the request's trace. */
  readonly traceparent?: string;
  /** The origin of the request's URL, for image URLs in webhooks. */
  readonly origin: string;
  /** Aborts when the caller gives up before the job is accepted. */
  readonly signal: AbortSignal;
}

/** Accepts the training of a new twin. What it is trained from is fetched and checked by the job. */
export async function createTwin(
  context: EngineContext,
  account: Account,
  { source, signal, traceparent, origin, ...about }: NewTraining,
  idempotency: IdempotencyOptions<Job>,
): Promise<Result<IdempotentResult<Job>>> {
  const urls = checkUrls(context, source, about.callbackUrl);
  if (!urls.ok) return urls;
  const price = source.kind === "video" ? context.prices.videoTwin : context.prices.imageTwin;
  return withIdempotency<Job>(context, account.id, idempotency, {
    authorize: () => moderateText(context, { label: about.name }, signal),
    execute: async (tx) => {
      const now = context.clock.now();
      const id = context.ids.uuid(now);
      const input = {
        prompt: about.name,
        seed: context.ids.seed(),
        output: {},
        references: [],
        twin: { twinId: id, source },
        origin,
        ...(traceparent !== undefined && { traceparent }),
      };
      const job = await acceptJob(context, tx, account, { input, price });
      if (!job.ok) return job;
      const ids = { id, accountId: account.id, jobId: job.value.id };
      await tx.twins.insert(newTwin({ ...about, ...ids, source: source.kind }, now));
      return job;
    },
  });
}

function checkUrls(context: EngineContext, source: TwinSource, callbackUrl: string | null): Result<null> {
  const sources: readonly (readonly [string, string])[] =
    source.kind === "video"
      ? [
          ["datasetVideo", source.datasetUrl],
          ["consentVideo", source.consentUrl],
        ]
      : [["datasetImage", source.imageUrl]];
  for (const [field, url] of sources) {
    const problem = context.outbound.check(url);
    if (problem !== null) return fail("invalid_request", `${field} ${problem}.`, { field });
  }
  return callbackUrl === null ? ok(null) : checkWebhookUrl(context, "callbackUrl", callbackUrl);
}

export async function getTwin(
  reader: StoreReader,
  accountId: string,
  id: string,
): Promise<Result<TwinWithAvatar>> {
  const found = await findWithAvatar(reader, accountId, id);
  return found ? ok(found) : twinNotFound(id);
}

function twinNotFound(id: string): Result<never> {
  return fail("twin_not_found", `There is no twin ${id}.`, { field: "id" });
}

export type TwinChange = Partial<Pick<Twin, "name" | "voiceId" | "extras">>;

/** Changes what the owner says about a twin. */
export async function updateTwin(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
  change: TwinChange,
): Promise<Result<TwinWithAvatar>> {
  const twin = await tx.twins.find(accountId, id);
  if (!twin) return twinNotFound(id);
  await tx.twins.update({ ...twin, ...change, updatedAt: context.clock.now() });
  return getTwin(tx, accountId, id);
}

/** Deletes a twin with its job and its avatar. The training is cancelled. */
export async function deleteTwin(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<Deleted>> {
  const twin = await tx.twins.find(accountId, id);
  if (!twin) return twinNotFound(id);
  const { jobId, avatarId } = twin;
  // First, so that cancelling its job does not report that the training failed.
  await tx.twins.delete(id);
  await tx.idempotencyKeys.deleteMentioning(accountId, id);
  const job = await tx.jobs.find(accountId, jobId);
  if (job && !hasEnded(job)) await cancelJob(context, tx, accountId, jobId);
  const avatar = avatarId === null ? null : await deleteAvatar(context, tx, accountId, avatarId);
  const deleted = avatar?.ok ? avatar.value : { removed: noDeletions, hashes: [] };
  // It is deleted with the avatar, if there is one.
  if (!(await tx.jobs.delete(jobId))) return ok(deleted);
  await tx.idempotencyKeys.deleteMentioning(accountId, jobId);
  return ok({ ...deleted, removed: { ...deleted.removed, jobs: deleted.removed.jobs + 1 } });
}
