import { setTimeout as pause } from "node:timers/promises";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";
import type { ServerProcess } from "./server-process.ts";

/** Number of injected faults. */
export interface FaultCounts {
  readonly kills: number;
  /** Servers that were paused for longer than their leases and then continued. */
  readonly freezes: number;
  /** Servers that received SIGTERM. */
  readonly stops: number;
  /** Servers that did not exit after SIGTERM and had to be killed. */
  readonly ignoredStops: number;
}

/** Kills, freezes and stops servers at random, until `kills` were killed. */
export async function injectFaults(
  servers: readonly ServerProcess[],
  kills: number,
  random: RandomStream,
  log: (step: string) => void,
): Promise<FaultCounts> {
  const counts = { kills: 0, freezes: 0, stops: 0, ignoredStops: 0 };
  const kill = async (targets: readonly ServerProcess[]) => {
    const killed = targets.slice(0, kills - counts.kills);
    await Promise.all(killed.map((server) => server.kill()));
    counts.kills += killed.length;
    if (counts.kills % 10 < killed.length) log(`killed ${counts.kills} of ${kills}`);
  };
  while (counts.kills < kills) {
    await Promise.all(servers.map((server) => server.ready()));
    await pause(random.between(20, 600));
    const target = servers[Math.floor(random.next() * servers.length)];
    if (!target) throw new RangeError("There are no servers.");
    const roll = random.next();
    if (roll < 0.1) {
      await target.freeze(random.between(800, 3_500));
      counts.freezes += 1;
    } else if (roll < 0.16) {
      if (!(await target.stop())) counts.ignoredStops += 1;
      counts.stops += 1;
    } else {
      await kill(roll < 0.34 ? servers : [target]);
      // Sometimes kill it again while it restarts.
      if (random.boolean(0.1)) await pause(random.between(50, 400)).then(() => kill([target]));
    }
  }
  await Promise.all(servers.map((server) => server.ready()));
  return counts;
}
