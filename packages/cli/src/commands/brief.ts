import type { Brief, StyleName } from "@likeness/illustrator/brief";
import type { Context } from "./context.ts";
import { warnOfUnknownHints } from "./unknown-hints.ts";

export interface BriefInput {
  readonly prompt: string;
  readonly hints?: Readonly<Record<string, unknown>> | undefined;
  readonly negativePrompt?: string | undefined;
  readonly style?: StyleName | undefined;
}

/** What the prompt and hints are understood to ask for. Draws nothing and asks nobody. */
export async function brief(input: BriefInput, context: Pick<Context, "observe">): Promise<Brief> {
  const { prompt, hints, negativePrompt, style } = input;
  await warnOfUnknownHints(hints, context);
  const { readBrief } = await import("@likeness/illustrator/brief");
  return readBrief({
    prompt,
    ...(hints !== undefined && { hints }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(style !== undefined && { style }),
  });
}
