import type { WorkingDirectory } from "../../files/resolve-path.ts";
import { relativePath } from "../../output/images.ts";
import type { Printer } from "../../output/printer.ts";
import type { PresenceResult } from "./run.ts";

export function printPresence(
  { files }: PresenceResult,
  printer: Printer,
  base: WorkingDirectory,
): undefined {
  if (printer.json) printer.document({ files });
  else for (const { path } of files) printer.line(relativePath(path, base));
}
