import type { Checkup } from "../commands/doctor.ts";
import { exit } from "../failure.ts";
import type { Page } from "./page.ts";

export function printCheckup({ checks }: Checkup, page: Page): number {
  const failed = checks.filter(({ status }) => status === "fail").length;
  if (page.json) page.document({ ok: failed === 0, checks });
  else {
    const width = Math.max(...checks.map(({ name }) => name.length));
    for (const { name, status, detail, advice } of checks) {
      page.line(`${page.paint(colors[status], status.padEnd(4))}  ${name.padEnd(width)}  ${detail}`);
      if (advice !== undefined) page.line(`${" ".repeat(width + 8)}${page.paint("dim", advice)}`);
    }
  }
  return failed === 0 ? exit.ok : exit.failure;
}

const colors = { ok: "green", warn: "yellow", fail: "red" } as const;
