import type { Deleted } from "../../../features/avatars/delete-avatar.ts";
import { ok, type Result } from "../../../model/result.ts";
import type { Transaction } from "../../../ports/store.ts";
import { readEmptyWrite } from "../../idempotent-write.ts";
import type { RequestContext } from "../../request-context.ts";
import { respondOnce } from "../../respond/respond-once.ts";
import { encodeDeletion } from "./encode.ts";
import { removeBlobs } from "./remove-blobs.ts";
import { dataEnvelope } from "./respond.ts";

/** Deletes something with images, and responds with what was deleted. */
export async function respondToDeletion(
  ctx: RequestContext,
  route: string,
  id: string,
  execute: (tx: Transaction) => Promise<Result<Deleted>>,
): Promise<Result<Response>> {
  const write = readEmptyWrite(ctx, route);
  if (!write.ok) return write;
  return removeBlobs(ctx, (unused) =>
    respondOnce(ctx, {
      ...write.value,
      execute: async (tx) => {
        const deleted = await execute(tx);
        if (!deleted.ok) return deleted;
        unused(deleted.value.hashes);
        const data = encodeDeletion(id, deleted.value.removed);
        return ok({ status: 200, body: dataEnvelope(ctx, "deletion", data) });
      },
    }),
  );
}
