import { createHmac, randomBytes } from "node:crypto";
import {
  type Body,
  checkGeneration,
  error,
  type FakeDelivery,
  type FakePercifyError,
  type FakePercifyOptions,
  invalid,
  limitExceeded,
  models,
  notFound,
  read,
  send,
  tooFewCredits,
  unauthenticated,
} from "./fake-percify-shapes.ts";

/** An avatar of the fake. `polls` counts the times it was read. */
export interface FakeAvatar {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: string;
  readonly request: Body;
  readonly cost: number;
  polls: number;
  announced: boolean;
  visibility: string;
  publishedAt: string | null;
  tags: readonly string[];
  description: string | null;
  likes: number;
  comments: number;
  remixes: number;
}

export interface FakePercify {
  fetch(request: Request): Promise<Response>;
  /** Requests that reached the API, oldest first. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly body: unknown }[];
  readonly deliveries: readonly FakeDelivery[];
  readonly avatars: ReadonlyMap<string, FakeAvatar>;
  /** An avatar of another user, such as a private one. */
  addForeign(visibility: string): string;
}

const userId = "user_xyz789";
const imageHost = "https://cdn.percify.io";
/** The smallest PNG. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A scripted server of Percify, written from its pages alone. What they leave open is an option. */
export function createFakePercify(options: FakePercifyOptions = {}): FakePercify {
  const { polls = 1, failure, basePath = "/v1", dropped = [], limited = [], broken = [] } = options;
  const avatars = new Map<string, FakeAvatar>();
  const replies = new Map<string, unknown>();
  const requests: { method: string; path: string; body: unknown }[] = [];
  const deliveries: FakeDelivery[] = [];
  const iso = () => `${new Date().toISOString().slice(0, 19)}Z`;
  const refuse = (problem: FakePercifyError) => error(options, problem);

  const statusOf = ({ polls: count }: FakeAvatar) => {
    if (count === 0) return options.firstStatus ?? "processing";
    if (count < polls) return "processing";
    return failure === undefined ? "completed" : "failed";
  };
  const imageOf = ({ id }: FakeAvatar) => `${imageHost}/avatars/${id}.png`;
  const balance = () => {
    const spent = [...avatars.values()]
      .filter((avatar) => avatar.userId === userId && statusOf(avatar) === "completed")
      .reduce((sum, { cost }) => sum + cost, 0);
    return (options.balance ?? 1000) - spent;
  };

  function encode(avatar: FakeAvatar) {
    const { id, request, cost, createdAt } = avatar;
    const status = statusOf(avatar);
    const done = status === "completed";
    const { prompt, model = "flux" } = request;
    if (options.object === "openapi") {
      const imageUrl = done ? { imageUrl: imageOf(avatar) } : {};
      // Its enumeration has no `queued`.
      const known = status === "queued" ? "processing" : status;
      return { id, ...imageUrl, prompt, model, status: known, creditsUsed: cost, createdAt };
    }
    return {
      id,
      userId: avatar.userId,
      status,
      prompt,
      negativePrompt: request["negativePrompt"],
      model,
      ...(done && {
        imageUrl: imageOf(avatar),
        thumbnailUrl: `${imageHost}/avatars/${id}_thumb.png`,
        width: 1024,
        height: 1024,
        metadata: { generationTime: 7.3, modelVersion: `${String(model)}-v2.1` },
        completedAt: iso(),
      }),
      ...(status === "failed" && failureOf()),
      aspectRatio: request["aspectRatio"] ?? "1:1",
      guidanceScale: request["guidanceScale"] ?? 10,
      seed: request["seed"] ?? 42,
      creditCost: cost,
      visibility: avatar.visibility,
      published: avatar.publishedAt !== null,
      ...(avatar.publishedAt !== null && { publishedAt: avatar.publishedAt }),
      likes: avatar.likes,
      comments: avatar.comments,
      remixes: avatar.remixes,
      tags: avatar.tags,
      createdAt,
      updatedAt: iso(),
    };
  }

  function failureOf() {
    if (!failure || options.failureShape === "absent") return {};
    return { error: options.failureShape === "text" ? failure.message : failure };
  }

  function add(request: Body, cost: number, owner = userId): FakeAvatar {
    const avatar: FakeAvatar = {
      id: `avatar_${randomBytes(6).toString("hex")}`,
      userId: owner,
      createdAt: iso(),
      request,
      cost,
      polls: 0,
      announced: false,
      visibility: "private",
      publishedAt: null,
      tags: [],
      description: null,
      likes: 0,
      comments: 0,
      remixes: 0,
    };
    avatars.set(avatar.id, avatar);
    return avatar;
  }

  function emit(type: string, data: Body): void {
    if (!options.webhook) return;
    const { url, secret } = options.webhook;
    const id = `evt_${randomBytes(6).toString("hex")}`;
    const envelope =
      options.envelope === "named"
        ? { event: type, data, timestamp: iso() }
        : { type, id, created: iso(), data };
    const body = JSON.stringify(envelope);
    const signature = createHmac("sha256", secret).update(body).digest("hex");
    const headers = { "content-type": "application/json", "x-percify-signature": signature };
    for (let attempt = 0; attempt < (options.attempts ?? 1); attempt++)
      deliveries.push({ url, headers, body });
  }

  function announce(avatar: FakeAvatar): void {
    const status = statusOf(avatar);
    if (avatar.announced || (status !== "completed" && status !== "failed")) return;
    avatar.announced = true;
    const { id: avatarId, cost: creditCost, request } = avatar;
    const about = { avatarId, userId, status };
    if (status === "failed") {
      emit("avatar.failed", { ...about, error: failure });
      return;
    }
    const imageUrl = imageOf(avatar);
    // The page with the second envelope has a shorter event too.
    if (options.envelope === "named") {
      emit("avatar.completed", { avatarId, status, imageUrl });
      return;
    }
    const { prompt, model = "flux" } = request;
    const thumbnailUrl = `${imageHost}/avatars/${avatarId}_thumb.png`;
    emit("avatar.completed", { ...about, imageUrl, thumbnailUrl, creditCost, model, prompt });
  }

  function generate(request: Request, body: Body): Response {
    const problem = checkGeneration(options, body);
    if (problem) return refuse(problem);
    const key = request.headers.get("idempotency-key");
    if (options.deduplicates && key !== null && replies.has(key)) return send(replies.get(key));
    const count = Number(body["batchSize"] ?? 1);
    const cost = models[String(body["model"] ?? "flux")] ?? 2;
    if (balance() < cost * count) return refuse(tooFewCredits(cost * count, balance()));
    const made = Array.from({ length: count }, () => encode(add(body, cost)));
    const reply = made.length === 1 && options.batchOfOne !== "list" ? made[0] : { avatars: made };
    if (key !== null) replies.set(key, reply);
    return send(reply);
  }

  function percifyYourself(form: FormData): Response {
    const image = form.get("image");
    if (!(image instanceof File) || image.size === 0) return refuse(invalid("image is required"));
    const { style, prompt } = Object.fromEntries(form);
    if (balance() < 10) return refuse(tooFewCredits(10, balance()));
    return send(encode(add({ prompt, stylePreset: style }, 10)));
  }

  /** The avatar, or why the user cannot have it. `owned` excludes the public ones of others. */
  function find(id: string, owned = false): FakeAvatar | FakePercifyError {
    const avatar = avatars.get(id);
    if (!avatar) return notFound(id);
    if (avatar.userId === userId || (!owned && avatar.visibility !== "private")) return avatar;
    if (options.foreign === "avatar_not_found") return notFound(id);
    return {
      status: 403,
      code: "unauthorized_access",
      message: "Can't access another user's private avatar",
    };
  }

  function list(query: URLSearchParams): Response {
    const limit = Number(query.get("limit") ?? 20);
    if (!(limit >= 1 && limit <= 100)) return refuse(invalid("limit must be from 1 to 100"));
    const { status, model, visibility, published, search, sortBy, sortOrder } = Object.fromEntries(query);
    const found = [...avatars.values()]
      .filter((avatar) => avatar.userId === userId)
      .filter((avatar) => status === undefined || statusOf(avatar) === status)
      .filter(({ request }) => model === undefined || (request["model"] ?? "flux") === model)
      .filter((avatar) => visibility === undefined || avatar.visibility === visibility)
      .filter(({ publishedAt }) => published === undefined || String(publishedAt !== null) === published)
      .filter(({ request, tags }) => {
        const text = [request["prompt"], ...tags].join(" ").toLowerCase();
        return search === undefined || text.includes(search.toLowerCase());
      })
      .reverse();
    if (sortBy === "likes" || sortBy === "comments" || sortBy === "remixes")
      found.sort((a, b) => b[sortBy] - a[sortBy]);
    if (sortOrder === "asc") found.reverse();
    const offset = Number(query.get(options.paging === "cursor" ? "cursor" : "offset") ?? 0);
    const page = found.slice(offset, offset + limit).map((avatar) => {
      avatar.polls += 1;
      return encode(avatar);
    });
    const hasMore = offset + limit < found.length;
    if (options.paging === "cursor")
      return send({ avatars: page, nextCursor: hasMore ? String(offset + limit) : null, hasMore });
    return send({ avatars: page, pagination: { total: found.length, limit, offset, hasMore } });
  }

  function publish(id: string, body: Body): Response {
    const avatar = find(id, true);
    if (!("id" in avatar)) return refuse(avatar);
    const { visibility = "public", tags = avatar.tags } = body;
    if (!Array.isArray(tags) || tags.length > 10) return refuse(invalid("at most 10 tags are allowed"));
    avatar.visibility = String(visibility);
    avatar.publishedAt = visibility === "private" ? null : iso();
    avatar.tags = tags.map(String);
    const { publishedAt } = avatar;
    emit("avatar.published", { avatarId: id, userId, visibility, publishedAt });
    return send(encode(avatar));
  }

  function act(id: string, action: string | undefined, method: string, body: Body): Response | null {
    const avatar = find(id, method === "PATCH" || method === "DELETE");
    if (!("id" in avatar)) return refuse(avatar);
    switch (`${method} ${action ?? ""}`) {
      case "GET ":
        avatar.polls += 1;
        announce(avatar);
        return send(encode(avatar));
      case "PATCH ":
        if (Array.isArray(body["tags"])) avatar.tags = body["tags"].map(String);
        if (typeof body["visibility"] === "string") avatar.visibility = body["visibility"];
        if (typeof body["description"] === "string") avatar.description = body["description"];
        return send(encode(avatar));
      case "DELETE ":
        avatars.delete(id);
        return send({ success: true });
      case "POST publish":
        return options.publishPath === "body" ? null : publish(id, body);
      case "POST like":
        avatar.likes += 1;
        emit("avatar.liked", { avatarId: id, userId });
        return send({ success: true });
      case "POST comment":
        if (typeof body["text"] !== "string") return refuse(invalid("text is required"));
        avatar.comments += 1;
        emit("avatar.commented", { avatarId: id, userId });
        return send({ success: true });
      case "POST remix":
        avatar.remixes += 1;
        return send(encode(add({ ...avatar.request, ...body }, avatar.cost)));
      default:
        return null;
    }
  }

  async function route(request: Request, path: string, body: Body, form: FormData | null): Promise<Response> {
    const { method } = request;
    const key = `Bearer ${options.apiKey ?? "percify_test"}`;
    if (request.headers.get("authorization") !== key) return refuse(unauthenticated);
    if (options.banned) return refuse({ status: 403, code: "banned", message: "Access denied" });
    switch (`${method} ${path}`) {
      case "POST /avatars/generate":
        return generate(request, body);
      case "POST /avatars/percify-yourself":
        return form ? percifyYourself(form) : refuse(invalid("the body must be multipart/form-data"));
      case "POST /avatars/publish":
        if (options.publishPath === "body") return publish(String(body["avatarId"]), body);
        break;
      case "GET /avatars":
        return list(new URL(request.url).searchParams);
      case `GET ${options.balancePath ?? "/user/credits/balance"}`:
        return send({ balance: balance() });
    }
    const [, id, action] = /^\/avatars\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
    const response = id === undefined ? null : act(id, action, method, body);
    return response ?? refuse({ status: 404, code: "not_found", message: "Not Found" });
  }

  return {
    requests,
    deliveries,
    avatars,
    addForeign(visibility) {
      const avatar = add({ prompt: "an avatar of another user" }, 2, "user_other");
      avatar.visibility = visibility;
      avatar.polls = polls;
      return avatar.id;
    },
    async fetch(request) {
      const url = new URL(request.url);
      if (url.origin === imageHost) return new Response(png, { headers: { "content-type": "image/png" } });
      const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data") === true;
      const form = isForm ? await request.formData() : null;
      const body = form ? {} : read(await request.text());
      const path = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : "";
      const { method } = request;
      const attempt = requests.push({ method, path, body: form ? Object.fromEntries(form) : body });
      if (limited.includes(attempt)) return refuse(limitExceeded(options.retryAfter ?? 1));
      if (broken.includes(attempt))
        return refuse({ status: 500, code: "processing_error", message: "Internal failure; retry later" });
      if (body === null) return refuse(invalid("the body is not JSON"));
      const response = await route(request, path, body, form);
      // The request was executed, but its response never arrives.
      if (dropped.includes(attempt)) throw new TypeError("fetch failed");
      return response;
    },
  };
}
