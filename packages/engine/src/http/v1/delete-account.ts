import { operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import type { RemovedAccount } from "../../domain/removed.ts";
import { checkDeletable, closeAccount, emptyAccount } from "../../use-cases/delete-account.ts";
import { needOperator, reachAccount } from "../../use-cases/operator.ts";
import { sweepBlobs } from "../../use-cases/unused-blobs.ts";
import type { Call } from "../kit/call.ts";
import { hashBody, readKey } from "../kit/idempotency-key.ts";
import { parse } from "../kit/parse.ts";
import { answerOnce, dataText } from "./answer.ts";
import { encodeAccountDeletion } from "./encode.ts";

export async function deleteOneAccount(call: Call, caller: Account): Promise<Outcome<Response>> {
  const params = parse(operations.deleteAccount.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { world, requestId } = call;
  const known = await reachAccount(world.store, caller, id);
  // One that was deleted with this Idempotency-Key is answered again.
  const allowed = known.ok || call.request.headers.has("idempotency-key") ? needOperator(caller) : known;
  if (!allowed.ok) return known.ok ? allowed : known;
  const scope = readKey(call.request, caller.id, `/accounts/${id}`);
  if (!scope.ok) return scope;
  const outcome = await answerOnce<RemovedAccount>(call, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    prepare: async () => {
      const account = await reachAccount(world.store, caller, id);
      if (!account.ok) return account;
      const deletable = checkDeletable(account.value);
      return deletable.ok ? done(await emptyAccount(world, account.value)) : deletable;
    },
    act: async (tx, removed) => {
      const account = await reachAccount(tx, caller, id);
      if (!account.ok) return account;
      if (!removed) throw new TypeError("An account is emptied before it is closed.");
      await closeAccount(tx, account.value);
      return done({ status: 200, body: dataText(call, "deletion", encodeAccountDeletion(id, removed)) });
    },
  });
  if (outcome.ok) {
    void sweepBlobs(world, world.stopping).catch((error: unknown) =>
      world.telemetry.note({ kind: "fault", error, requestId }),
    );
  }
  return outcome;
}
