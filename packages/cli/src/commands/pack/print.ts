import type { WorkingDirectory } from "../../files/resolve-path.ts";
import { relativePath } from "../../output/images.ts";
import type { Printer } from "../../output/printer.ts";
import type { PackResult } from "./run.ts";

export function printPack({ path, bytes }: PackResult, printer: Printer, base: WorkingDirectory): undefined {
  if (printer.json) printer.document({ file: { path, bytes: bytes.length } });
  else if (path === null) printer.stdout.write(bytes);
  else printer.line(relativePath(path, base));
}
