import { describe, expect, test } from "vitest";
import type { Transaction } from "../../ports/store.ts";
import { createAgent } from "./entities/agents.ts";
import { createApiKey } from "./entities/api-keys.ts";
import { createAsset } from "./entities/assets.ts";
import { createAvatar } from "./entities/avatars.ts";
import { createDelivery, noBusyReceivers } from "./entities/deliveries.ts";
import { createEndpoint } from "./entities/endpoints.ts";
import { createEvent } from "./entities/events.ts";
import { createKeyRecord, createKeyScope } from "./entities/idempotency-keys.ts";
import { claimOptions, createJob, withStatus } from "./entities/jobs.ts";
import { createEntry, createGrant } from "./entities/ledger.ts";
import { createLook, ready } from "./entities/looks.ts";
import { insertAccounts, openNewStore, type StoreFixture } from "./fixture.ts";
import { expectTalliesToMatchRows } from "./tallies.ts";

export function testOwnReads(fixture: StoreFixture): void {
  describe("reads in a transaction", () => {
    test("see what it has inserted, updated and deleted", async () => {
      const store = await openNewStore(fixture);
      const [accountId = ""] = await insertAccounts(store, 1);
      await store.transact(async (tx) => {
        await insertAndRead(tx, { accountId, number: 1 });
        await updateAndRead(tx, { accountId, number: 1 });
        await expectTalliesToMatchRows(tx);
        await deleteAndRead(tx, { accountId, number: 1 });
        await expectTalliesToMatchRows(tx);
      });
    });

    test("see it among 20 concurrent transactions of five accounts, some of which fail", async () => {
      const store = await openNewStore(fixture);
      const accounts = await insertAccounts(store, 5);
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, (_, number) =>
          store.transact(async (tx) => {
            const rows = { accountId: accounts[number % 5] ?? "", number };
            await insertAndRead(tx, rows);
            await updateAndRead(tx, rows);
            if (number % 7 === 3) throw new Error("rolled back");
            if (number % 4 === 1) await deleteAndRead(tx, rows);
          }),
        ),
      );
      const failed = results.filter((each) => each.status === "rejected").map(({ reason }) => String(reason));
      expect(failed).toEqual(Array.from({ length: 3 }, () => "Error: rolled back"));
    });

    test("find the next job and delivery after each change", async () => {
      const store = await openNewStore(fixture);
      const [accountId = ""] = await insertAccounts(store, 1);
      await store.transact(async (tx) => {
        const nextJob = async () => (await tx.jobs.nextClaimable(5000, claimOptions()))?.id ?? null;
        const nextDelivery = async () => (await tx.deliveries.next(5000, noBusyReceivers))?.id ?? null;
        const [first, second] = [createJob(1, { accountId }), createJob(2, { accountId })];
        expect(await nextJob()).toBeNull();
        await tx.jobs.insert(second);
        expect(await nextJob()).toBe(second.id);
        await tx.jobs.insert(first);
        expect(await nextJob()).toBe(first.id);
        await tx.jobs.update(withStatus(first, "processing", { worker: "w", until: 9000 }));
        expect(await nextJob()).toBe(second.id);
        await tx.jobs.update({ ...second, notBefore: 6000 });
        expect(await nextJob()).toBeNull();
        await tx.jobs.update(withStatus(first, "processing", { worker: "w", until: 4000 }));
        expect(await nextJob()).toBe(first.id);
        const delivery = createDelivery(1, { accountId });
        expect(await nextDelivery()).toBeNull();
        await tx.deliveries.insert(delivery);
        expect(await nextDelivery()).toBe(delivery.id);
        await tx.deliveries.update({ ...delivery, dueAt: 6000 });
        expect(await nextDelivery()).toBeNull();
      });
    });
  });
}

/** Rows of an account whose ids have this number. */
interface Rows {
  readonly accountId: string;
  readonly number: number;
}

const page = { limit: 100, offset: 0 };

function rowsOf({ accountId, number }: Rows) {
  const job = createJob(number, { accountId });
  return {
    job,
    apiKey: createApiKey(number, { accountId }),
    avatar: createAvatar(number, { accountId, label: `label ${number}` }),
    look: createLook(number, { accountId, avatarId: createAvatar(number).id, jobId: job.id }),
    agent: createAgent(number, { accountId, avatarId: createAvatar(number).id }),
    asset: createAsset(number, { accountId }),
    hold: createEntry(number, { accountId }),
    endpoint: createEndpoint(number, { accountId }),
    delivery: createDelivery(number, { accountId, endpointId: createEndpoint(number).id, jobId: job.id }),
    key: createKeyRecord({ scope: createKeyScope({ accountId, key: `key ${number}` }) }),
  };
}

