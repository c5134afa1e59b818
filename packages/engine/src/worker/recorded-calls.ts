import type { EngineContext } from "../kernel/engine-context.ts";
import type { Job } from "../model/job.ts";
import { transition } from "../model/job-transition.ts";
import { dayOf, type ModelCall, mayBePaid } from "../model/model-call.ts";
import type { ModelCalls } from "../ports/image-model.ts";
import type { Transaction } from "../ports/store.ts";

/** Records the calls of a model in the job that a worker runs. What a worker whose claim was taken over records is rejected. */
export function recordedCalls(context: EngineContext, job: Job, worker: string): ModelCalls {
  const { accountId } = job;
  const { dailySpending } = context;
  let calls = job.modelCalls ?? [];
  const refuseSpending = async (tx: Transaction, { startedAt, cost }: ModelCall): Promise<string | null> => {
    if (dailySpending === null) return null;
    const spent = await tx.ledger.spent(accountId, dayOf(startedAt));
    if (cost !== undefined && spent + cost <= dailySpending) return null;
    const price = cost === undefined ? "its price is not known; set modelCalls.costs" : `it costs $${cost}`;
    return `the account has spent $${spent} on image models today and its limit is $${dailySpending}; ${price}`;
  };
  const change = async (make: (call: ModelCall) => ModelCall, id: string): Promise<void> => {
    const saved = await context.store.transact(async (tx) => {
      const current = await tx.jobs.get(job.id);
      const old = current?.modelCalls?.find((call) => call.id === id);
      const call = old && make(old);
      const next =
        current && call && transition(current, { kind: "call", worker, call }, context.clock.now());
      if (!next) return null;
      await tx.jobs.update(next);
      const difference = chargeOf(call) - chargeOf(old);
      if (difference !== 0) await tx.ledger.spend(accountId, dayOf(old.startedAt), difference);
      return next;
    });
    if (!saved) throw takenOver();
    calls = saved.modelCalls ?? [];
  };
  return {
    list: () => calls,
    async begin(about) {
      const result = await context.store.transact(async (tx) => {
        const now = context.clock.now();
        const call: ModelCall = {
          ...about,
          id: context.ids.uuid(now),
          startedAt: now,
          endedAt: null,
          outcome: null,
        };
        const current = await tx.jobs.get(job.id);
        const next = current && transition(current, { kind: "call", worker, call }, now);
        if (!next) return null;
        const refusal = await refuseSpending(tx, call);
        if (refusal !== null) return refusal;
        await tx.jobs.update(next);
        await tx.ledger.spend(accountId, dayOf(now), call.cost ?? 0);
        return { next, call };
      });
      if (!result) throw takenOver();
      if (typeof result === "string") return { ok: false, message: result };
      calls = result.next.modelCalls ?? [];
      return { ok: true, id: result.call.id };
    },
    submitted: (id, submission) => change((call) => ({ ...call, submission }), id),
    async end(id, { outcome, cost, ...made }) {
      // Stored first: a picture that is recorded exists.
      const sha256 = "picture" in made ? await context.blobs.put(made.picture) : null;
      await change(
        (call) => ({
          ...call,
          outcome,
          endedAt: context.clock.now(),
          ...(cost !== undefined && { cost }),
          ...(sha256 !== null && { picture: { sha256 } }),
        }),
        id,
      );
    },
    read: async ({ picture }) => (picture ? context.blobs.get(picture.sha256) : null),
  };
}

/** In US dollars. */
function chargeOf({ outcome, cost = 0 }: ModelCall): number {
  return mayBePaid({ outcome }) ? cost : 0;
}

function takenOver(): DOMException {
  return new DOMException("The job was cancelled or taken over", "AbortError");
}
