import { randomUUID } from "node:crypto";
import { type Operation, type OperationId, operations } from "@likeness/contract/v1";
import { expect, test } from "vitest";
import { z } from "zod";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { exampleBody, isStream, operationIds } from "../support/operations.ts";
import { type Json, start, type TestClient, type TestResponse } from "../support/start.ts";
import { createTinyDefaultPictures } from "../support/tiny-default-pictures.ts";

// Operations, their ids and example bodies are read from the contract, so that new ones are covered without a change of
// this file. These are the exceptions.

const operatorOnly: ReadonlySet<OperationId> = new Set(["listAccounts", "createAccount", "listModels"]);

const queries: Partial<Record<OperationId, Readonly<Record<string, string>>>> = {
  getJob: { wait_for_completion: "true", timeout_seconds: "1" },
  getDrawUrl: { prompt: "a wise owl" },
};

/** What identifies an object in a path: an id, or the name of an agent. */
const idInPath = /\{((?:\w+_)?id|name)\}/;
/** Parameters of paths that are not ids. */
const parameters: Readonly<Record<string, string>> = { emotion: "happy" };

/** The error codes of unknown ids that are not the singular of the path segment and `_not_found`. */
const notFoundCodes: Readonly<Record<string, string>> = { keys: "api_key_not_found" };

/** Ids by kind of object, which is a path segment such as `avatars`. */
type ObjectIds = Readonly<Record<string, string>>;

/** The part of a JSON schema that the tests read. */
const shape = z.object({
  properties: z.record(z.string(), z.object({ format: z.string().optional() })).optional(),
});

/** Operations that return data as JSON. */
const readable = operationIds.filter((id) => operations[id].method === "GET" && !isStream(id));

const probes = operationIds.flatMap((id) => idFields(id).map((field) => ({ id, ...field })));

test("finds the id parameters of operations in the contract", () => {
  expect(probes).toContainEqual({ id: "saveAvatar", place: "body", name: "job_id", kind: "jobs" });
  expect(probes).toContainEqual({ id: "revokeKey", place: "query", name: "account_id", kind: "accounts" });
  expect(probes).toContainEqual({ id: "listJobs", place: "query", name: "after", kind: "jobs" });
  expect(probes).toContainEqual({ id: "deleteComment", place: "path", name: "comment_id", kind: "comments" });
  expect(probes.filter(({ place }) => place === "path").length).toBe(
    operationIds.flatMap((id) => operations[id].path.match(/\{(?:(?:\w+_)?id|name)\}/g) ?? []).length,
  );
});

test("returns 404 for objects of other accounts and does not change them", async () => {
  const { victim, otherTenant } = await createTenants();
  const before = await everythingOf(victim);
  for (const probe of probes) await expectNothing(otherTenant, probe, victim.ids);
  expect(await everythingOf(victim)).toEqual(before);
});

test("allows the operator no access to objects of other accounts, except accounts and their keys", async () => {
  const { victim, operator } = await createTenants();
  const before = await everythingOf(victim);
  const others = probes.filter(({ kind }) => kind !== "accounts");
  for (const probe of others) await expectNothing(operator, probe, victim.ids);
  expect(await everythingOf(victim)).toEqual(before);
});

test("operations without ids return nothing of other accounts", async () => {
  const { victim, otherTenant } = await createTenants();
  for (const id of readable.filter((id) => !idInPath.test(operations[id].path))) {
    const response = await send(otherTenant.client, id, {});
    if (operatorOnly.has(id))
      expect([response.status, response.json.error.code]).toEqual([403, "operator_required"]);
    else expect(response.status).toBe(200);
    for (const secret of Object.values(victim.ids)) expect(response.text).not.toContain(secret);
  }
});

test("the only responses without an id that are not JSON are drawings and packs, which belong to nobody, and the event stream", () => {
  const streams = operationIds.filter((id) => isStream(id) && !idInPath.test(operations[id].path));
  expect(streams).toEqual(["drawImage", "drawFace", "createPack", "streamEvents"]);
});

