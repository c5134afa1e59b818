import { expect, test, vi } from "vitest";
import { createEngine } from "../../../src/index.ts";
import type { Store } from "../../../src/ports/store.ts";
import { createAcceleratedClock } from "../../support/accelerated-clock.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";
import { type Machine, runMachine } from "../../support/run-machine.ts";
import type { Json } from "../../support/start.ts";

import { openWebhookReceiver } from "../../support/webhook-receiver.ts";

const jobsOfEach = 60;
const granted = 1_000;
const price = 2;
const wait = { timeout: 60_000, interval: 20 };

await testWithPostgres("several processes", ({ url, newSchema, open }) => {
  test("two servers and three workers lose no job, credit, event or webhook when a server and a worker are killed", async () => {
    // The clock runs five times as fast, because leases of killed processes expire after 15 and 30 seconds.
    const location = { url, schema: newSchema(), since: Date.now(), speed: 5 };
    const { store } = open(location.schema);
    // Without a worker: creates the accounts and checks the results.
    const operator = createEngine({
      ...open(location.schema),
      worker: false,
      clock: createAcceleratedClock(location.since, location.speed),
    });
    const receiver = await openWebhookReceiver();
    const [server1, server2] = await Promise.all([
      runMachine("server", location),
      runMachine("server", location),
    ]);
    const workers = await Promise.all([1, 2, 3].map(() => runMachine("worker", location)));
    const servers = [server1, server2];

    const tenants = await Promise.all(
      (["pro", "enterprise"] as const).map(async (tier) => {
        const { account, apiKey } = await operator.accounts.create({ name: tier, tier, credits: granted });
        const tenant: Tenant = { accountId: account.id, apiKey, servers, jobs: new Map(), saved: 0 };
        await send(tenant, 0, "POST", "/api/v1/webhooks", "hook", { endpoint_url: receiver.url });
        return tenant;
      }),
    );
    let ended = 0;
    const kills = vi
      .waitUntil(() => ended >= 30, wait)
      .then(() => Promise.all([server1.kill(), workers[0]?.kill()]));
    await Promise.all(
      tenants.map((tenant) =>
        Promise.all(
          Array.from({ length: jobsOfEach }, async (_, number) => {
            await runJob(tenant, number);
            ended += 1;
          }),
        ),
      ),
    );
    await kills;

    await vi.waitUntil(async () => (await countPending(store, tenants)) === 0, wait);
    for (const tenant of tenants) {
      const jobs = await expectJobs(store, tenant);
      await expectCredits(store, tenant, jobs);
      await expectEvents(store, tenant, jobs);
      expectWebhooks(receiver.received, jobs);
    }
    await operator.stop();
  }, 120_000);
});

/** An account and the responses it received. */
interface Tenant {
  readonly accountId: string;
  readonly apiKey: string;
  readonly servers: readonly Machine[];
  /** Final status of each job by id, as returned by a server. */
  readonly jobs: Map<string, string>;
  saved: number;
}

/** Runs one job. Every fifth is cancelled, every third saved as an avatar. */
async function runJob(tenant: Tenant, number: number): Promise<void> {
  const body = { prompt: "a wise owl", seed: number };
  const { id } = (await send(tenant, number, "POST", "/api/v1/avatars/generate", `generate ${number}`, body))
    .data;
  if (number % 5 === 0)
    await send(tenant, number, "POST", `/api/v1/jobs/${id}/cancel`, `cancel ${number}`, {});
  let job: Json;
  do
    job = (
      await send(tenant, number, "GET", `/api/v1/jobs/${id}?wait_for_completion=true&timeout_seconds=10`)
    ).data;
  while (job.status === "queued" || job.status === "processing");
  tenant.jobs.set(id, job.status);
  if (job.status !== "completed" || number % 3 !== 0) return;
  await send(tenant, number, "POST", "/api/v1/avatars/save", `save ${number}`, { job_id: id });
  tenant.saved += 1;
}

