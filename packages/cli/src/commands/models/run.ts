import type { ImageModelDescription } from "@likeness/engine";
import type { CommandContext } from "../../context.ts";
import { choiceOf, modelOf, systemModels } from "../../server/image-models.ts";

export interface ListedModel extends ImageModelDescription {
  /** Whether --model or LIKENESS_MODEL names it; others are examples. */
  readonly isConfigured: boolean;
  /** What the images cost, in US dollars; null if it is not known. */
  readonly price: number | null;
}

export interface ModelList {
  readonly models: readonly ListedModel[];
  /** Of how many images the price is. */
  readonly count: number;
}

/** Describes the configured models, and an example of each provider, without calling them. */
export async function listModels(
  { count }: { readonly count: number },
  { settings, env }: Pick<CommandContext, "settings" | "env">,
): Promise<ModelList> {
  const { describeImageModel, exampleModels } = await import("@likeness/engine");
  const configured = settings.imageModels.map(modelOf);
  const chosen = configured.length > 0 ? configured : ["likeness"];
  const names = new Set([...chosen, ...exampleModels(), ...systemModels]);
  const models = await Promise.all(
    [...names].map(async (name) => {
      const description = await describeImageModel(await choiceOf(name, env), env);
      const { abilities } = description;
      const cost = name === "likeness" ? 0 : (abilities?.cost ?? null);
      const price = cost === null ? null : Math.round(cost * count * 1e6) / 1e6;
      return { ...description, isConfigured: chosen.includes(name), price };
    }),
  );
  return { models, count };
}
