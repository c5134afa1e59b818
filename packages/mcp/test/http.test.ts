import { createBuiltInModel, createEngine, type EngineOptions, type ImageModel } from "@likeness/engine";
import sharp from "sharp";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { parseAvatarFile } from "../src/avatar-file.ts";
import { mcpEndpoint } from "../src/index.ts";
import { errorKey } from "../src/server.ts";
import { clients, connectNew, type Target } from "./support/clients.ts";

function start(options: EngineOptions = {}) {
  const engine = createEngine({ mcp: mcpEndpoint(), ...options });
  onTestFinished(() => engine.stop({ graceMs: 0 }));
  return engine;
}

/** Shared, because the threads that draw take a second to start. */
const shared = createEngine({ mcp: mcpEndpoint() });
afterAll(() => shared.stop({ graceMs: 0 }));

/** A new account of the shared engine, whose credits are counted. */
async function createAccount(credits = 1_000) {
  const { apiKey } = await shared.accounts.create({ name: "acme", tier: "enterprise", credits });
  return { engine: shared, apiKey };
}

type Content = readonly { readonly type: string; readonly [key: string]: unknown }[];

/** What is checked of a result, for every client. */
interface Result {
  readonly content: Content;
  readonly data: Record<string, unknown>;
  readonly error: Record<string, unknown> | undefined;
}

/** The results of the clients have different types. */
function read(result: unknown): Result {
  const fields = Object(result);
  return { content: fields.content, data: fields.structuredContent ?? {}, error: fields._meta?.[errorKey] };
}

const only = (content: Content, type: string) => content.filter((one) => one.type === type);

describe.each(clients)("over HTTP with $name", ({ connect, revision }) => {
  it("generates an avatar, and the same one again for the same key", async () => {
    const client = await connect(await createAccount());
    if (revision !== undefined && "getNegotiatedProtocolVersion" in client)
      expect(client.getNegotiatedProtocolVersion()).toBe(revision);
    const call = async (name: string, args: Record<string, unknown>) =>
      read(await client.callTool({ name, arguments: args }));

    expect((await call("estimate", {})).data).toEqual({
      credits: 2,
      available: 1_000,
      metered: true,
      enough: true,
    });

    const wish = {
      prompt: "a wise owl with round glasses and a xylophone",
      seed: 7,
      idempotency_key: "owl-1",
    };
    const made = await call("generate_avatar", wish);
    expect(made.data).toMatchObject({
      status: "completed",
      idempotency_key: "owl-1",
      picture: { format: "png", seed: 7, code: expect.stringMatching(/^face1/), brief: { subject: "owl" } },
      not_in_picture: [expect.stringContaining("xylophone")],
    });
    const [picture] = only(made.content, "image");
    expect(picture?.["mimeType"]).toBe("image/webp");
    const bytes = Buffer.from(String(picture?.["data"]), "base64");
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 512, height: 512, format: "webp" });
    const [link] = only(made.content, "resource_link");
    const whole = await shared.fetch(String(link?.["uri"]));
    expect(await sharp(await whole.arrayBuffer()).metadata()).toMatchObject({ width: 1024, format: "png" });

    const again = await call("generate_avatar", { ...wish, image_format: "png" });
    expect(again.data["job_id"]).toBe(made.data["job_id"]);
    expect(only(again.content, "image")[0]?.["mimeType"]).toBe("image/png");
  });

  it("reports progress that increases", async () => {
    const client = await connect(await createAccount());
    const progress: number[] = [];
    const options = { onprogress: (update: { progress: number }) => void progress.push(update.progress) };
    const call = { name: "generate_avatar", arguments: { prompt: "a fox" } };
    // The previous client has the schema of the result between.
    await ("getNegotiatedProtocolVersion" in client
      ? client.callTool(call, options)
      : client.callTool(call, undefined, options));
    expect(progress.length).toBeGreaterThanOrEqual(2);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(new Set(progress).size).toBe(progress.length);
  });

  it("gives an agent a face that its file draws again", async () => {
    const client = await connect(await createAccount());
    const call = async (args: Record<string, unknown>) =>
      read(await client.callTool({ name: "agent_avatar", arguments: args }));
    const made = await call({ name: "reader", prompt: "a friendly fox with glasses" });
    expect(made.data).toMatchObject({ file_name: "AVATAR-READER.md", brief: { subject: "fox" } });
    const text = String(made.data["file"]);
    expect(only(made.content, "text").map((one) => one["text"])).toContain(text);
    expect(parseAvatarFile(text).file.code).toBe(made.data["code"]);
    const again = await call({ identity: text });
    expect(only(again.content, "image")).toEqual(only(made.content, "image"));
    const happy = await call({ identity: text, emotion: "surprised" });
    expect(only(happy.content, "image")).not.toEqual(only(made.content, "image"));
    const [link] = only(happy.content, "resource_link");
    const { contents } = await client.readResource({ uri: String(link?.["uri"]) });
    expect(contents).toMatchObject([{ mimeType: "image/svg+xml", text: expect.stringMatching(/^<svg/) }]);
  });

  it("explains a prompt", async () => {
    const client = await connect(await createAccount());
    const args = { prompt: "a chef with a red beard and a unicycle" };
    expect(read(await client.callTool({ name: "read_prompt", arguments: args })).data).toMatchObject({
      brief: { facialHair: "beard", hair: { color: "red" } },
      ignored: ["unicycle"],
      characters: 1,
      language: "en",
    });
  });

  it("has prompts", async () => {
    const client = await connect(await createAccount());
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(["headshot", "agent-robot", "cast"]);
    const { messages } = await client.getPrompt({ name: "agent-robot", arguments: { name: "reader" } });
    expect(messages).toMatchObject([
      { role: "user", content: { text: expect.stringContaining("agent_avatar") } },
    ]);
  });
});

