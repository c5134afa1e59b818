import { accountSuspended } from "../model/caller.ts";
import {
  checkKey,
  claimLifetimeMs,
  type IdempotencyKeyId,
  type KeyCheck,
  keyLifetimeMs,
  type StoredResponse,
} from "../model/idempotency.ts";
import { type ApiError, fail, ok, type Result } from "../model/result.ts";
import type { Transaction } from "../ports/store.ts";
import type { EngineContext } from "./engine-context.ts";

/** Identifies a repeated write and makes the response that is stored for it. */
export interface IdempotencyOptions<T> {
  /** Null if the request has no idempotency key. */
  readonly scope: IdempotencyKeyId | null;
  /** Hash of the validated body; called only if there is a key. */
  bodyHash(): Promise<string>;
  /** A pure function: it runs before the commit, because the response is stored together with what was written. */
  encode(value: T): StoredResponse;
  /** Set for responses that contain a secret; others are stored in plain text. */
  readonly cipher?: ResponseCipher;
}

/** A write that clients may repeat. */
export interface IdempotentWrite<T, P = undefined> {
  /** Returns other accounts whose rows it writes. They are locked together with the account of the caller. */
  otherAccounts?(): Promise<readonly string[]>;
  /** Whether the write is allowed. Skipped when a stored response is replayed. */
  authorize?(): Promise<Result<null>>;
  /** Work that cannot run in a transaction, such as decoding images. The key stays claimed while it runs. */
  prepare?(): Promise<Result<P>>;
  /** An error rolls back everything that was written. */
  execute(tx: Transaction, prepared: P | undefined): Promise<Result<T>>;
}

/** Encrypts a response so that only the caller it was sent to can receive it again. */
export interface ResponseCipher {
  encrypt(text: string): string;
  /** Null if it was encrypted for another caller. */
  decrypt(encrypted: string): string | null;
}

export type IdempotentResult<T> =
  | { readonly replayed: false; readonly value: T; readonly response: StoredResponse }
  | { readonly replayed: true; readonly response: StoredResponse };

/**
 * Executes a write at most once per idempotency key. The write and the stored response are committed in one transaction,
 * so a crash cannot leave one without the other. Errors are not stored. The account must still be active.
 */
export async function withIdempotency<T, P = undefined>(
  context: EngineContext,
  accountId: string,
  idempotency: IdempotencyOptions<T>,
  write: IdempotentWrite<T, P>,
): Promise<Result<IdempotentResult<T>>> {
  const { scope } = idempotency;
  const key = scope && { scope, bodyHash: await idempotency.bodyHash(), cipher: idempotency.cipher };
  const others = (await write.otherAccounts?.()) ?? [];
  const accounts = others.length === 0 ? [] : [accountId, ...others];
  const run = (claimToken: string | null, execute: (tx: Transaction) => Promise<Result<T>>) =>
    executeOnce(context, { key, claimToken, accounts }, idempotency, async (tx) => {
      // The account may have been suspended or deleted since the request was authenticated.
      const account = await tx.accounts.find(accountId);
      return account?.status === "active" ? execute(tx) : accountSuspended();
    });
  if (!write.prepare) {
    const authorizationOutcome = await settle(write.authorize?.());
    return run(null, async (tx) => {
      const allowed = authorizationOutcome();
      return allowed?.ok === false ? allowed : write.execute(tx, undefined);
    });
  }

  const claimToken = context.ids.secret();
  if (key) {
    const stored = await claimKey(context, key, claimToken);
    if (stored) return stored;
  }
  let committed = false;
  try {
    const allowed = await write.authorize?.();
    if (allowed?.ok === false) return allowed;
    const prepared = await write.prepare();
    if (!prepared.ok) return prepared;
    const result = await run(claimToken, (tx) => write.execute(tx, prepared.value));
    committed = result.ok;
    return result;
  } finally {
    if (key && !committed) await releaseKey(context, key.scope, claimToken);
  }
}

/** Awaits `work` and returns a function that returns its value or rethrows its error. */
async function settle<T>(work: Promise<T> | undefined): Promise<() => T | undefined> {
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
  readonly scope: IdempotencyKeyId;
  readonly bodyHash: string;
  readonly cipher: ResponseCipher | undefined;
}

