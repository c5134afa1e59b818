import { errorResponse, type HooxErrorForm, json } from "./fake-responses.ts";
import {
  type Edition,
  type FakeAvatar,
  type FakeLook,
  listItem,
  lookOfAvatar,
  lookResource,
  statusResult,
} from "./fake-shapes.ts";
import { isUrl, pixel, record, strings, textOr } from "./fake-values.ts";

export const hooxKey = `hx_live_${"0123456789abcdef".repeat(4)}`;

export interface FakeHooxOptions {
  readonly apiKey?: string;
  /** API access needs the Enterprise plan. */
  readonly plan?: "enterprise" | "starter";
  readonly credits?: number;
  /** The older pages have tags and no metadata. */
  readonly edition?: Edition;
  /** `details` as on the page about errors, `flat` as in the agent skill. */
  readonly errors?: HooxErrorForm;
  /** `tasks` as on the page about webhooks, `overview` as on the overview. */
  readonly webhooks?: "overview" | "tasks";
  /** How many polls of its status find a look unfinished. */
  readonly polls?: number;
  /** Why generations fail. */
  readonly failure?: string;
  /** Requests per minute of the space. */
  readonly requestsPerMinute?: number;
  /** Whether lists contain looks that are not ready: not documented. */
  readonly listsUnfinished?: boolean;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** What happens to the next request instead of, or after, its handling. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly body?: unknown }
  /** The request is handled, but the connection breaks before its response. */
  | { readonly kind: "lost" }
  /** The request does not arrive. */
  | { readonly kind: "refused" };

export interface SentWebhook {
  readonly url: string;
  readonly body: unknown;
}

export interface FakeHoox {
  fetch(request: Request): Promise<Response>;
  /** All requests to the API, oldest first. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly body: unknown }[];
  /** The webhooks that Hoox would have sent. */
  readonly webhooks: readonly SentWebhook[];
  readonly credits: number;
  /** The avatars of the space. */
  readonly avatars: readonly FakeAvatar[];
  /** Applies to the next requests, one each. */
  readonly faults: Fault[];
}

const basePath = "/api/public/v1";

/**
 * Hoox's server as its pages describe it, for `https://app.hoox.video` and the images on `https://media.hoox.video`. It has
 * one public avatar, and does not deduplicate writes.
 */
