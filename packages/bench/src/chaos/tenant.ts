import { Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import type { Platform } from "../../../client/src/core/platform.ts";
import type { WebhookReceiver } from "./webhook-receiver.ts";

/** A customer of the servers under test, with all it knows of what it was told. */
export interface Tenant {
  readonly name: string;
  readonly id: string;
  /** Through each of the servers. */
  readonly clients: readonly Likeness[];
  /** It was given these with its account. */
  readonly credits: number;
  readonly endpoints: readonly Endpoint[];
  /** Where it has the ends of single jobs told. */
  readonly ownPath: string;
  /** By their Idempotency-Keys. */
  readonly writes: Map<string, Write>;
}

export interface Endpoint {
  readonly path: string;
  /** Null for every kind of event. */
  readonly types: readonly string[] | null;
}

/** Something that is to be done once, however often it is asked for. */
export interface Write {
  readonly key: string;
  readonly makes: "job" | "avatar" | "grant";
  /** Asks for it, always with its key; gives the id of what it made. */
  send(client: Likeness): Promise<string>;
  /** Of what it made, as it was answered; more than one is one too many. */
  readonly ids: Set<string>;
  /** Of a grant. */
  readonly credits: number;
  /** Where the end of the job is to be told, beside the endpoints; null for nowhere. */
  readonly toldAt: string | null;
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
  /** Every request to the servers goes through it. */
  readonly fetch: typeof globalThis.fetch;
  /** Further attempts of the SDK. */
  readonly maxRetries: number;
}

export function createClient(world: TenantContext, server: string, apiKey: string): Likeness {
  const { fetch, maxRetries, platform } = world;
  return new Likeness({ apiKey, baseUrl: server, fetch, maxRetries, logLevel: "off" }, platform);
}

/** Opens an account with two webhooks, one of them for everything. */
export async function createTenant(
  world: TenantContext,
  { name, tier, credits }: TenantSettings,
): Promise<Tenant> {
  const { servers, operatorKey, receiver } = world;
  const [first = ""] = servers;
  const operator = manage(createClient(world, first, operatorKey));
  const { id, apiKey = "" } = await operator.accounts.create({ name, tier, credits });
  const clients = servers.map((server) => createClient(world, server, apiKey));
  const { webhooks } = manage(createClient(world, first, apiKey));
  const listen = async (path: string, types: readonly ("job.failed" | "avatar.saved")[] | null) => {
    const events = types && { events: [...types] };
    const { secret = "" } = await webhooks.create({ endpointUrl: `${receiver.url}${path}`, ...events });
    receiver.expect(path, secret);
    return { path, types };
  };
  const endpoints = [
    await listen(`/${name}/everything`, null),
    await listen(`/${name}/some`, ["job.failed", "avatar.saved"]),
  ];
  const ownPath = `/${name}/own`;
  receiver.expect(ownPath, (await webhooks.signingSecret()).secret);
  return { name, id, clients, credits, endpoints, ownPath, writes: new Map() };
}
