import { Likeness } from "@likeness/client";
import { hoox } from "@likeness/client/hoox";
import { type MockServerOptions, serveMock } from "@likeness/mock/server";
import { expect, onTestFinished, test } from "vitest";

async function start(options: MockServerOptions = {}) {
  const server = await serveMock({ port: 0, images: "tiny", ...options });
  onTestFinished(() => server.close());
  const control = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${server.url}/__mock${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: await response.json() };
  };
  return {
    server,
    control,
    likeness: new Likeness({ baseUrl: server.url, apiKey: "test", logLevel: "off" }),
  };
}

test("a client over HTTP gets pictures, whose URLs are on the server", async () => {
  const { server, likeness } = await start();
  const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  expect(avatar.imageUrl).toContain(server.url);
  expect((await fetch(avatar.imageUrl)).status).toBe(200);
});

test("the paths of a system are at the root and below its name, and its requests are checked", async () => {
  const { server, control } = await start({ system: "hoox" });
  const headers = { authorization: "Bearer test" };
  for (const path of ["/api/public/v1/avatar/list", "/hoox/api/public/v1/avatar/list"])
    expect((await fetch(`${server.url}${path}`, { headers })).status).toBe(200);
  await fetch(`${server.url}/api/public/v1/avatar/create`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ prompt: 7 }),
  });
  const { json } = await control("GET", "/violations");
  expect(json[0]).toMatchObject({ message: "request", path: "/hoox/api/public/v1/avatar/create" });
  const client = new Likeness({ system: hoox({ apiKey: "test", baseUrl: `${server.url}/api/public/v1` }) });
  const job = await client.avatars.create({ prompt: "a wise owl", label: "Owl" });
  expect((await job.done({ pollInterval: 10 })).avatar).toBeDefined();
});

test("the controls inject faults, seed, move the clock, and list the requests", async () => {
  const { likeness, control } = await start({ clock: "manual", jobs: "manual" });
  await control("POST", "/faults", { name: "rateLimitStorm", times: 1 });
  await expect(likeness.avatars.list({}, { maxRetries: 0 })).rejects.toMatchObject({ status: 429 });
  await control("POST", "/faults", { connection: "refused" });
  await expect(likeness.avatars.list({}, { maxRetries: 0 })).rejects.toThrow();
  const seeded = await control("POST", "/seed", { avatars: [{ label: "Ada" }] });
  expect(seeded.json.avatars).toMatchObject([{ label: "Ada" }]);
  const job = await likeness.avatars.generate({ prompt: "a wise owl" });
  expect((await control("POST", `/jobs/${job.id}/fail`, { code: "safety_filter" })).status).toBe(200);
  await expect(job.done()).rejects.toMatchObject({ code: "safety_filter" });
  const { now } = (await control("GET", "/clock")).json;
  expect((await control("POST", "/clock", { advanceMs: 5_000 })).json).toEqual({ now: now + 5_000 });
  const { json } = await control("GET", "/requests");
  expect(
    json.map(({ operation, status }: { operation: string; status: number }) => [operation, status]),
  ).toEqual(
    expect.arrayContaining([
      ["listAvatars", 429],
      ["listAvatars", null],
      ["generateAvatar", 202],
    ]),
  );
  await control("POST", "/reset");
  expect((await control("GET", "/requests")).json).toEqual([]);
});

test("a control that is wrong says what is allowed", async () => {
  const { control } = await start();
  expect((await control("POST", "/faults", { name: "storm" })).json.error).toContain("rateLimitStorm");
  expect((await control("POST", "/faults", { status: 200 })).json.error).toContain("between 400 and 599");
  expect((await control("POST", "/seed", { avatar: [] })).json.error).toContain("avatars");
  expect((await control("POST", "/jobs/none/complete")).status).toBe(400);
  const unknown = await control("GET", "/nothing");
  expect([unknown.status, unknown.json.error]).toEqual([
    404,
    expect.stringContaining("GET /__mock/requests"),
  ]);
});

test("the clock follows the time of day by default, so that jobs with a duration end", async () => {
  const { likeness } = await start({ jobs: { afterMs: 60 } });
  const job = await likeness.avatars.generateAndWait({ prompt: "a wise owl" }, { pollInterval: 20 });
  expect(job.status).toBe("completed");
});