async function insertAndRead(tx: Transaction, rows: Rows): Promise<void> {
  const { accountId, number } = rows;
  const { job, apiKey, avatar, look, agent, asset, hold, endpoint, delivery, key } = rowsOf(rows);
  const queued = await tx.jobs.count(accountId, "queued");
  const before = await tx.ledger.balance(accountId);

  await tx.jobs.insert(job);
  expect(await tx.jobs.find(accountId, job.id)).toStrictEqual(job);
  expect(await tx.jobs.get(job.id)).toStrictEqual(job);
  expect((await tx.jobs.list(accountId, page)).items).toContainEqual(job);
  expect((await tx.jobs.list(accountId, { ...page, status: "queued" })).items).toContainEqual(job);
  expect(await tx.jobs.count(accountId, "queued")).toBe(queued + 1);

  await tx.ledger.insert(hold);
  expect(await tx.ledger.findHold(job.id)).toStrictEqual(hold);
  expect((await tx.ledger.list(accountId, page)).items).toContainEqual(hold);
  expect(await tx.ledger.balance(accountId)).toMatchObject({ held: before.held + hold.amount });

  await tx.apiKeys.insert(apiKey);
  expect(await tx.apiKeys.find(accountId, apiKey.id)).toStrictEqual(apiKey);
  expect((await tx.apiKeys.findByHash(apiKey.hash))?.key).toStrictEqual(apiKey);
  expect((await tx.apiKeys.list(accountId, page)).items).toContainEqual(apiKey);

  await tx.avatars.insert(avatar);
  expect(await tx.avatars.find(accountId, avatar.id)).toStrictEqual(avatar);
  expect((await tx.avatars.list(accountId, page)).items).toContainEqual(avatar);
  expect((await tx.avatars.list(accountId, { ...page, label: `label ${number}` })).items).toEqual([avatar]);
  await tx.looks.insert(look);
  expect(await tx.looks.find(accountId, look.id)).toStrictEqual(look);
  expect(await tx.looks.gallery(accountId, [avatar.id], 5)).toStrictEqual([look]);

  await tx.agents.insert(agent);
  expect(await tx.agents.find(accountId, agent.name)).toStrictEqual(agent);
  expect(await tx.agents.ofAvatar(accountId, avatar.id)).toStrictEqual(agent);
  expect((await tx.agents.list(accountId, page)).items).toContainEqual(agent);

  await tx.assets.insert(asset);
  expect(await tx.assets.find(asset.id)).toStrictEqual(asset);

  await tx.endpoints.insert(endpoint);
  expect(await tx.endpoints.find(accountId, endpoint.id)).toStrictEqual(endpoint);
  expect((await tx.endpoints.list(accountId, page)).items).toContainEqual(endpoint);

  await tx.deliveries.insert(delivery);
  expect(await tx.deliveries.find(accountId, delivery.id)).toStrictEqual(delivery);
  expect(await tx.deliveries.get(delivery.id)).toStrictEqual(delivery);
  expect((await tx.deliveries.list(accountId, page)).items).toContainEqual(delivery);
  for (const filter of [{ endpointId: endpoint.id }, { jobId: job.id }])
    expect((await tx.deliveries.list(accountId, { ...page, ...filter })).items).toEqual([delivery]);

  await tx.idempotencyKeys.put(key);
  expect(await tx.idempotencyKeys.find(key.scope)).toStrictEqual(key);
  await tx.events.append(createEvent(number, { accountId }));
}

