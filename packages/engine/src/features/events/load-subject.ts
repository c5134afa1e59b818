import type { Event } from "../../model/event.ts";
import type { WebhookPayload } from "../../ports/event-writer.ts";
import type { StoreReader } from "../../ports/store.ts";
import { findWithLooks } from "../avatars/with-looks.ts";
import { findWithAvatar } from "../twins/with-avatars.ts";

export type Subject = Omit<WebhookPayload, "delivery">;

/** Reads the current state of what an event of an account is about. */
export async function loadSubject(
  reader: StoreReader,
  accountId: string,
  {
    type,
    jobId,
    avatarId,
    lookId,
    commentId,
    endpointId,
  }: Pick<Event, "jobId" | "avatarId" | "lookId" | "commentId" | "endpointId"> & { readonly type: string },
): Promise<Subject> {
  const [job, avatar, look, comment, endpoint] = await Promise.all([
    jobId === null ? null : reader.jobs.find(accountId, jobId),
    avatarId === null ? null : findWithLooks(reader, accountId, avatarId),
    lookId === null ? null : reader.looks.find(accountId, lookId),
    commentId === null ? null : reader.comments.find(accountId, commentId),
    endpointId === null ? null : reader.endpoints.find(accountId, endpointId),
  ]);
  const twinId = type.startsWith("twin.") ? job?.input.twin?.twinId : undefined;
  const twin = twinId === undefined ? null : await findWithAvatar(reader, accountId, twinId);
  return { job, avatar, look, comment, twin, endpoint };
}
