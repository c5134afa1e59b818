import {
  claimLifetimeMs,
  judgeKey,
  type KeyScope,
  type KeyVerdict,
  keyLifetimeMs,
  type StoredAnswer,
} from "../domain/idempotency.ts";
import { done, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import type { Transaction } from "../ports/store.ts";
import type { World } from "./world.ts";

/** A write that may be sent again. */
export interface Write<P> {
  /** Null when the caller gave no Idempotency-Key. */
  readonly scope: KeyScope | null;
  /** Of the validated body; asked for only when there is a key. */
  bodyHash(): Promise<string>;
  /** Whether it may be done at all, found out before anything else. A replay does not care. */
  allow?(): Promise<Outcome<null>>;
  /** Work that cannot be part of a transaction, like decoding pictures. The key is claimed while it runs. */
  prepare?(): Promise<Outcome<P>>;
  /** The write itself, with the answer to give. A refusal takes back everything it wrote. */
  act(tx: Transaction, prepared: P | undefined): Promise<Outcome<StoredAnswer>>;
  /** For answers that hold a secret; left out, they are stored as they are. */
  readonly seal?: Seal;
}

/** Closes an answer so that only the caller it was given to can have it again. */
export interface Seal {
  close(text: string): string;
  /** Null when somebody else closed it. */
  open(sealed: string): string | null;
}

export interface OnceAnswer {
  readonly answer: StoredAnswer;
  readonly replayed: boolean;
}

/**
 * Performs a write once per key: the key's record, and whatever the write stores, are one transaction, so no crash
 * can leave one without the other. Refusals are not remembered.
 */
export async function once<P>(world: World, write: Write<P>): Promise<Outcome<OnceAnswer>> {
  const { scope, seal } = write;
  const key = scope && { scope, bodyHash: await write.bodyHash(), seal };
  if (!write.prepare) {
    const allowed = await settle(write.allow?.());
    return actOnce(world, key, null, async (tx) => {
      const verdict = allowed();
      return verdict?.ok === false ? verdict : write.act(tx, undefined);
    });
  }

  const claim = world.identity.secret();
  if (key) {
    const claimed = await claimKey(world, key, claim);
    if (claimed) return claimed;
  }
  let kept = false;
  try {
    const allowed = await write.allow?.();
    if (allowed?.ok === false) return allowed;
    const prepared = await write.prepare();
    if (!prepared.ok) return prepared;
    const outcome = await actOnce(world, key, claim, (tx) => write.act(tx, prepared.value));
    kept = outcome.ok;
    return outcome;
  } finally {
    if (key && !kept) await releaseKey(world, key.scope, claim);
  }
}

/** Waits for the work now; gives what it gave, or throws what it threw, when that is asked for. */
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
  readonly scope: KeyScope;
  readonly bodyHash: string;
  readonly seal: Seal | undefined;
}

async function actOnce(
  world: World,
  key: Key | null,
  claim: string | null,
  act: (tx: Transaction) => Promise<Outcome<StoredAnswer>>,
): Promise<Outcome<OnceAnswer>> {
  try {
    return await world.store.transact(async (tx) => {
      const now = world.clock.now();
      if (key) {
        const record = await tx.findKey(key.scope);
        if (claim === null || record?.claim !== claim) {
          const settled = answerOf(judgeKey(record, key.bodyHash, now), key.seal);
          if (settled) return settled;
        }
      }
      const outcome = await act(tx);
      if (!outcome.ok) throw new TakenBack(outcome.refusal);
      if (key) {
        const { scope, bodyHash, seal } = key;
        const { status, body } = outcome.value;
        const answer = { status, body: seal ? seal.close(body) : body };
        await tx.putKey({ scope, bodyHash, answer, claim: claim ?? "", expiresAt: now + keyLifetimeMs });
      }
      return done({ answer: outcome.value, replayed: false });
    });
  } catch (error) {
    if (error instanceof TakenBack) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Null when the key is now ours; otherwise the answer that somebody else's use of it means. */
async function claimKey(world: World, key: Key, claim: string): Promise<Outcome<OnceAnswer> | null> {
  return world.store.transact(async (tx) => {
    const now = world.clock.now();
    const { scope, bodyHash, seal } = key;
    const settled = answerOf(judgeKey(await tx.findKey(scope), bodyHash, now), seal);
    if (settled) return settled;
    await tx.putKey({ scope, bodyHash, answer: null, claim, expiresAt: now + claimLifetimeMs });
    return null;
  });
}

async function releaseKey(world: World, scope: KeyScope, claim: string): Promise<void> {
  await world.store.transact(async (tx) => {
    const record = await tx.findKey(scope);
    if (record?.claim === claim && record.answer === null) await tx.deleteKey(scope);
  });
}

function answerOf(verdict: KeyVerdict, seal: Seal | undefined): Outcome<OnceAnswer> | null {
  switch (verdict.kind) {
    case "fresh":
      return null;
    case "replay":
      return replay(verdict.answer, seal);
    case "mismatch":
      return refuse("idempotency_key_mismatch", "This Idempotency-Key was used before with another body.", {
        param: "Idempotency-Key",
        hint: "Send the first body again, or use a new key for a new request.",
      });
    case "inUse":
      return refuse(
        "idempotency_key_in_use",
        "The first request with this Idempotency-Key is still at work.",
        {
          param: "Idempotency-Key",
          hint: "Send the same request again after Retry-After seconds.",
          retryAfterSeconds: verdict.retryAfterSeconds,
        },
      );
  }
}

function replay({ status, body }: StoredAnswer, seal: Seal | undefined): Outcome<OnceAnswer> {
  const text = seal ? seal.open(body) : body;
  if (text !== null) return done({ answer: { status, body: text }, replayed: true });
  return refuse(
    "idempotency_key_mismatch",
    "This Idempotency-Key was used before with another API key, and the answer holds a secret that only that one may see again.",
    { param: "Idempotency-Key", hint: "Send it with the first API key again, or use a new Idempotency-Key." },
  );
}

/** Carries a refusal out of a transaction, which only an exception rolls back. */
class TakenBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}
