import { isAPIError, isJobCancelledError, isJobFailedError, type Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import { twins } from "@likeness/client/twins";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";
import { createAvatarActions } from "./avatar-actions.ts";
import { createGrantRequest, createJobRequest, createSaveRequest, type RequestTemplate } from "./requests.ts";
import type { Tenant, WriteRequest } from "./tenant.ts";

export interface WorkloadOptions {
  readonly tenant: Tenant;
  /** Clients of the operator, one per server, which grant credits to the tenant. */
  readonly operators: readonly Likeness[];
  readonly template: RequestTemplate;
  readonly random: RandomStream;
  /** Maximum pause between two actions, in milliseconds of real time. */
  readonly pauseMs: number;
  readonly errors: WorkloadErrors;
}

export interface WorkloadErrors {
  /** Number of expected errors by code. */
  readonly expected: Map<string, number>;
  readonly unexpected: string[];
}

/** The number of waits is limited, because it would grow while jobs are created faster than they are processed. */
const maxWaits = 3;

/** Runs random actions of a customer until `signal` aborts, and finishes those that have started. */
export async function runWorkload(options: WorkloadOptions, signal: AbortSignal): Promise<void> {
  const { tenant, operators, template, random, pauseMs, errors } = options;
  const waits = new Set<Promise<void>>();
  const recentJobs: string[] = [];

  const context = { tenant, template, random };

  /** The probabilities add up to 1. */
  const actions: readonly (readonly [probability: number, action: () => Promise<unknown>])[] = [
    [0.18, generate],
    [0.15, poll],
    [0.06, longPoll],
    [0.1, list],
    [0.06, save],
    [0.05, cancel],
    [0.03, grant],
    ...createAvatarActions({ context, pickClient: () => pick(tenant.clients), send, createJob }),
  ];

  async function generate(): Promise<void> {
    const id = await createJob(createJobRequest(context));
    if (waits.size < maxWaits && random.boolean(0.5)) startWaiting(pick(tenant.clients), id);
  }

  async function poll(): Promise<void> {
    await withRecentJob((id) => pick(tenant.clients).jobs.get(id));
  }

  async function longPoll(): Promise<void> {
    const query = { wait_for_completion: "true", timeout_seconds: 2 };
    await withRecentJob((id) => pick(tenant.clients).request({ method: "GET", path: `/jobs/${id}`, query }));
  }

  async function list(): Promise<void> {
    const client = pick(tenant.clients);
    const { credits, deliveries, webhooks } = manage(client);
    const lists = [
      client.jobs,
      client.avatars,
      twins(client),
      deliveries,
      webhooks,
      { list: credits.entries },
    ];
    await pick(lists).list({ limit: 20 });
  }

  async function save(): Promise<void> {
    await withRecentJob((id) => send(createSaveRequest(context, id)));
  }

  async function cancel(): Promise<void> {
    await withRecentJob((id) => pick(tenant.clients).jobs.cancel(id));
  }

  async function grant(): Promise<void> {
    await send(createGrantRequest(context), [pick(operators)]);
  }

  async function createJob(request: WriteRequest): Promise<string> {
    const id = await send(request);
    recentJobs.push(id);
    if (recentJobs.length > 20) recentJobs.shift();
    return id;
  }

  /** By default, sends the request to one server, and sometimes with the same key to all servers at the same time. */
  function pickClients(): readonly Likeness[] {
    return random.boolean(0.1) ? tenant.clients : [pick(tenant.clients)];
  }

  /** Sends the request through all clients concurrently. It is recorded unless all servers definitely rejected it. */
  async function send(request: WriteRequest, clients = pickClients()): Promise<string> {
    tenant.requests.set(request.key, request);
    const results = await Promise.allSettled(clients.map((client) => request.send(client)));
    const failures = results.filter((result) => result.status === "rejected").map(({ reason }) => reason);
    for (const result of results) if (result.status === "fulfilled") request.ids.add(result.value);
    const isRejected =
      failures.length === results.length &&
      failures.every((error) => expectedErrorCode(error) && !isKeyInUse(error));
    if (isRejected) tenant.requests.delete(request.key);
    if (failures.length > 0) throw failures[0];
    const [id = ""] = request.ids;
    return id;
  }

  /** Waits for a job in the background, through its event stream. */
  function startWaiting(client: Likeness, id: string): void {
    const options = { signal, deadline: Number.POSITIVE_INFINITY };
    const wait = recordErrors(async () => {
      try {
        await client.jobs.wait(id, options);
      } catch (error) {
        if (!signal.aborted && !isJobFailedError(error) && !isJobCancelledError(error)) throw error;
      }
    }).finally(() => waits.delete(wait));
    waits.add(wait);
  }

  async function recordErrors(action: () => Promise<unknown>): Promise<void> {
    try {
      await action();
    } catch (error) {
      const code = expectedErrorCode(error);
      if (code !== null) errors.expected.set(code, (errors.expected.get(code) ?? 0) + 1);
      else errors.unexpected.push(`${tenant.name}: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** Does nothing before the first job. */
  async function withRecentJob(action: (id: string) => Promise<unknown>): Promise<void> {
    if (recentJobs.length > 0) await action(pick(recentJobs));
  }

  function pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(random.next() * items.length)];
    if (item === undefined) throw new RangeError("Cannot pick from an empty array.");
    return item;
  }

  function pickAction(): () => Promise<unknown> {
    let remaining = random.next();
    for (const [probability, action] of actions) {
      remaining -= probability;
      if (remaining < 0) return action;
    }
    return poll;
  }

  while (!signal.aborted) {
    await recordErrors(pickAction());
    await new Promise((resolve) => setTimeout(resolve, random.next() * pauseMs));
  }
  await Promise.all(waits);
}

const expectedErrors: ReadonlySet<string> = new Set([
  "agent_image_not_found",
  "avatar_not_ready",
  "insufficient_credits",
  "job_not_complete",
  "look_not_ready",
  "too_many_queued_jobs",
]);

/** The code of an error that the workload provokes on purpose; null for all other errors. */
function expectedErrorCode(error: unknown): string | null {
  if (!isAPIError(error)) return null;
  if (isKeyInUse(error) || expectedErrors.has(error.code)) return error.code;
  if (error.message.includes("shows several characters")) return "edit of a cast";
  // At the speed of the clock, a server on a busy machine may seem to send nothing for too long.
  return error.message.includes("could not be downloaded") ? "slow download" : null;
}

/** A concurrent request with the same key is still being processed. */
function isKeyInUse(error: unknown): boolean {
  return isAPIError(error) && error.code === "idempotency_key_in_use";
}
