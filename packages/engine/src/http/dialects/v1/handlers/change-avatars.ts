import { operations } from "@likeness/contract/v1";
import { removeUnusedBlobs } from "../../../../features/assets/unused-blobs.ts";
import { deleteAvatar } from "../../../../features/avatars/delete-avatar.ts";
import { updateAvatar } from "../../../../features/avatars/update-avatar.ts";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import type { Account } from "../../../../model/account.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import { readWrite } from "../../../body/read-write.ts";
import { hashBody, readKey } from "../../../idempotency-key.ts";
import type { RequestContext } from "../../../request-context.ts";
import { dataEnvelope, respondOnce } from "../answer.ts";
import { encodeAvatar, encodeDeletion } from "../encode.ts";

export async function updateOneAvatar(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.updateAvatar.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine } = ctx;
  const { body: shape } = operations.updateAvatar;
  const wanted = await readWrite(ctx, account, { route: `/avatars/${id}`, body: shape });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { label } = body;
  return respondOnce(ctx, {
    ...write,
    authorize: () => moderateText(engine, label === null ? {} : { label }, ctx.request.signal),
    execute: async (tx) => {
      const avatar = await updateAvatar(engine, tx, account.id, { id, label });
      if (!avatar.ok) return avatar;
      const data = encodeAvatar(avatar.value, ctx.assetUrl);
      return ok({ status: 200, body: dataEnvelope(ctx, "saved_avatar", data) });
    },
  });
}

export async function deleteOneAvatar(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.deleteAvatar.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const scope = readKey(ctx.request, account.id, `/avatars/${id}`);
  if (!scope.ok) return scope;
  let hashes: readonly string[] = [];
  const result = await respondOnce(ctx, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    execute: async (tx) => {
      const deleted = await deleteAvatar(tx, account.id, id);
      if (!deleted.ok) return deleted;
      hashes = deleted.value.hashes;
      const data = encodeDeletion(id, deleted.value.removed);
      return ok({ status: 200, body: dataEnvelope(ctx, "deletion", data) });
    },
  });
  const { engine, requestId } = ctx;
  if (result.ok) {
    // What cannot be removed now is removed by the next sweep.
    await removeUnusedBlobs(engine, hashes).catch((error: unknown) =>
      engine.telemetry.emit({ kind: "fault", error, requestId }),
    );
  }
  return result;
}
