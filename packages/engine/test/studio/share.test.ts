import sharp from "sharp";
import { expect, test } from "vitest";
import { make, photo } from "../support/make-avatars.ts";
import { start, type TestClient } from "../support/start.ts";

interface About {
  readonly label?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
}

async function publish(client: TestClient, about: About, visibility = "public"): Promise<string> {
  const { label, ...rest } = about;
  const { id } = await make(client, "", { prompt: "a wise owl", ...(label !== undefined && { label }) });
  await client.request("POST", `/api/v1/avatars/${id}/publish`, { body: { visibility, ...rest } });
  return id;
}

async function share({ engine }: TestClient, path: string) {
  const response = await engine.fetch(`${engine.url}/share/${path}`);
  return {
    status: response.status,
    headers: response.headers,
    html: await response.clone().text(),
    response,
  };
}

test("shows a published avatar to anyone, with a card for other sites", async () => {
  const client = start();
  const id = await publish(client, { label: "Ada", description: "Our guide.", tags: ["people", "guide"] });
  await client.request("POST", `/api/v1/avatars/${id}/like`);
  const { status, headers, html } = await share(client, id);
  expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
    200,
    "text/html; charset=utf-8",
    "no-cache",
  ]);
  for (const part of ["<title>Ada</title>", "Our guide.", "<li>guide</li>", "1 like · 0 comments"])
    expect(html).toContain(part);
  const meta = new Map(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(([, name, content]) => [
      name,
      content,
    ]),
  );
  expect(Object.fromEntries(meta)).toMatchObject({
    "og:title": "Ada",
    "og:description": "Our guide.",
    "og:url": `${client.engine.url}/share/${id}`,
    "twitter:card": "summary_large_image",
    "og:image:width": "1200",
    "og:image:height": "630",
  });
  expect(meta.has("robots")).toBe(false);
  expect(meta.get("og:image")).toMatch(new RegExp(`/share/${id}/card\\.jpg\\?v=\\w{8}$`));
  const [, picture = ""] = /<img src="([^"]+)"/.exec(html) ?? [];
  expect((await client.engine.fetch(`${client.engine.url}${picture.replaceAll("&amp;", "&")}`)).status).toBe(
    200,
  );
});

test("the card is the whole picture as JPEG, in front of a blurred one", async () => {
  const client = start();
  const form = new FormData();
  form.append("images", new Blob([new Uint8Array(await photo("#ff0000"))], { type: "image/png" }), "red.png");
  const uploaded = await client.engine.fetch(`${client.engine.url}/api/v1/avatars/from-images`, {
    method: "POST",
    body: form,
    headers: { authorization: `Bearer ${client.engine.apiKey}` },
  });
  const { data } = await uploaded.json();
  await client.request("POST", `/api/v1/avatars/${data.id}/publish`, { body: {} });
  const card = await client.engine.fetch(`${client.engine.url}/share/${data.id}/card.jpg`);
  expect(card.headers.get("content-type")).toBe("image/jpeg");
  expect(card.headers.get("cache-control")).toBe("public, max-age=3600");
  const bytes = await card.bytes();
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  const { channels } = await sharp(bytes).stats();
  expect(channels.map(({ mean }) => Math.round(mean / 50))).toEqual([5, 0, 0]);
});

test("neither scripts nor styles of others can run on the page", async () => {
  const client = start();
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;
  const id = await publish(client, { label: evil, description: evil, tags: [evil.slice(0, 30)] });
  const { html, headers } = await share(client, id);
  expect(html).not.toMatch(/<script|<img src=x/);
  expect(html).toContain("&lt;script&gt;");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; img-src 'self'; style-src 'sha256-[\w+/=]+';/);
});

test("only what is published is shared, and the owner can take it back", async () => {
  const client = start();
  const unlisted = await publish(client, { label: "Unlisted" }, "unlisted");
  expect((await share(client, unlisted)).html).toContain('name="robots" content="noindex"');
  const id = await publish(client, {});
  await client.request("DELETE", `/api/v1/avatars/${id}/publish`);
  for (const path of [id, "01234567-0000-7000-8000-000000000000", "nothing"]) {
    const page = await share(client, path);
    expect([page.status, page.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
    expect(page.html).toContain("not published");
    expect((await share(client, `${path}/card.jpg`)).status).toBe(404);
  }
});

test("an avatar of a suspended account is not shared", async () => {
  const operator = start();
  const { account, apiKey } = await operator.engine.accounts.create({ name: "other" });
  const id = await publish(operator.withApiKey(apiKey), { label: "Owl" });
  expect((await share(operator, id)).status).toBe(200);
  await operator.request("PATCH", `/api/v1/accounts/${account.id}`, { body: { status: "suspended" } });
  expect((await share(operator, id)).status).toBe(404);
});

test("does not tell who the owner is or how the avatar was made", async () => {
  const client = start();
  const id = await publish(client, { label: "Owl" });
  const { html } = await share(client, id);
  const { json } = await client.request("GET", `/api/v1/avatars/${id}`);
  for (const secret of [client.engine.account.id, json.data.job_id, "a wise owl", String(json.data.seed)])
    expect(html).not.toContain(secret);
});

test("addresses begin with the public URL, and can be disabled", async () => {
  const client = start({ publicUrl: "https://faces.example/likeness" });
  const id = await publish(client, { label: "Owl" });
  const { html } = await share(client, id);
  expect(html).toContain(`content="https://faces.example/likeness/share/${id}/card.jpg?v=`);
  expect(html).toContain('<img src="/likeness/api/v1/assets/');
  const without = start({ sharePages: false });
  const { status, headers } = await share(without, await publish(without, {}));
  expect([status, headers.get("content-type")]).toEqual([404, "application/json; charset=utf-8"]);
});
