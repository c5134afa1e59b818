import { randomUUID } from "node:crypto";
import { type Operation, type OperationId, operations } from "@likeness/contract/v1";
import { expect, test } from "vitest";
import { z } from "zod";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { type Json, start, type TestClient, type TestResponse } from "../support/start.ts";

/**
 * What each operation takes besides ids. A record over every operation: one that the contract gains does not compile,
 * and fails, until it stands here; the ids it takes are then read from the contract.
 */
const covered: Record<OperationId, Cover> = {
  generateAvatar: { body: { prompt: "a wise owl" } },
  saveAvatar: {},
  listAvatars: {},
  getAvatar: {},
  updateAvatar: { body: { label: "taken over" } },
  deleteAvatar: {},
  listJobs: {},
  getJob: { query: { wait_for_completion: "true", timeout_seconds: "1" } },
  cancelJob: {},
  streamJobEvents: { streams: true },
  getAsset: { streams: true },
  streamEvents: { streams: true },
  listWebhooks: {},
  createWebhook: { body: { endpoint_url: "https://hooks.example.com" } },
  getSigningSecret: {},
  getWebhook: {},
  updateWebhook: { body: { description: "taken over" } },
  deleteWebhook: {},
  rotateWebhookSecret: {},
  testWebhook: {},
  listWebhookDeliveries: {},
  replayWebhook: { body: { since: 0 } },
  listDeliveries: {},
  getDelivery: {},
  replayDelivery: {},
  getCredits: {},
  listCreditEntries: {},
  listKeys: {},
  createKey: {},
  revokeKey: {},
  getOwnAccount: {},
  listAccounts: { operator: true },
  createAccount: { operator: true, body: { name: "mine" } },
  getAccount: {},
  updateAccount: { body: { name: "taken over" } },
  deleteAccount: {},
  grantCredits: { body: { amount: 1 } },
};

interface Cover {
  readonly body?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Answers something else than JSON. */
  readonly streams?: true;
  readonly operator?: true;
}

/** The kinds of things, by the paths they stand under, with the code of what is not there. */
const missing = {
  jobs: "job_not_found",
  avatars: "avatar_not_found",
  assets: "asset_not_found",
  webhooks: "webhook_not_found",
  deliveries: "delivery_not_found",
  keys: "api_key_not_found",
  accounts: "account_not_found",
  entries: "no operation takes the id of an entry but to go on after it",
} as const;

type Kind = keyof typeof missing;
type Belongings = Readonly<Record<Kind, string>>;

/** What is looked for in a JSON schema. */
const shape = z.object({
  properties: z.record(z.string(), z.object({ format: z.string().optional() })).optional(),
});

const ids = Object.keys(operations).filter((id): id is OperationId => id in operations);

test("covers every operation of the contract", () => {
  expect(Object.keys(covered).sort()).toEqual(ids.toSorted());
});

const probes = ids.flatMap((id) => idFields(id).map((field) => ({ id, ...field })));

test("finds the id parameters of operations in the contract", () => {
  expect(probes).toContainEqual({ id: "saveAvatar", place: "body", name: "job_id", kind: "jobs" });
  expect(probes).toContainEqual({ id: "revokeKey", place: "query", name: "account_id", kind: "accounts" });
  expect(probes).toContainEqual({ id: "listJobs", place: "query", name: "after", kind: "jobs" });
  expect(probes.filter(({ place }) => place === "path").length).toBe(
    ids.filter((id) => operations[id].path.includes("{id}")).length,
  );
});

test("objects of other accounts are not found and cannot be changed", async () => {
  const { victim, stranger } = await neighbours();
  const before = await everythingOf(victim);
  for (const probe of probes) await expectNothing(stranger, probe, victim.has);
  expect(await everythingOf(victim)).toEqual(before);
});

