/** Where the editions of Argil's pages disagree, or what its server is to do. */
export interface FakeArgilOptions {
  /** Default `argil_test`. */
  readonly apiKey?: string;
  /** A: videos and `createAt`; B: images and `createdAt`; C: also `callbackUrl` and `visibility`. Default C. */
  readonly edition?: Edition;
  /** How often an avatar is read before its training has ended. Default 1. */
  readonly polls?: number;
  /** How trainings end. Default `IDLE`. */
  readonly outcome?: "IDLE" | "TRAINING_FAILED" | "REFUSED";
  /** Default 100. */
  readonly credits?: number;
  /** Not documented. Default 402. */
  readonly noCreditStatus?: 400 | 402 | 403;
  /** Whether events have `extras` as a text, as the pages draw it. */
  readonly extrasAsText?: boolean;
  /** The numbers of the requests, from 1, whose response never arrives. */
  readonly dropped?: readonly number[];
  /** The numbers of the requests that are answered with 429, which is not documented. */
  readonly limited?: readonly number[];
}

export type Edition = "A" | "B" | "C";

/** `polls` counts the times it was read. */
export interface FakeAvatar {
  readonly id: string;
  readonly name: string;
  readonly source: "video" | "image";
  status: string;
  readonly voiceId: string;
  callbackUrl: string | null;
  readonly extras: Readonly<Record<string, unknown>>;
  polls: number;
}

export interface FakeWebhook {
  readonly id: string;
  readonly callbackUrl: string;
  readonly events: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  lastTriggeredAt: string | null;
}

/** A webhook that Argil would send. Nothing is signed. */
export interface FakeDelivery {
  readonly url: string;
  readonly body: string;
}

const created = "2023-11-07T05:31:56Z";

/** The oldest edition has no cover, and the images are there when the training has ended. */
export function avatarOf({ id, name, source, status, extras }: FakeAvatar, edition: Edition) {
  const isReady = status === "IDLE";
  const image = (size: string) => `https://assets.argil.ai/${id}/${size}.png`;
  return {
    id,
    name,
    ...(edition === "A" ? { createAt: created } : { actorName: name, createdAt: created }),
    updatedAt: created,
    gestures: isReady && source === "video" ? [{ label: "Wave", slug: "wave", startFrame: 123 }] : [],
    status,
    ...(isReady && { width: 1280, height: 720, thumbnailUrl: image("thumbnail") }),
    ...(isReady && edition !== "A" && { coverImageUrl: image("cover") }),
    extras,
    ...(edition !== "A" && {
      orientation: "ASPECT_RATIO_16_9",
      model: source === "image" ? "ARGIL_ATOM" : "ARGIL_V1",
    }),
  };
}

/** The only form of errors. The values of `code` are not documented. */
export function refuse(status: number, message: string): Response {
  return Response.json({ code: 123, message }, { status });
}

/** A path that the vendor does not serve. */
export function notFound(): Response {
  return refuse(404, "Not found");
}

export function read(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** The first field that a closed object does not have. */
export function unknownFields(body: object, known: readonly string[]): string | undefined {
  return Object.keys(body).find((name) => !known.includes(name));
}
