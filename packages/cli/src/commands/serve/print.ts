import { readEnv } from "../../config/env.ts";
import type { Settings } from "../../config/settings.ts";
import type { Logger } from "../../output/logger.ts";
import type { Printer } from "../../output/printer.ts";
import { printStopped, printStopping } from "../../output/shutdown.ts";
import { waitForAbort } from "../../server/flags.ts";
import { type ServerSettings, serverSettings } from "../../server/settings.ts";
import type { Io } from "../../terminal/io.ts";
import type { RunningServer } from "./run.ts";

/** Prints how to reach the server, and stops it when the signal is aborted. */
export async function printServer(
  server: RunningServer,
  printer: Printer,
  jsonLogger: Logger | null,
  signal: AbortSignal,
): Promise<undefined> {
  const { url, metricsUrl, storageName, warnings } = server;
  jsonLogger?.info({ url, ...(metricsUrl !== null && { metricsUrl }), place: storageName }, "listening");
  for (const warning of warnings) {
    if (jsonLogger) jsonLogger.warn({ url }, warning);
    else printer.warn(warning);
  }
  if (printer.json) printJson(server, printer);
  else printText(server, printer);
  await waitForAbort(signal);
  printStopping(printer, jsonLogger);
  await server.stop();
  printStopped(printer, jsonLogger);
}

function printJson(
  { url, networkUrls, metricsUrl, storageName, dataDir, generatedKey }: RunningServer,
  printer: Printer,
): void {
  printer.document({
    url,
    ...(networkUrls.length > 0 && { elsewhere: networkUrls }),
    ...(metricsUrl !== null && { metricsUrl }),
    place: storageName,
    ...(dataDir !== null && { dataDir }),
    ...(generatedKey !== null && { apiKey: generatedKey }),
  });
}

/** Prints the API key only if it was generated: the user does not know it yet. */
function printText(
  { url, networkUrls, metricsUrl, storageName, generatedKey, docs, studio, mcp }: RunningServer,
  printer: Printer,
): void {
  const { paint } = printer;
  const row = (name: string, value: string) => printer.line(`${paint("dim", name.padEnd(10))} ${value}`);
  printer.line(`Likeness API server is running at ${paint("bold", url)}`);
  for (const networkUrl of networkUrls) row("network", networkUrl);
  row("storage", storageName);
  if (metricsUrl !== null) row("metrics", metricsUrl);
  if (studio) row("studio", `${url}/studio/`);
  if (mcp) row("MCP", `${url}/mcp`);
  if (docs) row("API docs", `${url}/docs`);
  if (generatedKey === null) row("API key", "from LIKENESS_API_KEY");
  else
    row(
      "API key",
      `${generatedKey} ${paint("dim", "(generated for this run; set LIKENESS_API_KEY to choose one)")}`,
    );
  printer.line("");
  printer.line(
    `export LIKENESS_BASE_URL=${url}${generatedKey === null ? "" : ` LIKENESS_API_KEY=${generatedKey}`}`,
  );
  printer.line(
    `curl $LIKENESS_BASE_URL/api/v1/avatars/generate -H "Authorization: Bearer $LIKENESS_API_KEY" \\`,
  );
  printer.line(`  -H "Content-Type: application/json" -d '{"prompt": "a wise owl"}'`);
  printer.line("");
  printer.line(paint("dim", "Press Ctrl-C to stop."));
}

export interface SettingsOutput {
  readonly settings: ServerSettings;
  readonly shared: Pick<Settings, "dataDirSource" | "configPath"> & { readonly dataDir: string | null };
  readonly env: Io["env"];
}

interface SettingRow {
  readonly name: string;
  readonly value: unknown;
  readonly source: string;
}

/** Prints every setting and its source. Secrets are masked. */
export function printServerSettings({ settings, shared, env }: SettingsOutput, printer: Printer): undefined {
  const { dataDir, dataDirSource, configPath } = shared;
  const hasKey = readEnv(env, "LIKENESS_API_KEY") !== undefined;
  const rows: SettingRow[] = [
    { name: "apiKey", value: hasKey ? "set" : "unset", source: hasKey ? "LIKENESS_API_KEY" : "default" },
    { name: "dataDir", value: dataDir, source: dataDirSource },
    ...Object.entries(settings).map(([name, { value, source }]) => ({
      name,
      value: maskValue(name, value),
      source,
    })),
  ];
  if (printer.json) {
    const byName = rows.map(({ name, value, source }) => [name, { value, source }]);
    printer.document({ configFile: configPath, settings: Object.fromEntries(byName) });
    return;
  }
  const { paint } = printer;
  const nameWidth = Math.max(...rows.map(({ name }) => name.length));
  const texts = rows.map(({ value }) => formatValue(value));
  const valueWidth = Math.max(...texts.map((text) => text.length));
  for (const [index, { name, source }] of rows.entries())
    printer.line(
      `${paint("bold", name.padEnd(nameWidth))}  ${(texts[index] ?? "").padEnd(valueWidth)}  ${paint("dim", source)}`,
    );
  printer.line("");
  printer.line(paint("dim", configPath === null ? "no config file" : `config file: ${configPath} ("serve")`));
}

function maskValue(name: string, value: unknown): unknown {
  if (name === serverSettings.metricsKey.name) return value === null ? "unset" : "set";
  return typeof value === "string" ? maskUrl(value) : value;
}

function maskUrl(text: string): string {
  const url = URL.parse(text);
  // A password with a slash, as in S3 keys, makes the URL invalid.
  if (!url) return text.replace(/:\/\/.*@/s, "://***@");
  const secretParams = [...url.searchParams.keys()].filter((name) => /pass|key|secret|token/i.test(name));
  if (url.password === "" && secretParams.length === 0) return text;
  if (url.password !== "") url.password = "***";
  for (const name of secretParams) url.searchParams.set(name, "***");
  return url.href;
}

function formatValue(value: unknown): string {
  if (value === null) return "none";
  if (typeof value === "boolean") return value ? "on" : "off";
  return Array.isArray(value) ? value.join(", ") || "none" : String(value);
}
