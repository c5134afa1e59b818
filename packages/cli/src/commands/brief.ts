import type { Brief, StyleName } from "@likeness/illustrator/brief";

export interface BriefInput {
  readonly prompt: string;
  readonly hints?: Readonly<Record<string, unknown>> | undefined;
  readonly negativePrompt?: string | undefined;
  readonly style?: StyleName | undefined;
}

/** What the prompt and hints are understood to ask for. Draws nothing and asks nobody. */
export async function brief({ prompt, hints, negativePrompt, style }: BriefInput): Promise<Brief> {
  const { readBrief } = await import("@likeness/illustrator/brief");
  return readBrief({
    prompt,
    ...(hints !== undefined && { hints }),
    ...(negativePrompt !== undefined && { negativePrompt }),
    ...(style !== undefined && { style }),
  });
}
