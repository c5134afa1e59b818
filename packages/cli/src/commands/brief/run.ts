import type { Brief, StyleName } from "@likeness/illustrator/brief";
import type { CommandContext } from "../../context.ts";
import { warnAboutUnknownHints } from "./unknown-hints.ts";

export interface BriefInput {
  readonly prompt: string;
  readonly hints?: Readonly<Record<string, unknown>> | undefined;
  readonly negativePrompt?: string | undefined;
  readonly style?: StyleName | undefined;
}

/** Extracts a Brief from a prompt and hints, without an engine or a server. */
export async function createBrief(input: BriefInput, context: Pick<CommandContext, "emit">): Promise<Brief> {
  const { prompt, hints, negativePrompt, style } = input;
  await warnAboutUnknownHints(hints, context);
  const { loadLanguages, readBrief } = await import("@likeness/illustrator/brief");
  const request = {
    prompt,
    ...(hints !== undefined && { hints }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(style !== undefined && { style }),
  };
  return readBrief({ ...request, languages: await loadLanguages(request) });
}
