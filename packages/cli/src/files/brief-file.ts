import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Brief } from "@likeness/client";
import { misuse } from "../failure.ts";

/** The Brief in a file, checked before any work is done. */
export async function readBriefFile(file: string, cwd: string): Promise<Brief> {
  const text = await readFile(resolve(cwd, file), "utf8").catch(() => {
    throw misuse(`--brief ${file}: there is no such file, or it cannot be read.`);
  });
  const { parseBrief } = await import("@likeness/illustrator/brief");
  try {
    return { ...parseBrief(JSON.parse(text)) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw misuse(`--brief ${file}: ${why}`, "avatar brief --prompt ... --json prints one to start from.");
  }
}
