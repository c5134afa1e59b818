import { describe, expect, test } from "vitest";
import { createFakeClock } from "../../../../src/testing/fake-clock.ts";
import { serveEngine } from "../../../support/serve-engine.ts";
import { createClient, startOther, startTrinity, type TrinityClient } from "./start-trinity.ts";

const dayMs = 24 * 60 * 60 * 1000;

const login = (client: TrinityClient, username: string, password: string) =>
  client.as(null).send("POST", "/token", { form: new URLSearchParams({ username, password }) });

async function tokenOf(client: TrinityClient, username: string, password: string): Promise<string> {
  const { status, json } = await login(client, username, password);
  expect([status, json.token_type]).toEqual([200, "bearer"]);
  return json.access_token;
}

describe("POST /token", () => {
  test("takes the operator as admin, whose token has the form of a JSON Web Token without the key", async () => {
    const clock = createFakeClock();
    const client = startTrinity({ clock });
    const token = await tokenOf(client, "admin", client.engine.apiKey);
    const [header = "", payload = "", signature] = token.split(".");
    const decode = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());
    expect(decode(header)).toEqual({ alg: "HS256", typ: "JWT" });
    const now = clock.now() / 1000;
    expect(decode(payload)).toMatchObject({ sub: "admin", iat: now, exp: now + 7 * 24 * 60 * 60 });
    expect(signature).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(payload, "base64url").toString()).not.toContain(client.engine.apiKey);
    const { json } = await client.as(token).send("GET", "/auth/validate");
    expect(json).toEqual({ status: "valid", user: "admin" });
  });

  test("takes the label of an account in any case, in both kinds of forms, and at /trinity/token", async () => {
    const client = startTrinity();
    const { apiKey } = await client.engine.accounts.create({ name: "Acme" });
    const form = new FormData();
    form.set("username", " acme ");
    form.set("password", apiKey);
    const { json } = await client.as(null).send("POST", "/token", { form });
    const user = await client.as(json.access_token).send("GET", "/auth/validate");
    expect(user.json.user).toBe("Acme");
    const body = new URLSearchParams({ username: "Acme", password: apiKey });
    const url = new URL("/trinity/token", client.engine.url);
    const response = await client.engine.fetch(new Request(url, { method: "POST", body }));
    expect([response.status, await response.json()]).toEqual([
      200,
      { access_token: expect.stringMatching(/^eyJ/), token_type: "bearer" },
    ]);
  });

  test("rejects a wrong password and the name of another account alike", async () => {
    const client = startTrinity();
    const { apiKey } = await client.engine.accounts.create({ name: "Acme" });
    const results = [
      await login(client, "admin", "wrong"),
      await login(client, "admin", apiKey),
      await login(client, "Acme", client.engine.apiKey),
      await login(client, "nobody", apiKey),
    ];
    for (const { status, headers, json } of results) {
      expect([status, json]).toEqual([401, { detail: "Incorrect username or password" }]);
      expect(headers.get("www-authenticate")).toBe("Bearer");
    }
  });

  test("lists missing fields", async () => {
    const client = startTrinity();
    const { status, json } = await client.send("POST", "/token", { form: new URLSearchParams() });
    expect([status, json.detail]).toEqual([
      422,
      [
        { type: "missing", loc: ["body", "username"], msg: "Field required" },
        { type: "missing", loc: ["body", "password"], msg: "Field required" },
      ],
    ]);
  });

  test("responds 429 to an address with too many failed logins", async () => {
    const served = await serveEngine({ failedAuthPerMinute: 2 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) {
      const body = new URLSearchParams({ username: "admin", password: "wrong" });
      const response = await fetch(`${served.server.url}/trinity/token`, { method: "POST", body });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([401, 401, 429, 429]);
  });
});

