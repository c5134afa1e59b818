import { exitCodes } from "../../errors/cli-error.ts";
import type { Printer } from "../../output/printer.ts";
import type { DoctorResult } from "./run.ts";

export function printDoctor({ checks }: DoctorResult, printer: Printer): number {
  const failed = checks.filter(({ status }) => status === "fail").length;
  if (printer.json) printer.document({ ok: failed === 0, checks });
  else {
    const width = Math.max(...checks.map(({ name }) => name.length));
    for (const { name, status, detail, advice } of checks) {
      printer.line(`${printer.paint(colors[status], status.padEnd(4))}  ${name.padEnd(width)}  ${detail}`);
      if (advice !== undefined) printer.line(`${" ".repeat(width + 8)}${printer.paint("dim", advice)}`);
    }
  }
  return failed === 0 ? exitCodes.ok : exitCodes.failure;
}

const colors = { ok: "green", warn: "yellow", fail: "red" } as const;
