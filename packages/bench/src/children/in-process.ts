// Sequential requests per second: to the engine in this process, to the engine over HTTP, and to Prism over HTTP.
import { Hono } from "hono";
import { median } from "../lib/statistics.ts";
import { engineWithAvatar, parseAddress } from "./saved-avatar.ts";

const [, , addressLine = "", prismUrl = ""] = process.argv;
const { baseUrl, avatarId, apiKey } = parseAddress(addressLine);
const local = await engineWithAvatar();
const hono = new Hono().get("/", (context) => context.json({ hello: "world" }));
const authorized = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

const targets = {
  inProcess: {
    calls: 5_000,
    send: () =>
      local.engine.fetch(
        `${local.engine.url}/api/v1/avatars/${local.avatarId}`,
        authorized(local.engine.apiKey),
      ),
  },
  http: { calls: 800, send: () => fetch(`${baseUrl}/api/v1/avatars/${avatarId}`, authorized(apiKey)) },
  prism: { calls: 800, send: () => fetch(`${prismUrl}/avatars/${avatarId}`, authorized(apiKey)) },
  hono: { calls: 5_000, send: async () => hono.fetch(new Request("http://local/", authorized(apiKey))) },
};

const ratesByName = new Map<string, number[]>();
for (let round = 0; round < 9; round++) {
  for (const [name, { calls, send }] of Object.entries(targets)) {
    const started = performance.now();
    for (let call = 0; call < calls; call++) {
      const response = await send();
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${name} returned status ${response.status}: ${text}`);
    }
    // The first two rounds are a warm-up.
    if (round < 2) continue;
    const perSecond = (calls * 1_000) / (performance.now() - started);
    ratesByName.set(name, [...(ratesByName.get(name) ?? []), perSecond]);
  }
}
console.log(
  JSON.stringify(Object.fromEntries([...ratesByName].map(([name, values]) => [name, median(values)]))),
);
await local.engine.stop();
