/** Where the pages of Percify disagree, or what its server is to do. */
export interface FakePercifyOptions {
  /** Default `percify_test`. */
  readonly apiKey?: string;
  /** Default `/v1`. */
  readonly basePath?: "/v1" | "/api";
  /** How often an avatar is read before it has ended. Default 1. */
  readonly polls?: number;
  /** The status in the response to generate. Default `processing`. */
  readonly firstStatus?: "queued" | "processing";
  /** Why avatars fail; by default they are completed. */
  readonly failure?: { readonly code: string; readonly message: string };
  /** `error` of a failed avatar, which is not documented. Default `object`, as in its webhook. */
  readonly failureShape?: "object" | "text" | "absent";
  /** `nested` as on the Avatar API page, `flat` as in openapi.json, `bare` as on the security page. Default `nested`. */
  readonly errors?: "nested" | "flat" | "bare";
  /** The code of prohibited prompts. Default `content_policy_violation`. */
  readonly policyCode?: "content_policy_violation" | "invalid_prompt";
  /** The whole avatar, or the seven fields of openapi.json, such as `creditsUsed`. Default `full`. */
  readonly object?: "full" | "openapi";
  /** Of lists. Default `offset`. */
  readonly paging?: "offset" | "cursor";
  /** Whether one avatar is in a list too. Default `single`. */
  readonly batchOfOne?: "single" | "list";
  /** The path of publish that exists. Default `id`. */
  readonly publishPath?: "id" | "body";
  /** What another user's private avatar is answered with. Default `unauthorized_access`. */
  readonly foreign?: "unauthorized_access" | "avatar_not_found";
  /** Whether a repeated Idempotency-Key gets the first response. Default false: replays are not documented. */
  readonly deduplicates?: boolean;
  /** Default 1000. */
  readonly balance?: number;
  /** The path of the balance that exists. Default `/user/credits/balance`. */
  readonly balancePath?: "/user/credits/balance" | "/credits/balance";
  /** All requests of a banned user are refused. */
  readonly banned?: boolean;
  /** Where events are sent, as chosen in the dashboard. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  /** The envelope of events. Default `typed`. */
  readonly envelope?: "typed" | "named";
  /** How often each event is sent. Default 1. */
  readonly attempts?: number;
  /** The numbers of the requests, from 1, whose response never arrives. */
  readonly dropped?: readonly number[];
  /** The numbers of the requests that are answered with 429. */
  readonly limited?: readonly number[];
  /** The numbers of the requests that are answered with 500. */
  readonly broken?: readonly number[];
  /** `details.retryAfter` of 429, in seconds. Default 1. */
  readonly retryAfter?: number;
}

/** A webhook that the vendor would send. */
export interface FakeDelivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FakePercifyError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Body = Readonly<Record<string, unknown>>;

/** The same error in one of the three published forms. */
export function error(
  { errors = "nested", retryAfter = 1 }: FakePercifyOptions,
  { status, code, message, details }: FakePercifyError,
): Response {
  const isLimited = status === 429;
  const reset = Math.ceil(Date.now() / 1000) + (isLimited ? retryAfter : 30);
  const headers = {
    ...rateLimit,
    "x-ratelimit-remaining": isLimited ? "0" : "45",
    "x-ratelimit-reset": String(reset),
  };
  return Response.json(bodyOf(), { status, headers });

  function bodyOf(): unknown {
    if (errors === "nested") return { error: { code, message, ...(details && { details }) } };
    if (errors === "flat") return { error: titles[status] ?? "Error", message, code };
    if (status === 403)
      return { error: "Access denied", reason: code === "banned" ? "banned" : "restricted" };
    return { error: titles[status] ?? "Error" };
  }
}

export function send(body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { headers: { ...rateLimit, ...headers } });
}

const rateLimit = {
  "x-ratelimit-limit": "60",
  "x-ratelimit-remaining": "45",
  "x-ratelimit-reset": "1700000000",
};

const titles: Readonly<Record<number, string>> = {
  400: "Invalid input",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Access denied",
  404: "Not Found",
  429: "Too Many Requests",
  500: "Internal Server Error",
};

export const unauthenticated: FakePercifyError = {
  status: 401,
  code: "authentication_required",
  message: "Missing or invalid API key",
};

export function notFound(id: string): FakePercifyError {
  return { status: 404, code: "avatar_not_found", message: `Avatar ${id} doesn't exist` };
}

export function invalid(message: string): FakePercifyError {
  return { status: 400, code: "invalid_request", message };
}

export function tooFewCredits(required: number, available: number): FakePercifyError {
  return {
    status: 402,
    code: "insufficient_credits",
    message: `Not enough credits. Required: ${required}, Available: ${available}`,
    details: { required, available, shortfall: required - available },
  };
}

export function limitExceeded(retryAfter: number): FakePercifyError {
  return {
    status: 429,
    code: "rate_limit_exceeded",
    message: `Too many requests. Try again in ${retryAfter} seconds`,
    details: { retryAfter, limit: 60, window: "1m" },
  };
}

function prohibited({ policyCode = "content_policy_violation" }: FakePercifyOptions): FakePercifyError {
  return {
    status: 400,
    code: policyCode,
    message: "Prompt violates content policy",
    details: { reason: "prohibited_content", categories: ["violence"] },
  };
}

export const models: Readonly<Record<string, number>> = { flux: 2, imagen3: 5, reality4: 5 };
const ratios = ["1:1", "16:9", "9:16", "4:3", "3:4"];
const presets = ["professional", "anime", "fantasy", "cyberpunk", "renaissance", "realistic"];
export function checkGeneration(options: FakePercifyOptions, body: Body): FakePercifyError | null {
  const { prompt, model = "flux", aspectRatio = "1:1", stylePreset } = body;
  if (typeof prompt !== "string" || prompt === "") return invalid("prompt is required");
  if (/gore|torture/i.test(prompt)) return prohibited(options);
  if (typeof model !== "string" || !(model in models)) return invalid("model is invalid");
  if (!ratios.some((ratio) => ratio === aspectRatio)) return invalid("aspectRatio is invalid");
  if (stylePreset !== undefined && !presets.some((preset) => preset === stylePreset))
    return invalid("stylePreset is invalid");
  const ranges = { guidanceScale: [1, 20], seed: [0, 2147483647], batchSize: [1, 4] } as const;
  for (const [field, [from, to]] of Object.entries(ranges)) {
    const value = body[field];
    if (value === undefined) continue;
    if (typeof value !== "number" || value < from || value > to)
      return invalid(`${field} must be a number from ${from} to ${to}`);
  }
  return null;
}

/** A JSON object; null if it is something else. */
export function read(text: string): Body | null {
  try {
    const value: unknown = text === "" ? {} : JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : null;
  } catch {
    return null;
  }
}
