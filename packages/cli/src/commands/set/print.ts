import type { WorkingDirectory } from "../../files/resolve-path.ts";
import { relativePath } from "../../output/images.ts";
import type { Printer } from "../../output/printer.ts";
import type { SetResult } from "./run.ts";

/** Prints a line per face: its file and its code, or its name and its code. */
export function printSet(
  { faces, expiresAt }: SetResult,
  printer: Printer,
  base: WorkingDirectory,
): undefined {
  if (printer.json) {
    printer.document({ faces, expiresAt });
    return;
  }
  for (const { name, code, path } of faces)
    printer.line(`${path === null ? name : relativePath(path, base)}  ${printer.paint("dim", code)}`);
  if (!printer.events)
    printer.errorLine(printer.paintError("dim", `${faces.length} ${faces.length === 1 ? "face" : "faces"}`));
}
