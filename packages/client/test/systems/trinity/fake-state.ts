export interface User {
  readonly name: string;
  readonly isAdmin: boolean;
}

export interface Agent {
  readonly name: string;
  readonly owner: string;
  readonly created: Date;
  avatar: {
    readonly prompt: string;
    readonly updatedAt: string;
    readonly isDefault: boolean;
    readonly image: string;
  } | null;
  reference: string | null;
  readonly emotions: Map<string, { readonly image: string; readonly at: Date }>;
  pendingEmotions: string[];
  /** Requests of its list of emotions. */
  polls: number;
}

export interface FakeState {
  readonly agents: Map<string, Agent>;
  readonly faults: Fault[];
  /** By user name. */
  readonly failedLogins: Map<string, number>;
  /** Pictures that were drawn. */
  generations: number;
}

/** What can go wrong while a picture is drawn. `gateway` is a proxy in front of Trinity that gives up. */
export type Fault = keyof typeof failureResponses;

export const failureResponses = {
  not_configured: () =>
    respondError(
      501,
      "Avatar generation isn't configured on this server. Ask an admin to set GEMINI_API_KEY.",
    ),
  invalid_input: () => respondError(400, "Avatar request was rejected by the image service."),
  safety_filter: () =>
    respondError(
      422,
      "The prompt was blocked by the image service's safety filters. Try rephrasing and avoid descriptions of real people, sensitive content, or trademarked characters.",
    ),
  rate_limited: () =>
    respondError(429, "Image generation is rate-limited right now. Wait a minute and retry."),
  upstream_error: () =>
    respondError(
      502,
      "Image generation service returned an error. This is usually transient — please retry.",
    ),
  timeout: () =>
    respondError(504, "Image generation timed out. The model can be slow under load — please retry."),
  unknown: () => respondError(422, "Avatar generation failed. Check server logs for details."),
  gateway: () =>
    new Response("<html><h1>504 Gateway Time-out</h1></html>", {
      status: 504,
      headers: { "content-type": "text/html" },
    }),
  crash: () => new Response("Internal Server Error", { status: 500 }),
} as const;

export function respondError(
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json({ detail }, { status, headers });
}
