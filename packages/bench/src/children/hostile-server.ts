// The served engine that hostile requests are sent to. Prints where it is and the keys of its accounts, and then
// its largest size so far and the delay of its event loop, until it is told to stop.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { graceMs, type HostileServer } from "../hostile/hostile-server.ts";

const [dataDir = "", accounts = "20"] = process.argv.slice(2);

// Whoever started it may be killed too, and it must not outlive them.
process.stdin.resume().once("close", () => process.exit());

// As many requests as anybody likes: a limit would be the server's protection instead of what is measured.
const engine = createEngine({
  dataDir,
  limits: { enterprise: { requestsPerMinute: null } },
  worker: { timeoutMs: 20_000 },
});
const server = await serve(engine, { port: 0 });
const create = async (name: string) => (await engine.accounts.create({ name, tier: "enterprise" })).apiKey;
const keys = await Promise.all(Array.from({ length: Number(accounts) }, (_, n) => create(`hostile ${n}`)));
const where: HostileServer = {
  baseUrl: server.url,
  pid: process.pid,
  keys,
  bystander: await create("bystander"),
};
console.log(JSON.stringify(where));

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
