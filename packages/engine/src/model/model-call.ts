/** A call of a provider for one picture of a job, which may cost money. */
export interface ModelCall {
  readonly id: string;
  /** The model's name, such as `openai:gpt-image-1`. */
  readonly model: string;
  /** Which picture of the job it makes, from 0. */
  readonly image: number;
  readonly startedAt: number;
  /** Null until it has ended. */
  readonly endedAt: number | null;
  /**
   * `failed` if it costs nothing, and `unknown` if it failed in a way that the provider may charge for. Null while it runs, and
   * if its process ended before it did.
   */
  readonly outcome: "completed" | "failed" | "unknown" | null;
  /** In US dollars; an estimate until it has ended. Absent if it is not known. */
  readonly cost?: number;
  /** What the provider finds the call by, such as the URL of its result. */
  readonly submission?: string;
  /** The picture as the provider sent it, in the blob store. */
  readonly picture?: { readonly sha256: string };
}

/** Whether the provider may have charged for it. */
export function mayBePaid({ outcome }: Pick<ModelCall, "outcome">): boolean {
  return outcome !== "failed";
}

/** The days since 1970, in UTC. */
export function dayOf(time: number): number {
  return Math.floor(time / millisecondsPerDay);
}

/** The seconds until the next day in UTC. */
export function secondsUntilNextDay(time: number): number {
  return Math.ceil(((dayOf(time) + 1) * millisecondsPerDay - time) / 1000);
}

const millisecondsPerDay = 24 * 60 * 60 * 1000;
