/** What `chooseJobs` chooses from. */
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
 * Returns at most `count` jobs in the order in which they should start: those whose lease expired, then those of
 * the accounts round robin, as long as no account has more processing jobs than its cap. A job whose lease expired already
 * counts as processing.
 */
export function chooseJobs<J>({ expired, accounts }: Candidates<J>, count: number): J[] {
  const chosen = expired.slice(0, count);
  let remaining = accounts.map(({ processing, cap, jobs }) => ({
    jobs: jobs.slice(0, cap === null ? jobs.length : Math.max(0, cap - processing)),
    started: 0,
  }));
  while (chosen.length < count && remaining.length > 0) {
    for (const account of remaining) {
      const job = account.jobs[account.started];
      if (job === undefined || chosen.length === count) continue;
      chosen.push(job);
      account.started += 1;
    }
    remaining = remaining.filter(({ jobs, started }) => started < jobs.length);
  }
  return chosen;
}
