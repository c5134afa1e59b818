import { createHash } from "node:crypto";
import type { Avatar, Job, Likeness } from "@likeness/client";
import { type CreditEntry, type Credits, manage } from "@likeness/client/manage";
import type { Endpoint, Tenant } from "./tenant.ts";
import type { ReceivedEvent } from "./webhook-receiver.ts";

/** All that there is to be said for and against the servers in the matter of one tenant, as plain data. */
export interface Observations {
  readonly name: string;
  /** What the tenant remembers. */
  readonly writes: readonly RecordedWrite[];
  readonly endpoints: readonly Endpoint[];
  readonly ownPath: string;
  readonly granted: number;
  /** What the servers say. */
  readonly jobs: readonly Pick<Job, "id" | "status">[];
  readonly avatars: readonly Pick<Avatar, "id">[];
  readonly entries: readonly Pick<CreditEntry, "id" | "kind" | "amount" | "jobId">[];
  readonly credits: Omit<Credits, "object">;
  /** Pictures that are not what the job says of them. */
  readonly badPictures: readonly string[];
  /** What the receiver heard. */
  readonly told: readonly ReceivedEvent[];
}

export interface RecordedWrite {
  readonly key: string;
  readonly makes: "job" | "avatar" | "grant";
  readonly ids: readonly string[];
  readonly credits: number;
  readonly toldAt: string | null;
}

export async function collectObservations(
  { name, clients, endpoints, ownPath, credits: firstGrant, writes }: Tenant,
  told: readonly ReceivedEvent[],
): Promise<Observations> {
  const [client] = clients;
  if (!client) throw new RangeError("There is no server to ask.");
  const remembered = [...writes.values()].map(({ ids, ...write }) => ({ ...write, ids: [...ids] }));
  const { credits } = manage(client);
  const all = { limit: 100 };
  const jobs = await collectAll(client.jobs.list(all));
  const grants = remembered.filter(({ makes }) => makes === "grant");
  return {
    name,
    writes: remembered,
    endpoints,
    ownPath,
    granted: grants.reduce((sum, grant) => sum + grant.credits, firstGrant),
    jobs,
    avatars: await collectAll(client.avatars.list(all)),
    entries: await collectAll(credits.entries(all)),
    credits: await credits.get(),
    badPictures: await findInvalidImages(client, jobs),
    told: told.filter(({ path }) => path.startsWith(`/${name}/`)),
  };
}

async function findInvalidImages(client: Likeness, jobs: readonly Job[]): Promise<string[]> {
  const bad: string[] = [];
  const images = jobs.flatMap((job) => (job.status === "completed" ? job.avatar.images : []));
  const one = async () => {
    for (let image = images.pop(); image; image = images.pop()) {
      const bytes = await client.assets.bytes(image).catch(() => null);
      if (bytes === null) bad.push(`picture ${image.id} cannot be fetched`);
      else if (sha256(bytes) !== image.sha256) bad.push(`picture ${image.id} is not what was drawn`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
  return bad;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function collectAll<T>(list: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of list) all.push(item);
  return all;
}
