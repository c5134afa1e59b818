import type { BackedUp } from "../commands/backup.ts";
import type { Page } from "./page.ts";

export function printBackup({ folder, dataDir, pictures, missing }: BackedUp, page: Page): undefined {
  if (missing.length > 0) {
    const message = `${missing.length} pictures are missing in ${dataDir} itself, such as ${missing[0]}; the copy is otherwise complete`;
    if (page.events) page.event("warning", { message });
    else page.errorLine(`${page.paintError("yellow", "warning:")} ${message}`);
  }
  if (page.json) {
    page.document({ folder, dataDir, pictures, missing });
    return;
  }
  page.line(folder);
  page.errorLine(
    pictures
      ? `A copy of ${dataDir}: avatar serve --data-dir opens it.`
      : `A copy of the database of ${dataDir}; its pictures are in the S3-compatible store, to be copied after it.`,
  );
}