async function updateAndRead(tx: Transaction, rows: Rows): Promise<void> {
  const { accountId, number } = rows;
  const { job, apiKey, avatar, look, agent, endpoint, delivery, key } = rowsOf(rows);
  const account = await tx.accounts.find(accountId);
  const completed = await tx.jobs.count(accountId, "completed");
  const { charged } = await tx.ledger.balance(accountId);
  if (!account) throw new Error(`Account ${accountId} is missing.`);

  const renamed = { ...account, name: `renamed ${number}` };
  await tx.accounts.update(renamed);
  expect(await tx.accounts.find(accountId)).toStrictEqual(renamed);
  expect((await tx.apiKeys.findByHash(apiKey.hash))?.account).toStrictEqual(renamed);

  const ended = { ...withStatus(job, "completed"), endedAt: 9000 };
  await tx.jobs.update(ended);
  expect(await tx.jobs.find(accountId, job.id)).toStrictEqual(ended);
  expect(await tx.jobs.get(job.id)).toStrictEqual(ended);
  expect((await tx.jobs.list(accountId, { ...page, status: "completed" })).items).toContainEqual(ended);
  expect((await tx.jobs.list(accountId, { ...page, status: "queued" })).items).not.toContainEqual(job);
  expect(await tx.jobs.count(accountId, "completed")).toBe(completed + 1);

  await tx.ledger.insert(createEntry(1000 + number, { accountId, jobId: job.id, kind: "charge" }));
  expect(await tx.ledger.balance(accountId)).toMatchObject({ charged: charged + 2 });

  const revoked = { ...apiKey, revokedAt: 9000 };
  await tx.apiKeys.update(revoked);
  expect(await tx.apiKeys.find(accountId, apiKey.id)).toStrictEqual(revoked);
  expect((await tx.apiKeys.findByHash(apiKey.hash))?.key).toStrictEqual(revoked);

  const labelled = { ...avatar, label: `new label ${number}` };
  await tx.avatars.update(labelled);
  expect(await tx.avatars.find(accountId, avatar.id)).toStrictEqual(labelled);
  expect((await tx.avatars.list(accountId, { ...page, label: `label ${number}` })).items).toEqual([]);
  expect((await tx.avatars.list(accountId, { ...page, label: labelled.label })).items).toEqual([labelled]);

  await tx.looks.update(ready(look));
  expect((await tx.looks.list(accountId, { ...page, avatarId: avatar.id })).items).toEqual([ready(look)]);
  expect(await tx.looks.ofJob(accountId, job.id)).toEqual([ready(look)]);

  const withoutPicture = { ...agent, name: `renamed-${number}`, avatarId: null };
  await tx.agents.update(withoutPicture);
  expect(await tx.agents.find(accountId, withoutPicture.name)).toStrictEqual(withoutPicture);
  expect(await tx.agents.find(accountId, agent.name)).toBeNull();
  const filter = { ...page, withoutPicture: true } as const;
  expect((await tx.agents.list(accountId, filter)).items).toContainEqual(withoutPicture);

  const disabled = { ...endpoint, active: false };
  await tx.endpoints.update(disabled);
  expect(await tx.endpoints.find(accountId, endpoint.id)).toStrictEqual(disabled);
  expect((await tx.endpoints.list(accountId, page)).items).toContainEqual(disabled);

  const failed = { ...delivery, status: "failed" as const, dueAt: null, endedAt: 9000 };
  await tx.deliveries.update(failed);
  expect(await tx.deliveries.get(delivery.id)).toStrictEqual(failed);
  expect(
    (await tx.deliveries.list(accountId, { ...page, endpointId: endpoint.id, status: "failed" })).items,
  ).toEqual([failed]);
  expect((await tx.deliveries.list(accountId, { ...page, status: "pending" })).items).not.toContainEqual(
    delivery,
  );

  const answered = { ...key, answer: { status: 202, body: `answer ${number}` } };
  await tx.idempotencyKeys.put(answered);
  expect(await tx.idempotencyKeys.find(key.scope)).toStrictEqual(answered);
  const grant = createGrant(2000 + number, { accountId });
  await tx.ledger.insert(grant);
  expect((await tx.ledger.list(accountId, page)).items).toContainEqual(grant);
}

async function deleteAndRead(tx: Transaction, rows: Rows): Promise<void> {
  const { accountId } = rows;
  const { job, apiKey, avatar, look, agent, asset, endpoint, delivery, key } = rowsOf(rows);
  expect(await tx.jobs.delete(job.id)).toBe(false);
  await tx.avatars.delete(avatar.id);
  expect(await tx.avatars.find(accountId, avatar.id)).toBeNull();
  expect(await tx.looks.find(accountId, look.id)).toBeNull();
  expect(await tx.jobs.delete(job.id)).toBe(true);
  expect(await tx.jobs.find(accountId, job.id)).toBeNull();
  expect(await tx.jobs.get(job.id)).toBeNull();
  expect((await tx.jobs.list(accountId, page)).items.map(({ id }) => id)).not.toContain(job.id);
  await tx.agents.delete(agent.id);
  expect(await tx.agents.find(accountId, `renamed-${rows.number}`)).toBeNull();
  expect(await tx.assets.delete(asset.id)).toBe(true);
  expect(await tx.assets.find(asset.id)).toBeNull();
  await tx.endpoints.delete(endpoint.id);
  expect(await tx.endpoints.find(accountId, endpoint.id)).toBeNull();
  await tx.idempotencyKeys.delete(key.scope);
  expect(await tx.idempotencyKeys.find(key.scope)).toBeNull();
  await tx.deleteAccountRows(accountId, "deliveries", 100);
  expect(await tx.deliveries.get(delivery.id)).toBeNull();
  expect((await tx.deliveries.list(accountId, page)).items).toEqual([]);
  await tx.deleteAccountRows(accountId, "apiKeys", 100);
  expect(await tx.apiKeys.findByHash(apiKey.hash)).toBeNull();
  expect((await tx.apiKeys.list(accountId, page)).items).toEqual([]);
}
