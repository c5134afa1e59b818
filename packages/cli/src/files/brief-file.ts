import { readFile } from "node:fs/promises";
import type { Brief } from "@likeness/client";
import { usageError } from "../errors/cli-error.ts";
import { decodeText } from "./decode-text.ts";
import { resolvePath, type WorkingDirectory } from "./resolve-path.ts";

/** Reads and validates a Brief. */
export async function readBriefFile(file: string, base: WorkingDirectory): Promise<Brief> {
  const bytes = await readFile(resolvePath(file, base)).catch(() => {
    throw usageError(`--brief ${file}: file not found or not readable.`);
  });
  const text = decodeText(bytes, `--brief ${file}`);
  const { parseBrief } = await import("@likeness/illustrator/brief");
  try {
    return { ...parseBrief(JSON.parse(text)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw usageError(
      `--brief ${file}: ${reason}`,
      'To create a Brief: avatar brief "a wise owl" --json > brief.json',
    );
  }
}
