import { expect, test } from "vitest";
import type { Exchange } from "../../src/adapters/outbound/exchange.ts";
import { createGuardedOutbound } from "../../src/adapters/outbound/guarded-outbound.ts";
import { createFakeClock } from "../../src/testing/index.ts";
import {
  createResolver,
  networkAttempts,
  publicAddresses,
  publicName,
  type SsrfAttempt,
  urlAttempts,
} from "./ssrf-attempts.ts";

/** Simulates a network in which `publicName` responds or redirects, and records the addresses of connections. */
function prepare(
  attempt: SsrfAttempt,
  options: { readonly allowHttp?: boolean; readonly allowPrivate?: boolean } = {},
) {
  const reached: string[] = [];
  const lookUp = createResolver(attempt);
  const exchange: Exchange = ({ addresses, host }) => {
    reached.push(...addresses);
    const redirects = attempt.redirectsTo !== undefined && host === publicName;
    return Promise.resolve({
      status: redirects ? 302 : 200,
      headers: redirects ? { location: attempt.redirectsTo } : {},
      body: nothing(),
    });
  };
  const resolve = (name: string) => Promise.resolve(lookUp(name));
  const outbound = createGuardedOutbound({ clock: createFakeClock(), resolve, exchange, ...options });
  const send = () =>
    outbound.send({ url: attempt.url, method: "GET", timeoutMs: 1000, maxBytes: 1000, redirects: 5 });
  const download = () =>
    outbound.download({
      url: attempt.url,
      timeoutMs: 1000,
      stallMs: 1000,
      maxBytes: 1000,
      redirects: 5,
      write: () => Promise.resolve(),
    });
  return { outbound, send, download, reached };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The first lookup returns a public address, so the request connects to it, and only to it. */
const rebinds = ({ lookups = [] }: SsrfAttempt) => lookups.length > 1;

const isPublic = (address: string) => publicAddresses.some((one) => one === address);

test("covers the known SSRF techniques, each once", () => {
  const attempts = [...urlAttempts, ...networkAttempts];
  expect(attempts.length).toBeGreaterThan(26);
  expect(new Set(attempts.map(({ name }) => name)).size).toBe(attempts.length);
});

for (const attempt of urlAttempts) {
  test(`rejects the URL: ${attempt.name}`, () => {
    expect(prepare(attempt).outbound.check(attempt.url)).toMatch(/^must [^\n]+[^.\s]$/);
  });
}

for (const attempt of [...urlAttempts, ...networkAttempts]) {
  test(`blocks the request: ${attempt.name}`, async () => {
    const { send, reached } = prepare(attempt);
    const result = await send();
    expect(reached.filter((address) => !isPublic(address))).toEqual([]);
    if (rebinds(attempt)) expect(result).toMatchObject({ ok: true });
    else expect(result).toMatchObject({ ok: false, reason: "blocked", message: /^.+\.$/ });
  });

  test(`blocks the download: ${attempt.name}`, async () => {
    const { download, reached } = prepare(attempt);
    const result = await download();
    expect(reached.filter((address) => !isPublic(address))).toEqual([]);
    expect(result).toMatchObject(rebinds(attempt) ? { ok: true } : { ok: false, reason: "blocked" });
  });

  test(`blocks the request over http: ${attempt.name}`, async () => {
    const { send, reached } = prepare(
      { ...attempt, url: attempt.url.replace("https:", "http:") },
      { allowHttp: true },
    );
    await send();
    expect(reached.filter((address) => !isPublic(address))).toEqual([]);
  });
}

test("blocks a second request to a rebound name", async () => {
  const { send, reached } = prepare({
    name: "rebound",
    url: "https://evil.example/",
    lookups: [[publicAddresses[0]], ["127.0.0.1"]],
  });
  expect(await send()).toMatchObject({ ok: true });
  expect(await send()).toMatchObject({ ok: false, reason: "blocked" });
  expect(reached).toEqual([publicAddresses[0]]);
});

for (const host of [publicName, ...publicAddresses.map((one) => (one.includes(":") ? `[${one}]` : one))]) {
  test(`connects to ${host} at the checked address`, async () => {
    const { outbound, send, reached } = prepare({ name: "none", url: `https://${host}/path?query` });
    expect(outbound.check(`https://${host}/path?query`)).toBeNull();
    expect(await send()).toMatchObject({ ok: true, status: 200 });
    expect(reached).toEqual([publicAddresses[host.startsWith("[") ? 1 : 0]]);
  });
}

for (const [url, message] of [
  ["example.com/hook", "must be a whole URL, like https://example.com/path"],
  ["http://public.example/", "must start with https://"],
  [
    "https://me@public.example/",
    "must not have a user name or password in it; use a header or a secret path",
  ],
  ["https://public.example:22/", "must have the port 443, 80, or one from 1024 on"],
  ["https://0x7f.1/", "must not lead to 127.0.0.1, which is no public address"],
  ["https://app.localhost/", "must have a public name, not app.localhost"],
  ["https://./", "must have a name or an address"],
] as const) {
  test(`rejects ${url}: ${message}`, () => {
    expect(prepare({ name: "wrong", url }).outbound.check(url)).toBe(message);
  });
}

for (const allowed of ["allowHttp", "allowPrivate"]) {
  test(`allows http with ${allowed}`, () => {
    const { outbound } = prepare({ name: "http", url: "" }, { [allowed]: true });
    expect(outbound.check(`http://${publicName}/`)).toBeNull();
    expect(outbound.check(`ftp://${publicName}/`)).toBe("must start with https:// or http://");
  });
}

for (const url of [
  "http://localhost:3000/hook",
  "http://127.0.0.1:3000/",
  "http://[::1]:3000/",
  "https://10.1.2.3/",
  "https://100.64.0.1/",
  "https://[fd12:3456:789a::1]/",
  "https://[::ffff:192.168.0.1]/",
  "https://printer.local/",
]) {
  test(`allows ${url} with allowPrivate`, async () => {
    const { outbound, send } = prepare(
      { name: "local", url, lookups: [["127.0.0.1", "::1"]] },
      { allowPrivate: true },
    );
    expect(outbound.check(url)).toBeNull();
    expect(await send()).toMatchObject({ ok: true });
  });
}

for (const address of [
  "169.254.169.254",
  "169.254.170.2",
  "100.100.100.200",
  "168.63.129.16",
  "fd00:ec2::254",
  "fd20:ce::254",
  "::ffff:169.254.169.254",
  "64:ff9b::169.254.169.254",
  "0.0.0.0",
  "224.0.0.1",
]) {
  test(`blocks ${address} even with allowPrivate`, async () => {
    const url = `http://${address.includes(":") ? `[${address}]` : address}/`;
    const blocked = { ok: false, reason: "blocked" };
    expect(await prepare({ name: "literal", url }, { allowPrivate: true }).send()).toMatchObject(blocked);
    const named = { name: "name", url: "http://evil.example/", lookups: [[address]] };
    expect(await prepare(named, { allowPrivate: true }).send()).toMatchObject(blocked);
    const redirect = { name: "redirect", url: `http://${publicName}/`, redirectsTo: url };
    expect(await prepare(redirect, { allowPrivate: true }).send()).toMatchObject(blocked);
  });
}

test("allows NAT64 to a public address", async () => {
  const attempt = { name: "NAT64", url: "https://v4only.example/", lookups: [["64:ff9b::5db8:d822"]] };
  const { send, reached } = prepare(attempt);
  expect(await send()).toMatchObject({ ok: true });
  expect(reached).toEqual(["64:ff9b::5db8:d822"]);
});
