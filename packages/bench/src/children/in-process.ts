// Calls per second, one after the other: the engine in this process, the engine at an address, and Prism at another.
import { Hono } from "hono";
import { median } from "../lib/statistics.ts";
import { engineWithAvatar, parseAddress } from "./saved-avatar.ts";

const [, , addressLine = "", prismUrl = ""] = process.argv;
const { baseUrl, avatarId, apiKey } = parseAddress(addressLine);
const local = await engineWithAvatar();
const hono = new Hono().get("/", (context) => context.json({ hello: "world" }));
const authorized = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

const ways = {
  inProcess: {
    calls: 5_000,
    ask: () =>
      local.engine.fetch(
        `${local.engine.url}/api/v1/avatars/${local.avatarId}`,
        authorized(local.engine.apiKey),
      ),
  },
  http: { calls: 800, ask: () => fetch(`${baseUrl}/api/v1/avatars/${avatarId}`, authorized(apiKey)) },
  prism: { calls: 800, ask: () => fetch(`${prismUrl}/avatars/${avatarId}`, authorized(apiKey)) },
  hono: { calls: 5_000, ask: async () => hono.fetch(new Request("http://local/", authorized(apiKey))) },
};

const measured = new Map<string, number[]>();
for (let round = 0; round < 9; round++) {
  for (const [name, { calls, ask }] of Object.entries(ways)) {
    const started = performance.now();
    for (let call = 0; call < calls; call++) {
      const response = await ask();
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${name} answered ${response.status}: ${text}`);
    }
    // The first rounds warm up.
    if (round < 2) continue;
    const perSecond = (calls * 1_000) / (performance.now() - started);
    measured.set(name, [...(measured.get(name) ?? []), perSecond]);
  }
}
console.log(
  JSON.stringify(Object.fromEntries([...measured].map(([name, values]) => [name, median(values)]))),
);
await local.engine.stop();
