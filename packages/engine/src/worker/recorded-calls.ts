import type { EngineContext } from "../kernel/engine-context.ts";
import type { Job } from "../model/job.ts";
import { transition } from "../model/job-transition.ts";
import type { ModelCall } from "../model/model-call.ts";
import type { ModelCalls } from "../ports/image-model.ts";

/** Records the calls of a model in the job that a worker runs. What a worker whose claim was taken over records is rejected. */
export function recordedCalls(context: EngineContext, job: Job, worker: string): ModelCalls {
  let calls = job.modelCalls ?? [];
  const change = async (make: (call: ModelCall) => ModelCall, id: string): Promise<void> => {
    const saved = await context.store.transact(async (tx) => {
      const current = await tx.jobs.get(job.id);
      const old = current?.modelCalls?.find((call) => call.id === id);
      const call = old && make(old);
      const next =
        current && call && transition(current, { kind: "call", worker, call }, context.clock.now());
      if (!next) return null;
      await tx.jobs.update(next);
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
        await tx.jobs.update(next);
        return { next, call };
      });
      if (!result) throw takenOver();
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

function takenOver(): DOMException {
  return new DOMException("The job was cancelled or taken over", "AbortError");
}
