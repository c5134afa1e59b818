import { setTimeout as pause } from "node:timers/promises";
import type { RandomStream } from "../../../illustrator/src/random/random-stream.ts";
import type { ServerProcess } from "./server-process.ts";

/** What was done to the servers. */
export interface FaultCounts {
  readonly kills: number;
  /** They stood still for longer than their leases hold, or even their claims on keys, and then went on as if nothing had been. */
  readonly freezes: number;
  /** They were asked to stop, as for a new version. */
  readonly stops: number;
  /** They did not stop when they were asked to, and had to be killed. */
  readonly ignored: number;
}

/** Strikes one server after the other, now and then all of them, until so many were killed. */
export async function injectFaults(
  servers: readonly ServerProcess[],
  kills: number,
  chance: RandomStream,
  tell: (step: string) => void,
): Promise<FaultCounts> {
  const done = { kills: 0, freezes: 0, stops: 0, ignored: 0 };
  const kill = async (victims: readonly ServerProcess[]) => {
    const chosen = victims.slice(0, kills - done.kills);
    await Promise.all(chosen.map((server) => server.kill()));
    done.kills += chosen.length;
    if (done.kills % 10 < chosen.length) tell(`${done.kills} of ${kills} killed`);
  };
  while (done.kills < kills) {
    await Promise.all(servers.map((server) => server.ready()));
    await pause(chance.between(20, 600));
    const victim = servers[Math.floor(chance.next() * servers.length)];
    if (!victim) throw new RangeError("There is no server.");
    const dice = chance.next();
    if (dice < 0.1) {
      await victim.freeze(chance.between(800, 3_500));
      done.freezes += 1;
    } else if (dice < 0.16) {
      if (!(await victim.stop())) done.ignored += 1;
      done.stops += 1;
    } else {
      await kill(dice < 0.34 ? servers : [victim]);
      // The next life too, while it begins.
      if (chance.boolean(0.1)) await pause(chance.between(50, 400)).then(() => kill([victim]));
    }
  }
  await Promise.all(servers.map((server) => server.ready()));
  return done;
}