it("saves an avatar, edits it, shows its emotions and finds it again", async () => {
  const client = await connectNew(await createAccount(), { versionNegotiation: { mode: "auto" } });
  const call = async (name: string, args: Record<string, unknown>) =>
    read(await client.callTool({ name, arguments: args }));
  const made = await call("generate_avatar", { prompt: "a wise owl", resolution: "512" });
  const saved = await call("save_avatar", { job_id: made.data["job_id"], label: "The owl" });
  expect(saved.data).toMatchObject({ label: "The owl", status: "ready" });
  const { id } = saved.data;
  const edited = await call("edit_look", { avatar_id: id, prompt: "wearing a red scarf", resolution: "512" });
  expect(edited.data).toMatchObject({
    status: "completed",
    avatar_id: id,
    picture: { brief: { subject: "owl" } },
  });
  const happy = await call("express", { avatar_id: id, emotion: "happy" });
  expect(happy.data).toMatchObject({ status: "ready", avatar_id: id });
  expect(only(happy.content, "image")).toHaveLength(1);
  expect((await call("get_avatar", { id })).data).toMatchObject({ id, label: "The owl" });
  expect((await call("list_avatars", { search: "owl" })).data).toMatchObject({
    avatars: [{ id }],
    total_count: 1,
  });

  const { contents } = await client.readResource({ uri: `likeness://avatars/${String(id)}` });
  expect(contents).toMatchObject([
    { mimeType: "application/json", text: expect.stringContaining("The owl") },
    { mimeType: "image/webp", blob: expect.any(String) },
  ]);
  const { resources } = await client.listResources();
  expect(resources).toMatchObject([{ uri: `likeness://avatars/${String(id)}`, name: "The owl" }]);
});

