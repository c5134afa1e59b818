import type { Printer } from "../../output/printer.ts";
import { printBrief } from "../brief/print.ts";
import type { CodeResult } from "./run.ts";

/** Prints a new code alone, so that scripts can read it, and what an existing one contains. */
export function printCode({ kind, code, brief, seed }: CodeResult, printer: Printer): undefined {
  if (printer.json) printer.document({ code, seed, brief });
  else if (kind === "encoded") printer.line(code);
  else {
    printer.line(`seed ${printer.paint("bold", String(seed))}`);
    printBrief(brief, printer);
  }
}
