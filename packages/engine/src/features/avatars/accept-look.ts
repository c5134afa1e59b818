import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account } from "../../model/account.ts";
import type { NewAvatar } from "../../model/avatar.ts";
import type { AsCover, Job } from "../../model/job.ts";
import { type NewLook, newLook } from "../../model/look.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { acceptJob, type NewJob } from "../jobs/accept-job.ts";
import { createAvatarWithLooks } from "./create-avatar.ts";
import { avatarNotFound } from "./not-found.ts";

/** What is known about a look before it is drawn. */
export type LookDetails = Omit<NewLook, "id" | "accountId" | "avatarId" | "jobId">;

/** The job of a new look. */
export interface LookJob extends Omit<NewJob, "target"> {
  readonly asCover?: AsCover;
}

/** Deleting an avatar with all of its looks takes one transaction. */
export const maxLooks = 500;

/** Accepts the job of a new avatar, which is pending until the job has ended. */
export async function createAvatarWithLook(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  about: Omit<NewAvatar, "id" | "accountId" | "coverLookId" | "status">,
  { asCover, ...job }: LookJob,
  details: LookDetails = {},
): Promise<Result<Job>> {
  const now = context.clock.now();
  const ids = { avatarId: context.ids.uuid(now), lookId: context.ids.uuid(now) };
  const target = { ...ids, ...(asCover && { asCover }) };
  const accepted = await acceptJob(context, tx, account, { ...job, target });
  if (!accepted.ok) return accepted;
  const look = { id: target.lookId, jobId: accepted.value.id, ...detailsOf(job), ...details };
  await createAvatarWithLooks(context, tx, { ...about, id: target.avatarId, accountId: account.id }, [look]);
  return accepted;
}

/** Accepts the job of a new look of an avatar. */
export async function addLook(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  avatarId: string,
  { asCover, ...job }: LookJob,
  details: LookDetails,
): Promise<Result<Job>> {
  if (!(await tx.avatars.find(account.id, avatarId))) return avatarNotFound(avatarId);
  const { total } = await tx.looks.list(account.id, { avatarId, limit: 1, offset: 0 });
  if (total >= maxLooks) {
    const hint = "Delete looks that are no longer needed.";
    return fail("too_many_looks", `The avatar already has ${maxLooks} looks, the maximum.`, { hint });
  }
  const now = context.clock.now();
  const target = { avatarId, lookId: context.ids.uuid(now), ...(asCover && { asCover }) };
  const accepted = await acceptJob(context, tx, account, { ...job, target });
  if (!accepted.ok) return accepted;
  const ids = { id: target.lookId, accountId: account.id, avatarId, jobId: accepted.value.id };
  await tx.looks.insert(newLook({ ...detailsOf(job), ...details, ...ids }, now));
  return ok(accepted.value);
}

/** What the job says about its look. */
export function detailsOf({ input }: Pick<NewJob, "input">): LookDetails {
  const { style, output } = input;
  return {
    ...(style !== undefined && { style }),
    ...(output.format !== undefined && { format: output.format }),
    ...(output.resolution !== undefined && { resolution: output.resolution }),
  };
}
