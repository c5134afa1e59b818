import { expect, test } from "vitest";
import { clientBehind, networkOf } from "../../src/http/middleware/client-address.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { serveEngine } from "../support/serve-engine.ts";

type Served = Awaited<ReturnType<typeof serveEngine>>;

function sendWithKey({ server }: Served, key: string | null, headers: Record<string, string> = {}) {
  const authorization = key === null ? {} : { authorization: `Bearer ${key}` };
  return fetch(`${server.url}/api/v1/jobs`, { headers: { ...authorization, ...headers } });
}

async function requestStatuses(times: number, send: (time: number) => Promise<Response>): Promise<number[]> {
  const results: number[] = [];
  for (let time = 0; time < times; time += 1) results.push((await send(time)).status);
  return results;
}

test("responds 429 to an address with too many invalid keys until the minute is over", async () => {
  const clock = createFakeClock();
  const served = await serveEngine({ clock, failedAuthPerMinute: 3 });
  expect(await requestStatuses(5, (time) => sendWithKey(served, `lk_wrong_${time}`))).toEqual([
    401, 401, 401, 429, 429,
  ]);
  await clock.advance(20_000);
  const rejected = await sendWithKey(served, "lk_wrong");
  expect([rejected.status, rejected.headers.get("retry-after")]).toEqual([429, "40"]);
  expect((await rejected.json()).error).toMatchObject({
    type: "rate_limit_error",
    code: "rate_limit_exceeded",
  });
  await clock.advance(40_000);
  expect((await sendWithKey(served, "lk_wrong")).status).toBe(401);
});

test("valid keys work from an address that has sent too many invalid ones", async () => {
  const served = await serveEngine({ failedAuthPerMinute: 1 });
  const { apiKey } = await served.client.engine.accounts.create({ name: "other" });
  expect(await requestStatuses(3, () => sendWithKey(served, "lk_wrong"))).toEqual([401, 429, 429]);
  expect((await sendWithKey(served, apiKey)).status).toBe(200);
  expect((await sendWithKey(served, served.client.engine.apiKey)).status).toBe(200);
  expect((await sendWithKey(served, "lk_wrong")).status).toBe(429);
});

test("does not count requests without a key, but counts other authentication schemes", async () => {
  const served = await serveEngine({ failedAuthPerMinute: 1 });
  expect(await requestStatuses(3, () => sendWithKey(served, null))).toEqual([401, 401, 401]);
  const basic = () => sendWithKey(served, null, { authorization: "Basic dXNlcjpwYXNz" });
  expect(await requestStatuses(2, basic)).toEqual([401, 429]);
});

test("has no limit if it is disabled, or in process", async () => {
  const served = await serveEngine({ failedAuthPerMinute: false });
  expect(await requestStatuses(40, () => sendWithKey(served, "lk_wrong"))).toEqual(Array(40).fill(401));
  const other = (await serveEngine({ failedAuthPerMinute: 1 })).client.withApiKey("lk_wrong");
  for (let time = 0; time < 3; time += 1)
    expect((await other.request("GET", "/api/v1/jobs")).status).toBe(401);
});

test("uses X-Forwarded-For only behind a trusted proxy", async () => {
  const from = (address: string) => ({ "x-forwarded-for": address });
  const direct = await serveEngine({ failedAuthPerMinute: 1 });
  const spoofed = await requestStatuses(3, (time) =>
    sendWithKey(direct, "lk_wrong", from(`192.0.2.${time}`)),
  );
  expect(spoofed).toEqual([401, 429, 429]);
  const behind = await serveEngine({ failedAuthPerMinute: 1 }, {}, { trustedProxies: 1 });
  const real = (time: number) => sendWithKey(behind, "lk_wrong", from(`203.0.113.${time}, 192.0.2.7`));
  expect(await requestStatuses(3, real)).toEqual([401, 429, 429]);
  expect((await sendWithKey(behind, "lk_wrong", from("192.0.2.8"))).status).toBe(401);
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"],
  ["2001:db8:1:3::1", "2001:db8:1:3::/64"],
])("counts %s as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  ["no proxy", "1.1.1.1", 0, "9.9.9.9"],
  ["one proxy", "8.8.8.8, 1.1.1.1", 1, "1.1.1.1"],
  ["two proxies", "8.8.8.8, 1.1.1.1, 2.2.2.2", 2, "1.1.1.1"],
  ["fewer addresses than proxies", "1.1.1.1", 3, "1.1.1.1"],
  ["no header", undefined, 1, "9.9.9.9"],
  ["an entry that is no address", "unknown", 1, "9.9.9.9"],
])("finds the client's address behind %s", (_, header, proxies, client) => {
  expect(clientBehind("9.9.9.9", header, proxies)).toBe(client);
});

test("bounds the memory for addresses", async () => {
  const clock = createFakeClock();
  const served = await serveEngine({ clock, failedAuthPerMinute: 1 }, {}, { trustedProxies: 1 });
  const { createMemoryRateLimitStore } = await import("../../src/storage/memory/memory-rate-limit-store.ts");
  const store = createMemoryRateLimitStore(3);
  for (const address of ["a", "b", "c", "d"]) await store.count(address, 0);
  expect((await store.count("a", 0)).used).toBe(1);
  expect((await store.count("d", 0)).used).toBe(2);
  expect((await sendWithKey(served, "lk_wrong")).status).toBe(401);
});
