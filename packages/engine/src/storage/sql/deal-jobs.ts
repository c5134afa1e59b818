/** Decides which jobs are started next. */
export interface Candidates<J> {
  /** Jobs whose lease expired, oldest first. */
  readonly expired: readonly J[];
  /** Accounts with jobs that are due, the one that was served longest ago first. */
  readonly accounts: readonly CandidateAccount<J>[];
}

export interface CandidateAccount<J> {
  readonly processing: number;
  /** The maximum of `processing`; null if there is none. */
  readonly cap: number | null;
  /** The jobs that are due, oldest first. */
  readonly jobs: readonly J[];
}

/**
 * Returns at most `count` jobs in the order in which they should start: those whose lease expired, then one of each account
 * in turn, as long as no account has more processing jobs than its cap. A job whose lease expired already counts as
 * processing.
 */
export function dealJobs<J>({ expired, accounts }: Candidates<J>, count: number): J[] {
  const dealt = expired.slice(0, count);
  let turns = accounts.map(({ processing, cap, jobs }) => ({
    jobs: jobs.slice(0, cap === null ? jobs.length : Math.max(0, cap - processing)),
    started: 0,
  }));
  while (dealt.length < count && turns.length > 0) {
    for (const turn of turns) {
      const job = turn.jobs[turn.started];
      if (job === undefined || dealt.length === count) continue;
      dealt.push(job);
      turn.started += 1;
    }
    turns = turns.filter(({ jobs, started }) => started < jobs.length);
  }
  return dealt;
}
