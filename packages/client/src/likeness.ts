import { call } from "./core/call.ts";
import { type Core, createCore } from "./core/core.ts";
import { isFields } from "./core/guards.ts";
import { headerEntries } from "./core/headers.ts";
import type { LikenessPromise } from "./core/likeness-promise.ts";
import type { LikenessOptions, RequestOptions } from "./core/options.ts";
import { defaultPlatform, type Platform } from "./core/platform.ts";
import { registerCore } from "./core/registry.ts";
import type { RawCall, RequestSettings } from "./raw-request.ts";
import { type Assets, assets } from "./resources/assets.ts";
import { type Avatars, avatars } from "./resources/avatars.ts";
import { type Jobs, jobs } from "./resources/jobs.ts";
import { type Comments, comments, type Feed, feed } from "./resources/social.ts";
import { type Draw, draw } from "./systems/likeness/draw.ts";
import { type Packs, packs } from "./systems/likeness/packs.ts";
import { type Sets, sets } from "./systems/likeness/sets.ts";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * A client of the Likeness API: over HTTP, or of an engine in the same process. Cheap to create and to keep, because it
 * holds no resources. Throws LikenessConfigError when the options are invalid.
 */
export class Likeness {
  readonly avatars: Avatars;
  readonly jobs: Jobs;
  readonly assets: Assets;
  readonly draw: Draw;
  readonly sets: Sets;
  readonly packs: Packs;
  readonly feed: Feed;
  readonly comments: Comments;
  readonly #core: Core;
  readonly #options: LikenessOptions;
  readonly #platform: Platform;

  /** The second argument is for the tests of this package. */
  constructor(options: LikenessOptions = {}, platform: Platform = defaultPlatform) {
    this.#options = options;
    this.#platform = platform;
    this.#core = createCore(options, platform);
    registerCore(this, this.#core);
    this.avatars = avatars(this.#core);
    this.jobs = jobs(this.#core);
    this.assets = assets(this.#core);
    this.draw = draw(this.#core);
    this.sets = sets(this.#core);
    this.packs = packs(this.#core);
    this.feed = feed(this.#core);
    this.comments = comments(this.#core);
  }

  /** Another client with these options in addition to this one's, which they override. `headers` are merged. */
  withOptions(options: LikenessOptions): Likeness {
    const headers = { ...this.#core.headers, ...Object.fromEntries(headerEntries(options.headers ?? {})) };
    return new Likeness({ ...this.#options, ...options, headers }, this.#platform);
  }

  /**
   * Calls a route that this version has no method for: `request<Credits>("GET", "/credits")`. `path` is below
   * `/api/v1`; the result is the envelope's `data` in camelCase, which is not checked against `T`. Idempotency keys,
   * retries, limits and errors are those of every call.
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
    const { query, body, ...options } = settings ?? {};
    const isObject = typeof first === "object" && first !== null;
    const raw = isObject ? first : { method: first, path: second, ...(query && { query }), body };
    return call(
      this.#core,
      isObject && isFields(second) ? second : options,
      ({ sendRequest, rawRequest }, context) => sendRequest(context, rawRequest<T>(context, raw)),
    );
  }

  /** The URL of the API without `/api/v1`. */
  get baseUrl(): string {
    return this.#core.baseUrl;
  }

  /** Used by `console.log` in Node, which would print every method otherwise. */
  [inspect](): string {
    return `Likeness ${JSON.stringify(this)}`;
  }

  toJSON(): { baseUrl: string } {
    return { baseUrl: this.baseUrl };
  }
}
