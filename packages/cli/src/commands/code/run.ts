import type { Brief, StyleName } from "@likeness/illustrator/brief";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { readBriefFile } from "../../files/brief-file.ts";
import { warnAboutUnknownHints } from "../brief/unknown-hints.ts";

export interface CodeResult {
  /** Whether the code was made, or read. */
  readonly kind: "encoded" | "decoded";
  readonly code: string;
  readonly brief: Brief;
  readonly seed: number;
}

export interface EncodeOptions {
  readonly seed?: number | undefined;
  readonly style?: StyleName | undefined;
}

export function isCode(text: string): boolean {
  return /^\s*face1/i.test(text);
}

/** Runs without an engine or a server. */
export async function encodePrompt(
  input: EncodeOptions & {
    readonly prompt: string;
    readonly hints?: Readonly<Record<string, unknown>> | undefined;
  },
  context: Pick<CommandContext, "emit">,
): Promise<CodeResult> {
  const { prompt, hints, seed, style } = input;
  await warnAboutUnknownHints(hints, context);
  const { drawSvg } = await import("@likeness/illustrator/svg");
  const drawing = await drawSvg({
    prompt,
    ...(hints && { hints }),
    ...(seed !== undefined && { seed }),
    ...(style && { style }),
  });
  const { code, cast = [], brief } = drawing;
  if (code === undefined)
    throw usageError(`a code holds one character, and the prompt describes ${cast.length}; describe one`);
  return { kind: "encoded", code, brief, seed: drawing.seed };
}

export async function encodeBrief(
  { brief: file, seed = 0, style }: EncodeOptions & { readonly brief: string },
  context: CommandContext,
): Promise<CodeResult> {
  const { encodeFace, parseBrief } = await import("@likeness/illustrator/brief");
  const brief = parseBrief({ ...(await readBriefFile(file, context)), ...(style && { style }) });
  return { kind: "encoded", code: encodeFace({ brief, seed }), brief, seed };
}

export async function decodeCode(text: string): Promise<CodeResult> {
  const { decodeFace, encodeFace, isIllustratorError } = await import("@likeness/illustrator/brief");
  try {
    const { brief, seed } = decodeFace(text);
    return { kind: "decoded", code: encodeFace({ brief, seed }), brief, seed };
  } catch (error) {
    if (isIllustratorError(error)) throw usageError(error.message);
    throw error;
  }
}