test("the operator cannot access objects of other accounts, only accounts and their keys", async () => {
  const { victim, operator } = await neighbours();
  const before = await everythingOf(victim);
  const others = probes.filter(({ kind }) => kind !== "accounts");
  for (const probe of others) await expectNothing(operator, probe, victim.has);
  expect(await everythingOf(victim)).toEqual(before);
});

test("operations without ids reveal nothing of other accounts", async () => {
  const { victim, stranger } = await neighbours();
  const alone = ids.filter((id) => operations[id].method === "GET" && !operations[id].path.includes("{id}"));
  for (const id of alone.filter((id) => !covered[id].streams)) {
    const answer = await ask(stranger.client, id, {});
    if (covered[id].operator)
      expect([answer.status, answer.json.error.code]).toEqual([403, "operator_required"]);
    else expect(answer.status).toBe(200);
    for (const secret of Object.values(victim.has)) expect(answer.text).not.toContain(secret);
  }
});

test("the event stream contains events of the caller's account only", async () => {
  const { victim, stranger } = await neighbours();
  const { client } = stranger;
  const request = new Request(`${client.engine.url}/api/v1/events`, {
    headers: { authorization: `Bearer ${stranger.apiKey}` },
  });
  const reader = (await client.engine.fetch(request)).body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  await victim.client.generate();
  await client.engine.idle();
  const { json } = await client.generate();
  await client.engine.idle();
  let heard = "";
  while (!heard.includes(json.data.id)) heard += (await reader?.read())?.value ?? "";
  await reader?.cancel();
  expect(heard).not.toContain(victim.has.accounts);
  expect(heard.match(/^event: /gm)).toHaveLength(1);
});

interface Neighbour {
  readonly client: TestClient;
  readonly apiKey: string;
  readonly has: Belongings;
}

/** Two accounts and the operator, each with one of everything. */
async function neighbours() {
  const client = start({
    clock: createFakeClock(),
    webhooks: false,
    outbound: { check: () => null, send: () => Promise.reject(new Error("Nothing is sent here.")) },
  });
  const tenant = async (): Promise<Neighbour> => {
    const order = { name: "Acme", tier: "unlimited", credits: 100 } as const;
    const { account, apiKey } = await client.engine.accounts.create(order);
    return {
      client: client.withApiKey(apiKey),
      apiKey,
      has: await furnish(client.withApiKey(apiKey), account.id),
    };
  };
  const [victim, stranger] = [await tenant(), await tenant()];
  const own = await furnish(client, client.engine.account.id);
  const operator: Neighbour = { client, apiKey: client.engine.apiKey, has: own };
  return { victim, stranger, operator };
}

/** Gives an account one of everything, and answers the ids. */
async function furnish(client: TestClient, accountId: string): Promise<Belongings> {
  const make = async (method: string, path: string, body?: unknown): Promise<Json> => {
    const answer = await client.request(method, `/api/v1${path}`, { body });
    expect(answer.status).toBeLessThan(300);
    return answer.json.data;
  };
  const webhook = await make("POST", "/webhooks", { endpoint_url: "https://hooks.example.com" });
  const job = await make("POST", "/avatars/generate", { prompt: "a wise owl" });
  await client.engine.idle();
  const avatar = await make("POST", "/avatars/save", { job_id: job.id });
  const delivery = await make("POST", `/webhooks/${webhook.id}/test`);
  const key = await make("POST", "/keys");
  const entries = await make("GET", "/credits/entries");
  return {
    jobs: job.id,
    avatars: avatar.id,
    assets: avatar.images[0].id,
    webhooks: webhook.id,
    deliveries: delivery.id,
    keys: key.id,
    accounts: accountId,
    entries: entries.data[0].id,
  };
}

interface IdField {
  readonly place: "path" | "query" | "body";
  readonly name: string;
  readonly kind: Kind;
}

