import type {
  ImageModel,
  ImageModelContext,
  ImageModelDraft,
  ImageModelFeature,
  ImageModelProblem,
  ImageModelRequest,
  ImageModelResult,
} from "../../ports/image-model.ts";

/** A model of a list, and what a picture of it costs in US dollars; null if that is not known. */
export interface ListedModel {
  readonly id: string;
  readonly model: ImageModel;
  cost(): Promise<number | null>;
}

export interface RouterOptions {
  /** Whether the models of a list are tried in their order, or the cheapest first. */
  readonly order: "listed" | "cheapest";
}

/**
 * Selects the models of a request by its `model`, by default the first list, and generates with the first one of the list that
 * can do what is asked. The next one is tried if a model cannot be reached, has too many requests or is not configured, and
 * only if nothing can have been paid.
 */
export function createModelRouter(
  lists: ReadonlyMap<string, readonly ListedModel[]>,
  { order }: RouterOptions,
): ImageModel {
  const all = [...lists.values()].flat();
  const features = new Set<ImageModelFeature>(all.flatMap(({ model }) => model.features ?? []));
  const inOrder = async (name: string | undefined): Promise<readonly ListedModel[]> => {
    const [first = []] = lists.values();
    const list = (name === undefined ? undefined : lists.get(name)) ?? first;
    if (order === "listed" || list.length < 2) return list;
    const priced = await Promise.all(
      list.map(async (one) => ({ one, cost: (await one.cost()) ?? Number.POSITIVE_INFINITY })),
    );
    return priced.sort((a, b) => a.cost - b.cost).map(({ one }) => one);
  };
  return {
    features: [...features],
    prepare() {
      for (const { model } of all) model.prepare?.();
    },
    check: async (draft) => (await capable(await inOrder(draft.model), draft)).problem,
    async generate(request, context) {
      const list = await inOrder(request.model);
      const { models, problem } = await capable(list, request);
      if (problem) return { ok: false, code: "invalid_input", message: problem.message };
      return generateInTurn(firstUnsettled(models, context), request, context);
    },
  };
}

/** Those that can do what is asked, or the problem of the first one if none can. */
async function capable(
  list: readonly ListedModel[],
  request: ImageModelDraft | ImageModelRequest,
): Promise<{ models: readonly ListedModel[]; problem: ImageModelProblem | null }> {
  const models: ListedModel[] = [];
  let first: ImageModelProblem | null = null;
  for (const one of list) {
    const problem = (await one.model.check?.(request)) ?? null;
    if (problem === null) models.push(one);
    first ??= problem;
  }
  return { models, problem: models.length > 0 ? null : first };
}

/** A model whose call did not end comes first, so that it is continued instead of paid elsewhere. */
function firstUnsettled(
  models: readonly ListedModel[],
  { calls }: ImageModelContext,
): readonly ListedModel[] {
  const begun = calls?.list().findLast(({ outcome }) => outcome !== "failed")?.model;
  return [...models.filter(({ id }) => id === begun), ...models.filter(({ id }) => id !== begun)];
}

async function generateInTurn(
  [first, ...rest]: readonly ListedModel[],
  request: ImageModelRequest,
  context: ImageModelContext,
): Promise<ImageModelResult> {
  if (!first) return { ok: false, code: "not_configured", message: "there is no image model" };
  const result = await first.model.generate(request, context);
  const [next] = rest;
  if (!next || result.ok || !mayTryNext(result, context)) return result;
  const fallback = await generateInTurn(rest, request, context);
  if (!fallback.ok) return fallback;
  const message = `${next.id} made it instead of ${first.id}: ${result.message}.`;
  return { ...fallback, warnings: [...(fallback.warnings ?? []), { code: "fallback_model", message }] };
}

const outages: ReadonlySet<string> = new Set(["rate_limited", "upstream_error", "timeout", "not_configured"]);

/** After an outage, unless the provider may charge for a call all the same. */
function mayTryNext(
  { code }: Extract<ImageModelResult, { ok: false }>,
  { calls }: ImageModelContext,
): boolean {
  return outages.has(code) && !calls?.list().some(({ outcome }) => outcome === "unknown" || outcome === null);
}
