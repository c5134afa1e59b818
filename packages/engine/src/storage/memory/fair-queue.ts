import type { Account } from "../../model/account.ts";
import { holds, isDue, type Job } from "../../model/job.ts";
import type { Caps } from "../../model/limits.ts";
import { createSortedRows, type Sortable, type SortedRows } from "./sorted-rows.ts";

/** Who waits, who is at work, and whose turn was longest ago. */
export interface FairQueues {
  readonly waiting: number;
  readonly atWork: number;
  /** Puts a job where it belongs, and takes its old self, if any, from where that was. */
  move(old: Job | undefined, job: Job | undefined): void;
  /** When the account was last served: a number that rises with every turn, 0 for never. */
  turnOf(accountId: string): number;
  setTurn(accountId: string, turn: number): void;
  takeTurn(accountId: string): void;
  next(now: number, caps: Caps, accounts: ReadonlyMap<string, Account>): Job | null;
}

export function createFairQueues(): FairQueues {
  const lines = new Map<string, Line>();
  /** Jobs that are not to start yet, by the time they may. */
  const delayed = createSortedRows<Delayed>();
  const atWork = new Map<string, Job>();
  let waiting = 0;
  let turns = 0;

  function lineOf(accountId: string): Line {
    let line = lines.get(accountId);
    if (!line) {
      line = { turn: 0, atWork: 0, jobs: createSortedRows() };
      lines.set(accountId, line);
    }
    return line;
  }

  function leave(job: Job): void {
    const line = lineOf(job.accountId);
    if (job.status === "queued") {
      waiting -= 1;
      line.jobs.remove(job);
      delayed.remove(delayOf(job));
    }
    if (job.status === "processing") {
      line.atWork -= 1;
      atWork.delete(job.id);
    }
  }

  function enter(job: Job): void {
    const line = lineOf(job.accountId);
    if (job.status === "queued") {
      waiting += 1;
      if (job.notBefore === null) line.jobs.put(job);
      else delayed.put(delayOf(job));
    }
    if (job.status === "processing") {
      line.atWork += 1;
      atWork.set(job.id, job);
    }
  }

  function release(now: number): void {
    // Those that are put off too far stand last.
    for (const end of [delayed.oldest, delayed.newest]) {
      for (let next = end(); next && isDue(next.createdAt, now); next = end()) {
        delayed.remove(next);
        lineOf(next.job.accountId).jobs.put(next.job);
      }
    }
  }

  return {
    get waiting() {
      return waiting;
    },
    get atWork() {
      return atWork.size;
    },
    move(old, job) {
      if (old) leave(old);
      if (job) enter(job);
    },
    turnOf: (accountId) => lineOf(accountId).turn,
    setTurn(accountId, turn) {
      lineOf(accountId).turn = turn;
    },
    takeTurn(accountId) {
      turns += 1;
      lineOf(accountId).turn = turns;
    },
    next(now, caps, accounts) {
      const lapsed = [...atWork.values()].filter(
        ({ lease, accountId }) =>
          !(lease && holds(lease, now)) && accounts.get(accountId)?.status === "active",
      );
      if (lapsed.length > 0) return lapsed.reduce((a, b) => (isOlder(b, a) ? b : a));
      release(now);
      let best: { readonly turn: number; readonly job: Job } | null = null;
      for (const [accountId, line] of lines) {
        const account = accounts.get(accountId);
        if (account?.status !== "active") continue;
        const cap = caps[account.tier];
        if (cap !== null && line.atWork >= cap) continue;
        if (best && !comesBefore(line.turn, accountId, best)) continue;
        // One that was let wait when the clock of its caller was ahead of this one's is left alone.
        const job = line.jobs.oldest(({ notBefore }) => isDue(notBefore, now));
        if (job) best = { turn: line.turn, job };
      }
      return best?.job ?? null;
    },
  };
}

interface Line {
  turn: number;
  atWork: number;
  readonly jobs: SortedRows<Job>;
}

interface Delayed extends Sortable {
  readonly job: Job;
}

function delayOf(job: Job): Delayed {
  return { id: job.id, createdAt: job.notBefore ?? 0, job };
}

function comesBefore(turn: number, accountId: string, best: { turn: number; job: Job }): boolean {
  return turn < best.turn || (turn === best.turn && accountId < best.job.accountId);
}

function isOlder(a: Job, b: Job): boolean {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id);
}
