import { randomUUID } from "node:crypto";
import {
  avatarOf,
  type FakeArgilOptions,
  type FakeAvatar,
  type FakeDelivery,
  type FakeWebhook,
  notFound,
  read,
  refuse,
  unknownFields,
} from "./fake-argil-shapes.ts";

export interface FakeArgil {
  fetch(request: Request): Promise<Response>;
  /** Requests that reached the API, oldest first. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly body: unknown }[];
  readonly deliveries: readonly FakeDelivery[];
  readonly avatars: ReadonlyMap<string, FakeAvatar>;
}

const imageHost = "https://assets.argil.ai";

/** The smallest PNG. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A scripted server of Argil, written from its pages, with the edition of one of their three states. */
export function createFakeArgil(options: FakeArgilOptions = {}): FakeArgil {
  const { edition = "C", polls = 1, outcome = "IDLE", dropped = [], limited = [] } = options;
  const avatars = new Map<string, FakeAvatar>();
  const webhooks = new Map<string, FakeWebhook>();
  const requests: { method: string; path: string; body: unknown }[] = [];
  const deliveries: FakeDelivery[] = [];
  let credits = options.credits ?? 100;

  /** The training ends with the last of the polls. */
  function poll(avatar: FakeAvatar): void {
    if (avatar.polls >= polls) return;
    avatar.polls += 1;
    avatar.status = avatar.polls < polls ? "TRAINING" : outcome;
    if (avatar.polls < polls) return;
    const event = outcome === "IDLE" ? "AVATAR_TRAINING_SUCCESS" : "AVATAR_TRAINING_FAILED";
    const data = {
      avatarId: avatar.id,
      ...(outcome === "IDLE" && edition !== "A" && { voiceId: avatar.voiceId }),
      avatarName: avatar.name,
      extras: options.extrasAsText ? JSON.stringify(avatar.extras) : avatar.extras,
    };
    const body = JSON.stringify({ event, data });
    for (const webhook of webhooks.values()) {
      if (!webhook.events.includes(event)) continue;
      webhook.lastTriggeredAt = new Date().toISOString();
      deliveries.push({ url: webhook.callbackUrl, body });
    }
    if (avatar.callbackUrl !== null) deliveries.push({ url: avatar.callbackUrl, body });
    avatar.callbackUrl = null;
  }

  function createAvatar(body: Readonly<Record<string, unknown>>): Response {
    const image = body["type"] === "IMAGE" && edition !== "A";
    const known = image
      ? ["type", "name", "datasetImage", "voiceId", "extras", ...(edition === "C" ? ["callbackUrl"] : [])]
      : ["name", "datasetVideo", "consentVideo", "extras"];
    const unknown = unknownFields(body, known);
    if (unknown) return refuse(400, `property ${unknown} should not exist`);
    const { name, voiceId, callbackUrl, extras } = body;
    if (typeof name !== "string" || name === "" || name.length > 256)
      return refuse(
        400,
        "name must be longer than or equal to 1 and shorter than or equal to 256 characters",
      );
    for (const field of image ? ["datasetImage"] : ["datasetVideo", "consentVideo"]) {
      const { url, base64, ...more } = read(body[field]);
      const isUrl = typeof url === "string" && url.startsWith("https://") && base64 === undefined;
      const isImage =
        typeof base64 === "string" && /^data:image\/(png|jpeg|jpg|webp);base64,./.test(base64) && image;
      if (!(isUrl || (isImage && url === undefined)) || Object.keys(more).length > 0)
        return refuse(400, `${field} is not valid`);
    }
    if (extras !== undefined && Object.keys(read(extras)).length > 10)
      return refuse(400, "extras must contain at most 10 key-value pairs");
    if (image) {
      if (credits < 2) return refuse(options.noCreditStatus ?? 402, "Insufficient credits");
      credits -= 2;
    }
    const avatar: FakeAvatar = {
      id: randomUUID(),
      name,
      source: image ? "image" : "video",
      status: image ? "TRAINING" : "NOT_TRAINED",
      voiceId: typeof voiceId === "string" ? voiceId : randomUUID(),
      callbackUrl: typeof callbackUrl === "string" ? callbackUrl : null,
      extras: read(extras),
      polls: 0,
    };
    avatars.set(avatar.id, avatar);
    return Response.json(avatarOf(avatar, edition), { status: 201 });
  }

  function listAvatars(query: URLSearchParams): Response {
    const stock: FakeAvatar = {
      id: "11111111-1111-4111-8111-111111111111",
      name: "Ava",
      source: "video",
      status: "IDLE",
      voiceId: randomUUID(),
      callbackUrl: null,
      extras: {},
      polls,
    };
    const visibility = edition === "C" ? query.get("visibility") : null;
    const model = query.get("model");
    const all = [
      ...(visibility === "public" ? [] : avatars.values()),
      ...(visibility === "private" ? [] : [stock]),
    ];
    const found = all.map((avatar) => avatarOf(avatar, edition));
    return Response.json(found.filter((avatar) => model === null || avatar.model === model));
  }

  function writeWebhook(id: string | undefined, body: Readonly<Record<string, unknown>>): Response {
    const found = id === undefined ? undefined : webhooks.get(id);
    if (id !== undefined && !found) return refuse(404, "Webhook not found");
    const unknown = unknownFields(body, ["callbackUrl", "events"]);
    if (unknown) return refuse(400, `property ${unknown} should not exist`);
    const { callbackUrl = found?.callbackUrl, events = found?.events } = body;
    if (typeof callbackUrl !== "string") return refuse(400, "callbackUrl must be a string");
    if (!Array.isArray(events) || events.length === 0) return refuse(400, "events must not be empty");
    const now = new Date().toISOString();
    const webhook: FakeWebhook = {
      id: found?.id ?? randomUUID(),
      callbackUrl,
      events: events.map(String),
      createdAt: found?.createdAt ?? now,
      updatedAt: now,
      lastTriggeredAt: found?.lastTriggeredAt ?? null,
    };
    webhooks.set(webhook.id, webhook);
    return Response.json(webhook, { status: found ? 200 : 201 });
  }

  function route(request: Request, url: URL, body: Readonly<Record<string, unknown>>): Response {
    if (request.headers.get("x-api-key") !== (options.apiKey ?? "argil_test"))
      return refuse(401, "Unauthorized");
    const [, resource, id] = /^\/v1\/(\w+)(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    switch (`${request.method} ${resource}`) {
      case "POST avatars":
        return id === undefined ? createAvatar(body) : notFound();
      case "GET avatars": {
        if (id === undefined) return listAvatars(url.searchParams);
        const avatar = avatars.get(id);
        if (!avatar) return refuse(404, "Avatar not found");
        poll(avatar);
        return Response.json(avatarOf(avatar, edition));
      }
      case "POST webhooks":
        return id === undefined ? writeWebhook(undefined, body) : notFound();
      case "PUT webhooks":
        return id === undefined ? notFound() : writeWebhook(id, body);
      case "GET webhooks":
        return id === undefined ? Response.json([...webhooks.values()]) : notFound();
      case "DELETE webhooks":
        return webhooks.delete(id ?? "")
          ? new Response(null, { status: 204 })
          : refuse(404, "Webhook not found");
      default:
        return notFound();
    }
  }

  return {
    requests,
    deliveries,
    avatars,
    async fetch(request) {
      const url = new URL(request.url);
      if (url.origin === imageHost) return new Response(png, { headers: { "content-type": "image/png" } });
      const text = await request.text();
      const body = text === "" ? {} : read(JSON.parse(text));
      const path = url.pathname + url.search;
      const attempt = requests.push({ method: request.method, path, body });
      if (limited.includes(attempt)) return refuse(429, "Too many requests");
      const response = route(request, url, body);
      // The request was executed, but its response never arrives.
      if (dropped.includes(attempt)) throw new TypeError("fetch failed");
      return response;
    },
  };
}
