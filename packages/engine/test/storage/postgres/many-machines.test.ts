import { expect, test, vi } from "vitest";
import { createEngine } from "../../../src/index.ts";
import type { Store } from "../../../src/ports/store.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";
import { createQuickClock } from "../../support/quick-clock.ts";
import { type Machine, runMachine } from "../../support/run-machine.ts";
import type { Json } from "../../support/start.ts";
import { openWebhookReceiver } from "../../support/webhook-receiver.ts";

const jobsOfEach = 60;
const granted = 1_000;
const price = 2;
const wait = { timeout: 60_000, interval: 20 };

await testWithPostgres("many machines", ({ url, newSchema, open }) => {
  test("two servers and three workers on one PostgreSQL, of which a server and a worker are killed, account for every job, credit, event and webhook", async () => {
    // Claims of the dead lapse after 15 and 30 seconds; nobody wants to wait for that.
    const place = { url, schema: newSchema(), since: Date.now(), speed: 5 };
    const { store } = open(place.schema);
    // Draws and delivers nothing: it makes the accounts, and reads the books in the end.
    const office = createEngine({
      ...open(place.schema),
      worker: false,
      clock: createQuickClock(place.since, place.speed),
    });
    const receiver = await openWebhookReceiver();
    const [left, right] = await Promise.all([runMachine("server", place), runMachine("server", place)]);
    const workers = await Promise.all([1, 2, 3].map(() => runMachine("worker", place)));
    const servers = [left, right];

    const tenants = await Promise.all(
      (["pro", "enterprise"] as const).map(async (tier) => {
        const { account, apiKey } = await office.accounts.create({ name: tier, tier, credits: granted });
        const tenant: Tenant = { accountId: account.id, apiKey, servers, jobs: new Map(), saved: 0 };
        await ask(tenant, 0, "POST", "/api/v1/webhooks", "hook", { endpoint_url: receiver.url });
        return tenant;
      }),
    );
    let ended = 0;
    const killing = vi
      .waitUntil(() => ended >= 30, wait)
      .then(() => Promise.all([left.kill(), workers[0]?.kill()]));
    await Promise.all(
      tenants.map((tenant) =>
        Promise.all(
          Array.from({ length: jobsOfEach }, async (_, number) => {
            await live(tenant, number);
            ended += 1;
          }),
        ),
      ),
    );
    await killing;

    await vi.waitUntil(async () => (await countPending(store, tenants)) === 0, wait);
    for (const tenant of tenants) {
      const jobs = await expectJobs(store, tenant);
      await expectCredits(store, tenant, jobs);
      await expectEvents(store, tenant, jobs);
      expectWebhooks(receiver.received, jobs);
    }
    await office.stop();
  }, 120_000);
});

/** Somebody with an account, and what they know from their side. */
interface Tenant {
  readonly accountId: string;
  readonly apiKey: string;
  readonly servers: readonly Machine[];
  /** How each job ended, by its id, as a server answered. */
  readonly jobs: Map<string, string>;
  saved: number;
}

/** The life of one job: every fifth is cancelled, every third kept as an avatar. */
async function live(tenant: Tenant, number: number): Promise<void> {
  const body = { prompt: "a wise owl", seed: number };
  const { id } = (await ask(tenant, number, "POST", "/api/v1/avatars/generate", `generate ${number}`, body))
    .data;
  if (number % 5 === 0)
    await ask(tenant, number, "POST", `/api/v1/jobs/${id}/cancel`, `cancel ${number}`, {});
  let job: Json;
  do
    job = (await ask(tenant, number, "GET", `/api/v1/jobs/${id}?wait_for_completion=true&timeout_seconds=10`))
      .data;
  while (job.status === "queued" || job.status === "processing");
  tenant.jobs.set(id, job.status);
  if (job.status !== "completed" || number % 3 !== 0) return;
  await ask(tenant, number, "POST", "/api/v1/avatars/save", `save ${number}`, { job_id: id });
  tenant.saved += 1;
}