export function createFakeHoox(options: FakeHooxOptions = {}): FakeHoox {
  const { apiKey = hooxKey, plan = "enterprise", edition = "newer", errors = "flat", polls = 1 } = options;
  const { now = () => Date.now(), requestsPerMinute = 100, failure } = options;
  const requests: FakeHoox["requests"][number][] = [];
  const webhooks: SentWebhook[] = [];
  const faults: Fault[] = [];
  const own: FakeAvatar[] = [];
  const catalogue = [publicAvatar()];
  let credits = options.credits ?? 100;
  let ids = 0;
  let window = { minute: 0, used: 0 };

  const fail = (status: number, error: string, code: string, field?: string) =>
    errorResponse(errors, status, { error, code, ...(field !== undefined && { field }) });

  async function respond(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.host === "media.hoox.video")
      return new Response(pixel, { headers: { "content-type": "image/png" } });
    const text = await request.clone().text();
    const body: unknown = text === "" ? null : JSON.parse(text);
    requests.push({ method: request.method, path: url.pathname.slice(basePath.length), body });
    if (request.headers.get("authorization") !== `Bearer ${apiKey}`)
      return fail(401, "Invalid API key", "invalid_api_key");
    if (plan !== "enterprise") return fail(403, "API access requires the Enterprise plan", "plan_required");
    const minute = Math.floor(now() / 60_000);
    window = { minute, used: window.minute === minute ? window.used + 1 : 1 };
    const response =
      window.used > requestsPerMinute
        ? fail(429, "Rate limit exceeded", "rate_limit_exceeded")
        : route(request.method, url, record(body));
    response.headers.set("x-ratelimit-limit", String(requestsPerMinute));
    response.headers.set("x-ratelimit-remaining", String(Math.max(0, requestsPerMinute - window.used)));
    response.headers.set("x-ratelimit-reset", String((minute + 1) * 60));
    return response;
  }

  function route(method: string, { pathname, searchParams }: URL, body: Record<string, unknown>): Response {
    const path = pathname.slice(basePath.length);
    if (method === "POST" && path === "/avatar/create") return create(body);
    if (method === "POST" && path === "/avatar/edit") return edit(body);
    if (method === "GET" && path === "/avatar/status") return status(searchParams);
    if (method === "GET" && path === "/avatar/list") return list(searchParams.get("onlyPublic") === "true");
    if (method === "GET" && path === "/resources/avatars") return list(false);
    const [, avatarId = "", lookId] = /^\/avatar\/([^/]+)(?:\/look\/([^/]+))?$/.exec(path) ?? [];
    if (method !== "GET" || avatarId === "") return fail(404, "Not found", "not_found");
    const avatar = find(avatarId);
    if (!avatar) return fail(404, "Avatar not found", "AVATAR_NOT_FOUND");
    if (lookId === undefined) {
      const looks = avatar.looks.map((look) => lookOfAvatar(edition, look));
      return json(200, { ...avatarFields(avatar), looks });
    }
    const look = avatar.looks.find(({ id }) => id === lookId);
    if (!look) return fail(404, "Look not found", "LOOK_NOT_FOUND");
    return json(200, lookResource(edition, avatar, look));
  }

  function create(body: Record<string, unknown>): Response {
    const { prompt, name, place, webhook_url, resolution } = body;
    if (webhook_url !== undefined && !isUrl(webhook_url))
      return fail(400, "Validation failed", "INVALID_WEBHOOK_URL", "webhook_url");
    const images = strings(body["images"] ?? body["imageUrls"]);
    const about = { format: body["format"] === "horizontal" ? "horizontal" : "vertical" } as const;
    if (typeof prompt === "string" && prompt !== "") {
      if (!charge(resolution === "4K" ? 4 : 2))
        return fail(402, "Insufficient credits", "INSUFFICIENT_CREDITS");
      const look = newLook({ ...about, place: textOr(place, null), style: textOr(body["style"], "iphone") });
      const avatar = newAvatar(textOr(name, "Avatar"), [look]);
      generate(look, avatar, "avatar_create", webhook_url);
      return json(201, { avatar_id: avatar.id, look_id: look.id });
    }
    const [first, ...others] = images;
    if (first === undefined) return fail(400, "Validation failed", "missing_content", "prompt");
    const looks = [first, ...others].map((thumbnail) =>
      newLook({ ...about, place: textOr(place, null), status: "ready", thumbnail }),
    );
    const avatar = newAvatar(textOr(name, "Avatar"), looks);
    return json(201, { avatar_id: avatar.id, look_id: looks[0]?.id });
  }

  function edit(body: Record<string, unknown>): Response {
    const { avatar_id, look_id, prompt, webhook_url, resolution, upscale } = body;
    if (typeof avatar_id !== "string" || avatar_id === "")
      return fail(400, "Validation failed", "MISSING_AVATAR_ID", "avatar_id");
    if (typeof look_id !== "string" || look_id === "")
      return fail(400, "Validation failed", "MISSING_LOOK_ID", "look_id");
    if (typeof prompt !== "string" || prompt === "")
      return fail(400, "Validation failed", "MISSING_PROMPT", "prompt");
    if (webhook_url !== undefined && !isUrl(webhook_url))
      return fail(400, "Validation failed", "INVALID_WEBHOOK_URL", "webhook_url");
    const source = find(avatar_id);
    if (!source) return fail(404, "Avatar not found", "AVATAR_NOT_FOUND");
    const base = source.looks.find(({ id }) => id === look_id);
    if (!base) return fail(404, "Look not found", "LOOK_NOT_FOUND");
    const images = strings(body["images"] ?? body["imageUrls"]);
    if (base.thumbnail === null && images.length === 0)
      return fail(400, "Validation failed", "NO_IMAGE_AVAILABLE");
    if (!charge((resolution === "4K" ? 4 : 2) + (upscale === true ? 1.5 : 0)))
      return fail(402, "Insufficient credits", "INSUFFICIENT_CREDITS");
    // A public avatar is first copied to the space.
    const avatar = own.includes(source)
      ? source
      : newAvatar(
          source.name,
          source.looks.map((look) => ({ ...look, id: newId("look") })),
        );
    const look = newLook({
      format: body["format"] === "horizontal" ? "horizontal" : "vertical",
      name: textOr(body["look_name"], "Look"),
      place: textOr(body["place"], base.place),
      style: textOr(body["style"], base.style),
      tags: strings(body["tags"]),
    });
    avatar.looks.push(look);
    generate(look, avatar, "avatar_edit", webhook_url);
    return json(201, { avatar_id: avatar.id, look_id: look.id });
  }

  function status(query: URLSearchParams): Response {
    const [avatarId, lookId] = [query.get("avatar_id"), query.get("look_id")];
    if (!avatarId) return fail(400, "Missing parameters", "INVALID_VALUE", "avatar_id");
    if (!lookId) return fail(400, "Missing parameters", "INVALID_VALUE", "look_id");
    const avatar = find(avatarId);
    if (!avatar) return fail(404, "Avatar not found", "AVATAR_NOT_FOUND");
    const look = avatar.looks.find(({ id }) => id === lookId);
    if (!look) return fail(404, "Look not found", "LOOK_NOT_FOUND");
    const about = { avatar_id: avatar.id, look_id: look.id };
    const state = look.poll();
    if (state === "pending" || state === "processing") return json(200, { ...about, status: state });
    if (state === "ready")
      return json(200, { ...about, status: "completed", result: statusResult(edition, avatar, look) });
    const message = look.errorMessage ?? "Generation failed";
    return json(200, { ...about, status: "failed", error: { code: "LOOK_GENERATION_FAILED", message } });
  }

  function list(onlyPublic: boolean): Response {
    const avatars = onlyPublic ? catalogue : [...own.toReversed(), ...catalogue];
    const items = avatars.flatMap((avatar) =>
      avatar.looks
        .filter((look) => look.status === "ready" || options.listsUnfinished)
        .map((look) => listItem(edition, avatar, look)),
    );
    return json(200, items);
  }

  /** Ends the look after the polls, and sends the webhook. */
  function generate(look: FakeLook, avatar: FakeAvatar, task: string, webhookUrl: unknown): void {
    let left = polls;
    const end = () => {
      look.status = failure === undefined ? "ready" : "error";
      look.errorMessage = failure ?? null;
      look.thumbnail = failure === undefined ? `https://media.hoox.video/${look.id}/image.jpg` : null;
      if (typeof webhookUrl !== "string") return;
      const ended =
        failure === undefined
          ? { status: "completed", result: { thumbnail_url: look.thumbnail } }
          : { status: "failed", error: { code: "GENERATION_FAILED", message: failure } };
      const ids =
        options.webhooks === "overview"
          ? { job_id: look.id }
          : { task, avatar_id: avatar.id, look_id: look.id };
      webhooks.push({ url: webhookUrl, body: { ...ids, ...ended } });
    };
    look.poll = () => {
      if (look.status !== "pending") return look.status;
      if (left === 0) {
        end();
        return look.status;
      }
      left -= 1;
      return left === polls - 1 ? "pending" : "processing";
    };
    if (polls === 0) end();
  }

  function avatarFields(avatar: FakeAvatar) {
    const metadata =
      edition === "older"
        ? { tags: ["business"] }
        : { age_range: "adult", ethnicity: "white-western-european", hair_color: "brown" };
    return {
      id: avatar.id,
      name: avatar.name,
      gender: "male",
      age: "30",
      ...metadata,
      thumbnail: avatar.looks[0]?.thumbnail ?? null,
      created_at: avatar.createdAt,
    };
  }

  function charge(price: number): boolean {
    if (credits < price) return false;
    credits -= price;
    return true;
  }

  function find(id: string): FakeAvatar | undefined {
    return [...own, ...catalogue].find((avatar) => avatar.id === id);
  }

  function newId(prefix: string): string {
    ids += 1;
    return `${prefix}_${ids.toString(36).padStart(8, "x")}`;
  }

  function newLook(about: Partial<FakeLook>): FakeLook {
    return createLook({ id: newId("look"), ...about });
  }

  function newAvatar(name: string, looks: FakeLook[]): FakeAvatar {
    const avatar = { id: newId("avtr"), name, looks, createdAt: new Date(now()).toISOString() };
    own.push(avatar);
    return avatar;
  }

  return {
    requests,
    webhooks,
    faults,
    avatars: own,
    get credits() {
      return credits;
    },
    async fetch(request) {
      const fault = new URL(request.url).host === "media.hoox.video" ? undefined : faults.shift();
      if (fault?.kind === "refused") throw new TypeError("fetch failed");
      if (fault?.kind === "status")
        return typeof fault.body === "string"
          ? new Response(fault.body, { status: fault.status })
          : json(fault.status, fault.body ?? { error: "Internal server error", code: "INTERNAL_ERROR" });
      const response = await respond(request);
      if (fault?.kind === "lost") throw new TypeError("fetch failed");
      return response;
    },
  };
}

function publicAvatar(): FakeAvatar {
  const thumbnail = "https://media.hoox.video/public/image.jpg";
  const look = createLook({
    id: "look_public",
    name: "Studio Look",
    place: "studio",
    status: "ready",
    thumbnail,
  });
  return { id: "avtr_public", name: "Emma", looks: [look], createdAt: null };
}

function createLook(about: Partial<FakeLook> & Pick<FakeLook, "id">): FakeLook {
  const look: FakeLook = {
    name: "Look",
    place: null,
    style: null,
    tags: [],
    format: "vertical",
    status: "pending",
    errorMessage: null,
    thumbnail: null,
    poll: () => look.status,
    ...about,
  };
  return look;
}
