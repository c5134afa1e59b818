/** What came back, and what is worth knowing about it. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: {
    /** HTTP status. */
    readonly status: number;
    readonly headers: Headers;
  };
  /** Quote it when asking about the request. */
  readonly requestId: string | undefined;
  /** Of a write: send it again with the same body to get the same answer. */
  readonly idempotencyKey: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
}

/** A promise of the data that also gives what came with it. */
export interface LikenessPromise<T> extends Promise<T> {
  /** The data together with status, headers and request id. */
  withResponse(): Promise<WithResponse<T>>;
}

export function likenessPromise<T>(answer: Promise<WithResponse<T>>): LikenessPromise<T> {
  const data = answer.then((whole) => whole.data);
  return Object.assign(data, {
    withResponse() {
      // Whoever asks for the whole hears of a failure there; `data` must not report it a second time as unhandled.
      data.catch(() => {});
      return answer;
    },
  });
}

/** The same answer with its data made into something else. */
export async function mapAnswer<A, B>(
  answer: Promise<WithResponse<A>>,
  change: (data: A, answer: WithResponse<A>) => B,
): Promise<WithResponse<B>> {
  const whole = await answer;
  return { ...whole, data: change(whole.data, whole) };
}
