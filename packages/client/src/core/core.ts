import { LikenessConfigError } from "../errors/errors.ts";
import type { Capabilities } from "../systems/capabilities.ts";
import { likenessSystem } from "../systems/likeness/system.ts";
import type { System } from "../systems/system.ts";
import { checkOptions } from "./check-options.ts";
import { headerEntries } from "./headers.ts";
import { type LikenessOptions, optionNames } from "./options.ts";
import type { Platform } from "./platform.ts";
import { environment } from "./runtime.ts";

/** The checked configuration of one client. */
export interface Core {
  readonly system: System;
  readonly platform: Platform;
  /** The base URL without the path of the API and without a trailing slash. */
  readonly baseUrl: string;
  readonly options: Omit<LikenessOptions, "system" | "apiKey" | "baseUrl">;
  /** The headers of the options as a plain object. */
  readonly headers: Readonly<Record<string, string>>;
  /** Passes the API key to the callback. It is not a field, so that it cannot be printed. */
  withApiKey<T>(use: (apiKey: string) => T): T;
}

export function createCore(userOptions: LikenessOptions<Capabilities>, platform: Platform): Core {
  checkOptions(userOptions, optionNames);
  const { system = likenessSystem, apiKey: givenKey, baseUrl: givenUrl, ...options } = userOptions;
  const settings = system.settings?.() ?? {};
  const { engine, fetch, headers = {} } = options;
  if (engine && (givenKey ?? givenUrl ?? fetch) !== undefined) {
    throw new LikenessConfigError("engine cannot be combined with apiKey, baseUrl or fetch");
  }
  const apiKey = (
    engine ? engine.apiKey : (givenKey ?? settings.apiKey ?? environment(system.apiKeyVariable))
  )?.trim();
  if (!apiKey) {
    throw new LikenessConfigError(`no API key: pass apiKey or engine, or set ${system.apiKeyVariable}`);
  }
  // Headers would reject such a key with an error that quotes it.
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new LikenessConfigError("the API key contains an invalid character");
  }
  const url = engine
    ? engine.url + (system.enginePath ?? "")
    : (givenUrl ?? settings.baseUrl ?? environment(system.baseUrlVariable) ?? system.defaultBaseUrl);
  return {
    system,
    platform,
    baseUrl: normalizeBaseUrl(url, system.apiPath),
    options,
    headers: Object.fromEntries(headerEntries(headers)),
    withApiKey: (use) => use(apiKey),
  };
}

/** Uses no part of a URL but `href`, because React Native implements no other. */
function normalizeBaseUrl(url: string | URL, apiPath: string): string {
  const base = /^https?:\/\/[^/?#@]+(?=[/?#]|$)[^?#]*/i.exec(hrefOf(String(url).trim()))?.[0];
  if (base === undefined) {
    throw new LikenessConfigError('baseUrl must look like "https://host:port/prefix", without credentials');
  }
  const path = base.replace(/\/+$/, "");
  return path.endsWith(apiPath) ? path.slice(0, -apiPath.length) : path;
}

function hrefOf(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    return "";
  }
}
