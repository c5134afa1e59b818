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
import { type AvatarsOf, avatars } from "./resources/avatars.ts";
import { type JobsOf, jobs } from "./resources/jobs.ts";
import { type CommentsOf, comments, type Feed, feed } from "./resources/social.ts";
import type { Capabilities } from "./systems/capabilities.ts";
import type { LikenessCapabilities } from "./systems/likeness/capabilities.ts";
import { type Draw, draw } from "./systems/likeness/draw.ts";
import { type Packs, packs } from "./systems/likeness/packs.ts";
import { type Presence, presence } from "./systems/likeness/presence.ts";
import { type Sets, sets } from "./systems/likeness/sets.ts";
import type { If } from "./systems/support.ts";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * A client of the Likeness API, over HTTP or of an engine in the same process, or of another system: then it has the
 * methods and parameters of that system. `Likeness` without a type argument is a client of the Likeness API. Cheap to create and to keep, because it
 * holds no resources. Throws LikenessConfigError when the options are invalid.
 */
export class Likeness<C extends Capabilities = LikenessCapabilities> {
  declare readonly avatars: AvatarsOf<C>;
  declare readonly jobs: JobsOf<C>;
  declare readonly assets: Assets;
  declare readonly draw: If<C["drawings"], Draw>;
  declare readonly sets: If<C["drawings"], Sets>;
  declare readonly packs: If<C["drawings"], Packs>;
  declare readonly presence: If<C["drawings"], Presence>;
  declare readonly feed: If<C["feed"], Feed>;
  declare readonly comments: CommentsOf<C>;
  readonly #core: Core;
  readonly #withOptions: (options: Omit<LikenessOptions, "system">) => Likeness<C>;

  /** The second argument is for the tests of this package. */
  constructor(options: LikenessOptions<C> = {}, platform: Platform = defaultPlatform) {
    this.#withOptions = (more) => new Likeness<C>({ ...options, ...more }, platform);
    this.#core = createCore(options, platform);
    registerCore(this, this.#core);
    // All methods are there. Those that the types of a system leave out reject with UnsupportedError.
    const core = this.#core;
    Object.assign(this, {
      avatars: avatars(core),
      jobs: jobs(core),
      assets: assets(core),
      draw: draw(core),
      sets: sets(core),
      packs: packs(core),
      presence: presence(core),
      feed: feed(core),
      comments: comments(core),
    });
  }

  /** Another client with these options in addition to this one's, which they override. `headers` are merged. */
  withOptions(options: Omit<LikenessOptions, "system">): Likeness<C> {
    const headers = { ...this.#core.headers, ...Object.fromEntries(headerEntries(options.headers ?? {})) };
    return this.#withOptions({ ...options, headers });
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