describe("errors of tools", () => {
  const connect = async (target: Target) => {
    const client = await connectNew(target, { versionNegotiation: { mode: "auto" } });
    return async (name: string, args: Record<string, unknown>) => {
      const result = await client.callTool({ name, arguments: args });
      return { ...read(result), isError: result.isError };
    };
  };

  it("have our codes, what to do, and what repeats the call safely", async () => {
    const call = await connect(await createAccount(1));
    const failed = await call("generate_avatar", { prompt: "an owl", idempotency_key: "k-1" });
    expect(failed).toMatchObject({
      isError: true,
      error: {
        code: "insufficient_credits",
        status: 402,
        idempotency_key: "k-1",
        request_id: expect.any(String),
      },
    });
    expect(failed.content[0]).toMatchObject({ text: expect.stringMatching(/^insufficient_credits: /) });
    expect(await call("get_avatar", { id: crypto.randomUUID() })).toMatchObject({
      error: { code: "avatar_not_found" },
    });
    expect(await call("express", { code: "face1nonsense", emotion: "happy" })).toMatchObject({
      error: { code: "invalid_face_code" },
    });
    expect(await call("express", { emotion: "happy" })).toMatchObject({ error: { code: "invalid_request" } });
    expect(await call("agent_avatar", { identity: "# no file" })).toMatchObject({
      error: { code: "invalid_identity_file" },
    });
    expect(await call("agent_avatar", { name: "reader", save: true })).toMatchObject({
      error: { code: "no_directory" },
    });
    expect(await call("generate_avatar", {})).toMatchObject({
      error: { code: "invalid_request", param: "prompt" },
    });
    expect(await call("generate_avatar", { prompt: "an owl", resolution: "9K" })).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining("resolution") }],
    });
  });

  it("say before anything is started that it would cost too much", async () => {
    const call = await connect(await createAccount(10));
    const tooMuch = await call("generate_avatar", { prompt: "an owl", resolution: "4K", max_credits: 3 });
    expect(tooMuch).toMatchObject({ error: { code: "max_credits_exceeded" } });
    expect((await call("estimate", { resolution: "4K" })).data).toEqual({
      credits: 4,
      available: 10,
      metered: true,
      enough: true,
    });
    const made = await call("generate_avatar", { prompt: "an owl", max_credits: 2 });
    expect(made.data).toMatchObject({ status: "completed" });
    expect((await call("estimate", { count: 5 })).data).toMatchObject({
      credits: 10,
      available: 8,
      enough: false,
    });
    expect((await call("estimate", { tool: "agent_avatar" })).data).toMatchObject({ credits: 0 });
  });

  it("have the reason of a failed job", async () => {
    const model: ImageModel = {
      ...createBuiltInModel(),
      generate: async () => ({
        ok: false,
        code: "safety_filter",
        message: "The provider refused the prompt.",
      }),
    };
    const engine = start({ model });
    const call = await connect({ engine, apiKey: engine.apiKey });
    expect(await call("generate_avatar", { prompt: "an owl" })).toMatchObject({
      isError: true,
      error: { code: "safety_filter", hint: expect.stringContaining("prompt"), job_id: expect.any(String) },
    });
  });

  it("do not end a job that takes longer than the call waits", async () => {
    const release = Promise.withResolvers<void>();
    const builtIn = createBuiltInModel();
    const engine = start({
      model: {
        ...builtIn,
        generate: async (request, context) => {
          await release.promise;
          return builtIn.generate(request, context);
        },
      },
    });
    const call = await connect({ engine, apiKey: engine.apiKey });
    const started = await call("generate_avatar", { prompt: "an owl", wait: 0 });
    expect(started.data).toMatchObject({ status: expect.stringMatching(/queued|processing/) });
    expect(started.data).not.toHaveProperty("picture");
    const { job_id } = started.data;
    expect((await call("get_job", { job_id, wait: 1 })).data).not.toHaveProperty("picture");
    release.resolve();
    expect((await call("get_job", { job_id })).data).toMatchObject({ status: "completed", job_id });
  });
});