describe("tokens", () => {
  test("expire after seven days, or with the key", async () => {
    const clock = createFakeClock();
    const client = startTrinity({ clock });
    const token = client.as(await tokenOf(client, "admin", client.engine.apiKey));
    await clock.advance(7 * dayMs - 1_000);
    expect((await token.send("GET", "/agents")).status).toBe(200);
    await clock.advance(1_000);
    const { status, json } = await token.send("GET", "/agents");
    expect([status, json]).toEqual([401, { detail: "Could not validate credentials" }]);
  });

  test("are revoked with the key, and expire with it", async () => {
    const clock = createFakeClock();
    const client = startTrinity({ clock });
    const acme = client.as((await client.engine.accounts.create({ name: "Acme" })).apiKey);
    const { id, api_key: first } = await acme.own("POST", "/keys");
    const token = client.as(await tokenOf(client, "Acme", first));
    expect((await token.send("GET", "/agents")).status).toBe(200);
    await acme.own("DELETE", `/keys/${id}`);
    expect((await token.send("GET", "/agents")).status).toBe(401);
    const expires = clock.now() / 1000 + 60;
    const { api_key: second } = await acme.own("POST", "/keys", { expires_at: expires });
    const payload = (await tokenOf(client, "Acme", second)).split(".")[1] ?? "";
    expect(JSON.parse(Buffer.from(payload, "base64url").toString()).exp).toBe(expires);
  });

  test("that were changed, or are of another server, are rejected", async () => {
    const client = startTrinity();
    const token = await tokenOf(client, "admin", client.engine.apiKey);
    const [header, payload = "", signature = ""] = token.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    const forged = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 1 })).toString("base64url");
    const other = startTrinity({ apiKey: client.engine.apiKey });
    const wrong = [
      `${header}.${forged}.${signature}`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      `${header}..${signature}`,
      await tokenOf(other, "admin", client.engine.apiKey),
    ];
    for (const one of wrong) expect((await client.as(one).send("GET", "/agents")).status).toBe(401);
    expect((await client.as(token).send("GET", "/agents")).status).toBe(200);
  });

  test("work like the API key itself, and a request without either is 401", async () => {
    const client = startTrinity();
    expect((await client.send("GET", "/agents")).status).toBe(200);
    for (const [token, detail] of [
      [null, "Not authenticated"],
      ["wrong", "Could not validate credentials"],
    ] as const) {
      const { status, headers, json } = await client.as(token).send("GET", "/agents");
      expect([status, json]).toEqual([401, { detail }]);
      expect(headers.get("www-authenticate")).toBe("Bearer");
    }
    const basic = { authorization: "Basic dXNlcjpwYXNz" };
    const { json } = await client.as(null).send("GET", "/agents", { headers: basic });
    expect(json).toEqual({ detail: "Not authenticated" });
  });

  test("of a suspended account are 401", async () => {
    const client = startTrinity();
    const other = await startOther(client);
    const { id } = await other.own("GET", "/account");
    await client.own("PATCH", `/accounts/${id}`, { status: "suspended" });
    expect((await other.send("GET", "/agents")).status).toBe(401);
  });
});

test("GET /users/me tells who the user is, with a role by the scopes of the key", async () => {
  const client = startTrinity();
  const me = async (one: TrinityClient) => (await one.send("GET", "/users/me")).json;
  expect(await me(client)).toEqual({
    username: "admin",
    email: null,
    name: "admin",
    picture: null,
    role: "admin",
  });
  const acme = await startOther(client);
  const roles = [];
  for (const scopes of [["read", "write"], ["read"]]) {
    const { api_key: key } = await acme.own("POST", "/keys", { scopes });
    const { username, role } = await me(client.as(key));
    roles.push([username, role]);
  }
  expect(roles).toEqual([
    ["Acme", "creator"],
    ["Acme", "user"],
  ]);
});

test("GET /trinity/health needs no token", async () => {
  const { engine } = startTrinity();
  const response = await engine.fetch(new URL("/trinity/health", engine.url));
  expect([response.status, await response.json()]).toEqual([
    200,
    { status: "healthy", timestamp: expect.stringMatching(/\+00:00$/) },
  ]);
});

test("GET /auth/mode tells that there is no login by email", async () => {
  const client = startTrinity();
  const { json } = await createClient(client.engine, null).send("GET", "/auth/mode");
  expect(json).toEqual({ email_auth_enabled: false, setup_completed: true });
});