test("streams only events of the caller's account", async () => {
  const { victim, otherTenant } = await createTenants();
  const { client } = otherTenant;
  const request = new Request(`${client.engine.url}/api/v1/events`, {
    headers: { authorization: `Bearer ${otherTenant.apiKey}` },
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
  expect(received).not.toContain(idOf("accounts", victim.ids));
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
    defaultPictures: createTinyDefaultPictures(),
    webhooks: false,
    outbound: {
      check: () => null,
      send: () => Promise.reject(new Error("unexpected request")),
      download: () => Promise.resolve({ ok: false, reason: "blocked", message: "Not in this test." }),
    },
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
  const [victim, otherTenant] = [await tenant(), await tenant()];
  const own = await createObjects(client, client.engine.account.id);
  const operator: Tenant = { client, apiKey: client.engine.apiKey, ids: own };
  return { victim, otherTenant, operator };
}

/** Creates one object of each kind in an account, and returns the ids. */
async function createObjects(client: TestClient, accountId: string): Promise<ObjectIds> {
  const ids: Record<string, string> = { accounts: accountId };
  const request = async (id: OperationId): Promise<Json> => {
    const response = await send(client, id, ownIds(id, ids));
    expect([id, response.json.error]).toEqual([id, undefined]);
    return response.json.data;
  };
  ids["jobs"] = (await request("generateAvatar")).id;
  await client.engine.idle();
  const avatar = await request("saveAvatar");
  ids["avatars"] = avatar.id;
  ids["looks"] = avatar.cover_look_id;
  ids["assets"] = avatar.images[0].id;
  // Agents are identified by their names.
  ids["agents"] = randomUUID();
  await send(client, "createAgent", { "body name": ids["agents"] });
  ids["twins"] = (await request("createTwin")).twin_id;
  await client.engine.idle();
  ids["comments"] = (await request("createComment")).id;
  // The feed lists avatars.
  ids["feed"] = avatar.id;
  ids["entries"] = (await request("listCreditEntries")).data[0].id;
  for (const id of operationIds) {
    const { method, path } = operations[id];
    const [, kind = "", ...more] = path.split("/");
    if (method !== "POST" || more.length > 0 || isStream(id) || ids[kind] !== undefined) continue;
    const made = await request(id);
    // What has no id is not stored.
    if (made.id !== undefined) ids[kind] = made.id;
  }
  ids["deliveries"] = (await request("testWebhook")).id;
  return ids;
}

interface IdField {
  readonly place: "path" | "query" | "body";
  readonly name: string;
  readonly kind: string;
}

/** The id fields of an operation. */
function idFields(id: OperationId): IdField[] {
  const { path, query, body }: Operation = operations[id];
  const segments = path.split("/").slice(1);
  // The last segment of the path is the kind of the listed items.
  const listed = segments.at(-1) ?? "";
  const fields = segments.flatMap((segment, at): IdField[] => {
    const [, name] = idInPath.exec(segment) ?? [];
    return name === undefined ? [] : [{ place: "path", name, kind: segments[at - 1] ?? "" }];
  });
  for (const [place, schema] of [
    ["query", query],
    ["body", body],
  ] as const) {
    for (const name of schema ? uuidsOf(schema) : [])
      fields.push({
        place,
        name,
        kind: name === "after" ? listed : name.replace(/^cover_/, "").replace(/_id$/, "s"),
      });
  }
  return fields;
}

function uuidsOf(schema: z.ZodType): string[] {
  const { properties = {} } = shape.parse(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
  return Object.keys(properties).filter((name) => properties[name]?.format === "uuid");
}

/** The caller's own ids for the path and the body of an operation. */
function ownIds(id: OperationId, ids: ObjectIds): Record<string, string> {
  const body = exampleBody(id);
  const sent = idFields(id).filter(
    ({ place, name }) => place === "path" || (place === "body" && name in body),
  );
  return Object.fromEntries(sent.map(({ place, name, kind }) => [`${place} ${name}`, idOf(kind, ids)]));
}

function idOf(kind: string, ids: ObjectIds): string {
  const id = ids[kind];
  if (id === undefined) throw new Error(`createObjects has to create one of ${kind}.`);
  return id;
}

/** Sends another account's id in one place, and the caller's own ids in the others that are required. */
async function expectNothing(caller: Tenant, probe: IdField & { id: OperationId }, others: ObjectIds) {
  const other = idOf(probe.kind, others);
  const sendWith = (id: string) =>
    send(caller.client, probe.id, { ...ownIds(probe.id, caller.ids), [`${probe.place} ${probe.name}`]: id });
  const foreign = await sendWith(other);
  const unknown = await sendWith(randomUUID());
  const { status, json } = foreign;
  const actual = { ...probe, status, outcome: status === 200 ? json.data.data : json.error?.code };
  expect(actual).toEqual({ ...probe, ...expectedFor(probe) });
  // It cannot be distinguished from an unknown id.
  expect(anonymous(foreign, other)).toEqual(anonymous(unknown));
}

/** The expected response to another account's id: 404, or an empty list if it is a query parameter. */
function expectedFor({ id, place, name, kind }: IdField & { id: OperationId }) {
  if (operatorOnly.has(id)) return { status: 403, outcome: "operator_required" };
  if (place === "query" && name !== "account_id") return { status: 200, outcome: [] };
  const singular = kind.replace(/ies$/, "y").replace(/s$/, "");
  return { status: 404, outcome: notFoundCodes[kind] ?? `${singular}_not_found` };
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
  const query = new URLSearchParams({ ...queries[id], ...Object.fromEntries(of("query")) });
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => values[`path ${name}`] ?? parameters[name] ?? "");
  const url = `/api/v1${filled}?${query}`;
  const body = method === "GET" ? undefined : { ...exampleBody(id), ...Object.fromEntries(of("body")) };
  return client.request(method, url, { body });
}

/** Everything an account can read. */
async function everythingOf({ client, ids }: Tenant): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  for (const id of readable) {
    const response = await send(client, id, ownIds(id, ids));
    expect(response.status).toBe(operatorOnly.has(id) ? 403 : 200);
    result[id] = response.json.data;
  }
  return result;
}
