import type { ReadPrompt, StyleName } from "@likeness/illustrator/brief";
import type { CommandContext } from "../../context.ts";
import { warnAboutUnknownHints } from "./unknown-hints.ts";

export interface BriefInput {
  readonly prompt: string;
  readonly hints?: Readonly<Record<string, unknown>> | undefined;
  readonly negativePrompt?: string | undefined;
  readonly style?: StyleName | undefined;
}

export interface BriefResult extends Pick<ReadPrompt, "brief" | "reading"> {
  readonly prompt: string;
}

/** Extracts a Brief from a prompt and hints, without an engine or a server. */
export async function createBrief(
  input: BriefInput,
  context: Pick<CommandContext, "emit">,
): Promise<BriefResult> {
  const { prompt, hints, negativePrompt, style } = input;
  await warnAboutUnknownHints(hints, context);
  const { readPrompt } = await import("@likeness/illustrator/brief");
  const { brief, reading, warnings } = await readPrompt({
    prompt,
    ...(hints !== undefined && { hints }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(style !== undefined && { style }),
  });
  for (const { message } of warnings) context.emit({ kind: "warning", message });
  return { prompt, brief, reading };
}
