import { randomUUID } from "node:crypto";
import { type OperationId, operations } from "@likeness/contract/v1";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Scope, scopes } from "../../src/model/api-key.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { isStream, operationIds } from "../support/operations.ts";
import { start, type TestClient } from "../support/start.ts";

/** The first path segments of operations that require the scope "manage" to change objects. */
const managed = ["accounts", "credits", "deliveries", "keys", "webhooks"];

/** Operations whose scope does not follow from the method and path. */
const exceptions: Partial<Record<OperationId, Scope>> = {
  // Its response contains a secret.
  getSigningSecret: "manage",
};

function expectedScope(id: OperationId): Scope {
  const { method, path } = operations[id];
  if (method === "GET") return exceptions[id] ?? "read";
  return exceptions[id] ?? (managed.includes(path.split("/")[1] ?? "") ? "manage" : "write");
}

const keys = "/api/v1/keys";

async function keyFor(client: TestClient, body: Record<string, unknown>): Promise<TestClient> {
  const { json } = await client.request("POST", keys, { body });
  return client.withApiKey(json.data.api_key);
}

function ask(client: TestClient, id: OperationId) {
  const { method, path } = operations[id];
  return client.request(method, `/api/v1${path.replace("{id}", randomUUID())}`, {
    ...(method !== "GET" && { body: {} }),
  });
}

test.each(operationIds)("%s requires the scope that follows from its method and path", (id) => {
  expect(operations[id].scope).toBe(expectedScope(id));
});

test.each(scopes)("allows a key with the scope %s only the operations that need it", async (scope) => {
  const operator = start({ worker: false });
  const client = await keyFor(operator, { scopes: [scope] });
  for (const id of operationIds) {
    if (operations[id].scope === scope) {
      // A stream of an unknown id ends with an error; others do not end.
      if (isStream(id) && !operations[id].path.includes("{id}")) continue;
      expect([id, (await ask(client, id)).json?.error?.code]).not.toEqual([id, "insufficient_scope"]);
    } else {
      const { status, json } = await ask(client, id);
      expect([id, status, json.error.type, json.error.code]).toEqual([
        id,
        403,
        "permission_error",
        "insufficient_scope",
      ]);
      expect(json.error.message).toContain(`"${operations[id].scope}"`);
    }
  }
});

test("gives a key every scope by default, and lists its scopes", async () => {
  const client = start();
  const { json } = await client.request("POST", keys, { body: {} });
  expect(json.data).toMatchObject({ scopes: ["read", "write", "manage"], expires_at: null });
  const limited = await client.request("POST", keys, { body: { scopes: ["write", "read", "read"] } });
  expect(limited.json.data.scopes).toEqual(["read", "write"]);
  for (const wrong of [[], ["admin"], "read"])
    expect((await client.request("POST", keys, { body: { scopes: wrong } })).json.error.code).toBe(
      "invalid_request",
    );
});

test("rejects a new key with more scopes or a later expiry than the key that creates it", async () => {
  const clock = createFakeClock();
  const now = clock.now() / 1000;
  const request = fc.record(
    {
      scopes: fc.uniqueArray(fc.constantFrom(...scopes), { minLength: 1 }),
      expires_at: fc.oneof(fc.integer({ min: now - 100, max: now + 1_000 }), fc.constant(null)),
    },
    { requiredKeys: [] },
  );
  const property = fc.asyncProperty(fc.array(request, { maxLength: 5 }), async (requests) => {
    let client = start({ clock, worker: false });
    let [allowed, end]: [readonly string[], number] = [scopes, Number.POSITIVE_INFINITY];
    for (const body of requests) {
      const { status, json } = await client.request("POST", keys, { body });
      const until = body.expires_at === undefined ? end : (body.expires_at ?? Number.POSITIVE_INFINITY);
      const requestedScopes: readonly string[] = body.scopes ?? allowed;
      const canCreate = allowed.includes("manage");
      const fits = requestedScopes.every((scope) => allowed.includes(scope)) && until > now && until <= end;
      expect(status).toEqual(canCreate && fits ? 201 : expect.toBeOneOf([400, 403]));
      if (status !== 201) continue;
      expect(json.data.scopes.toSorted()).toEqual(requestedScopes.toSorted());
      expect(json.data.expires_at ?? Number.POSITIVE_INFINITY).toBe(until);
      [allowed, end] = [requestedScopes, until];
      client = client.withApiKey(json.data.api_key);
    }
  });
  await fc.assert(property, { numRuns: 60 });
});
