import type { ListResult } from "../client/list.ts";
import type { Printer } from "./printer.ts";

/** Prints one line per item, and a message if there are none or more. */
export function printList<T>(
  list: ListResult<T>,
  printer: Printer,
  format: (item: T) => string,
  emptyMessage: string,
): undefined {
  if (printer.json) {
    printer.document(list);
    return;
  }
  for (const item of list.data) printer.line(format(item));
  if (list.totalCount === 0) printer.errorLine(emptyMessage);
  else if (list.hasMore) {
    printer.errorLine(
      printer.paintError(
        "dim",
        `Showing ${list.data.length} of ${list.totalCount}. Use --limit and --offset to see more.`,
      ),
    );
  }
}
