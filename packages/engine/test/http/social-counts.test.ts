import fc from "fast-check";
import { expect, test } from "vitest";
import { type Json, start, type TestClient } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";

const accountCount = 6;
const avatarCount = 3;

type Step =
  | {
      readonly kind: "like" | "unlike" | "comment" | "uncomment";
      readonly account: number;
      readonly avatar: number;
    }
  | { readonly kind: "deleteAvatar"; readonly avatar: number }
  | { readonly kind: "deleteAccount"; readonly account: number };

const account = fc.nat(accountCount - 1);
const avatar = fc.nat(avatarCount - 1);

/** Deletions are rare, so that there is something left to count. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      kind: fc.constantFrom("like", "like", "unlike", "comment", "uncomment"),
      account,
      avatar,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("deleteAvatar"), avatar }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("deleteAccount"), account }) },
);

test("counts are exact after concurrent likes, comments and deletions of avatars and accounts", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.array(step, { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
    async (batches) => {
      const world = await createWorld();
      for (const batch of batches) {
        const statuses = await Promise.all(batch.map((each) => execute(world, each)));
        expect(statuses.filter((status) => status >= 500)).toEqual([]);
      }
      await expectExactCounts(world);
    },
  );
  await fc.assert(property, { numRuns: 25 });
});

test("deleting an account takes its likes and comments back and corrects the counts of all avatars", async () => {
  const world = await createWorld();
  for (const kind of ["like", "comment", "comment"] as const)
    for (const account of [0, 1])
      for (const avatar of [0, 1, 2]) await execute(world, { kind, account, avatar });
  const { json } = await world.operator.request("DELETE", `/api/v1/accounts/${world.accounts[0]?.id}`);
  expect(json.data.removed).toMatchObject({ likes: 3, comments: 6 });
  const text = (await world.operator.request("GET", "/api/v1/feed")).json.data;
  // Account 0 owned the first avatar.
  expect(text.data.map(({ counts }: Json) => counts)).toEqual([
    { likes: 1, comments: 2, remixes: 0 },
    { likes: 1, comments: 2, remixes: 0 },
  ]);
  await expectExactCounts(world);
});

interface World {
  readonly operator: TestClient;
  readonly store: ReturnType<typeof createTestStore>;
  readonly accounts: readonly { readonly id: string; readonly client: TestClient }[];
  readonly avatars: readonly string[];
}

/** Accounts, the first of which own a public avatar each. */
async function createWorld(): Promise<World> {
  const store = createTestStore();
  const operator = start({ store });
  const accounts = [];
  for (let index = 0; index < accountCount; index += 1) {
    const { account, apiKey } = await operator.engine.accounts.create({ name: "A", tier: "unlimited" });
    accounts.push({ id: account.id, client: operator.withApiKey(apiKey) });
  }
  const avatars = [];
  for (const { client } of accounts.slice(0, avatarCount)) {
    const { json } = await client.generate();
    await operator.engine.idle();
    const body = { job_id: json.data.id };
    const { id } = (await client.request("POST", "/api/v1/avatars/save", { body })).json.data;
    await client.request("POST", `/api/v1/avatars/${id}/publish`, { body: {} });
    avatars.push(id);
  }
  return { operator, store, accounts, avatars };
}

/** Returns the status of the response. */
async function execute({ operator, accounts, avatars }: World, step: Step): Promise<number> {
  if (step.kind === "deleteAccount")
    return (await operator.request("DELETE", `/api/v1/accounts/${accounts[step.account]?.id}`)).status;
  const path = `/api/v1/avatars/${avatars[step.avatar]}`;
  const client = accounts[step.kind === "deleteAvatar" ? step.avatar : step.account]?.client ?? operator;
  const send = async (method: string, more: string, body?: object) =>
    (await client.request(method, `${path}${more}`, { body })).status;
  switch (step.kind) {
    case "deleteAvatar":
      return send("DELETE", "");
    case "like":
      return send("POST", "/like");
    case "unlike":
      return send("DELETE", "/like");
    case "comment":
      return send("POST", "/comments", { text: "What an owl!" });
    case "uncomment": {
      const { json } = await client.request("GET", `${path}/comments?limit=1`);
      return send("DELETE", `/comments/${json.data?.data[0]?.id ?? avatars[0]}`);
    }
  }
}

async function expectExactCounts({ operator, store, accounts, avatars }: World): Promise<void> {
  const listed = (await operator.request("GET", "/api/v1/accounts?limit=100")).json.data.data;
  const existing = accounts.filter(({ id }) => listed.some((account: Json) => account.id === id));
  const existingAvatars = [];
  for (const id of avatars) {
    const avatar = await store.avatars.get(id);
    if (!avatar) continue;
    existingAvatars.push(id);
    const likers = [];
    for (const account of existing)
      if ((await store.likes.among(account.id, [id])).has(id)) likers.push(account.id);
    const page = await operator.request("GET", `/api/v1/avatars/${id}/comments?limit=100`);
    expect({ likes: avatar.likes, comments: avatar.comments }).toEqual({
      likes: likers.length,
      comments: page.json.data.data.length,
    });
  }
  // Nothing is left of deleted accounts and avatars.
  for (const { id } of accounts) {
    const likes = await store.likes.ofLiker(id, 100);
    const comments = await store.comments.ofAuthor(id, 100);
    const isKnown = existing.some((account) => account.id === id);
    for (const { avatarId } of [...likes, ...comments])
      expect([isKnown, existingAvatars]).toEqual([true, expect.arrayContaining([avatarId])]);
  }
}
