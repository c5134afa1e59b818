import { createHmac, randomUUID } from "node:crypto";
import { error, type FakePiError, type FakePiOptions, issue, read, respond } from "./fake-pi-shapes.ts";

/** A job of the fake. `polls` counts the times it was read. */
interface FakeJob {
  readonly id: string;
  readonly prompt: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
  polls: number;
  announced: boolean;
}

interface FakeAvatar {
  readonly id: string;
  readonly label: string | null;
  readonly jobId: string;
}

interface FakeWebhook {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  active: boolean;
}

/** A webhook that the vendor would send. */
export interface FakeDelivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FakePi {
  fetch(request: Request): Promise<Response>;
  /** Requests that reached the API, oldest first. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly body: string }[];
  readonly deliveries: readonly FakeDelivery[];
  readonly jobs: ReadonlyMap<string, FakeJob>;
  readonly avatars: ReadonlyMap<string, FakeAvatar>;
}

const orgId = "30c0342f-4f28-4a13-9d63-5f5a10f57cc6";
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const imageHost = "https://cdn.example.com";
/** The smallest PNG. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A scripted server of Pi, written from its pages, its SDK and the behaviour that was observed. */
export function createFakePi(options: FakePiOptions = {}): FakePi {
  const {
    polls = 1,
    failure,
    savedTimes = "iso",
    image = "everywhere",
    dropped = [],
    limited = [],
  } = options;
  const jobs = new Map<string, FakeJob>();
  const avatars = new Map<string, FakeAvatar>();
  const webhooks = new Map<string, FakeWebhook>();
  const replies = new Map<string, { readonly body: string; readonly jobId: string }>();
  const requests: { method: string; path: string; body: string }[] = [];
  const deliveries: FakeDelivery[] = [];
  const now = () => Math.floor(Date.now() / 1000);
  const iso = () => new Date(now() * 1000).toISOString();

  const statusOf = (job: FakeJob) => {
    if (job.polls === 0) return "queued";
    if (job.polls < polls) return "processing";
    return failure === undefined ? "completed" : "failed";
  };
  const imageOf = (job: FakeJob) => `${imageHost}/${job.id}.png`;

  function payloadOf(job: FakeJob) {
    const phase = statusOf(job);
    const input = phase === "queued" ? job.input : { ...job.input, output: job.output };
    if (phase === "failed") return { phase, input, failed_at: iso() };
    if (phase !== "completed") return { phase, input };
    const applied = { aspect_ratio: "1:1", resolution: "1K", ...job.output };
    const url = image === "expanded" || image === "result" ? {} : { image_url: imageOf(job) };
    return {
      phase,
      input,
      ...url,
      mode: job.input["reference_image_count"] ? "client_refs" : "corpus",
      output_applied: applied,
    };
  }

  function recordOf(job: FakeJob, expanded: boolean) {
    const status = statusOf(job);
    const done = status === "completed";
    return {
      id: job.id,
      org_id: orgId,
      type: "avatar_generation",
      status,
      payload: payloadOf(job),
      result_url: done ? `avatars/${job.id}` : null,
      error_log: status === "failed" ? failure : null,
      created_at: now() - 60,
      updated_at: now(),
      ...(done &&
        (image === "everywhere" || image === "result") && {
          job_result: { type: "avatar", id: job.id, image_url: imageOf(job) },
        }),
      ...(done &&
        expanded &&
        (image === "everywhere" || image === "expanded") && { avatar: { image_url: imageOf(job) } }),
    };
  }

  function announce(job: FakeJob): void {
    const status = statusOf(job);
    if (job.announced || (status !== "completed" && status !== "failed")) return;
    job.announced = true;
    for (const { url, secret, active } of webhooks.values()) {
      if (!active) continue;
      const { org_id: _, job_result: __, ...rest } = recordOf(job, false);
      const data = { job: { ...rest, result_url: null, created_at: iso(), updated_at: iso() } };
      // The vendor makes a new id for each attempt.
      for (let attempt = 0; attempt < (options.attempts ?? 1); attempt++) {
        const id = `evt_pi_${randomUUID()}`;
        const type = `job.${status}`;
        const body = JSON.stringify({ id, object: "event", type, created_at: now(), data });
        const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
        const headers = {
          "content-type": "application/json",
          "x-pi-event": type,
          "x-pi-signature": signature,
        };
        deliveries.push({ url, headers, body });
      }
    }
  }

  function avatarOf({ id, label, jobId }: FakeAvatar) {
    const created_at = savedTimes === "iso" ? iso() : now();
    return {
      id,
      label,
      image_url: `${imageHost}/${jobId}.png`,
      created_at,
      ...(options.savedJobId && { job_id: jobId }),
    };
  }

  function generate(request: Request, body: Readonly<Record<string, unknown>>): Response {
    const prompt = typeof body["prompt"] === "string" ? body["prompt"].trim() : null;
    if (prompt === null) return invalid(issue("prompt", "invalid_type", "Required"));
    if (prompt === "")
      return invalid(issue("prompt", "too_small", "String must contain at least 1 character(s)"));
    if (prompt.length > 4000)
      return invalid(issue("prompt", "too_big", "String must contain at most 4000 character(s)"));
    const references = Array.isArray(body["reference_images"]) ? body["reference_images"] : [];
    if (references.length > 6)
      return invalid(issue("reference_images", "too_big", "Array must contain at most 6 element(s)"));
    const key = request.headers.get("idempotency-key")?.trim();
    const text = JSON.stringify(body);
    const reply = key ? replies.get(key) : undefined;
    if (reply && reply.body !== text)
      return refuse({ status: 409, code: "idempotency_key_mismatch", param: "Idempotency-Key" });
    const { hints, output, client_reference_id, metadata } = body;
    const id = reply?.jobId ?? randomUUID();
    const input = { prompt, hints, reference_image_count: references.length, client_reference_id, metadata };
    if (!reply)
      jobs.set(id, { id, prompt, input, output: isRecord(output) ? output : {}, polls: 0, announced: false });
    if (key) replies.set(key, { body: text, jobId: id });
    return send(202, "job", "queued", { job_id: id }, reply ? { "x-idempotency-replayed": "true" } : {});
  }

  function getJob(id: string, query: URLSearchParams): Response {
    if (!uuid.test(id)) return refuse({ status: 400, code: "invalid_job_id" });
    const job = jobs.get(id);
    if (!job) return refuse({ status: 404, code: "job_not_found" });
    const expansion = query.get("expand") ?? query.get("include");
    const timeout = Number(query.get("timeout_seconds") ?? 20);
    if (
      (expansion !== null && !/^(brand|avatar|ad|diagnostics)$/.test(expansion)) ||
      !(timeout >= 1 && timeout <= 30)
    )
      return refuse({ status: 400, code: "invalid_expand_param" });
    job.polls += 1;
    announce(job);
    const status = options.envelopeStatus === "job" ? statusOf(job) : "completed";
    return send(200, "job", status, recordOf(job, expansion === "avatar"));
  }

  function save(body: Readonly<Record<string, unknown>>): Response {
    const { job_id: jobId, label } = body;
    if (typeof jobId !== "string" || !uuid.test(jobId))
      return invalid(issue("job_id", "invalid_string", "Invalid uuid"));
    const job = jobs.get(jobId);
    if (!job) return refuse({ status: 404, code: "job_not_found" });
    if (statusOf(job) !== "completed") return refuse({ status: 409, code: "job_not_complete" });
    const avatar = { id: randomUUID(), label: typeof label === "string" ? label.trim() : null, jobId };
    avatars.set(avatar.id, avatar);
    return send(200, "saved_avatar", "completed", { object: "saved_avatar", ...avatarOf(avatar) });
  }

  function list(query: URLSearchParams): Response {
    const limit = Math.min(100, Number(query.get("limit") ?? 20));
    const offset = Number(query.get("offset") ?? 0);
    const all = [...avatars.values()].reverse();
    const page = all.slice(offset, offset + limit).map(avatarOf);
    const data = {
      object: "list",
      data: page,
      has_more: offset + limit < all.length,
      total_count: all.length,
    };
    return send(200, "list", "completed", data);
  }

  function getAvatar(id: string): Response {
    if (!uuid.test(id)) return refuse({ status: 400, code: "invalid_id" });
    const avatar = avatars.get(id);
    if (!avatar) return refuse({ status: 404, code: "not_found" });
    return send(200, "saved_avatar", "completed", {
      object: "saved_avatar",
      ...avatarOf(avatar),
      updated_at: iso(),
    });
  }

  function webhookOf({ id, url, active }: FakeWebhook) {
    return { id, endpoint_url: url, is_active: active, created_at: iso(), updated_at: iso() };
  }

  function createWebhook(body: Readonly<Record<string, unknown>>): Response {
    const { endpoint_url: url, secret } = body;
    if (typeof url !== "string" || !URL.canParse(url))
      return invalid(issue("endpoint_url", "invalid_string", "Invalid url"));
    if (typeof secret !== "string" || secret.trim().length < 8)
      return invalid(issue("secret", "too_small", "String must contain at least 8 character(s)"));
    if (!url.startsWith("https://")) return refuse({ status: 400, code: "invalid_endpoint_url" });
    const webhook = { id: randomUUID(), url, secret: secret.trim(), active: true };
    webhooks.set(webhook.id, webhook);
    return send(200, "webhook", "completed", { object: "webhook", ...webhookOf(webhook) });
  }

  function updateWebhook(id: string, body: Readonly<Record<string, unknown>>): Response {
    if (!uuid.test(id)) return refuse({ status: 400, code: "invalid_id" });
    const { is_active: active } = body;
    if (active === undefined) return refuse({ status: 400, code: "no_changes" });
    if (typeof active !== "boolean") return invalid(issue("is_active", "invalid_type", "Expected boolean"));
    const webhook = webhooks.get(id);
    if (!webhook) return refuse({ status: 404, code: "not_found" });
    webhook.active = active;
    return send(200, "webhook", "completed", { object: "webhook", ...webhookOf(webhook) });
  }

  const invalid = (problem: FakePiError) => refuse({ ...problem, status: options.validationStatus ?? 400 });
  const refuse = (problem: FakePiError) => error(options, problem);
  const send = (status: number, object: string, state: string, data: unknown, headers = {}) =>
    respond(options, status, { object, status: state, created_at: now(), data }, headers);

  async function route(request: Request, url: URL, path: string, text: string): Promise<Response> {
    const header = request.headers.get("authorization");
    if (header === null)
      return refuse({ status: 401, code: "missing_authorization_header", type: "invalid_request_error" });
    if (!header.startsWith("Bearer ")) return refuse({ status: 401, code: "invalid_authorization_scheme" });
    if (header !== `Bearer ${options.apiKey ?? "pi_live_test"}`)
      return refuse({
        status: 401,
        code: options.errors === "observed" ? "unkey_not_found" : "invalid_api_key",
      });
    const body = request.method === "GET" ? {} : read(text);
    if (body === null) return refuse({ status: 400, code: "invalid_json_body" });
    const [, resource, id] = /^\/api\/v1\/(\w+)(?:\/([^/]+))?$/.exec(path) ?? [];
    switch (`${request.method} ${resource}`) {
      case "POST avatars":
        return id === "generate" ? generate(request, body) : id === "save" ? save(body) : notFound();
      case "GET avatars":
        return id === undefined ? list(url.searchParams) : getAvatar(id);
      case "GET jobs":
        return id === undefined ? notFound() : getJob(id, url.searchParams);
      case "GET webhooks":
        return send(200, "list", "completed", {
          object: "list",
          data: [...webhooks.values()].map(webhookOf),
        });
      case "POST webhooks":
        return createWebhook(body);
      case "PATCH webhooks":
        return id === undefined ? notFound() : updateWebhook(id, body);
      default:
        return notFound();
    }
  }

  return {
    requests,
    deliveries,
    jobs,
    avatars,
    async fetch(request) {
      const url = new URL(request.url);
      if (url.origin === imageHost) return new Response(png, { headers: { "content-type": "image/png" } });
      const path = url.pathname;
      const text = await request.text();
      const attempt = requests.push({ method: request.method, path, body: text });
      if (limited.includes(attempt))
        return refuse({
          status: 429,
          code: options.errors === "observed" ? "unkey_rate_limited" : "rate_limit_exceeded",
        });
      const response = await route(request, url, path, text);
      // The request was executed, but its response never arrives.
      if (dropped.includes(attempt)) throw new TypeError("fetch failed");
      return response;
    },
  };
}

/** A path that the vendor does not serve is answered by its web framework. */
function notFound(): Response {
  return new Response("<!DOCTYPE html><title>404</title>", {
    status: 404,
    headers: { "content-type": "text/html" },
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
