import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { graceMs, type HostileServer, hostileServer } from "../hostile/hostile-server.ts";
import { type LineChild, startLineChild } from "../lib/line-child.ts";
import { percentile } from "../lib/statistics.ts";
import { temporaryDirectory } from "../lib/temporary-directory.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

const accounts = 20;
const secondsEach = 5;
const maxMegabytes = 1_500;

const line = z.object({
  rssKb: z.number().exactOptional(),
  /** The maximum delay of the server's event loop since the last line, in milliseconds. */
  loop: z.number().exactOptional(),
  kind: z.string().exactOptional(),
  responses: z.record(z.string(), z.number()).exactOptional(),
});

/** Latency for one account while 20 others send expensive but valid requests. */
export const hostileInput: Measurement = {
  name: "B11",
  title: "hostile input",
  async run(log) {
    await using directory = await temporaryDirectory("hostile");
    await using server = await startLineChild("hostile-server", [directory.path, String(accounts)]);
    const where = hostileServer.parse(await server.next());
    await sendGet(where);
    await using sender = await startLineChild("hostile-sender", [
      where.baseUrl,
      where.keys.join(","),
      String(secondsEach),
    ]);
    let largestKb = 0;
    const delays = [0];
    server.onLine((message) => {
      const { rssKb = 0, loop = 0 } = line.parse(message);
      largestKb = Math.max(largestKb, rssKb);
      delays.push(loop);
    });
    const waits = await measureWhileSending(where, sender, log);
    const kinds = [...waits].map(([kind, times]) => ({ kind, p99: percentile(times, 0.99) }));
    const worst = kinds.reduce((one, other) => (other.p99 > one.p99 ? other : one));
    const times = [...waits.values()].flat();
    const stoppedAfter = await stop(server);
    const row = (what: string, unit: string, ours: number) => ({ what, unit, ours, peer: null });
    return [
      withTarget(
        row(`another tenant's GET, p99, worst of ${kinds.length} (${worst.kind})`, "ms", worst.p99),
        "<= 50 ms",
        (ms) => ms <= 50,
      ),
      withoutTarget(row(`another tenant's GET, p99 of all ${times.length}`, "ms", percentile(times, 0.99))),
      withoutTarget(row("another tenant's GET, maximum", "ms", Math.max(...times))),
      withoutTarget(row("event loop, median of the maximum delays in 0.2 s", "ms", percentile(delays, 0.5))),
      withTarget(
        row("maximum memory of the server", "MB", largestKb / 1_024),
        `<= ${maxMegabytes} MB`,
        (megabytes) => megabytes <= maxMegabytes,
      ),
      withTarget(
        row("time to exit after SIGTERM", "s", stoppedAfter / 1_000),
        `<= ${graceMs / 1_000 + 2} s`,
        (seconds) => seconds <= graceMs / 1_000 + 2,
      ),
    ];
  },
};

/** Measures the latency of GET requests by the kind of hostile request that is being sent. */
async function measureWhileSending(
  where: HostileServer,
  sender: LineChild,
  log: (step: string) => void,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const waits = new Map<string, number[]>();
  let kind = "";
  let isDone = false;
  sender.onLine((message) => {
    const { kind: started, responses } = line.parse(message);
    if (started !== undefined) {
      log(started);
      kind = started;
      waits.set(kind, []);
    }
    if (responses) {
      log(`responses: ${JSON.stringify(responses)}`);
      isDone = true;
    }
  });
  while (!isDone) {
    if (sender.hasExited) throw new Error("The sender exited early.");
    const began = performance.now();
    const times = waits.get(kind);
    await sendGet(where);
    times?.push(performance.now() - began);
    await pause(5);
  }
  return waits;
}

async function sendGet({ baseUrl, probeKey }: HostileServer): Promise<void> {
  const headers = { authorization: `Bearer ${probeKey}` };
  const response = await fetch(new URL("/api/v1/avatars?limit=1", baseUrl), { headers });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`The GET request failed with status ${response.status}.`);
}

/** Returns how long the server takes to exit under load, in milliseconds; infinite if it does not. */
async function stop(server: LineChild): Promise<number> {
  const began = performance.now();
  server.kill("SIGTERM");
  await Promise.race([server.exited, pause(60_000, undefined, { ref: false })]);
  return server.hasExited ? performance.now() - began : Number.POSITIVE_INFINITY;
}
