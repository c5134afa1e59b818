import { operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import { checkWording } from "../../use-cases/check-wording.ts";
import { deleteAvatar } from "../../use-cases/delete-avatar.ts";
import { removeUnusedBlobs } from "../../use-cases/unused-blobs.ts";
import { updateAvatar } from "../../use-cases/update-avatar.ts";
import type { Call } from "../kit/call.ts";
import { hashBody, readKey } from "../kit/idempotency-key.ts";
import { parse } from "../kit/parse.ts";
import { readWrite } from "../kit/read-write.ts";
import { answerOnce, dataText } from "./answer.ts";
import { encodeAvatar, encodeDeletion } from "./encode.ts";

export async function updateOneAvatar(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.updateAvatar.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { world } = call;
  const { body: shape } = operations.updateAvatar;
  const wanted = await readWrite(call, account, { route: `/avatars/${id}`, body: shape });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { label } = body;
  return answerOnce(call, {
    ...write,
    allow: () => checkWording(world, label === null ? {} : { label }, call.request.signal),
    act: async (tx) => {
      const avatar = await updateAvatar(world, tx, account.id, { id, label });
      if (!avatar.ok) return avatar;
      const data = encodeAvatar(avatar.value, call.address);
      return done({ status: 200, body: dataText(call, "saved_avatar", data) });
    },
  });
}

export async function deleteOneAvatar(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.deleteAvatar.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const scope = readKey(call.request, account.id, `/avatars/${id}`);
  if (!scope.ok) return scope;
  let hashes: readonly string[] = [];
  const outcome = await answerOnce(call, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    act: async (tx) => {
      const deleted = await deleteAvatar(tx, account.id, id);
      if (!deleted.ok) return deleted;
      hashes = deleted.value.hashes;
      const data = encodeDeletion(id, deleted.value.removed);
      return done({ status: 200, body: dataText(call, "deletion", data) });
    },
  });
  const { world, requestId } = call;
  if (outcome.ok) {
    // What cannot be removed now is removed by the next sweep.
    await removeUnusedBlobs(world, hashes).catch((error: unknown) =>
      world.telemetry.note({ kind: "fault", error, requestId }),
    );
  }
  return outcome;
}
