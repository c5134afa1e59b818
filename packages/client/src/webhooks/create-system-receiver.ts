import type { Fields } from "../core/guards.ts";
import { environment } from "../core/runtime.ts";
import type { Avatar } from "../generated/v1/types.gen.ts";
import { checkClaim } from "./check-claim.ts";
import type { Claim, HeaderOf } from "./claim.ts";
import type { VerifyOptions, WebhookReceiver } from "./create-webhook-receiver.ts";
import { headerOf } from "./header-of.ts";
import { readBody, type WebhookDelivery } from "./read-body.ts";
import { WebhookError } from "./webhook-error.ts";
import type { WebhookEvent } from "./webhook-event.ts";

/** The options of a receiver for another system. */
export interface SystemReceiverOptions {
  /**
   * What the deliveries are signed with or, for a system that signs nothing, a random text that ends the path of the URL it
   * delivers to: `https://host/hooks/<secret>`. Several while one replaces another. Default: the environment's variable of
   * the system, e.g. `PERCIFY_WEBHOOK_SECRET`.
   */
  readonly secret?: string | readonly string[] | undefined;
  /** The maximum size in bytes; a longer body is not read to its end. Default 1,048,576. */
  readonly maxBodySize?: number | undefined;
  /**
   * Whether the event with this id was processed before; sets `event.repeated`. No system but ours signs the time, so
   * anyone who has seen a delivery can repeat it.
   */
  readonly seen?: ((id: string) => boolean | Promise<boolean>) | undefined;
}

/** How a system delivers. */
export interface DeliveryScheme {
  readonly secretVariable: string;
  /** The claim of a delivery; undefined if it has none. `path` is that of its URL, empty where it is not known. */
  readonly readClaim: (header: HeaderOf, path: string) => Claim | undefined;
  /** What a delivery without a claim lacks, e.g. `no X-Percify-Signature header`. */
  readonly missing: string;
  /** The event of a body as JSON; undefined if it is not one. */
  readonly decode: (body: unknown) => WebhookEvent | undefined;
}

/** Receives the webhooks of another system. Holds no resources. WebhookError when there is no secret. */
export function createSystemReceiver(
  { secretVariable, readClaim, missing, decode }: DeliveryScheme,
  options: SystemReceiverOptions = {},
): WebhookReceiver {
  const { secret = environment(secretVariable), maxBodySize = 1_048_576, seen = () => false } = options;
  const secrets = [secret ?? []].flat().filter((text) => text !== "");
  if (secrets.length === 0) {
    throw new WebhookError("invalid_secret", `no secret: pass secret or set ${secretVariable}`);
  }
  return {
    async verify(delivery, { signal = new AbortController().signal }: VerifyOptions = {}) {
      const claim = readClaim(headerOf(delivery.headers), pathOf(delivery));
      if (!claim) throw new WebhookError("missing_header", missing);
      const body = await readBody(delivery, maxBodySize, signal);
      await checkClaim(claim, secrets, body);
      const json: unknown = await new Response(body).json().catch(() => undefined);
      const event = decode(json);
      if (!event) throw new WebhookError("invalid_body", "the body is not the JSON of an event");
      return { ...event, repeated: await seen(event.id) };
    },
  };
}

/** What an event about an avatar has besides its type. */
export interface AvatarEventFields {
  readonly id: string;
  /** In ISO 8601, or empty. */
  readonly timestamp: string;
  readonly avatar: Avatar | undefined;
  /** As it was sent, for an event that is not known. */
  readonly data: Fields;
}

/** An event about an avatar; unknown if the avatar does not have what the type promises. */
export function avatarEvent(type: string, { id, timestamp, avatar, data }: AvatarEventFields): WebhookEvent {
  const createdAt = Date.parse(timestamp) / 1000 || 0;
  const event = { id, object: "event", createdAt, timestamp, repeated: false } as const;
  if (avatar?.status === "ready" && type === "avatar.completed") return { ...event, type, data: { avatar } };
  if (avatar?.status === "error" && type === "avatar.failed") return { ...event, type, data: { avatar } };
  if (avatar && (type === "avatar.published" || type === "avatar.liked" || type === "avatar.commented"))
    return { ...event, type, data: { avatar } };
  return { ...event, type: "unknown", rawType: type, data };
}

/** The claim of a system that signs nothing: the last segment of the path is the secret. */
export function readPathClaim(_header: HeaderOf, path: string): Claim | undefined {
  const last = path.split("/").at(-1);
  return last ? { id: undefined, signatures: [last], sign: async (secret) => secret } : undefined;
}

/** Express keeps the whole URL in `originalUrl`. */
function pathOf(delivery: WebhookDelivery): string {
  const url: unknown = Reflect.get(delivery, "originalUrl") ?? Reflect.get(delivery, "url");
  if (typeof url !== "string") return "";
  return decodeURIComponent(url.replace(/[?#].*/s, ""));
}
