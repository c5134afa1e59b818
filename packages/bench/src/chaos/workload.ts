import { isAPIError, isJobCancelledError, isJobFailedError, type Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";
import { createGrantRequest, createJobRequest, createSaveRequest, type JobTemplate } from "./requests.ts";
import type { Tenant, Write } from "./tenant.ts";

export interface WorkloadOptions {
  readonly tenant: Tenant;
  /** Give its tenant credits, through each of the servers. */
  readonly operators: readonly Likeness[];
  readonly wish: JobTemplate;
  readonly chance: RandomStream;
  /** Between two things it does, at most, in milliseconds of the machine. */
  readonly pauseMs: number;
  readonly heard: WorkloadErrors;
}

/** What was answered that is not what was asked for. */
export interface WorkloadErrors {
  /** How often each refusal that belongs to the game was heard, by its code. */
  readonly refusals: Map<string, number>;
  /** What does not belong to it. */
  readonly errors: string[];
}

/** A crowd that waits for more and more measures its own growth, wherever jobs come faster than they are drawn. */
const maxWaits = 3;

/** Does what customers do, one thing after the other, until `over` aborts; what it has begun then, it ends. */
export async function runWorkload(player: WorkloadOptions, over: AbortSignal): Promise<void> {
  const { tenant, operators, wish, chance, pauseMs, heard } = player;
  const waits = new Set<Promise<void>>();
  const lastJobs: string[] = [];

  /** The shares of what it does add up to one. */
  const acts: readonly (readonly [share: number, act: () => Promise<unknown>])[] = [
    [0.34, generate],
    [0.04, generateEverywhere],
    [0.22, poll],
    [0.08, longPoll],
    [0.14, list],
    [0.1, save],
    [0.05, cancel],
    [0.03, grant],
  ];

  async function generate(): Promise<void> {
    const client = oneOf(tenant.clients);
    const id = await askForJob([client]);
    if (waits.size < maxWaits && chance.boolean(0.5)) follow(client, id);
  }

  /** With the same key at every server at once. */
  async function generateEverywhere(): Promise<void> {
    await askForJob(tenant.clients);
  }

  async function poll(): Promise<void> {
    await withJob((id) => oneOf(tenant.clients).jobs.get(id));
  }

  async function longPoll(): Promise<void> {
    const query = { wait_for_completion: "true", timeout_seconds: 2 };
    await withJob((id) => oneOf(tenant.clients).request({ method: "GET", path: `/jobs/${id}`, query }));
  }

  async function list(): Promise<void> {
    const client = oneOf(tenant.clients);
    const { credits, deliveries, webhooks } = manage(client);
    const lists = [client.jobs, client.avatars, deliveries, webhooks, { list: credits.entries }];
    await oneOf(lists).list({ limit: 20 });
  }

  async function save(): Promise<void> {
    await withJob((id) => ask(createSaveRequest(tenant, id, chance), [oneOf(tenant.clients)]));
  }

  async function cancel(): Promise<void> {
    await withJob((id) => oneOf(tenant.clients).jobs.cancel(id));
  }

  async function grant(): Promise<void> {
    await ask(createGrantRequest(tenant, chance), [oneOf(operators)]);
  }

  async function askForJob(clients: readonly Likeness[]): Promise<string> {
    const id = await ask(createJobRequest(tenant, wish, chance), clients);
    lastJobs.push(id);
    if (lastJobs.length > 20) lastJobs.shift();
    return id;
  }

  /** Asks for it through all these clients at once, and remembers it unless everybody refuses. */
  async function ask(write: Write, clients: readonly Likeness[]): Promise<string> {
    tenant.writes.set(write.key, write);
    const answers = await Promise.allSettled(clients.map((client) => write.send(client)));
    const bad = answers.filter((answer) => answer.status === "rejected").map(({ reason }) => reason);
    for (const answer of answers) if (answer.status === "fulfilled") write.ids.add(answer.value);
    const isNever =
      bad.length === answers.length && bad.every((error) => expectedErrorCode(error) && !isKeyInUse(error));
    if (isNever) tenant.writes.delete(write.key);
    if (bad.length > 0) throw bad[0];
    const [id = ""] = write.ids;
    return id;
  }

  /** Listens to the job's stream of events until its end, as the SDK does wherever it waits. */
  function follow(client: Likeness, id: string): void {
    const options = { signal: over, deadline: Number.POSITIVE_INFINITY };
    const wait = hear(async () => {
      try {
        await client.jobs.wait(id, options);
      } catch (error) {
        if (!over.aborted && !isJobFailedError(error) && !isJobCancelledError(error)) throw error;
      }
    }).finally(() => waits.delete(wait));
    waits.add(wait);
  }

  async function hear(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const refusal = expectedErrorCode(error);
      if (refusal !== null) heard.refusals.set(refusal, (heard.refusals.get(refusal) ?? 0) + 1);
      else heard.errors.push(`${tenant.name} heard: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** Does it with one of its last jobs; nothing before the first. */
  async function withJob(act: (id: string) => Promise<unknown>): Promise<void> {
    if (lastJobs.length > 0) await act(oneOf(lastJobs));
  }

  function oneOf<T>(items: readonly T[]): T {
    const item = items[Math.floor(chance.next() * items.length)];
    if (item === undefined) throw new RangeError("There is nothing to choose from.");
    return item;
  }

  function choose(): () => Promise<unknown> {
    let dice = chance.next();
    for (const [share, act] of acts) {
      dice -= share;
      if (dice < 0) return act;
    }
    return poll;
  }

  while (!over.aborted) {
    await hear(choose());
    await new Promise((resolve) => setTimeout(resolve, chance.next() * pauseMs));
  }
  await Promise.all(waits);
}

/** The code of a refusal that a customer brings upon themselves; null for everything else. */
function expectedErrorCode(error: unknown): string | null {
  if (!isAPIError(error)) return null;
  if (isKeyInUse(error)) return error.code;
  const codes = ["insufficient_credits", "job_not_complete", "too_many_queued_jobs"];
  return codes.includes(error.code) ? error.code : null;
}

/** The same write is still at work for whoever asked for it at the same time. */
function isKeyInUse(error: unknown): boolean {
  return isAPIError(error) && error.code === "idempotency_key_in_use";
}
