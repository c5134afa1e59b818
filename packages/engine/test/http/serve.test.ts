import { expect, onTestFinished, test } from "vitest";
import { PortUnavailableError, serve } from "../../src/serve.ts";
import { start } from "../support/start.ts";
import { tinyIllustrator } from "../support/tiny-illustrator.ts";

async function served(options: Parameters<typeof start>[0] = {}) {
  const door = start(options);
  const server = await serve(door.engine, { port: 0 });
  onTestFinished(() => server.close({ graceMs: 0 }).catch(() => undefined));
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, server.url), {
      ...init,
      headers: { authorization: `Bearer ${door.engine.apiKey}`, "content-type": "application/json" },
    });
  return { door, server, ask };
}

const owl = { method: "POST", body: JSON.stringify({ prompt: "a wise owl", seed: 7 }) };

test("the same job over a port, with addresses on the host that was asked", async () => {
  const { server, ask } = await served();
  const { data } = await (await ask("/api/v1/avatars/generate", owl)).json();
  const ended = await (await ask(`/api/v1/jobs/${data.id}?wait_for_completion=true`)).json();
  const { image_url } = ended.data.avatar;
  expect(image_url.startsWith(`${server.url}/api/v1/assets/`)).toBe(true);
  expect(await (await fetch(image_url)).text()).toBe("a wise owl #7 0");
  const head = await fetch(image_url, { method: "HEAD" });
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "15", ""]);
});

test("addresses are on publicUrl where that is given", async () => {
  const { ask, door } = await served({ publicUrl: "https://faces.example/" });
  const { data } = await (await ask("/api/v1/avatars/generate", owl)).json();
  await door.engine.idle();
  const ended = await (await ask(`/api/v1/jobs/${data.id}`)).json();
  expect(ended.data.avatar.image_url).toMatch(/^https:\/\/faces\.example\/api\/v1\/assets\//);
});

test("a stop answers the long polls that are open", async () => {
  const { door, ask } = await served({ worker: false });
  const { data } = await (await ask("/api/v1/avatars/generate", owl)).json();
  const polling = ask(`/api/v1/jobs/${data.id}?wait_for_completion=true&timeout_seconds=30`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await door.engine.stop();
  expect((await (await polling).json()).data.status).toBe("queued");
});

test("a caller who hangs up does not stop the job", async () => {
  const gate = Promise.withResolvers<void>();
  const { door, ask } = await served({ illustrator: tinyIllustrator(() => gate.promise) });
  const { data } = await (await ask("/api/v1/avatars/generate", owl)).json();
  const gone = new AbortController();
  const polling = ask(`/api/v1/jobs/${data.id}?wait_for_completion=true`, { signal: gone.signal });
  gone.abort();
  await expect(polling).rejects.toThrow();
  gate.resolve();
  expect((await door.wait(data.id)).json.data.status).toBe("completed");
});

test("a port that is taken is said so, with what to do", async () => {
  const { server, door } = await served();
  const second = serve(door.engine, { port: server.port });
  await expect(second).rejects.toThrowError(PortUnavailableError);
  await expect(second).rejects.toMatchObject({
    code: "EADDRINUSE",
    hint: expect.stringContaining("another port"),
  });
});
