import type { ListedImageModel } from "../../ports/image-model.ts";
import type { PictureAbilities, PictureProvider } from "../../ports/picture-provider.ts";
import { isPictureProvider, type ModelChoice, type NamedModels, toList } from "./create-model.ts";
import { aiSdkProvider, isAiSdkModel } from "./hosted/ai-sdk-provider.ts";
import { knownProviders, openModel, parseModelName } from "./hosted/open-model.ts";

/** What an image model can do, and whether it can be used. */
export interface ImageModelDescription {
  readonly name: string;
  /** What is missing, and how to set it; null if nothing is known to be. */
  readonly problem: string | null;
  /** Of the built-in illustrator and of a model of one's own null: what they can do is not limited by a provider. */
  readonly abilities: PictureAbilities | null;
}

/** @throws TypeError for a name that is none of a model. */
export function checkModelName(name: string): void {
  if (name !== "likeness") parseModelName(name);
}

/** An example of a model of each provider that can be selected by name. */
export function exampleModels(): readonly string[] {
  return ["likeness", ...Object.values(knownProviders).map(({ example }) => example)];
}

/**
 * Describes a model without calling it.
 *
 * @throws TypeError for a name that is none of a model.
 */
export async function describeImageModel(
  choice: ModelChoice,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ImageModelDescription> {
  if (choice === "likeness") return { name: choice, problem: null, abilities: null };
  if (typeof choice === "string") {
    const opened = openModel(choice, { environment });
    const problem = await opened.problem();
    return { name: choice, problem, abilities: await abilitiesOf(opened) };
  }
  if (isAiSdkModel(choice)) return describeProvider(aiSdkProvider(choice));
  if (isPictureProvider(choice)) return describeProvider(choice);
  return { name: "custom", problem: null, abilities: null };
}

async function describeProvider(provider: PictureProvider): Promise<ImageModelDescription> {
  const problem = (await provider.problem?.()) ?? null;
  return { name: provider.id, problem, abilities: await abilitiesOf(provider) };
}

/** Null if its package is not installed. */
async function abilitiesOf(provider: PictureProvider): Promise<PictureAbilities | null> {
  try {
    return await provider.abilities();
  } catch {
    return null;
  }
}

/** Describes the models of an engine, and then an example of each provider that it does not use, without calling them. */
export async function listImageModels(
  choices: ModelChoice | readonly ModelChoice[],
  named: NamedModels | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly ListedImageModel[]> {
  const used = named
    ? Object.entries(named).flatMap(([usedAs, list]) => toList(list).map((choice) => ({ choice, usedAs })))
    : toList(choices).map((choice) => ({ choice, usedAs: null }));
  const others = exampleModels().filter((name) => !used.some(({ choice }) => choice === name));
  const listed = async (choice: ModelChoice, isUsed: boolean, usedAs: string | null) => {
    const { name, problem, abilities } = await describeImageModel(choice, environment);
    const cost = name === "likeness" ? 0 : (abilities?.cost ?? null);
    return { name, isUsed, usedAs, problem, inputImages: abilities?.inputImages ?? null, cost };
  };
  return Promise.all([
    ...used.map(({ choice, usedAs }) => listed(choice, true, usedAs)),
    ...others.map((name) => listed(name, false, null)),
  ]);
}
