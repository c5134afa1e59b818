import type { EngineOptions, ModelChoice } from "@likeness/engine";
import { readEnv } from "../config/env.ts";
import { usageError } from "../errors/cli-error.ts";
import type { Io } from "../terminal/io.ts";

/** Systems that can be the image model of an engine here. */
export const systemModels = ["pi", "percify", "hoox"] as const;

/**
 * The models that `--model` names: one, several of which the next is the fallback of those before it, or several with names,
 * such as `draft=likeness` and `final=openai:gpt-image-1`. A value without a name belongs to the one before it.
 */
export async function imageModelOptions(
  values: readonly string[],
  env: Io["env"],
): Promise<Pick<EngineOptions, "model" | "models">> {
  if (values.length === 0) return {};
  const unnamed: ModelChoice[] = [];
  const named = new Map<string, ModelChoice[]>();
  let list = unnamed;
  for (const value of values) {
    const [, name, rest] = /^([\w-]{1,64})=(.+)$/.exec(value) ?? [];
    if (name !== undefined) {
      list = named.get(name) ?? [];
      named.set(name, list);
    }
    list.push(await choiceOf(rest ?? value, env));
  }
  if (named.size === 0) return { model: unnamed };
  if (unnamed.length > 0)
    throw usageError(
      "--model needs a name for each model, or for none.",
      "As in --model draft=likeness,final=openai:gpt-image-1.",
    );
  return { models: Object.fromEntries(named) };
}

/** What is missing for the first call of each model. */
export async function imageModelProblems(
  values: readonly string[],
  env: Io["env"],
): Promise<readonly string[]> {
  if (values.length === 0) return [];
  const { describeImageModel } = await import("@likeness/engine");
  const described = await Promise.all(
    values.map(async (value) => describeImageModel(await choiceOf(modelOf(value), env), env)),
  );
  return described.flatMap(({ name, problem }) => (problem === null ? [] : `${name}: ${problem}`));
}

/** The model of a value such as `final=openai:gpt-image-1`. */
export function modelOf(value: string): string {
  return value.replace(/^[\w-]{1,64}=/, "");
}

/** @throws CliError for a name that is none of a model. */
export async function choiceOf(text: string, env: Io["env"]): Promise<ModelChoice> {
  const system = systemModels.find((name) => name === text);
  if (system) {
    const { systemProvider } = await import("./system-provider.ts");
    return systemProvider(system, (name) => readEnv(env, name));
  }
  const { checkModelName } = await import("@likeness/engine");
  try {
    checkModelName(text);
  } catch (error) {
    throw usageError(
      error instanceof Error ? error.message : String(error),
      `avatar models lists them; ${systemModels.join(", ")} are systems with models of their own.`,
    );
  }
  return text;
}
