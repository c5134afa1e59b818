import { type LikenessPromise, likenessPromise } from "./core/answer.ts";
import { answerOf } from "./core/call-api.ts";
import { type Core, createCore } from "./core/core.ts";
import { keepCore } from "./core/core-of.ts";
import { headerEntries } from "./core/headers.ts";
import type { LikenessOptions, RequestOptions } from "./core/options.ts";
import { realSystem, type System } from "./core/system.ts";
import { type RawCall, type RequestSettings, rawCall } from "./raw-call.ts";
import { type Assets, assets } from "./resources/assets.ts";
import { type Avatars, avatars } from "./resources/avatars.ts";
import { type Jobs, jobs } from "./resources/jobs.ts";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * A client of the Likeness API: over HTTP, or of an engine in the same process. Cheap to make and to keep; holds
 * nothing open. LikenessConfigError when the options cannot work.
 */
export class Likeness {
  readonly avatars: Avatars;
  readonly jobs: Jobs;
  readonly assets: Assets;
  readonly #core: Core;
  readonly #options: LikenessOptions;
  readonly #system: System;

  /** The second argument is for this package's own tests. */
  constructor(options: LikenessOptions = {}, system: System = realSystem) {
    this.#options = options;
    this.#system = system;
    this.#core = createCore(options, system);
    keepCore(this, this.#core);
    this.avatars = avatars(this.#core);
    this.jobs = jobs(this.#core);
    this.assets = assets(this.#core);
  }

  /**
   * Another client with these options in place of this one's, and the rest as here. `headers` are added to this one's.
   */
  withOptions(options: LikenessOptions): Likeness {
    const headers = { ...plain(this.#options.headers), ...plain(options.headers) };
    return new Likeness({ ...this.#options, ...options, headers }, this.#system);
  }

  /**
   * A route that this version has no method for: `request<Credits>("GET", "/credits")`. `path` is below `/api/v1`; the
   * answer is the envelope's `data` in camelCase, and `T` is your word for what that holds. Idempotency keys, retries,
   * limits and errors are as everywhere.
   */
  request<T = unknown>(
    method: RawCall["method"],
    path: string,
    settings?: RequestSettings,
  ): LikenessPromise<T>;
  request<T = unknown>(call: RawCall, options?: RequestOptions): LikenessPromise<T>;
  request<T>(
    first: RawCall["method"] | RawCall,
    second?: string | RequestOptions,
    settings?: RequestSettings,
  ): LikenessPromise<T> {
    const call = async () => answerOf<T>(this.#core, rawCall(first, second, settings));
    return likenessPromise(call());
  }

  /** Where the API is, without `/api/v1`. */
  get baseUrl(): string {
    return this.#core.baseUrl;
  }

  /** For `console.log` in Node, which would show every method otherwise. */
  [inspect](): string {
    return `Likeness ${JSON.stringify(this)}`;
  }

  toJSON(): { baseUrl: string } {
    return { baseUrl: this.baseUrl };
  }
}

function plain(headers: LikenessOptions["headers"]): Record<string, string> {
  return Object.fromEntries(headerEntries(headers ?? {}));
}
