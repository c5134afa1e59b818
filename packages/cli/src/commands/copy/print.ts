import { exitCodes } from "../../errors/cli-error.ts";
import type { Printer } from "../../output/printer.ts";
import type { CopyResult } from "./run.ts";

export function printCopied({ copied, failed }: CopyResult, printer: Printer): number {
  if (printer.json) printer.document({ copied, failed });
  else {
    for (const { from, to, label, images } of copied) {
      const count = images === 1 ? "1 image" : `${images} images`;
      printer.line(`${from} -> ${to}  ${label ?? "(no label)"}  ${count}`);
    }
    for (const { from, reason } of failed) printer.errorLine(`${from} was not copied: ${reason}`);
    if (copied.length + failed.length === 0) printer.line("No avatars to copy.");
  }
  return failed.length === 0 ? exitCodes.ok : exitCodes.failure;
}
