import { LikenessConfigError } from "../errors/errors.ts";
import { version } from "../version.ts";
import { checkOptions } from "./check-options.ts";
import { headerEntries } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import { filterLog, type Logger } from "./logger.ts";
import { type LikenessOptions, optionNames } from "./options.ts";
import { environment, hasProxy, isNodeLike, pageOrigin } from "./runtime.ts";
import type { System } from "./system.ts";

/** A name reserved for examples (RFC 2606): there is no hosted service yet. */
export const exampleHost = "https://api.likeness.example";

/** What every request of one client needs. The API key is in no field: it can be used here, not read. */
export interface Core {
  /** Where the API is, without `/api/v1` and without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The text of an answer, with addresses of pictures that can be opened from here. */
  localize(text: string): Promise<string>;
  readonly headers: Readonly<Record<string, string>>;
  authorize(headers: Headers): void;
  /** The text without the API key, in case somebody repeated it. */
  redact(text: string): string;
  readonly timeout: number;
  readonly deadline: number | undefined;
  readonly maxRetries: number | undefined;
  readonly hooks: Hooks;
  readonly log: Logger;
  readonly system: System;
}

export function createCore(options: LikenessOptions, system: System): Core {
  checkOptions(options, optionNames);
  const { apiKey, baseUrl } = whereAndWho(options);
  const engine = options.engine;
  return {
    baseUrl,
    async fetch(url, init) {
      // What is not the engine's own, such as a picture kept elsewhere, is on the network.
      if (engine && url.startsWith(`${baseUrl}/`)) return engine.fetch(new Request(url, init));
      // No fetch reads files. Only an engine in this process names any: a server must not choose what is read here.
      if (engine && url.startsWith("file:")) return (await import("../node/on-node.ts")).readFileUrl(url);
      if (url.startsWith("data:")) return globalThis.fetch(url);
      const proxied = !options.fetch && hasProxy();
      const settings = proxied ? await (await import("../node/on-node.ts")).proxiedInit(init) : init;
      const response = await (options.fetch ?? globalThis.fetch)(url, settings);
      if (typeof response?.text === "function") return response;
      throw new LikenessConfigError("the fetch that was given answered with no Response");
    },
    async localize(text) {
      if (!engine || !text.includes(`"${baseUrl}/`)) return text;
      return (await import("../node/on-node.ts")).localize(engine, baseUrl, text);
    },
    headers: { ...userAgent(options.userAgent), ...Object.fromEntries(headerEntries(options.headers ?? {})) },
    authorize: (headers) => headers.set("authorization", `Bearer ${apiKey}`),
    // A shorter one is a test's, and part of too many words.
    redact: (text) => (apiKey.length < 8 ? text : text.replaceAll(apiKey, "[redacted]")),
    timeout: options.timeout ?? 60_000,
    deadline: options.deadline,
    maxRetries: options.maxRetries,
    hooks: options.hooks ?? {},
    log: filterLog(options.logger ?? console, options.logLevel ?? "warn"),
    system,
  };
}

function whereAndWho(options: LikenessOptions): { apiKey: string; baseUrl: string } {
  const { engine } = options;
  if (engine && (options.apiKey ?? options.baseUrl ?? options.fetch) !== undefined) {
    throw new LikenessConfigError(
      "engine brings its own apiKey, baseUrl and fetch; give engine alone, or the others",
    );
  }
  const apiKey = (engine ? engine.apiKey : (options.apiKey ?? environment("LIKENESS_API_KEY")))?.trim();
  if (!apiKey) {
    throw new LikenessConfigError(
      "no API key; pass apiKey, or set LIKENESS_API_KEY, or pass engine to run in process without a server",
    );
  }
  // Headers would refuse such a key with an error that quotes it.
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new LikenessConfigError("the API key holds a blank or a character that no header can carry");
  }
  return {
    apiKey,
    baseUrl: cleanBase(engine?.url ?? options.baseUrl ?? environment("LIKENESS_BASE_URL") ?? exampleHost),
  };
}

/** By `href` alone, because React Native has no other part of a URL. */
function cleanBase(address: string | URL): string {
  const base = /^https?:\/\/[^/?#@]+(?=[/?#]|$)[^?#]*/i.exec(hrefOf(String(address).trim()))?.[0];
  if (base === undefined) {
    throw new LikenessConfigError(
      'baseUrl must look like "https://host" or "http://host:port/prefix", without a login',
    );
  }
  return base.replace(/\/+$/, "").replace(/\/api\/v1$/, "");
}

function hrefOf(address: string): string {
  try {
    return new URL(address).href;
  } catch {
    return "";
  }
}

/** Browsers choose their own, and asking for another would cost a preflight request, which servers refuse. */
function userAgent(prefix: string | undefined): Record<string, string> {
  if (!isNodeLike() || pageOrigin() !== undefined) return {};
  return { "user-agent": `${prefix ? `${prefix} ` : ""}likeness-js/${version}` };
}
