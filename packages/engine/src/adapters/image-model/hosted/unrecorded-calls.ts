import type { ModelCall } from "../../../model/model-call.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { ModelCalls } from "../../../ports/image-model.ts";

/** Keeps calls in memory, for a model that is used without an engine. */
export function unrecordedCalls(jobId: string, clock: Clock): ModelCalls {
  const calls: ModelCall[] = [];
  const pictures = new Map<string, Uint8Array>();
  const change = (id: string, changes: Partial<ModelCall>) => {
    const index = calls.findIndex((call) => call.id === id);
    const call = calls[index];
    if (call) calls[index] = { ...call, ...changes };
  };
  return {
    list: () => calls,
    async begin(about) {
      const id = `${jobId}-${about.image}-${calls.length}`;
      calls.push({ ...about, id, startedAt: clock.now(), endedAt: null, outcome: null });
      return { ok: true, id };
    },
    async submitted(id, submission) {
      change(id, { submission });
    },
    async end(id, { outcome, cost, ...made }) {
      change(id, { outcome, endedAt: clock.now(), ...(cost !== undefined && { cost }) });
      if ("picture" in made) pictures.set(id, made.picture);
    },
    read: async ({ id }) => pictures.get(id) ?? null,
  };
}
