import { createServer, request as httpRequest, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import express5 from "express";
import express4 from "express4";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Engine } from "../../src/index.ts";
import { toNodeHandler } from "../../src/node.ts";
import { start } from "../support/start.ts";

/** Listens on a free port until the test ends. */
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (!isInet(address)) throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

const isInet = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === "object" && address !== null;

const generate = (base: string, engine: Engine, body: object = { prompt: "a wise owl" }) =>
  fetch(`${base}/api/v1/avatars/generate`, {
    method: "POST",
    headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

async function imageUrlOf(base: string, engine: Engine): Promise<string> {
  const accepted = await generate(base, engine);
  expect(accepted.status).toBe(202);
  const { data } = await accepted.json();
  const headers = { authorization: `Bearer ${engine.apiKey}` };
  const jobUrl = `${base}/api/v1/jobs/${data.id}?wait_for_completion=true&timeout_seconds=30`;
  const { data: job } = await (await fetch(jobUrl, { headers })).json();
  return job.avatar.image_url;
}

describe.each([
  ["4", express4],
  ["5", express5],
])("in Express %s", (_, express) => {
  test("image URLs contain the mount path", async () => {
    const { engine } = start();
    const base = await listen(express().use("/likeness", toNodeHandler(engine)));
    const url = await imageUrlOf(`${base}/likeness`, engine);
    expect(url).toMatch(`${base}/likeness/api/v1/assets/`);
    expect((await fetch(url)).headers.get("content-type")).toBe("image/png");
  });

  test("works at the root next to other routes", async () => {
    const { engine } = start();
    const app = express();
    app.get("/shop", (_request, response) => void response.send("shop"));
    app.use(toNodeHandler(engine));
    const base = await listen(app);
    expect(await imageUrlOf(base, engine)).toMatch(`${base}/api/v1/assets/`);
    expect(await (await fetch(`${base}/shop`)).text()).toBe("shop");
    expect((await fetch(`${base}/nowhere`)).status).toBe(404);
  });

  test("works in a nested router", async () => {
    const { engine } = start();
    const inner = express.Router().use("/faces", toNodeHandler(engine));
    const base = await listen(express().use("/tenants/:tenant", inner));
    const url = await imageUrlOf(`${base}/tenants/ada/faces`, engine);
    expect(url).toMatch(`${base}/tenants/ada/faces/api/v1/assets/`);
    expect((await fetch(url)).status).toBe(200);
  });

  test.each([
    ["json", () => express.json()],
    ["raw", () => express.raw({ type: "*/*" })],
    ["text", () => express.text({ type: "*/*" })],
  ])("uses the body that express.%s() has parsed", async (_name, parser) => {
    const { engine } = start();
    const base = await listen(express().use(parser()).use("/likeness", toNodeHandler(engine)));
    expect((await generate(`${base}/likeness`, engine)).status).toBe(202);
  });

  test("passes an error to next if the body was consumed and not kept", async () => {
    const { engine } = start();
    const app = express();
    app.use((request, _response, next) => void request.resume().once("end", next));
    app.use(toNodeHandler(engine));
    const errors: unknown[] = [];
    app.use(
      (error: unknown, _request: unknown, response: { end(): void; statusCode: number }, _next: unknown) => {
        errors.push(error);
        response.statusCode = 500;
        response.end();
      },
    );
    const base = await listen(app);
    expect((await generate(base, engine)).status).toBe(500);
    expect(String(errors[0])).toContain("before the body parser");
  });

  test("passes the error of a stopped engine to next", async () => {
    const { engine } = start();
    await engine.stop();
    const app = express().use(toNodeHandler(engine));
    app.use((error: Error, _request: unknown, response: { end(text: string): void }, _next: unknown) => {
      response.end(error.message);
    });
    const base = await listen(app);
    expect(await (await generate(base, engine)).text()).toContain("stopped");
  });

  test("uses https if a proxy that Express trusts says so", async () => {
    const { engine } = start();
    const app = express().set("trust proxy", true).use("/likeness", toNodeHandler(engine));
    const base = await listen(app);
    const headers = { "x-forwarded-proto": "https" };
    const document = await (await fetch(`${base}/likeness/openapi.json`, { headers })).json();
    expect(document.servers[0].url).toBe(`${base.replace("http:", "https:")}/likeness/api/v1`);
  });
});

describe("in node:http", () => {
  test("responds, and streams events while the job is running", async () => {
    const { engine } = start();
    const base = await listen(toNodeHandler(engine));
    const url = await imageUrlOf(base, engine);
    expect((await fetch(url)).status).toBe(200);
    const { data } = await (await generate(base, engine)).json();
    const headers = { authorization: `Bearer ${engine.apiKey}` };
    const events = await fetch(`${base}/api/v1/jobs/${data.id}/events`, { headers });
    expect(events.headers.get("content-type")).toContain("text/event-stream");
    expect(await events.text()).toContain("completed");
  });

  test("aborts the request when the client disconnects", async () => {
    const aborted = Promise.withResolvers<void>();
    const requestReceived = Promise.withResolvers<void>();
    const base = await listen(
      toNodeHandler({
        fetch(request) {
          request.signal.addEventListener("abort", () => aborted.resolve(), { once: true });
          requestReceived.resolve();
          return new Promise<Response>(() => undefined);
        },
      }),
    );
    const client = httpRequest(base).on("error", () => undefined);
    client.end();
    await requestReceived.promise;
    client.destroy();
    await aborted.promise;
  });

  test("reads a body while it is being sent", async () => {
    const first = Promise.withResolvers<string>();
    const base = await listen(
      toNodeHandler({
        async fetch({ body }) {
          const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
          first.resolve((await reader?.read())?.value ?? "nothing");
          return new Response((await reader?.read())?.value ?? "nothing");
        },
      }),
    );
    const responded = Promise.withResolvers<string>();
    const sending = httpRequest(base, { method: "POST" }, (response) => {
      response.setEncoding("utf8").once("data", responded.resolve);
    });
    sending.write("first");
    expect(await first.promise).toBe("first");
    sending.end("second");
    expect(await responded.promise).toBe("second");
  });

  test("responds 503 for a stopped engine", async () => {
    const { engine } = start();
    await engine.stop();
    const base = await listen(toNodeHandler(engine));
    expect((await generate(base, engine)).status).toBe(503);
  });
});
