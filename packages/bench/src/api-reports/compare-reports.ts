import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { diff } from "node:util";
import type { Report } from "./render-reports.ts";

export interface ReportChange {
  readonly file: string;
  readonly subject: string;
  /** The new text, or undefined if the file is no longer needed. */
  readonly text: string | undefined;
  /** The lines that were added (`+ `) and removed (`- `). */
  readonly lines: readonly string[];
}

/** Returns the reports that are not as in the repository, and files that are the report of nothing. */
export async function compareReports(reports: readonly Report[]): Promise<readonly ReportChange[]> {
  const changes = await Promise.all(
    reports.map(async ({ file, subject, text }) => {
      const before = await readFile(file, "utf8").catch(() => "");
      return before === text ? [] : [{ file, subject, text, lines: changedLines(before, text) }];
    }),
  );
  const needed = new Set(reports.map(({ file }) => file));
  const directories = [...new Set(reports.map(({ file }) => dirname(file)))];
  const stale = await Promise.all(
    directories.map(async (directory) => {
      const files = await readdir(directory).catch(() => []);
      return files
        .map((name) => join(directory, name))
        .filter((file) => !needed.has(file))
        .map((file) => ({ file, subject: "an entry that no longer exists", text: undefined, lines: [] }));
    }),
  );
  return [...changes, ...stale].flat();
}

function changedLines(before: string, after: string): readonly string[] {
  return diff(before.split("\n"), after.split("\n")).flatMap(([operation, line]) => {
    // The arguments are read as the actual and the expected text.
    if (operation === 0 || line.trim() === "") return [];
    return [`${operation === 1 ? "-" : "+"} ${line}`];
  });
}
