import type { SharedOptions } from "msw";
import { type MockSystem, mockSystems } from "./systems/mock-system.ts";

/** The default of the SDK. The top-level domain `.example` is reserved, so that no real server responds. */
const defaultUrl = "https://api.likeness.example";

/**
 * When jobs complete.
 * - `immediate`: with the next request that reads the job.
 * - `{ afterPolls: n }`: with the n-th `GET /jobs/{id}`.
 * - `{ afterMs: n }`: after `n` milliseconds of `mock.clock`.
 * - `manual`: with `mock.complete(id)`.
 *
 * `mock.complete(id)` and `mock.fail(id)` work with all of them.
 */
export type JobProgress =
  | "immediate"
  | "manual"
  | { readonly afterPolls: number }
  | { readonly afterMs: number };

export interface AvatarMockOptions {
  /** An origin to mock in addition to `https://api.likeness.example`: `https://host`, with or without `/api/v1`. */
  readonly baseUrl?: string;
  /** Several origins, as for `baseUrl`. */
  readonly baseUrls?: readonly string[];
  /**
   * Other systems to mock, on their own hosts, such as `https://app.hoox.video`: for apps that call them with any client.
   * Their requests and responses are validated by their own APIs. Default: none.
   */
  readonly systems?: readonly MockSystem[];
  /** The API key to accept. Requests with any other key get a 401. Default: `test`. */
  readonly apiKey?: string;
  /** Default: `immediate`. */
  readonly jobs?: JobProgress;
  /**
   * How requests with `wait_for_completion` behave. `immediate` (the default) returns the job immediately, so that no test
   * waits. `wait` waits like a server until the job finishes or the requested time has passed on `mock.clock`, except
   * with `afterPolls`.
   */
  readonly longPolls?: "immediate" | "wait";
  /** `tiny` generates a single pixel instead of a real image, which takes about 100 ms. Default: `real`. */
  readonly images?: "real" | "tiny";
  /** Whether `reset()` and `close()` throw if there were contract violations. Default: true. */
  readonly strict?: boolean;
  /** The initial time of `mock.clock`. Default: 2026-01-01T00:00:00Z. */
  readonly now?: Date;
  /** How to handle requests to other hosts; see msw. Default: `bypass`. */
  readonly onUnhandledFrame?: NonNullable<SharedOptions["onUnhandledFrame"]>;
}

/** Options with defaults applied. */
export interface ResolvedOptions extends Required<Omit<AvatarMockOptions, "baseUrl" | "baseUrls" | "now">> {
  /** The mocked origins; the first is `mock.url`. */
  readonly origins: readonly [string, ...string[]];
  readonly now: number | undefined;
}

/** @throws TypeError if an option is unknown or invalid. */
export function resolveOptions(options: AvatarMockOptions): ResolvedOptions {
  const unknown = Object.keys(options).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new TypeError(
      `Unknown option of setupAvatarMock: ${unknown.join(", ")}. Known options: ${[...known].join(", ")}.`,
    );
  }
  const {
    baseUrl,
    baseUrls = [],
    systems = [],
    apiKey = "test",
    jobs = "immediate",
    longPolls = "immediate",
    now,
  } = options;
  const origins = [...(baseUrl === undefined ? [] : [baseUrl]), ...baseUrls].map(originOf);
  const [first = defaultUrl, ...others] = origins;
  return {
    origins: [first, ...new Set([...others, defaultUrl].filter((origin) => origin !== first))],
    systems: checkSystems(systems),
    apiKey,
    jobs: checkJobs(jobs),
    longPolls,
    images: options.images ?? "real",
    strict: options.strict ?? true,
    now: now && checkTime(now),
    onUnhandledFrame: options.onUnhandledFrame ?? "bypass",
  };
}

const names: Record<keyof AvatarMockOptions, true> = {
  baseUrl: true,
  baseUrls: true,
  systems: true,
  apiKey: true,
  jobs: true,
  longPolls: true,
  images: true,
  strict: true,
  now: true,
  onUnhandledFrame: true,
};

const known = new Set(Object.keys(names));

function originOf(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  if (url && /^https?:$/.test(url.protocol) && /^\/(api\/v1\/?)?$/.test(url.pathname)) return url.origin;
  throw new TypeError(`baseUrl must look like "https://host" or "http://host:port"; it is "${baseUrl}".`);
}

function checkSystems(systems: readonly MockSystem[]): readonly MockSystem[] {
  const unknown = systems.find((system) => !Object.hasOwn(mockSystems, system));
  if (unknown === undefined) return systems;
  throw new TypeError(`Unknown system ${unknown}. Known systems: ${Object.keys(mockSystems).join(", ")}.`);
}

function checkJobs(jobs: JobProgress): JobProgress {
  if (typeof jobs === "string") return jobs;
  const [name, count, min] =
    "afterPolls" in jobs ? ["afterPolls", jobs.afterPolls, 1] : ["afterMs", jobs.afterMs, 0];
  if (Number.isSafeInteger(count) && count >= min) return jobs;
  throw new TypeError(`jobs.${name} must be an integer of at least ${min}; it is ${count}.`);
}

function checkTime(now: Date): number {
  if (Number.isFinite(now.getTime())) return now.getTime();
  throw new TypeError("now must be a valid Date.");
}
