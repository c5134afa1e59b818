import fc from "fast-check";

/** Kinds of requests that create, change or end what costs credits, by how often they occur. */
const frequencies = {
  generate: 5,
  create: 3,
  photo: 2,
  images: 2,
  cast: 2,
  remix: 3,
  twin: 2,
  agent: 2,
  edit: 4,
  emotions: 2,
  delete: 1,
  cancel: 2,
} as const;

type RequestKind = keyof typeof frequencies;

export interface AccountRequest {
  readonly kind: RequestKind;
  readonly tenantIndex: number;
  /** Chooses the job or avatar that it is about. */
  readonly pick: number;
  /** The idempotency key; null for none. */
  readonly key: number | null;
}

const kind = fc.oneof(
  ...Object.entries(frequencies).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })),
);

export const accountRequest: fc.Arbitrary<AccountRequest> = fc.record({
  kind: kind.filter(isKind),
  tenantIndex: fc.nat({ max: 1 }),
  pick: fc.nat({ max: 20 }),
  key: fc.option(fc.nat({ max: 4 }), { freq: 2 }),
});

function isKind(name: string): name is RequestKind {
  return name in frequencies;
}

/** The ids and images that a request can mention. */
export interface RequestContext {
  readonly job: string | undefined;
  readonly avatar: string | undefined;
  readonly photo: string;
}

export interface HttpRequest {
  readonly method: "POST" | "DELETE";
  readonly path: string;
  readonly body: unknown;
}

/** The name of an agent that each account has. */
export const agentName = "scout";

/** Null if it is about a job or an avatar and there is none. The body depends on the key, so that a repeated one is the same. */
export function toHttp(
  { kind, pick, key }: AccountRequest,
  { job, avatar, photo }: RequestContext,
): HttpRequest | null {
  const isOdd = (key ?? pick) % 2 === 1;
  const post = (path: string, body: unknown): HttpRequest => ({ method: "POST", path, body });
  const ofAvatar = (path: string, body: unknown) =>
    avatar === undefined ? null : post(`/avatars/${avatar}${path}`, body);
  switch (kind) {
    case "generate":
      return post("/avatars/generate", { prompt: "an owl", output: { count: isOdd ? 2 : 1 } });
    case "create":
      return post("/avatars", { prompt: "an owl" });
    case "photo":
      return post("/avatars/from-photo", { photo, prompt: "on a beach" });
    case "images":
      return post("/avatars/from-images", { images: isOdd ? [photo, photo] : [photo] });
    case "cast": {
      const others = avatar === undefined ? { prompt: "a knight" } : { avatar_id: avatar };
      return post("/avatars/cast", { characters: [{ prompt: "an owl" }, others], scene: "in a forest" });
    }
    case "remix":
      return ofAvatar("/remix", { prompt: "as a pirate" });
    case "twin": {
      const url = `https://example.com/${isOdd ? "refused" : "anna"}.jpg`;
      return post("/twins", { name: "Anna", dataset_image: { url } });
    }
    case "agent":
      return post(`/agents/${agentName}/generate`, { prompt: "a fox", emotions: isOdd });
    case "edit":
      return ofAvatar("/looks", { prompt: "in red", upscale: isOdd });
    case "emotions":
      return ofAvatar("/emotions", { emotions: ["happy", "calm"] });
    case "delete":
      return avatar === undefined ? null : { method: "DELETE", path: `/avatars/${avatar}`, body: undefined };
    case "cancel":
      return job === undefined ? null : post(`/jobs/${job}/cancel`, {});
  }
}
