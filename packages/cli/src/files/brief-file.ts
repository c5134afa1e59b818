import { readFile } from "node:fs/promises";
import type { Brief } from "@likeness/client";
import { misuse } from "../failure.ts";
import { type Base, locate } from "./locate.ts";
import { decodeText } from "./text.ts";

/** The Brief in a file, checked before any work is done. */
export async function readBriefFile(file: string, base: Base): Promise<Brief> {
  const bytes = await readFile(locate(file, base)).catch(() => {
    throw misuse(`--brief ${file}: there is no such file, or it cannot be read.`);
  });
  const text = decodeText(bytes, `--brief ${file}`);
  const { parseBrief } = await import("@likeness/illustrator/brief");
  try {
    return { ...parseBrief(JSON.parse(text)) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw misuse(`--brief ${file}: ${why}`, "avatar brief --prompt ... --json prints one to start from.");
  }
}
