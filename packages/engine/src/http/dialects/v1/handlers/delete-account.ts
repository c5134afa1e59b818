import { operations } from "@likeness/contract/v1";
import { checkDeletable, closeAccount, emptyAccount } from "../../../../features/accounts/delete-account.ts";
import { findAccountFor, requireOperator } from "../../../../features/accounts/operator.ts";
import { sweepBlobs } from "../../../../features/assets/unused-blobs.ts";
import type { Account } from "../../../../model/account.ts";
import type { RemovedAccount } from "../../../../model/removed.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import { hashBody, readKey } from "../../../idempotency-key.ts";
import type { RequestContext } from "../../../request-context.ts";
import { dataEnvelope, respondOnce } from "../answer.ts";
import { encodeAccountDeletion } from "../encode.ts";

export async function deleteOneAccount(ctx: RequestContext, caller: Account): Promise<Result<Response>> {
  const params = parse(operations.deleteAccount.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine, requestId } = ctx;
  const known = await findAccountFor(engine.store, caller, id);
  // One that was deleted with this Idempotency-Key is answered again.
  const allowed = known.ok || ctx.request.headers.has("idempotency-key") ? requireOperator(caller) : known;
  if (!allowed.ok) return known.ok ? allowed : known;
  const scope = readKey(ctx.request, caller.id, `/accounts/${id}`);
  if (!scope.ok) return scope;
  const result = await respondOnce<RemovedAccount>(ctx, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    prepare: async () => {
      const account = await findAccountFor(engine.store, caller, id);
      if (!account.ok) return account;
      const deletable = checkDeletable(account.value);
      return deletable.ok ? ok(await emptyAccount(engine, account.value)) : deletable;
    },
    execute: async (tx, removed) => {
      const account = await findAccountFor(tx, caller, id);
      if (!account.ok) return account;
      if (!removed) throw new TypeError("An account is emptied before it is closed.");
      await closeAccount(tx, account.value);
      return ok({ status: 200, body: dataEnvelope(ctx, "deletion", encodeAccountDeletion(id, removed)) });
    },
  });
  if (result.ok) {
    void sweepBlobs(engine, engine.stopping).catch((error: unknown) =>
      engine.telemetry.emit({ kind: "fault", error, requestId }),
    );
  }
  return result;
}
