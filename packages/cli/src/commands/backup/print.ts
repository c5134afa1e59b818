import type { Printer } from "../../output/printer.ts";
import { shellQuote } from "../../text/shell-quote.ts";
import type { BackupResult } from "./run.ts";

export function printBackup(
  { folder, dataDir, pictures, missing }: BackupResult,
  printer: Printer,
): undefined {
  if (missing.length > 0) {
    const message = `${missing.length} images are missing from ${dataDir}, such as ${missing[0]}; everything else was copied`;
    printer.warn(message);
  }
  if (printer.json) {
    printer.document({ folder, dataDir, pictures, missing });
    return;
  }
  printer.line(folder);
  printer.errorLine(
    pictures
      ? `Backed up ${dataDir}. To use the backup: avatar serve --data-dir ${shellQuote(folder)}`
      : `Backed up the database of ${dataDir}. The images are stored in S3: copy the bucket afterwards.`,
  );
}
