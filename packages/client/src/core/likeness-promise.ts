/** The data of a response, with its status, headers and ids. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: {
    /** HTTP status. */
    readonly status: number;
    readonly headers: Headers;
  };
  /** Quote it when asking about the request. */
  readonly requestId: string | undefined;
  /** The key of a write: send it again with the same body to get the same response. */
  readonly idempotencyKey: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
}

/** A promise of the data that also gives access to the response. */
export interface LikenessPromise<T> extends Promise<T> {
  /** The data together with status, headers and request id. */
  withResponse(): Promise<WithResponse<T>>;
}

export function likenessPromise<T>(result: Promise<WithResponse<T>>): LikenessPromise<T> {
  const data = result.then((response) => response.data);
  return Object.assign(data, {
    withResponse() {
      // The caller handles a rejection of `result`; without this, `data` would report it again as unhandled.
      data.catch(() => {});
      return result;
    },
  });
}

/** The same response with other data. */
export async function mapResponse<A, B>(
  result: Promise<WithResponse<A>>,
  transform: (data: A, result: WithResponse<A>) => B,
): Promise<WithResponse<B>> {
  const response = await result;
  return { ...response, data: transform(response.data, response) };
}
