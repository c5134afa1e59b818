import type { Avatar, Job, Likeness } from "@likeness/client";
import { type Look, looks as looksOf } from "@likeness/client/looks";
import { type Agent, type CreditEntry, type Credits, manage } from "@likeness/client/manage";
import { type Twin, twins as twinsOf } from "@likeness/client/twins";
import { inParallel } from "../lib/in-parallel.ts";
import { findInvalidImages } from "./find-invalid-images.ts";
import type { Endpoint, Tenant, WriteRequest } from "./tenant.ts";
import type { ReceivedEvent } from "./webhook-receiver.ts";

/** Everything that `verify` needs to know about a tenant. */
export interface Observations {
  readonly name: string;
  /** The requests that the tenant recorded. */
  readonly requests: readonly RecordedRequest[];
  readonly endpoints: readonly Endpoint[];
  readonly requestWebhookPath: string;
  readonly granted: number;
  /** The jobs that the servers returned. */
  readonly jobs: readonly Pick<Job, "id" | "status" | "target">[];
  readonly avatars: readonly Pick<Avatar, "id" | "status" | "origin" | "coverLookId">[];
  readonly looks: readonly Pick<Look, "id" | "avatarId" | "jobId" | "emotion" | "status">[];
  readonly twins: readonly ObservedTwin[];
  readonly agents: readonly Pick<Agent, "id" | "avatarId">[];
  readonly entries: readonly Pick<CreditEntry, "id" | "kind" | "amount" | "jobId">[];
  readonly credits: Omit<Credits, "object">;
  /** Images that are missing or differ from their hash. */
  readonly invalidImages: readonly string[];
  /** The events that the webhook receiver recorded. */
  readonly events: readonly ReceivedEvent[];
}

export interface ObservedTwin extends Pick<Twin, "id" | "status" | "jobId"> {
  /** Null unless it is trained. */
  readonly avatarId: string | null;
}

export interface RecordedRequest
  extends Pick<WriteRequest, "key" | "kind" | "resource" | "credits" | "price" | "webhookPath"> {
  readonly ids: readonly string[];
}

export async function collectObservations(
  { name, clients, endpoints, requestWebhookPath, credits: initialCredits, requests }: Tenant,
  events: readonly ReceivedEvent[],
): Promise<Observations> {
  const [client] = clients;
  if (!client) throw new RangeError("The tenant has no client.");
  const recorded = [...requests.values()].map(({ ids, ...request }) => ({ ...request, ids: [...ids] }));
  const { credits, agents: agentsOf } = manage(client);
  const page = { limit: 100 };
  const jobs = await collectAll(client.jobs.list(page));
  const avatars = await collectAll(client.avatars.list(page));
  const looks = await collectLooks(client, avatars);
  const twins = await collectAll(twinsOf(client).list(page));
  const agents = await collectAll(agentsOf.list(page));
  const grants = recorded.filter(({ resource }) => resource === "grant");
  return {
    name,
    requests: recorded,
    endpoints,
    requestWebhookPath,
    granted: grants.reduce((sum, grant) => sum + grant.credits, initialCredits),
    jobs,
    avatars,
    looks,
    twins: twins.map((twin) => ({ ...twin, avatarId: twin.status === "IDLE" ? twin.avatarId : null })),
    agents,
    entries: await collectAll(credits.entries(page)),
    credits: await credits.get(),
    invalidImages: await findInvalidImages(client, { jobs, looks, agents }),
    events: events.filter(({ path }) => path.startsWith(`/${name}/`)),
  };
}

async function collectLooks(client: Likeness, avatars: readonly Avatar[]): Promise<Look[]> {
  const found: Look[] = [];
  await inParallel(avatars, async ({ id }) => {
    found.push(...(await collectAll(looksOf(client).list(id, { limit: 100 }))));
  });
  return found;
}

async function collectAll<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}
