import type { Serving } from "../commands/serve.ts";
import type { Log } from "./create-log.ts";
import type { Page } from "./page.ts";

/** The one place that shows a key: it was made just now, and nobody else knows it. */
export function printServing(
  { url, elsewhere, metricsUrl, place, dataDir, madeKey, warnings, docs }: Serving,
  page: Page,
  forMachines: Log | null,
): void {
  forMachines?.info({ url, ...(metricsUrl !== null && { metricsUrl }), place }, "listening");
  for (const warning of warnings) {
    if (forMachines) forMachines.warn({ url }, warning);
    else if (page.events) page.event("warning", { message: warning });
    else page.errorLine(`${page.paintError("yellow", "warning:")} ${warning}`);
  }
  if (page.json) {
    page.document({
      url,
      ...(elsewhere.length > 0 && { elsewhere }),
      ...(metricsUrl !== null && { metricsUrl }),
      place,
      ...(dataDir !== null && { dataDir }),
      ...(madeKey !== null && { apiKey: madeKey }),
    });
    return;
  }
  const { paint } = page;
  page.line(`Likeness answers at ${paint("bold", url)}`);
  for (const other of elsewhere) page.line(`${paint("dim", "elsewhere")}   ${other}`);
  page.line(`${paint("dim", "pictures in")} ${place}`);
  if (metricsUrl !== null) page.line(`${paint("dim", "numbers at")} ${metricsUrl}`);
  if (docs) page.line(`${paint("dim", "described at")} ${url}/docs`);
  if (madeKey === null) page.line(`${paint("dim", "key")}         the one in LIKENESS_API_KEY`);
  else
    page.line(
      `${paint("dim", "key")}         ${madeKey} ${paint("dim", "(until this ends; set LIKENESS_API_KEY to choose it)")}`,
    );
  page.line("");
  page.line(`export LIKENESS_BASE_URL=${url}${madeKey === null ? "" : ` LIKENESS_API_KEY=${madeKey}`}`);
  page.line(
    `curl $LIKENESS_BASE_URL/api/v1/avatars/generate -H "Authorization: Bearer $LIKENESS_API_KEY" \\`,
  );
  page.line(`  -H "Content-Type: application/json" -d '{"prompt": "a wise owl"}'`);
  page.line("");
  page.line(paint("dim", "Ctrl-C stops it."));
}

export function printStopping(page: Page, forMachines: Log | null): void {
  if (forMachines) forMachines.info({}, "stopping");
  else if (page.events) page.event("stopping", {});
  else if (!page.json)
    page.errorLine("Stopping when what is being drawn is done; Ctrl-C again stops at once.");
}

export function printStopped(page: Page, forMachines: Log | null): undefined {
  if (forMachines) forMachines.info({}, "stopped");
  else if (page.events) page.event("stopped", {});
  else if (!page.json) page.errorLine("Stopped. Jobs that are not done wait for whoever works next.");
}
