import type { Settings } from "../config/settings.ts";
import { usageError } from "../errors/cli-error.ts";

export interface SystemParameters {
  readonly place?: string | undefined;
  readonly model?: string | undefined;
}

/** The parameters that are given. The model of a local engine is none: the engine is started with it. */
export function systemParameters({ place, ...rest }: SystemParameters, { target }: Settings) {
  const model = target.kind === "local" ? undefined : rest.model;
  return { ...(place !== undefined && { place }), ...(model !== undefined && { model }) };
}

/** The Likeness API has none of them where a new avatar is drawn. */
export function rejectSystemParameters(input: SystemParameters, settings: Settings): void {
  const [given] = Object.keys(systemParameters(input, settings));
  if (given === undefined || settings.target.kind === "system") return;
  throw usageError(
    given === "model"
      ? "--model is for other systems and for this machine; a server has its own model."
      : `--${given} is for other systems.`,
    "Choose one with --system; avatar systems shows what each can do.",
  );
}