/** Asks a server, and where it is gone the other one, as the SDK does: the same write has the same key. */
async function ask(
  { apiKey, servers }: Tenant,
  number: number,
  method: string,
  path: string,
  key?: string,
  body?: unknown,
): Promise<Json> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const server = servers[(number + attempt) % servers.length];
    const answer = await fetch(new URL(path, server?.url), {
      method,
      headers: {
        authorization: `Bearer ${apiKey}`,
        "content-type": "application/json",
        ...(key !== undefined && { "idempotency-key": key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => null);
    const json = await answer?.json().catch(() => null);
    if (answer?.ok && json) return json;
    // Cancelling what has ended meanwhile is refused, and that is an answer too.
    if (answer?.status === 409 && path.endsWith("/cancel")) return json;
    if (answer && answer.status < 500)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json)}`);
  }
  throw new Error(`${method} ${path}: no server answers`);
}

async function countPending(store: Store, tenants: readonly Tenant[]): Promise<number> {
  const page = { limit: 1, offset: 0, status: "pending" } as const;
  const pending = tenants.map(({ accountId }) => store.listDeliveries(accountId, page));
  return (await Promise.all(pending)).reduce((sum, { total }) => sum + total, 0);
}

/** As many jobs as were asked for, each in the state that its owner was told. */
async function expectJobs(store: Store, { accountId, jobs }: Tenant): Promise<ReadonlyMap<string, string>> {
  const { items, total } = await store.listJobs(accountId, { limit: 100, offset: 0 });
  expect(total).toBe(jobsOfEach);
  expect(new Map(items.map(({ id, status }) => [id, status]))).toEqual(jobs);
  return jobs;
}

/** Each job has a hold, and a charge or a release as it ended; what is left is what the rest leaves. */
async function expectCredits(
  store: Store,
  { accountId }: Tenant,
  jobs: ReadonlyMap<string, string>,
): Promise<void> {
  const entries = [];
  for (let offset = 0; offset <= 2 * jobsOfEach; offset += 100) {
    entries.push(...(await store.listEntries(accountId, { limit: 100, offset })).items);
  }
  const ofJobs = entries.filter(({ jobId }) => jobId !== null).map(({ jobId, kind }) => `${jobId} ${kind}`);
  const expected = [...jobs].flatMap(([id, status]) => [
    `${id} hold`,
    `${id} ${status === "completed" ? "charge" : "release"}`,
  ]);
  expect(ofJobs.sort()).toEqual(expected.sort());
  const charged = price * [...jobs.values()].filter((status) => status === "completed").length;
  expect(await store.balance(accountId)).toEqual({ available: granted - charged, held: 0, charged });
}

/** Each job began once and ended once, each avatar was saved once, and no sequence is missing. */
async function expectEvents(store: Store, tenant: Tenant, jobs: ReadonlyMap<string, string>): Promise<void> {
  const all = await store.eventsAfter(0, 10_000);
  expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1));
  const mine = all.filter(({ accountId }) => accountId === tenant.accountId);
  const ofJobs = mine
    .filter(({ avatarId }) => avatarId === null)
    .map(({ jobId, type }) => `${jobId} ${type}`);
  const expected = [...jobs].flatMap(([id, status]) => [`${id} job.queued`, `${id} job.${status}`]);
  expect(ofJobs.sort()).toEqual(expected.sort());
  expect(mine.filter(({ type }) => type === "avatar.saved")).toHaveLength(tenant.saved);
  expect((await store.listAvatars(tenant.accountId, { limit: 1, offset: 0 })).total).toBe(tenant.saved);
}

/** Every end was told, if need be more than once but always under one id. */
function expectWebhooks(received: readonly Json[], jobs: ReadonlyMap<string, string>): void {
  for (const [id, status] of jobs) {
    const payload = received.filter(({ type, data }) => type.startsWith("job.") && data.job.id === id);
    expect(payload.length).toBeGreaterThan(0);
    expect(new Set(payload.map((event) => `${event.id} ${event.type}`)).size).toBe(1);
    expect(payload[0]?.type).toBe(`job.${status}`);
  }
}