/** The fields of an operation that take the id of something. */
function idFields(id: OperationId): IdField[] {
  const { path, query, body }: Operation = operations[id];
  const segments = path.split("/").slice(1);
  const at = segments.indexOf("{id}");
  // A list holds what its path ends in, one thing's list included.
  const listed = () => kindOf(segments.at(-1) ?? "");
  const fields: IdField[] =
    at < 0 ? [] : [{ place: "path", name: "id", kind: kindOf(segments[at - 1] ?? "") }];
  for (const [place, schema] of [
    ["query", query],
    ["body", body],
  ] as const) {
    for (const name of schema ? uuidsOf(schema) : [])
      fields.push({ place, name, kind: name === "after" ? listed() : kindOf(name.replace(/_id$/, "s")) });
  }
  return fields;
}

function kindOf(word: string): Kind {
  const kind = Object.keys(missing).find((key): key is Kind => key === word);
  if (!kind) throw new Error(`The contract takes ids of ${word}, which are not covered.`);
  return kind;
}

function uuidsOf(schema: z.ZodType): string[] {
  const { properties = {} } = shape.parse(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
  return Object.keys(properties).filter((name) => properties[name]?.format === "uuid");
}

/** Asks with somebody else's id in one place, and with ids of one's own in the others that must be filled. */
async function expectNothing(asker: Neighbour, probe: IdField & { id: OperationId }, others: Belongings) {
  const fill = (id: string) => {
    const values: Record<string, string> = { [`${probe.place} ${probe.name}`]: id };
    for (const { place, name, kind } of idFields(probe.id))
      if (place === "path") values[`${place} ${name}`] ??= asker.has[kind];
    return values;
  };
  const theirs = await ask(asker.client, probe.id, fill(others[probe.kind]));
  const nobodys = await ask(asker.client, probe.id, fill(randomUUID()));
  const { status, json } = theirs;
  const answered = { ...probe, status, what: status === 200 ? json.data.data : json.error.code };
  expect(answered).toEqual({ ...probe, ...refusalOf(probe) });
  // Nor can it be told from what is nobody's.
  expect(anonymous(theirs, others[probe.kind])).toEqual(anonymous(nobodys));
}

/** How a request with somebody else's id is answered: lists that start after it, or are of it, are empty. */
function refusalOf({ id, place, name, kind }: IdField & { id: OperationId }) {
  if (covered[id].operator) return { status: 403, what: "operator_required" };
  if (place === "query" && name !== "account_id") return { status: 200, what: [] };
  return { status: 404, what: missing[kind] };
}

function anonymous({ status, json }: TestResponse, id?: string) {
  const text = JSON.stringify(json, (name, value) =>
    name === "request_id" || name === "id" ? undefined : value,
  );
  const plain = id === undefined ? text : text.replaceAll(id, "");
  return { status, text: plain.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, "") };
}

function ask(
  client: TestClient,
  id: OperationId,
  values: Readonly<Record<string, string>>,
): Promise<TestResponse> {
  const { method, path } = operations[id];
  const of = (place: IdField["place"]) =>
    Object.entries(values)
      .filter(([name]) => name.startsWith(`${place} `))
      .map(([name, value]) => [name.slice(place.length + 1), value]);
  const query = new URLSearchParams({ ...covered[id].query, ...Object.fromEntries(of("query")) });
  const address = `/api/v1${path.replace("{id}", values["path id"] ?? "")}?${query}`;
  const body = method === "GET" ? undefined : { ...covered[id].body, ...Object.fromEntries(of("body")) };
  return client.request(method, address, { body });
}

/** Whatever an account can see of itself. */
async function everythingOf({ client, has }: Neighbour): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  for (const id of ids.filter((id) => operations[id].method === "GET" && !covered[id].streams)) {
    const path = idFields(id).find(({ place }) => place === "path");
    const answer = await ask(client, id, path ? { "path id": has[path.kind] } : {});
    expect(answer.status).toBe(covered[id].operator ? 403 : 200);
    seen[id] = answer.json.data;
  }
  return seen;
}