describe("the endpoint /mcp", () => {
  const initialize = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } },
  };
  const post = (
    engine: ReturnType<typeof start>,
    {
      headers = {},
      body = initialize,
      url = "http://localhost:4010/mcp",
    }: { headers?: object; body?: unknown; url?: string } = {},
  ) =>
    engine.fetch(url, {
      method: "POST",
      headers: {
        authorization: `Bearer ${engine.apiKey}`,
        accept: "application/json, text/event-stream",
        "content-type": "application/json",
        ...headers,
      },
      body: JSON.stringify(body),
    });

  it("needs an API key, and has no sessions", async () => {
    const engine = start();
    expect((await post(engine)).status).toBe(200);
    const anonymous = await post(engine, { headers: { authorization: "" } });
    expect(anonymous.status).toBe(401);
    expect(await anonymous.json()).toMatchObject({ error: { code: "authentication_required" } });
    expect((await post(engine, { headers: { authorization: "Bearer wrong" } })).status).toBe(401);
    const get = await engine.fetch("http://localhost/mcp", {
      headers: { authorization: `Bearer ${engine.apiKey}` },
    });
    expect(get.status).toBe(405);
  });

  it("does not exist without the option", async () => {
    const engine = createEngine();
    onTestFinished(() => engine.stop({ graceMs: 0 }));
    expect((await post(engine)).status).toBe(404);
  });

  it.each([
    ["another host", { headers: { host: "evil.example" } }, 421],
    ["another host in the URL", { url: "http://evil.example/mcp" }, 421],
    ["a page of another site", { headers: { origin: "http://evil.example" } }, 403],
    ["a page without an origin", { headers: { origin: "null" } }, 403],
    ["a file", { headers: { origin: "file://" } }, 403],
  ])("rejects %s, before it looks at the API key", async (_what, request, status) => {
    const engine = start();
    expect((await post(engine, request)).status).toBe(status);
    const headers = { ...("headers" in request ? request.headers : {}), authorization: "" };
    expect((await post(engine, { ...request, headers })).status).toBe(status);
  });

  it("accepts addresses, its own names, pages of this machine and those that may call the API", async () => {
    const engine = start({
      publicUrl: "https://faces.example",
      allowedHosts: ["inner.example"],
      cors: { origins: ["https://app.example"] },
    });
    for (const url of ["http://192.168.1.5:4010/mcp", "http://[::1]/mcp"])
      expect({ url, status: (await post(shared, { url })).status }).toEqual({ url, status: 200 });
    for (const url of ["http://inner.example/mcp", "https://faces.example/mcp"])
      expect({ url, status: (await post(engine, { url })).status }).toEqual({ url, status: 200 });
    for (const origin of ["http://localhost:6274", "http://127.0.0.1:4010", "https://app.example"])
      expect({ origin, status: (await post(engine, { headers: { origin } })).status }).toEqual({
        origin,
        status: 200,
      });
  });

  it("lets allowed pages send the headers of the protocol", async () => {
    const engine = start({ cors: { origins: ["https://app.example"] } });
    const response = await engine.fetch("http://localhost:4010/mcp", {
      method: "OPTIONS",
      headers: {
        origin: "https://app.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization, content-type, mcp-method, mcp-protocol-version",
      },
    });
    const allowed = response.headers.get("access-control-allow-headers")?.toLowerCase();
    for (const name of ["authorization", "content-type", "mcp-protocol-version", "mcp-method", "mcp-name"])
      expect(allowed).toContain(name);
  });

  it("counts a call as one request of the rate limit, and takes no batches", async () => {
    const engine = start({ model: createBuiltInModel(), limits: { free: { requestsPerMinute: 4 } } });
    const { apiKey } = await engine.accounts.create({ name: "acme", tier: "free", credits: 100 });
    const headers = { authorization: `Bearer ${apiKey}` };
    const call = {
      jsonrpc: "2.0",
      id: 2,
      method: "tools/call",
      params: { name: "generate_avatar", arguments: { prompt: "an owl" } },
    };
    const first = await post(engine, { headers, body: call });
    expect(await first.text()).toContain('"status":"completed"');
    expect(first.headers.get("x-ratelimit-remaining")).toBe("3");
    const batch = await post(engine, { headers, body: [call, call] });
    expect(batch.status).toBe(400);
    expect((await post(engine, { headers })).headers.get("x-ratelimit-remaining")).toBe("1");
    await post(engine, { headers });
    expect((await post(engine, { headers })).status).toBe(429);
  });

  it("is below the path of the server, where its links lead too", async () => {
    const engine = start({ model: createBuiltInModel(), basePath: "/likeness" });
    const call = {
      jsonrpc: "2.0",
      id: 2,
      method: "tools/call",
      params: { name: "generate_avatar", arguments: { prompt: "an owl" } },
    };
    const url = "http://localhost:4010/likeness/mcp";
    const text = await (await post(engine, { url, body: call })).text();
    const [link = ""] = /http:\/\/localhost:4010\/likeness\/api\/v1\/assets\/[^"\\]+/.exec(text) ?? [];
    expect((await engine.fetch(link)).status).toBe(200);
  });

  it("rejects a body that is too large", async () => {
    const engine = start();
    expect((await post(engine, { body: { ...initialize, filler: "x".repeat(1_100_000) } })).status).toBe(413);
  });
});