interface Execution {
  readonly key: Key | null;
  readonly claimToken: string | null;
  /** Those to lock first, if there are several. */
  readonly accounts: readonly string[];
}

async function executeOnce<T>(
  context: EngineContext,
  { key, claimToken, accounts }: Execution,
  { encode }: Pick<IdempotencyOptions<T>, "encode">,
  execute: (tx: Transaction) => Promise<Result<T>>,
): Promise<Result<IdempotentResult<T>>> {
  try {
    return await context.store.transact(async (tx) => {
      const now = context.clock.now();
      if (accounts.length > 0) await tx.lockAccounts(accounts);
      if (key) {
        const record = await tx.idempotencyKeys.find(key.scope);
        if (claimToken === null || record?.claim !== claimToken) {
          const stored = toResult(checkKey(record, key.bodyHash, now), key.cipher);
          if (stored) return stored;
        }
      }
      const result = await execute(tx);
      if (!result.ok) throw new RollbackError(result.error);
      const response = encode(result.value);
      if (key) {
        const { scope, bodyHash, cipher } = key;
        const stored = { ...response, body: cipher ? cipher.encrypt(response.body) : response.body };
        const expiresAt = now + keyLifetimeMs;
        await tx.idempotencyKeys.put({ scope, bodyHash, answer: stored, claim: claimToken ?? "", expiresAt });
      }
      return ok({ replayed: false, value: result.value, response });
    });
  } catch (error) {
    if (error instanceof RollbackError) return { ok: false, error: error.error };
    throw error;
  }
}

/** Returns null if the key was claimed, else the stored response or the error. */
async function claimKey(
  context: EngineContext,
  key: Key,
  claimToken: string,
): Promise<Result<IdempotentResult<never>> | null> {
  return context.store.transact(async (tx) => {
    const now = context.clock.now();
    const { scope, bodyHash, cipher } = key;
    const stored = toResult(checkKey(await tx.idempotencyKeys.find(scope), bodyHash, now), cipher);
    if (stored) return stored;
    await tx.idempotencyKeys.put({
      scope,
      bodyHash,
      answer: null,
      claim: claimToken,
      expiresAt: now + claimLifetimeMs,
    });
    return null;
  });
}

async function releaseKey(
  context: EngineContext,
  scope: IdempotencyKeyId,
  claimToken: string,
): Promise<void> {
  await context.store.transact(async (tx) => {
    const record = await tx.idempotencyKeys.find(scope);
    if (record?.claim === claimToken && record.answer === null) await tx.idempotencyKeys.delete(scope);
  });
}

function toResult(
  check: KeyCheck,
  cipher: ResponseCipher | undefined,
): Result<IdempotentResult<never>> | null {
  switch (check.kind) {
    case "fresh":
      return null;
    case "replay":
      return replayResponse(check.response, cipher);
    case "mismatch":
      return fail("idempotency_key_mismatch", "This idempotency key was already used with another body.", {
        field: "idempotencyKey",
        hint: "Resend the original body, or use a new key for a new request.",
      });
    case "inUse":
      return fail(
        "idempotency_key_in_use",
        "The first request with this idempotency key is still in progress.",
        {
          field: "idempotencyKey",
          hint: "Repeat the request later.",
          retryAfterSeconds: check.retryAfterSeconds,
        },
      );
  }
}

function replayResponse(
  { status, body }: StoredResponse,
  cipher: ResponseCipher | undefined,
): Result<IdempotentResult<never>> {
  const text = cipher ? cipher.decrypt(body) : body;
  if (text !== null) return ok({ response: { status, body: text }, replayed: true });
  return fail(
    "idempotency_key_mismatch",
    "This idempotency key was already used with another API key. The stored response contains a secret and is replayed only to that key.",
    { field: "idempotencyKey", hint: "Use the original API key, or a new idempotency key." },
  );
}

/** Thrown to roll back the transaction; contains the error to return. */
class RollbackError extends Error {
  readonly error: ApiError;
  constructor(error: ApiError) {
    super(error.message);
    this.error = error;
  }
}
