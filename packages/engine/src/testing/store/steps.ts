import fc from "fast-check";
import { accountStatuses, tiers } from "../../model/account.ts";
import { deliveryStatuses } from "../../model/delivery.ts";
import { entryKinds } from "../../model/ledger.ts";
import { ownedKinds, type Transaction } from "../../ports/store.ts";
import {
  apiKeyOf,
  avatarOf,
  deliveryOf,
  endpointOf,
  entryOf,
  jobOf,
  movedDelivery,
  movedJob,
  type Step,
} from "./model.ts";
import { specialLabel } from "./observe.ts";
import {
  account1,
  account2,
  createAvatar,
  createDelivery,
  createEndpoint,
  createEvent,
  createJob,
  createKeyRecord,
  createKeyScope,
  jobStatuses,
} from "./samples.ts";

// Few different values, so that steps conflict.
const time = fc.nat(5);
const maybeTime = fc.option(time);
const key = fc.constantFrom("a", "b");
const status = fc.constantFrom(...jobStatuses);

/** Steps that use so many ids of each kind of rows. */
export function randomStep(ids: number): fc.Arbitrary<Step> {
  const number = fc.nat(ids - 1);
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("changeAccount"),
        ofAccount2: fc.boolean(),
        tier: fc.constantFrom(...tiers),
        status: fc.constantFrom(...accountStatuses),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("insertApiKey"), number }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("revokeApiKey"), number, at: time }) },
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant("insertJob"), number, createdAt: time, notBefore: maybeTime }),
    },
    { weight: 5, arbitrary: fc.record({ do: fc.constant("moveJob"), number, status, until: maybeTime }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant("insertAvatar"), number, job: number, createdAt: time }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("labelAvatar"),
        number,
        label: fc.constantFrom(specialLabel, "", null),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteAvatar"), number }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteJob"), number }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("deleteAccountRows"),
        ofAccount2: fc.boolean(),
        kind: fc.constantFrom(...ownedKinds),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant("deleteEventsBefore"),
        before: number.map((more) => 1000 + more),
        limit: number,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("insertEntry"),
        job: number,
        kind: fc.constantFrom(...entryKinds),
        amount: number,
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("appendEvent"), number }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("insertEndpoint"), number: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteEndpoint"), number: fc.nat(3) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("insertDelivery"),
        number,
        job: fc.nat(1),
        endpoint: fc.option(fc.nat(2)),
        dueAt: time,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("moveDelivery"),
        number,
        status: fc.constantFrom(...deliveryStatuses),
        at: time,
        leaseUntil: maybeTime,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("deleteDeliveriesEndedBefore"), endedBefore: time }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("putKey"), key, expiresAt: time }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteKey"), key }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("deleteExpiredKeys"), now: time }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant("getOrCreateSecret"),
        name: key,
        fresh: fc.constantFrom("x", "y"),
      }),
    },
  );
}

/** Applies a step to a store and returns what the store returns. */
export async function executeStep(tx: Transaction, step: Step): Promise<unknown> {
  switch (step.do) {
    case "changeAccount": {
      const account = step.ofAccount2 ? account2 : account1;
      return tx.accounts.update({ ...account, tier: step.tier, status: step.status });
    }
    case "insertApiKey":
      return tx.apiKeys.insert(apiKeyOf(step.number));
    case "revokeApiKey":
      return tx.apiKeys.update({ ...apiKeyOf(step.number), revokedAt: step.at });
    case "insertJob":
      return tx.jobs.insert(jobOf(step));
    case "moveJob": {
      const job = await tx.jobs.get(createJob(step.number).id);
      return tx.jobs.update(movedJob(job ?? createJob(step.number), step));
    }
    case "insertAvatar":
      return tx.avatars.insert(avatarOf(step.number, step.job, step.createdAt));
    case "labelAvatar": {
      const { id } = createAvatar(step.number);
      const avatar = (await tx.avatars.find(account1.id, id)) ?? (await tx.avatars.find(account2.id, id));
      return tx.avatars.update({ ...(avatar ?? createAvatar(step.number)), label: step.label });
    }
    case "deleteAvatar":
      return tx.avatars.delete(createAvatar(step.number).id);
    case "deleteJob":
      return tx.jobs.delete(createJob(step.number).id);
    case "deleteAccountRows":
      return tx.deleteAccountRows((step.ofAccount2 ? account2 : account1).id, step.kind, 100);
    case "deleteEventsBefore":
      return tx.events.deleteBefore(step.before, step.limit);
    case "insertEntry":
      return tx.ledger.insert(entryOf(step.job, step.kind, step.amount));
    case "appendEvent":
      return tx.events.append(createEvent(step.number));
    case "insertEndpoint":
      return tx.endpoints.insert(endpointOf(step.number));
    case "deleteEndpoint":
      return tx.endpoints.delete(createEndpoint(step.number).id);
    case "insertDelivery":
      return tx.deliveries.insert(deliveryOf(step, await tx.jobs.get(createJob(step.job).id)));
    case "moveDelivery": {
      const delivery = await tx.deliveries.get(createDelivery(step.number).id);
      return tx.deliveries.update(movedDelivery(delivery ?? createDelivery(step.number), step));
    }
    case "deleteDeliveriesEndedBefore":
      return tx.deliveries.deleteEndedBefore(step.endedBefore, 100);
    case "putKey":
      return tx.idempotencyKeys.put(
        createKeyRecord({ scope: createKeyScope({ key: step.key }), expiresAt: step.expiresAt }),
      );
    case "deleteKey":
      return tx.idempotencyKeys.delete(createKeyScope({ key: step.key }));
    case "deleteExpiredKeys":
      return tx.idempotencyKeys.deleteExpired(step.now, 100);
    case "getOrCreateSecret":
      return tx.secrets.getOrCreate(step.name, step.fresh);
  }
}
