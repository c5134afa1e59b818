import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { graceMs, type HostileServer, hostileServer } from "../hostile/hostile-server.ts";
import { type LineChild, startLineChild } from "../lib/line-child.ts";
import { percentile } from "../lib/statistics.ts";
import { temporaryFolder } from "../lib/temporary-folder.ts";
import { type Measurement, withBar, withoutBar } from "../measurement.ts";

const accounts = 20;
const secondsEach = 5;
const mostMegabytes = 1_500;

const line = z.object({
  rssKb: z.number().exactOptional(),
  /** The longest delay of the server's event loop since the last line, in milliseconds. */
  loop: z.number().exactOptional(),
  at: z.string().exactOptional(),
  answers: z.record(z.string(), z.number()).exactOptional(),
});

/** While twenty accounts send whatever is legal and hurts, another one asks for its avatars. */
export const hostileInput: Measurement = {
  name: "B11",
  title: "hostile input",
  async run(tell) {
    await using folder = await temporaryFolder("hostile");
    await using server = await startLineChild("hostile-server", [folder.path, String(accounts)]);
    const where = hostileServer.parse(await server.next());
    await ask(where);
    await using sender = await startLineChild("hostile-sender", [
      where.baseUrl,
      where.keys.join(","),
      String(secondsEach),
    ]);
    let largestKb = 0;
    const delays = [0];
    server.onLine((said) => {
      const { rssKb = 0, loop = 0 } = line.parse(said);
      largestKb = Math.max(largestKb, rssKb);
      delays.push(loop);
    });
    const waits = await askWhileSending(where, sender, tell);
    const kinds = [...waits].map(([kind, times]) => ({ kind, p99: percentile(times, 0.99) }));
    const worst = kinds.reduce((one, other) => (other.p99 > one.p99 ? other : one));
    const all = [...waits.values()].flat();
    const stoppedAfter = await stop(server);
    const row = (what: string, unit: string, ours: number) => ({ what, unit, ours, peer: null });
    return [
      withBar(
        row(`another tenant's GET, p99, worst of ${kinds.length} (${worst.kind})`, "ms", worst.p99),
        "<= 50 ms",
        (ms) => ms <= 50,
      ),
      withoutBar(row(`another tenant's GET, p99 of all ${all.length}`, "ms", percentile(all, 0.99))),
      withoutBar(row("another tenant's GET, longest", "ms", Math.max(...all))),
      withoutBar(row("event loop, median of the longest delays in 0.2 s", "ms", percentile(delays, 0.5))),
      withBar(
        row("largest size of the server", "MB", largestKb / 1_024),
        `<= ${mostMegabytes} MB`,
        (megabytes) => megabytes <= mostMegabytes,
      ),
      withBar(
        row("SIGTERM obeyed after", "s", stoppedAfter / 1_000),
        `<= ${graceMs / 1_000 + 2} s`,
        (seconds) => seconds <= graceMs / 1_000 + 2,
      ),
    ];
  },
};

/** How long each GET took, by the kind of request that was being sent meanwhile. */
async function askWhileSending(
  where: HostileServer,
  sender: LineChild,
  tell: (step: string) => void,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const waits = new Map<string, number[]>();
  let kind = "";
  let over = false;
  sender.onLine((said) => {
    const { at, answers } = line.parse(said);
    if (at !== undefined) {
      tell(at);
      kind = at;
      waits.set(kind, []);
    }
    if (answers) {
      tell(`answers: ${JSON.stringify(answers)}`);
      over = true;
    }
  });
  while (!over) {
    if (sender.hasEnded) throw new Error("The sender ended before its time.");
    const began = performance.now();
    const times = waits.get(kind);
    await ask(where);
    times?.push(performance.now() - began);
    await pause(5);
  }
  return waits;
}

async function ask({ baseUrl, bystander }: HostileServer): Promise<void> {
  const headers = { authorization: `Bearer ${bystander}` };
  const response = await fetch(new URL("/api/v1/avatars?limit=1", baseUrl), { headers });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`The bystander was answered ${response.status}.`);
}

/** While everybody goes on sending. In milliseconds; infinite when it has to be killed. */
async function stop(server: LineChild): Promise<number> {
  const began = performance.now();
  server.kill("SIGTERM");
  await Promise.race([server.ended, pause(60_000, undefined, { ref: false })]);
  return server.hasEnded ? performance.now() - began : Number.POSITIVE_INFINITY;
}
