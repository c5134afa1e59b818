import type { RecordedRequest } from "../journal/journal.ts";

/** What the matchers read of a mock. */
interface SentTo {
  readonly requests: readonly RecordedRequest[];
}

interface MatcherContext {
  readonly isNot?: boolean;
  equals(actual: unknown, expected: unknown): boolean;
  readonly utils: { stringify?(value: unknown): string; printExpected?(value: unknown): string };
}

interface MatcherResult {
  readonly pass: boolean;
  message(): string;
}

/**
 * Matchers for `expect.extend` of vitest and Jest. An operation is one of the Likeness API, such as `generateAvatar`, or of
 * a mocked system. `body` may contain asymmetric matchers such as `expect.objectContaining`; without it any body matches.
 * Requests with the same idempotency key count once, because they are retries of one write.
 */
export const matchers = {
  /** Whether the operation was requested at all. */
  toHaveSent(this: MatcherContext, mock: unknown, operation: string, body?: unknown): MatcherResult {
    return countSent(this, mock, operation, body, (count) => count > 0, "at least once");
  },
  /** Whether the operation was requested exactly once; retries with the same idempotency key do not count. */
  toHaveSentOnce(this: MatcherContext, mock: unknown, operation: string, body?: unknown): MatcherResult {
    return countSent(this, mock, operation, body, (count) => count === 1, "once");
  },
  /** Whether the operation was requested this often; retries with the same idempotency key do not count. */
  toHaveSentTimes(
    this: MatcherContext,
    mock: unknown,
    operation: string,
    times: number,
    body?: unknown,
  ): MatcherResult {
    return countSent(this, mock, operation, body, (count) => count === times, `${times} times`);
  },
};

function countSent(
  { isNot = false, equals }: MatcherContext,
  mock: unknown,
  operation: string,
  body: unknown,
  isExpected: (count: number) => boolean,
  expected: string,
): MatcherResult {
  if (!isMock(mock)) throw new TypeError("expect() needs the mock of setupAvatarMock().");
  const sent = mock.requests.filter((request) => request.operation === operation);
  const matching = sent.filter((request) => body === undefined || equals(request.body, body));
  const writes = new Set(matching.map(({ idempotencyKey }, index) => idempotencyKey ?? index));
  const pass = isExpected(writes.size);
  return {
    pass,
    message() {
      const withBody = body === undefined ? "" : " with this body";
      const others = mock.requests.map(({ method, path, operation: id = "-", status }) => {
        return `  ${method} ${path} (${id}): ${status ?? "no response"}`;
      });
      const received =
        others.length === 0 ? "The mock received no requests." : ["Received:", ...others].join("\n");
      const bodies = sent.map((request) => `  ${JSON.stringify(request.body)}`);
      const differing =
        body === undefined || matching.length > 0 || sent.length === 0
          ? ""
          : [
              "",
              `Bodies of ${operation}:`,
              ...bodies,
              "Expected:",
              `  ${JSON.stringify(body)}`,
              "To compare a part of the body, use expect.objectContaining().",
            ].join("\n");
      return `Expected ${operation}${isNot ? " not" : ""} to be sent ${expected}${withBody}; it was sent ${writes.size} times.\n${received}${differing}`;
    },
  };
}

function isMock(value: unknown): value is SentTo {
  return typeof value === "object" && value !== null && "requests" in value && Array.isArray(value.requests);
}

/** The matchers as `expect(mock)` has them. */
export interface AvatarMockMatchers<R = void> {
  /** Whether the operation was requested at all. */
  toHaveSent(operation: string, body?: unknown): R;
  /** Whether the operation was requested exactly once; retries with the same idempotency key do not count. */
  toHaveSentOnce(operation: string, body?: unknown): R;
  /** Whether the operation was requested this often; retries with the same idempotency key do not count. */
  toHaveSentTimes(operation: string, times: number, body?: unknown): R;
}
