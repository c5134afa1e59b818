import { randomUUID } from "node:crypto";
import { type Operation, type OperationId, operations } from "@likeness/contract/v1";
import { expect, test } from "vitest";
import { z } from "zod";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { type Json, start, type TestClient, type TestResponse } from "../support/start.ts";

/**
 * What each operation needs besides ids. As a record of all operations, a new one does not compile until it is here;
 * its id parameters are read from the contract.
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
  /** The response is not JSON. */
  readonly streams?: true;
  readonly operator?: true;
}

/** The kinds of objects by their path segment, with the error code of an unknown id. */
const missing = {
  jobs: "job_not_found",
  avatars: "avatar_not_found",
  assets: "asset_not_found",
  webhooks: "webhook_not_found",
  deliveries: "delivery_not_found",
  keys: "api_key_not_found",
  accounts: "account_not_found",
  entries: "entries are only used for pagination",
} as const;

type Kind = keyof typeof missing;
type ObjectIds = Readonly<Record<Kind, string>>;

/** The part of a JSON schema that the tests read. */
const shape = z.object({
  properties: z.record(z.string(), z.object({ format: z.string().optional() })).optional(),
});

const operationIds = Object.keys(operations).filter((id): id is OperationId => id in operations);

test("covers every operation of the contract", () => {
  expect(Object.keys(covered).sort()).toEqual(operationIds.toSorted());
});

const probes = operationIds.flatMap((id) => idFields(id).map((field) => ({ id, ...field })));

test("finds the id parameters of operations in the contract", () => {
  expect(probes).toContainEqual({ id: "saveAvatar", place: "body", name: "job_id", kind: "jobs" });
  expect(probes).toContainEqual({ id: "revokeKey", place: "query", name: "account_id", kind: "accounts" });
  expect(probes).toContainEqual({ id: "listJobs", place: "query", name: "after", kind: "jobs" });
  expect(probes.filter(({ place }) => place === "path").length).toBe(
    operationIds.filter((id) => operations[id].path.includes("{id}")).length,
  );
});

test("objects of other accounts are not found and cannot be changed", async () => {
  const { victim, stranger } = await createTenants();
  const before = await everythingOf(victim);
  for (const probe of probes) await expectNothing(stranger, probe, victim.ids);
  expect(await everythingOf(victim)).toEqual(before);
});

test("the operator cannot access objects of other accounts, only accounts and their keys", async () => {
  const { victim, operator } = await createTenants();
  const before = await everythingOf(victim);
  const others = probes.filter(({ kind }) => kind !== "accounts");
  for (const probe of others) await expectNothing(operator, probe, victim.ids);
  expect(await everythingOf(victim)).toEqual(before);
});

test("operations without ids reveal nothing of other accounts", async () => {
  const { victim, stranger } = await createTenants();
  const alone = operationIds.filter(
    (id) => operations[id].method === "GET" && !operations[id].path.includes("{id}"),
  );
  for (const id of alone.filter((id) => !covered[id].streams)) {
    const response = await send(stranger.client, id, {});
    if (covered[id].operator)
      expect([response.status, response.json.error.code]).toEqual([403, "operator_required"]);
    else expect(response.status).toBe(200);
    for (const secret of Object.values(victim.ids)) expect(response.text).not.toContain(secret);
  }
});

test("the event stream contains events of the caller's account only", async () => {
  const { victim, stranger } = await createTenants();
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
  let received = "";
  while (!received.includes(json.data.id)) received += (await reader?.read())?.value ?? "";
  await reader?.cancel();
  expect(received).not.toContain(victim.ids.accounts);
  expect(received.match(/^event: /gm)).toHaveLength(1);
});

interface Tenant {
  readonly client: TestClient;
  readonly apiKey: string;
  readonly ids: ObjectIds;
}

/** Two accounts and the operator, each with one object of each kind. */
async function createTenants() {
  const client = start({
    clock: createFakeClock(),
    webhooks: false,
    outbound: { check: () => null, send: () => Promise.reject(new Error("unexpected request")) },
  });
  const tenant = async (): Promise<Tenant> => {
    const options = { name: "Acme", tier: "unlimited", credits: 100 } as const;
    const { account, apiKey } = await client.engine.accounts.create(options);
    return {
      client: client.withApiKey(apiKey),
      apiKey,
      ids: await createObjects(client.withApiKey(apiKey), account.id),
    };
  };
  const [victim, stranger] = [await tenant(), await tenant()];
  const own = await createObjects(client, client.engine.account.id);
  const operator: Tenant = { client, apiKey: client.engine.apiKey, ids: own };
  return { victim, stranger, operator };
}

/** Creates one object of each kind in an account, and returns the ids. */
async function createObjects(client: TestClient, accountId: string): Promise<ObjectIds> {
  const create = async (method: string, path: string, body?: unknown): Promise<Json> => {
    const response = await client.request(method, `/api/v1${path}`, { body });
    expect(response.status).toBeLessThan(300);
    return response.json.data;
  };
  const webhook = await create("POST", "/webhooks", { endpoint_url: "https://hooks.example.com" });
  const job = await create("POST", "/avatars/generate", { prompt: "a wise owl" });
  await client.engine.idle();
  const avatar = await create("POST", "/avatars/save", { job_id: job.id });
  const delivery = await create("POST", `/webhooks/${webhook.id}/test`);
  const key = await create("POST", "/keys");
  const entries = await create("GET", "/credits/entries");
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

/** The id fields of an operation. */
function idFields(id: OperationId): IdField[] {
  const { path, query, body }: Operation = operations[id];
  const segments = path.split("/").slice(1);
  const at = segments.indexOf("{id}");
  // The last segment of the path is the kind of the listed items.
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

/** Sends another account's id in one place, and the caller's own ids in the others that are required. */
async function expectNothing(caller: Tenant, probe: IdField & { id: OperationId }, others: ObjectIds) {
  const fill = (id: string) => {
    const values: Record<string, string> = { [`${probe.place} ${probe.name}`]: id };
    for (const { place, name, kind } of idFields(probe.id))
      if (place === "path") values[`${place} ${name}`] ??= caller.ids[kind];
    return values;
  };
  const foreign = await send(caller.client, probe.id, fill(others[probe.kind]));
  const unknown = await send(caller.client, probe.id, fill(randomUUID()));
  const { status, json } = foreign;
  const actual = { ...probe, status, what: status === 200 ? json.data.data : json.error.code };
  expect(actual).toEqual({ ...probe, ...expectedFor(probe) });
  // It cannot be distinguished from an unknown id.
  expect(anonymous(foreign, others[probe.kind])).toEqual(anonymous(unknown));
}

/** The expected response to another account's id: 404, or an empty list if it is a query parameter. */
function expectedFor({ id, place, name, kind }: IdField & { id: OperationId }) {
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

function send(
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
  const url = `/api/v1${path.replace("{id}", values["path id"] ?? "")}?${query}`;
  const body = method === "GET" ? undefined : { ...covered[id].body, ...Object.fromEntries(of("body")) };
  return client.request(method, url, { body });
}

/** Everything an account can read. */
async function everythingOf({ client, ids }: Tenant): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  for (const id of operationIds.filter((id) => operations[id].method === "GET" && !covered[id].streams)) {
    const path = idFields(id).find(({ place }) => place === "path");
    const response = await send(client, id, path ? { "path id": ids[path.kind] } : {});
    expect(response.status).toBe(covered[id].operator ? 403 : 200);
    result[id] = response.json.data;
  }
  return result;
}
