import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Store } from "../../ports/store.ts";
import { account1 } from "./entities/accounts.ts";
import { createApiKey } from "./entities/api-keys.ts";
import { createAvatar } from "./entities/avatars.ts";
import { createDelivery } from "./entities/deliveries.ts";
import { createEndpoint } from "./entities/endpoints.ts";
import { createKeyRecord, createKeyScope } from "./entities/idempotency-keys.ts";
import { createJob } from "./entities/jobs.ts";
import { createGrant } from "./entities/ledger.ts";
import { checkWithNewStores, openNewStore, type StoreFixture } from "./fixture.ts";

export function testTexts(fixture: StoreFixture): void {
  describe("texts of callers", () => {
    test("are returned exactly as they were stored", async () => {
      const store = await openNewStore(fixture);
      await store.transact((tx) => tx.jobs.insert(createJob(0)));
      for (const [number, text] of texts.entries()) await storeAndRead(store, 1 + number, text);
    });

    test("are returned exactly for random UTF-16 code units, also unpaired surrogates", async () => {
      const unit = fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd7f0, max: 0xe00f }), fc.nat(0x7f));
      const text = fc.array(unit, { maxLength: 30 }).map((units) => String.fromCharCode(...units));
      const samplesOfRun = fc.uniqueArray(text, { maxLength: 5 });
      await checkWithNewStores(fixture, samplesOfRun, { numRuns: 10 }, async ([store], samples) => {
        await store.transact((tx) => tx.jobs.insert(createJob(0)));
        for (const [number, sample] of samples.entries()) await storeAndRead(store, 1 + number, sample);
      });
    });

    test("are distinguished when they are similar", async () => {
      const store = await openNewStore(fixture);
      const similar = [
        "\ud800",
        "\ud801",
        "\udc00",
        "\ufffd",
        "?",
        "\\ud800",
        "\0",
        "\\u0000",
        "",
        "a",
        "A",
        "a ",
      ];
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(0));
        for (const [number, label] of similar.entries()) {
          await tx.avatars.insert(createAvatar(number, { label }));
          const answer = { status: 200, body: label };
          await tx.idempotencyKeys.put(createKeyRecord({ scope: createKeyScope({ key: label }), answer }));
        }
      });
      for (const [number, label] of similar.entries()) {
        const { items } = await store.avatars.list(account1.id, { limit: 10, offset: 0, label });
        expect(items).toStrictEqual([createAvatar(number, { label })]);
        const record = await store.transact((tx) => tx.idempotencyKeys.find(createKeyScope({ key: label })));
        expect(record?.answer?.body).toBe(label);
      }
    });
  });
}

const texts = [
  "",
  "NUL \0 in the middle and at the end \0",
  "unpaired high surrogate \ud800",
  "\udfff unpaired low surrogate",
  "surrogates in the wrong order \udc00\ud800",
  "quotes ' \" ` '' \"\" $$ $1 ? :name @name",
  "'; DROP TABLE jobs; --",
  "backslashes \\ \\\\ \\' \\\" \\n \\u0000 \\x00",
  "emoji 😀 👩‍👩‍👧‍👦 🇪🇺 e\u0301 é",
  "lines \n \r \r\n \t \u2028 \u2029 \u0085",
  "byte order marks \ufeff \ufffe \uffff \ufffd",
  "wildcards % _ * [a-z] {} {a,b}",
  "right to left \u202e שלום",
  "control characters \u0001 \u001f \u007f \u009f",
  '{"json":"\\u0000"}',
  "x".repeat(10_000),
];

/** Stores a text in every field that callers choose, and reads it again, in the transaction and outside. */
async function storeAndRead(store: Store, number: number, text: string): Promise<void> {
  const { id: accountId } = account1;
  const job = createJob(number, {
    input: {
      prompt: text,
      negativePrompt: text,
      hints: { [text]: [text] },
      seed: 1,
      output: {},
      references: [],
      clientReferenceId: text,
      metadata: { [text]: text },
    },
  });
  const avatar = createAvatar(number, { label: text });
  const apiKey = createApiKey(number, { name: text });
  const endpoint = createEndpoint(number, { description: text });
  const grant = createGrant(number, { note: text });
  const delivery = createDelivery(number, {
    attempts: [{ at: 1, durationMs: 1, status: null, error: text }],
  });
  const key = createKeyRecord({
    scope: createKeyScope({ key: `${number} ${text}` }),
    answer: { status: 200, body: text },
  });
  const account = { ...account1, name: text };
  await store.transact(async (tx) => {
    await tx.accounts.update(account);
    await tx.jobs.insert(job);
    await tx.avatars.insert(avatar);
    await tx.apiKeys.insert(apiKey);
    await tx.endpoints.insert(endpoint);
    await tx.ledger.insert(grant);
    await tx.deliveries.insert(delivery);
    await tx.idempotencyKeys.put(key);
    expect(await tx.jobs.get(job.id)).toStrictEqual(job);
    expect(await tx.idempotencyKeys.find(key.scope)).toStrictEqual(key);
    expect(await tx.avatars.find(accountId, avatar.id)).toStrictEqual(avatar);
  });
  expect(await store.accounts.find(accountId)).toStrictEqual(account);
  expect(await store.jobs.find(accountId, job.id)).toStrictEqual(job);
  expect(await store.avatars.find(accountId, avatar.id)).toStrictEqual(avatar);
  const byLabel = await store.avatars.list(accountId, { limit: 10, offset: 0, label: text });
  expect(byLabel.items).toStrictEqual([avatar]);
  expect(await store.apiKeys.find(accountId, apiKey.id)).toStrictEqual(apiKey);
  expect(await store.endpoints.find(accountId, endpoint.id)).toStrictEqual(endpoint);
  expect(await store.deliveries.find(accountId, delivery.id)).toStrictEqual(delivery);
  const { items } = await store.ledger.list(accountId, { limit: 100, offset: 0 });
  expect(items.find(({ id }) => id === grant.id)).toStrictEqual(grant);
  expect(await store.transact((tx) => tx.idempotencyKeys.find(key.scope))).toStrictEqual(key);
}
