/** Tells where a provider's submission is in its HTTP traffic, so that an interrupted call can be continued. */
export interface SubmissionProtocol {
  /** Whether the request submits the picture, instead of asking for it or downloading it. */
  isSubmit(method: string, url: URL): boolean;
  /** What of the response finds the call again, as the body of a response that says that it is not finished. */
  pending(body: unknown): unknown;
  /** Whether the response says that the picture was refused on grounds of safety, which the package overlooks. */
  isModerated(body: unknown): boolean;
}

export interface SubmissionHooks {
  readonly submission?: string | undefined;
  onSubmitted(submission: string): Promise<void>;
}

/** A `fetch` that records the submission, or answers it from the record so that the call is continued. */
export function recordingFetch(
  protocol: SubmissionProtocol,
  { submission, onSubmitted }: SubmissionHooks,
  base: typeof fetch,
): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const method = (init?.method ?? (input instanceof Request ? input.method : "GET")).toUpperCase();
    const isSubmit = protocol.isSubmit(method, url);
    if (isSubmit && submission !== undefined) return jsonResponse(submission);
    const response = await base(input, init);
    if (!response.ok || !response.headers.get("content-type")?.includes("json")) return response;
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => null);
    if (protocol.isModerated(body)) throw new ModeratedError();
    const pending = isSubmit ? protocol.pending(body) : undefined;
    if (pending !== undefined) await onSubmitted(JSON.stringify(pending));
    return response;
  };
}

function jsonResponse(body: string): Response {
  return new Response(body, { status: 200, headers: { "content-type": "application/json" } });
}

class ModeratedError extends Error {
  constructor() {
    super("Content Moderated");
  }
}

/** Predictions are found by the URL in `urls.get`. */
export const replicateProtocol: SubmissionProtocol = {
  isSubmit: (method, url) => method === "POST" && url.pathname.endsWith("/predictions"),
  pending(body) {
    const get = at(at(body, "urls"), "get");
    return typeof get === "string" ? { status: "processing", urls: { get } } : undefined;
  },
  isModerated: () => false,
};

/** Tasks are found by their id at `polling_url`. */
export const blackForestLabsProtocol: SubmissionProtocol = {
  isSubmit: (method) => method === "POST",
  pending(body) {
    const [id, pollingUrl, cost] = [at(body, "id"), at(body, "polling_url"), at(body, "cost")];
    if (typeof id !== "string" || typeof pollingUrl !== "string") return undefined;
    return { id, polling_url: pollingUrl, ...(typeof cost === "number" && { cost }) };
  },
  isModerated(body) {
    const status = at(body, "status") ?? at(body, "state");
    return typeof status === "string" && /moderated$/i.test(status);
  },
};

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
