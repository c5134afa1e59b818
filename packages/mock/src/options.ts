import type { SharedOptions } from "msw";

/** Nothing answers there for real: `.example` is reserved. It is where the SDK looks when it is told nothing else. */
const defaultUrl = "https://api.likeness.example";

/**
 * When a job that was accepted gets its picture.
 * - `immediate`: whoever looks at it next finds it completed.
 * - `{ afterPolls: n }`: its n-th `GET /jobs/{id}` finds it completed.
 * - `{ afterMs: n }`: after `n` milliseconds of `mock.clock`.
 * - `manual`: when the test says `mock.complete(id)`.
 *
 * `mock.complete(id)` and `mock.fail(id)` end a job early whatever is chosen here.
 */
export type JobProgress =
  | "immediate"
  | "manual"
  | { readonly afterPolls: number }
  | { readonly afterMs: number };

export interface AvatarMockOptions {
  /** Mocked besides `https://api.likeness.example`, whole: `https://host`, with or without `/api/v1`. */
  readonly baseUrl?: string;
  /** As `baseUrl`, for several. */
  readonly baseUrls?: readonly string[];
  /** The one API key that is accepted; any other gets the 401 it would get for real. Default `test`. */
  readonly apiKey?: string;
  /** Default `immediate`. */
  readonly jobs?: JobProgress;
  /**
   * What a request with `wait_for_completion` gets while its job goes on. `answer` (the default): the job as it
   * stands, at once, so that no test waits. `hold`: what a server does: no answer until the job ends or the time
   * asked for has passed on `mock.clock`; not with `afterPolls`.
   */
  readonly longPolls?: "answer" | "hold";
  /** `tiny`: one pixel instead of a picture that takes 100 ms, for tests that do not look at it. Default `real`. */
  readonly drawing?: "real" | "tiny";
  /** Whether what breaks the contract makes `reset()` and `close()` throw. Default true. */
  readonly strict?: boolean;
  /** Where `mock.clock` starts. Default 2026-01-01T00:00:00Z. */
  readonly now?: Date;
  /** What becomes of requests to other hosts, as in msw. Default `bypass`: they are not this mock's business. */
  readonly onUnhandledFrame?: NonNullable<SharedOptions["onUnhandledFrame"]>;
}

/** The options, every one decided. */
export interface Settings extends Required<Omit<AvatarMockOptions, "baseUrl" | "baseUrls" | "now">> {
  /** The mocked origins; the first is `mock.url`. */
  readonly origins: readonly [string, ...string[]];
  readonly now: number | undefined;
}

/** @throws TypeError when an option is unknown or cannot work. */
export function settle(options: AvatarMockOptions): Settings {
  const unknown = Object.keys(options).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new TypeError(
      `setupAvatarMock does not know ${unknown.join(", ")}; it takes ${[...known].join(", ")}.`,
    );
  }
  const { baseUrl, baseUrls = [], apiKey = "test", jobs = "immediate", longPolls = "answer", now } = options;
  const given = [...(baseUrl === undefined ? [] : [baseUrl]), ...baseUrls].map(originOf);
  const [first = defaultUrl, ...others] = given;
  return {
    origins: [first, ...new Set([...others, defaultUrl].filter((origin) => origin !== first))],
    apiKey,
    jobs: checkJobs(jobs),
    longPolls,
    drawing: options.drawing ?? "real",
    strict: options.strict ?? true,
    now: now && checkTime(now),
    onUnhandledFrame: options.onUnhandledFrame ?? "bypass",
  };
}

const names: Record<keyof AvatarMockOptions, true> = {
  baseUrl: true,
  baseUrls: true,
  apiKey: true,
  jobs: true,
  longPolls: true,
  drawing: true,
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

function checkJobs(jobs: JobProgress): JobProgress {
  if (typeof jobs === "string") return jobs;
  const [name, count, least] =
    "afterPolls" in jobs ? ["afterPolls", jobs.afterPolls, 1] : ["afterMs", jobs.afterMs, 0];
  if (Number.isSafeInteger(count) && count >= least) return jobs;
  throw new TypeError(`jobs.${name} must be a whole number from ${least}; it is ${count}.`);
}

function checkTime(now: Date): number {
  if (Number.isFinite(now.getTime())) return now.getTime();
  throw new TypeError("now must be a valid Date.");
}
