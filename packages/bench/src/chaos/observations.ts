import { createHash } from "node:crypto";
import type { Avatar, Job, Likeness } from "@likeness/client";
import { type CreditEntry, type Credits, manage } from "@likeness/client/manage";
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
  readonly jobs: readonly Pick<Job, "id" | "status">[];
  readonly avatars: readonly Pick<Avatar, "id">[];
  readonly entries: readonly Pick<CreditEntry, "id" | "kind" | "amount" | "jobId">[];
  readonly credits: Omit<Credits, "object">;
  /** Images that are missing or differ from their hash. */
  readonly invalidImages: readonly string[];
  /** The events that the webhook receiver recorded. */
  readonly events: readonly ReceivedEvent[];
}

export interface RecordedRequest extends Pick<WriteRequest, "key" | "resource" | "credits" | "webhookPath"> {
  readonly ids: readonly string[];
}

export async function collectObservations(
  { name, clients, endpoints, requestWebhookPath, credits: initialCredits, requests }: Tenant,
  events: readonly ReceivedEvent[],
): Promise<Observations> {
  const [client] = clients;
  if (!client) throw new RangeError("The tenant has no client.");
  const recorded = [...requests.values()].map(({ ids, ...request }) => ({ ...request, ids: [...ids] }));
  const { credits } = manage(client);
  const page = { limit: 100 };
  const jobs = await collectAll(client.jobs.list(page));
  const grants = recorded.filter(({ resource }) => resource === "grant");
  return {
    name,
    requests: recorded,
    endpoints,
    requestWebhookPath,
    granted: grants.reduce((sum, grant) => sum + grant.credits, initialCredits),
    jobs,
    avatars: await collectAll(client.avatars.list(page)),
    entries: await collectAll(credits.entries(page)),
    credits: await credits.get(),
    invalidImages: await findInvalidImages(client, jobs),
    events: events.filter(({ path }) => path.startsWith(`/${name}/`)),
  };
}

async function findInvalidImages(client: Likeness, jobs: readonly Job[]): Promise<string[]> {
  const problems: string[] = [];
  const images = jobs.flatMap((job) => (job.status === "completed" ? job.avatar.images : []));
  const worker = async () => {
    for (let image = images.pop(); image; image = images.pop()) {
      const bytes = await client.assets.bytes(image).catch(() => null);
      if (bytes === null) problems.push(`image ${image.id} cannot be downloaded`);
      else if (sha256(bytes) !== image.sha256) problems.push(`image ${image.id} does not match its hash`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return problems;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function collectAll<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}
