import type { Deleted } from "../../../features/avatars/delete-avatar.ts";
import { deleteManyReactions } from "../../../features/social/delete-reactions.ts";
import { ok, type Result } from "../../../model/result.ts";
import type { Transaction } from "../../../ports/store.ts";
import { readEmptyWrite } from "../../idempotent-write.ts";
import type { RequestContext } from "../../request-context.ts";
import { removeBlobs } from "../../respond/remove-blobs.ts";
import { respondOnce } from "../../respond/respond-once.ts";
import { encodeDeletion } from "./encode.ts";
import { dataEnvelope } from "./respond.ts";

export interface Deletion {
  readonly route: string;
  /** The id in the response, unless what is deleted has another one. */
  readonly id: string;
  /** The avatar that is deleted, or deleted too. */
  avatarId?(): Promise<string | null>;
  execute(tx: Transaction): Promise<Result<Deleted & { readonly id?: string }>>;
}

/** Deletes something with images, and responds with what was deleted. */
export async function respondToDeletion(
  ctx: RequestContext,
  { route, id, avatarId, execute }: Deletion,
): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const write = readEmptyWrite(ctx, route);
  if (!write.ok) return write;
  return removeBlobs(ctx, (unused) =>
    respondOnce(ctx, {
      ...write.value,
      ...(avatarId && {
        prepare: async () => {
          const avatar = await avatarId();
          return ok(avatar === null ? null : await deleteManyReactions(engine, account.id, avatar));
        },
      }),
      execute: async (tx, reactions) => {
        const deleted = await execute(tx);
        if (!deleted.ok) return deleted;
        const { removed, hashes, id: ownId = id } = deleted.value;
        unused(hashes);
        const likes = removed.likes + (reactions?.likes ?? 0);
        const comments = removed.comments + (reactions?.comments ?? 0);
        const data = encodeDeletion(ownId, { ...removed, likes, comments });
        return ok({ status: 200, body: dataEnvelope(ctx, "deletion", data) });
      },
    }),
  );
}
