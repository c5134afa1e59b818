import type { LikenessPromise } from "./core/answer.ts";
import { type ApiCall, callApi } from "./core/call-api.ts";
import { type Core, createCore } from "./core/core.ts";
import { keepCore } from "./core/core-of.ts";
import type { LikenessOptions, RequestOptions } from "./core/options.ts";
import { realSystem, type System } from "./core/system.ts";
import { type Assets, assets } from "./resources/assets.ts";
import { type Avatars, avatars } from "./resources/avatars.ts";
import { type Jobs, jobs } from "./resources/jobs.ts";

const inspect = Symbol.for("nodejs.util.inspect.custom");

export type RawCall = Pick<ApiCall<unknown>, "method" | "path" | "query" | "json" | "body">;

/**
 * A client of the Likeness API: over HTTP, or of an engine in the same process. Cheap to make and to keep; holds
 * nothing open. LikenessConfigError when the options cannot work.
 */
export class Likeness {
  readonly avatars: Avatars;
  readonly jobs: Jobs;
  readonly assets: Assets;
  readonly #core: Core;

  /** The second argument is for this package's own tests. */
  constructor(options: LikenessOptions = {}, system: System = realSystem) {
    this.#core = createCore(options, system);
    keepCore(this, this.#core);
    this.avatars = avatars(this.#core);
    this.jobs = jobs(this.#core);
    this.assets = assets(this.#core);
  }

  /**
   * A route that this version has no method for. `path` is below `/api/v1`; `json` goes as it is, in the wire's names;
   * the answer is the envelope's `data` in camelCase. Keys, retries, limits and errors are as everywhere.
   */
  request(call: RawCall, options?: RequestOptions): LikenessPromise<unknown> {
    return callApi(this.#core, { ...call, options, parse: (data) => data });
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
