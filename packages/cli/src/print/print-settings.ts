import { textIn } from "../config/environment.ts";
import { type ServeSettings, serveSettings } from "../config/serve-settings.ts";
import type { Settings } from "../config/settings.ts";
import type { Io } from "../terminal/io.ts";
import type { Page } from "./page.ts";

export interface FoundSettings {
  readonly settings: ServeSettings;
  readonly shared: Pick<Settings, "dataDirSource" | "configPath"> & { readonly dataDir: string | null };
  readonly env: Io["env"];
}

interface Row {
  readonly name: string;
  readonly value: unknown;
  readonly source: string;
}

/** Every setting of `avatar serve` with where it was said. Keys are told of, and passwords masked. */
export function printSettings({ settings, shared, env }: FoundSettings, page: Page): undefined {
  const { dataDir, dataDirSource, configPath } = shared;
  const hasKey = textIn(env, "LIKENESS_API_KEY") !== undefined;
  const rows: Row[] = [
    { name: "apiKey", value: hasKey ? "set" : "unset", source: hasKey ? "LIKENESS_API_KEY" : "default" },
    { name: "dataDir", value: dataDir, source: dataDirSource },
    ...Object.values(serveSettings).map(({ name }) => rowOf(name, settings)),
  ];
  if (page.json) {
    const byName = rows.map(({ name, value, source }) => [name, { value, source }]);
    page.document({ configFile: configPath, settings: Object.fromEntries(byName) });
    return;
  }
  const width = Math.max(...rows.map(({ name }) => name.length));
  const shown = rows.map(({ name, value, source }) => ({ name, text: show(value), source }));
  const wide = Math.max(...shown.map(({ text }) => text.length));
  for (const { name, text, source } of shown)
    page.line(
      `${page.paint("bold", name.padEnd(width))}  ${text.padEnd(wide)}  ${page.paint("dim", source)}`,
    );
  page.line("");
  page.line(
    page.paint("dim", configPath === null ? "no config file" : `config file  ${configPath}, below "serve"`),
  );
}

function rowOf(name: string, settings: ServeSettings): Row {
  const found = Object.entries(settings).find(([key]) => key === name);
  if (!found) throw new TypeError(`${name} was not settled`);
  const { value, source } = found[1];
  if (name === serveSettings.metricsKey.name)
    return { name, value: value === null ? "unset" : "set", source };
  return { name, value: typeof value === "string" ? masked(value) : value, source };
}

/** Whatever an address is for, its password is nobody's to read. */
function masked(text: string): string {
  const url = URL.parse(text);
  // With a slash in it, as keys of S3 have, a password makes the address unreadable.
  if (!url) return text.replace(/:\/\/.*@/s, "://***@");
  const telling = [...url.searchParams.keys()].filter((name) => /pass|key|secret|token/i.test(name));
  if (url.password === "" && telling.length === 0) return text;
  if (url.password !== "") url.password = "***";
  for (const name of telling) url.searchParams.set(name, "***");
  return url.href;
}

function show(value: unknown): string {
  if (value === null) return "none";
  if (typeof value === "boolean") return value ? "on" : "off";
  return Array.isArray(value) ? value.join(", ") || "none" : String(value);
}
