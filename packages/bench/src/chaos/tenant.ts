import { Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import type { Platform } from "../../../client/src/core/platform.ts";
import type { WebhookReceiver } from "./webhook-receiver.ts";

/** A customer of the servers under test, with a record of all its write requests. */
export interface Tenant {
  readonly name: string;
  readonly id: string;
  /** One client per server. */
  readonly clients: readonly Likeness[];
  /** Initial credits. */
  readonly credits: number;
  readonly endpoints: readonly Endpoint[];
  /** Path for the `webhook_url` of single requests. */
  readonly requestWebhookPath: string;
  /** Write requests by Idempotency-Key. */
  readonly requests: Map<string, WriteRequest>;
  /** Avatars for which emotions were requested. A second request could delete and repeat those that failed. */
  readonly withEmotions: Set<string>;
  /** Names of the agents for which an avatar was generated. */
  readonly agents: string[];
}

export interface Endpoint {
  readonly path: string;
  /** Null for all event types. */
  readonly types: readonly string[] | null;
}

/** A write that must be executed exactly once, however often it is sent. */
export interface WriteRequest {
  readonly key: string;
  /** What was requested, such as `edit`. */
  readonly kind: string;
  readonly resource: "job" | "avatar" | "agent" | "grant";
  /** Sends the request with its key. Returns the id of the created resource; of several jobs, separated by spaces. */
  send(client: Likeness): Promise<string>;
  /** All that `send` returned. More than one means that it was executed more than once. */
  readonly ids: Set<string>;
  /** Amount of a grant. */
  readonly credits: number;
  /** What its job costs; null if it has none or several, or if that depends on another avatar. */
  readonly price: number | null;
  /** Path of the request's own webhook, if any. */
  readonly webhookPath: string | null;
}

export interface TenantSettings {
  readonly name: string;
  readonly tier: "free" | "pro" | "enterprise" | "unlimited";
  readonly credits: number;
}

export interface TenantContext {
  readonly servers: readonly string[];
  readonly operatorKey: string;
  readonly platform: Platform;
  readonly receiver: WebhookReceiver;
  readonly fetch: typeof globalThis.fetch;
  readonly maxRetries: number;
}

export function createClient(context: TenantContext, server: string, apiKey: string): Likeness {
  const { fetch, maxRetries, platform } = context;
  return new Likeness({ apiKey, baseUrl: server, fetch, maxRetries, logLevel: "off" }, platform);
}

/** The event types of an endpoint that is not sent all of them. */
const someTypes = ["job.failed", "avatar.saved", "avatar.failed", "look.ready", "twin.trained"] as const;

/** Creates an account with two webhook endpoints, one of them for all event types. */
export async function createTenant(
  context: TenantContext,
  { name, tier, credits }: TenantSettings,
): Promise<Tenant> {
  const { servers, operatorKey, receiver } = context;
  const [firstServer = ""] = servers;
  const operator = manage(createClient(context, firstServer, operatorKey));
  const { id, apiKey = "" } = await operator.accounts.create({ name, tier, credits });
  const clients = servers.map((server) => createClient(context, server, apiKey));
  const { webhooks } = manage(createClient(context, firstServer, apiKey));
  const createEndpoint = async (
    path: string,
    types: readonly (typeof someTypes)[number][] | null,
  ): Promise<Endpoint> => {
    const events = types && { events: [...types] };
    const { secret = "" } = await webhooks.create({ endpointUrl: `${receiver.url}${path}`, ...events });
    receiver.addPath(path, secret);
    return { path, types };
  };
  const endpoints = [
    await createEndpoint(`/${name}/all`, null),
    await createEndpoint(`/${name}/some`, someTypes),
  ];
  const requestWebhookPath = `/${name}/request`;
  receiver.addPath(requestWebhookPath, (await webhooks.signingSecret()).secret);
  const records = { requests: new Map(), withEmotions: new Set<string>(), agents: [] };
  return { name, id, clients, credits, endpoints, requestWebhookPath, ...records };
}
