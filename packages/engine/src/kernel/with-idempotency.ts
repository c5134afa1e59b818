import {
  checkKey,
  claimLifetimeMs,
  type KeyScope,
  type KeyVerdict,
  keyLifetimeMs,
  type StoredAnswer,
} from "../model/idempotency.ts";
import { type ApiError, fail, ok, type Result } from "../model/result.ts";
import type { Transaction } from "../ports/store.ts";
import type { EngineContext } from "./engine-context.ts";

/** A write that may be sent again. */
export interface IdempotentWrite<P> {
  /** Null when the caller gave no Idempotency-Key. */
  readonly scope: KeyScope | null;
  /** Of the validated body; asked for only when there is a key. */
  bodyHash(): Promise<string>;
  /** Whether it may be done at all, found out before anything else. A replay does not care. */
  authorize?(): Promise<Result<null>>;
  /** Work that cannot be part of a transaction, like decoding pictures. The key is claimed while it runs. */
  prepare?(): Promise<Result<P>>;
  /** The write itself, with the answer to give. A refusal takes back everything it wrote. */
  execute(tx: Transaction, prepared: P | undefined): Promise<Result<StoredAnswer>>;
  /** For answers that hold a secret; left out, they are stored as they are. */
  readonly cipher?: ResponseCipher;
}

/** Closes an answer so that only the caller it was given to can have it again. */
export interface ResponseCipher {
  encrypt(text: string): string;
  /** Null when somebody else closed it. */
  decrypt(sealed: string): string | null;
}

export interface IdempotentResponse {
  readonly response: StoredAnswer;
  readonly replayed: boolean;
}

/**
 * Performs a write once per key: the key's record, and whatever the write stores, are one transaction, so no crash
 * can leave one without the other. Refusals are not remembered.
 */
export async function withIdempotency<P>(
  context: EngineContext,
  write: IdempotentWrite<P>,
): Promise<Result<IdempotentResponse>> {
  const { scope, cipher } = write;
  const key = scope && { scope, bodyHash: await write.bodyHash(), cipher };
  if (!write.prepare) {
    const allowed = await capture(write.authorize?.());
    return executeOnce(context, key, null, async (tx) => {
      const verdict = allowed();
      return verdict?.ok === false ? verdict : write.execute(tx, undefined);
    });
  }

  const claim = context.ids.secret();
  if (key) {
    const claimed = await acquireKey(context, key, claim);
    if (claimed) return claimed;
  }
  let kept = false;
  try {
    const allowed = await write.authorize?.();
    if (allowed?.ok === false) return allowed;
    const prepared = await write.prepare();
    if (!prepared.ok) return prepared;
    const result = await executeOnce(context, key, claim, (tx) => write.execute(tx, prepared.value));
    kept = result.ok;
    return result;
  } finally {
    if (key && !kept) await releaseKey(context, key.scope, claim);
  }
}

/** Waits for the work now; gives what it gave, or throws what it threw, when that is asked for. */
async function capture<T>(work: Promise<T> | undefined): Promise<() => T | undefined> {
  try {
    const value = await work;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

interface Key {
  readonly scope: KeyScope;
  readonly bodyHash: string;
  readonly cipher: ResponseCipher | undefined;
}

async function executeOnce(
  context: EngineContext,
  key: Key | null,
  claim: string | null,
  act: (tx: Transaction) => Promise<Result<StoredAnswer>>,
): Promise<Result<IdempotentResponse>> {
  try {
    return await context.store.transact(async (tx) => {
      const now = context.clock.now();
      if (key) {
        const record = await tx.findKey(key.scope);
        if (claim === null || record?.claim !== claim) {
          const settled = resultOfVerdict(checkKey(record, key.bodyHash, now), key.cipher);
          if (settled) return settled;
        }
      }
      const result = await act(tx);
      if (!result.ok) throw new RollbackError(result.error);
      if (key) {
        const { scope, bodyHash, cipher } = key;
        const { status, body } = result.value;
        const answer = { status, body: cipher ? cipher.encrypt(body) : body };
        await tx.putKey({ scope, bodyHash, answer, claim: claim ?? "", expiresAt: now + keyLifetimeMs });
      }
      return ok({ response: result.value, replayed: false });
    });
  } catch (error) {
    if (error instanceof RollbackError) return { ok: false, error: error.refusal };
    throw error;
  }
}

/** Null when the key is now ours; otherwise the answer that somebody else's use of it means. */
async function acquireKey(
  context: EngineContext,
  key: Key,
  claim: string,
): Promise<Result<IdempotentResponse> | null> {
  return context.store.transact(async (tx) => {
    const now = context.clock.now();
    const { scope, bodyHash, cipher } = key;
    const settled = resultOfVerdict(checkKey(await tx.findKey(scope), bodyHash, now), cipher);
    if (settled) return settled;
    await tx.putKey({ scope, bodyHash, answer: null, claim, expiresAt: now + claimLifetimeMs });
    return null;
  });
}

async function releaseKey(context: EngineContext, scope: KeyScope, claim: string): Promise<void> {
  await context.store.transact(async (tx) => {
    const record = await tx.findKey(scope);
    if (record?.claim === claim && record.answer === null) await tx.deleteKey(scope);
  });
}

function resultOfVerdict(
  verdict: KeyVerdict,
  cipher: ResponseCipher | undefined,
): Result<IdempotentResponse> | null {
  switch (verdict.kind) {
    case "fresh":
      return null;
    case "replay":
      return replayResponse(verdict.answer, cipher);
    case "mismatch":
      return fail("idempotency_key_mismatch", "This Idempotency-Key was used before with another body.", {
        param: "Idempotency-Key",
        hint: "Send the first body again, or use a new key for a new request.",
      });
    case "inUse":
      return fail("idempotency_key_in_use", "The first request with this Idempotency-Key is still at work.", {
        param: "Idempotency-Key",
        hint: "Send the same request again after Retry-After seconds.",
        retryAfterSeconds: verdict.retryAfterSeconds,
      });
  }
}

function replayResponse(
  { status, body }: StoredAnswer,
  cipher: ResponseCipher | undefined,
): Result<IdempotentResponse> {
  const text = cipher ? cipher.decrypt(body) : body;
  if (text !== null) return ok({ response: { status, body: text }, replayed: true });
  return fail(
    "idempotency_key_mismatch",
    "This Idempotency-Key was used before with another API key, and the answer holds a secret that only that one may see again.",
    { param: "Idempotency-Key", hint: "Send it with the first API key again, or use a new Idempotency-Key." },
  );
}

/** Carries a refusal out of a transaction, which only an exception rolls back. */
class RollbackError extends Error {
  readonly refusal: ApiError;
  constructor(refusal: ApiError) {
    super(refusal.message);
    this.refusal = refusal;
  }
}
