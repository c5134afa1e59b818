// The server that receives hostile requests. Prints its URL and API keys, then its maximum memory and the delay of its
// event loop until it is stopped.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { graceMs, type HostileServer } from "../hostile/hostile-server.ts";

const [dataDir = "", accounts = "20"] = process.argv.slice(2);

// Exit if the parent process is killed.
process.stdin.resume().once("close", () => process.exit());

// The engine has no rate limits, which would protect the server from what is measured.
const engine = createEngine({
  dataDir,
  limits: { enterprise: { requestsPerMinute: null } },
  worker: { timeoutMs: 20_000 },
});
const server = await serve(engine, { port: 0 });
const create = async (name: string) => (await engine.accounts.create({ name, tier: "enterprise" })).apiKey;
const keys = await Promise.all(Array.from({ length: Number(accounts) }, (_, n) => create(`hostile ${n}`)));
const info: HostileServer = {
  baseUrl: server.url,
  pid: process.pid,
  keys,
  probeKey: await create("probe"),
};
console.log(JSON.stringify(info));

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
setInterval(() => {
  console.log(JSON.stringify({ rssKb: process.resourceUsage().maxRSS, loop: delay.max / 1e6 }));
  delay.reset();
}, 200);

process.once("SIGTERM", async () => {
  await Promise.all([server.close({ graceMs }), engine.stop({ graceMs })]);
  console.log(JSON.stringify({ rssKb: process.resourceUsage().maxRSS }));
  process.exit(0);
});
