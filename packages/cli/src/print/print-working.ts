import type { Working } from "../commands/worker.ts";
import type { Log } from "./create-log.ts";
import type { Page } from "./page.ts";

export function printWorking(
  { place, workers, healthUrl }: Working,
  page: Page,
  forMachines: Log | null,
): void {
  forMachines?.info({ place, workers }, "working");
  if (page.json) {
    page.document({ place, workers, ...(healthUrl !== null && { healthUrl }) });
    return;
  }
  const { paint } = page;
  page.line(`Drawing ${workers} at a time, from ${paint("bold", place)}`);
  if (healthUrl !== null) page.line(`${paint("dim", "health at")} ${healthUrl}/healthz and /readyz`);
  page.line(paint("dim", "Ctrl-C stops it."));
}
