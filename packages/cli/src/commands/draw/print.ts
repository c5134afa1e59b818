import type { WorkingDirectory } from "../../files/resolve-path.ts";
import { printImages } from "../../output/images.ts";
import type { Printer } from "../../output/printer.ts";
import type { DrawResult } from "./run.ts";

export async function printDrawing(
  result: DrawResult,
  printer: Printer,
  base: WorkingDirectory,
): Promise<undefined> {
  if (result.kind === "image") return printImages(result, printer, base);
  const { url, expiresAt } = result.url;
  if (printer.json) {
    printer.document({ url, expiresAt });
    return;
  }
  printer.line(url);
  if (expiresAt !== null && !printer.events)
    printer.errorLine(printer.paintError("dim", `Valid until ${new Date(expiresAt * 1000).toISOString()}`));
}