/** Sends a request and retries it on the other server with the same idempotency key, as the SDK does. */
async function send(
  { apiKey, servers }: Tenant,
  number: number,
  method: string,
  path: string,
  key?: string,
  body?: unknown,
): Promise<Json> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const server = servers[(number + attempt) % servers.length];
    const response = await fetch(new URL(path, server?.url), {
      method,
      headers: {
        authorization: `Bearer ${apiKey}`,
        "content-type": "application/json",
        ...(key !== undefined && { "idempotency-key": key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => null);
    const json = await response?.json().catch(() => null);
    if (response?.ok && json) return json;
    // The job may have ended already, so a conflict is a valid response to cancel.
    if (response?.status === 409 && path.endsWith("/cancel")) return json;
    if (response && response.status < 500)
      throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(json)}`);
  }
  throw new Error(`${method} ${path}: no server responded`);
}

async function countPending(store: Store, tenants: readonly Tenant[]): Promise<number> {
  const page = { limit: 1, offset: 0, status: "pending" } as const;
  const pending = tenants.map(({ accountId }) => store.deliveries.list(accountId, page));
  return (await Promise.all(pending)).reduce((sum, { total }) => sum + total, 0);
}

/** Checks the number of jobs and that each has the status that was returned to its account. */
async function expectJobs(store: Store, { accountId, jobs }: Tenant): Promise<ReadonlyMap<string, string>> {
  const { items, total } = await store.jobs.list(accountId, { limit: 100, offset: 0 });
  expect(total).toBe(jobsOfEach);
  expect(new Map(items.map(({ id, status }) => [id, status]))).toEqual(jobs);
  return jobs;
}

/** Checks that each job has a hold and a charge or release, and the balance. */
async function expectCredits(
  store: Store,
  { accountId }: Tenant,
  jobs: ReadonlyMap<string, string>,
): Promise<void> {
  const entries = [];
  for (let offset = 0; offset <= 2 * jobsOfEach; offset += 100) {
    entries.push(...(await store.ledger.list(accountId, { limit: 100, offset })).items);
  }
  const ofJobs = entries.filter(({ jobId }) => jobId !== null).map(({ jobId, kind }) => `${jobId} ${kind}`);
  const expected = [...jobs].flatMap(([id, status]) => [
    `${id} hold`,
    `${id} ${status === "completed" ? "charge" : "release"}`,
  ]);
  expect(ofJobs.sort()).toEqual(expected.sort());
  const charged = price * [...jobs.values()].filter((status) => status === "completed").length;
  expect(await store.ledger.balance(accountId)).toEqual({ available: granted - charged, held: 0, charged });
}

/** Checks that each job was queued and ended once, each avatar was saved once and no sequence is missing. */
async function expectEvents(store: Store, tenant: Tenant, jobs: ReadonlyMap<string, string>): Promise<void> {
  const events = await store.events.after(0, 10_000);
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  const ofTenant = events.filter(({ accountId }) => accountId === tenant.accountId);
  const ofJobs = ofTenant
    .filter(({ avatarId }) => avatarId === null)
    .map(({ jobId, type }) => `${jobId} ${type}`);
  const expected = [...jobs].flatMap(([id, status]) => [`${id} job.queued`, `${id} job.${status}`]);
  expect(ofJobs.sort()).toEqual(expected.sort());
  expect(ofTenant.filter(({ type }) => type === "avatar.saved")).toHaveLength(tenant.saved);
  expect((await store.avatars.list(tenant.accountId, { limit: 1, offset: 0 })).total).toBe(tenant.saved);
}

/** Checks that the end of every job was delivered, with one event id for all attempts. */
function expectWebhooks(received: readonly Json[], jobs: ReadonlyMap<string, string>): void {
  for (const [id, status] of jobs) {
    const events = received.filter(({ type, data }) => type.startsWith("job.") && data.job.id === id);
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map((event) => `${event.id} ${event.type}`)).size).toBe(1);
    expect(events[0]?.type).toBe(`job.${status}`);
  }
}
