import { isAPIError, isJobCancelledError, isJobFailedError, type Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import type { Stream } from "../../../illustrator/src/random/stream.ts";
import { prompts } from "./prompts.ts";
import type { Tenant, Write } from "./tenant.ts";

export interface Player {
  readonly tenant: Tenant;
  /** Gives its tenant credits, through each of the servers. */
  readonly operators: readonly Likeness[];
  /** Where webhooks go. */
  readonly receiver: string;
  /** A picture to start from. */
  readonly reference: Uint8Array;
  readonly chance: Stream;
  readonly heard: Heard;
}

export interface Manners {
  /** The share of its pictures that the built-in illustrator draws: a server has to live for a while to draw one. */
  readonly painted: number;
  /** Between two things it does, at most, in milliseconds of the machine. */
  readonly pauseMs: number;
}

/** What was answered that is not what was asked for. */
export interface Heard {
  /** How often each refusal that belongs to the game was heard, by its code. */
  readonly refusals: Map<string, number>;
  /** What does not belong to it. */
  readonly errors: string[];
}

/** Does what customers do, one thing after the other, until `over` aborts; what it has begun then, it ends. */
export async function play(player: Player, { painted, pauseMs }: Manners, over: AbortSignal): Promise<void> {
  const { tenant, operators, receiver, reference, chance, heard } = player;
  const waits = new Set<Promise<void>>();
  /** Its last jobs. */
  const jobs: string[] = [];
  let written = 0;

  const anyClient = () => oneOf(tenant.clients);

  function oneOf<T>(items: readonly T[]): T {
    const item = items[Math.floor(chance.next() * items.length)];
    if (item === undefined) throw new RangeError("There is nothing to choose from.");
    return item;
  }

  /** Asks for it through all these clients at once, and remembers it until everybody has refused. */
  async function ask(write: Write, clients: readonly Likeness[]): Promise<string> {
    tenant.writes.set(write.key, write);
    const answers = await Promise.allSettled(clients.map((client) => write.send(client)));
    for (const answer of answers) if (answer.status === "fulfilled") write.ids.add(answer.value);
    if (answers.every((answer) => answer.status === "rejected" && refusalIn(answer.reason) !== null))
      tenant.writes.delete(write.key);
    const bad = answers.find((answer) => answer.status === "rejected");
    if (bad) throw bad.reason;
    const [id = ""] = write.ids;
    return id;
  }

  async function askForJob(clients: readonly Likeness[]): Promise<string> {
    const id = await ask(newJob(), clients);
    jobs.push(id);
    if (jobs.length > 20) jobs.shift();
    return id;
  }

  function somePrompt(): string {
    if (chance.chance(painted)) return prompts.painted;
    return chance.chance(0.85) ? prompts.drawn : oneOf([prompts.refused, prompts.tried]);
  }

  function newJob(): Write {
    const key = `${tenant.name}-job-${chance.next()}-${written++}`;
    const toldAt = chance.chance(0.3) ? tenant.ownPath : null;
    const params = {
      prompt: somePrompt(),
      seed: Math.floor(chance.next() * 2 ** 31),
      output: { count: chance.chance(0.2) ? 2 : 1 },
      ...(toldAt !== null && { webhookUrl: `${receiver}${toldAt}` }),
      ...(chance.chance(0.03) && { referenceImages: [reference] }),
    };
    return {
      key,
      makes: "job",
      send: async (client) => (await client.avatars.generate(params, { idempotencyKey: key })).id,
      ids: new Set(),
      credits: 0,
      toldAt,
    };
  }

  /** Listens to the job's stream of events until its end, as the SDK does wherever it waits. */
  function follow(client: Likeness, id: string): void {
    const wait = hear(async () => {
      await client.jobs
        .wait(id, { signal: over, deadline: Number.POSITIVE_INFINITY })
        .catch((error: unknown) => {
          if (!over.aborted && !isJobFailedError(error) && !isJobCancelledError(error)) throw error;
        });
    }).finally(() => waits.delete(wait));
    waits.add(wait);
  }

  const poll = () => withJob((id) => anyClient().jobs.get(id));

  const acts: readonly (readonly [share: number, act: () => Promise<unknown>])[] = [
    [
      0.34,
      async () => {
        const client = anyClient();
        const id = await askForJob([client]);
        if (chance.chance(0.5)) follow(client, id);
      },
    ],
    // The same key at every server at once.
    [0.04, () => askForJob(tenant.clients)],
    [0.22, poll],
    [
      0.08,
      async () => {
        const query = { wait_for_completion: "true", timeout_seconds: 2 };
        await withJob((id) => anyClient().request({ method: "GET", path: `/jobs/${id}`, query }));
      },
    ],
    [
      0.14,
      async () => {
        const client = anyClient();
        const { credits, deliveries, webhooks } = manage(client);
        const lists = [client.jobs, client.avatars, deliveries, webhooks, { list: credits.entries }];
        await oneOf(lists).list({ limit: 20 });
      },
    ],
    [
      0.1,
      () =>
        withJob(async (jobId) => {
          const key = `${tenant.name}-save-${chance.next()}-${written++}`;
          const send = async (client: Likeness) =>
            (await client.avatars.save({ jobId, label: key }, { idempotencyKey: key })).id;
          await ask({ key, makes: "avatar", send, ids: new Set(), credits: 0, toldAt: null }, [anyClient()]);
        }),
    ],
    [0.05, () => withJob((id) => anyClient().jobs.cancel(id))],
    [
      0.03,
      async () => {
        const amount = 1 + Math.floor(chance.next() * 50);
        const key = `${tenant.name}-grant-${chance.next()}-${written++}`;
        const send = async (client: Likeness) =>
          (await manage(client).accounts.grant(tenant.id, { amount }, { idempotencyKey: key })).id;
        const write: Write = { key, makes: "grant", send, ids: new Set(), credits: amount, toldAt: null };
        await ask(write, [oneOf(operators)]);
      },
    ],
  ];

  function choose(dice: number): () => Promise<unknown> {
    let upTo = 0;
    for (const [share, act] of acts) {
      upTo += share;
      if (dice < upTo) return act;
    }
    return poll;
  }

  async function withJob(act: (id: string) => Promise<unknown>): Promise<void> {
    if (jobs.length > 0) await act(oneOf(jobs));
  }

  async function hear(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal !== null) heard.refusals.set(refusal, (heard.refusals.get(refusal) ?? 0) + 1);
      else heard.errors.push(`${tenant.name} heard: ${error instanceof Error ? error.message : error}`);
    }
  }

  while (!over.aborted) {
    await hear(choose(chance.next()));
    await new Promise((resolve) => setTimeout(resolve, chance.next() * pauseMs));
  }
  await Promise.all(waits);
}

/** The code of a refusal that a customer brings upon themselves; null for everything else. */
function refusalIn(error: unknown): string | null {
  if (!isAPIError(error)) return null;
  const codes = ["insufficient_credits", "job_not_complete", "too_many_queued_jobs"];
  return codes.includes(error.code) ? error.code : null;
}
