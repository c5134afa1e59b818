import type { Printer } from "../../output/printer.ts";
import { shellQuote } from "../../text/shell-quote.ts";
import type { BackupResult } from "./run.ts";

export function printBackup(
  { directory, dataDir, includesImages, missing }: BackupResult,
  printer: Printer,
): undefined {
  if (missing.length > 0) {
    const message = `${missing.length} images are missing from ${dataDir}, such as ${missing[0]}; everything else was copied`;
    printer.warn(message);
  }
  if (printer.json) {
    printer.document({ folder: directory, dataDir, pictures: includesImages, missing });
    return;
  }
  printer.line(directory);
  printer.errorLine(
    includesImages
      ? `Backed up ${dataDir}. To use the backup: avatar serve --data-dir ${shellQuote(directory)}`
      : `Backed up the database of ${dataDir}. The images are stored in S3: copy the bucket afterwards.`,
  );
}
