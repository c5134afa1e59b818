import type { Settings } from "../config/settings.ts";
import { usageError } from "../errors/cli-error.ts";

export interface SystemParameters {
  readonly place?: string | undefined;
  readonly model?: string | undefined;
}

/** The parameters that are given. */
export function systemParameters({ place, model }: SystemParameters) {
  return { ...(place !== undefined && { place }), ...(model !== undefined && { model }) };
}

/** The Likeness API has none of them where a new avatar is drawn. */
export function rejectSystemParameters(input: SystemParameters, { target }: Settings): void {
  const [given] = Object.keys(systemParameters(input));
  if (given === undefined || target.kind === "system") return;
  throw usageError(
    `--${given} is for other systems.`,
    "Choose one with --system; avatar systems shows what each can do.",
  );
}
