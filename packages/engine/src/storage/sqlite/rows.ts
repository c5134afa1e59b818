import * as z from "zod";
import { type Account, accountStatuses, tiers } from "../../model/account.ts";
import { type ApiKey, scopes } from "../../model/api-key.ts";
import { eventTypes, type RecordedEvent } from "../../model/event.ts";
import type { IdempotencyKeyId, KeyRecord } from "../../model/idempotency.ts";
import type { Asset } from "../../model/job.ts";
import { type Balance, balanceOf, type Entry, entryKinds } from "../../model/ledger.ts";
import type { Row } from "./connection.ts";
import { lazy } from "./lazy.ts";

const account = lazy(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    tier: z.enum(tiers),
    status: z.enum(accountStatuses),
    metered: z.number(),
    created_at: z.number(),
  }),
);

export function readAccount(row: Row): Account {
  const { created_at: createdAt, metered, ...rest } = account().parse(row);
  return { ...rest, metered: metered === 1, createdAt };
}

const apiKey = lazy(() =>
  z.object({
    id: z.string(),
    account_id: z.string(),
    name: z.string().nullable(),
    prefix: z.string(),
    hash: z.string(),
    scopes: z.string(),
    created_at: z.number(),
    expires_at: z.number().nullable(),
    revoked_at: z.number().nullable(),
  }),
);

const keyScopes = lazy(() => z.array(z.enum(scopes)));

export function readApiKey(row: Row): ApiKey {
  const {
    account_id: accountId,
    created_at: createdAt,
    expires_at: expiresAt,
    revoked_at: revokedAt,
    scopes: allowed,
    ...rest
  } = apiKey().parse(row);
  return {
    ...rest,
    accountId,
    scopes: keyScopes().parse(JSON.parse(allowed)),
    createdAt,
    expiresAt,
    revokedAt,
  };
}

const asset = lazy(() =>
  z.object({
    id: z.string(),
    account_id: z.string(),
    sha256: z.string(),
    media_type: z.string(),
    bytes: z.number(),
    created_at: z.number(),
  }),
);

export function readAsset(row: Row): Asset {
  const {
    id,
    account_id: accountId,
    sha256,
    media_type: mediaType,
    bytes,
    created_at: createdAt,
  } = asset().parse(row);
  return { id, accountId, sha256, mediaType, bytes, createdAt };
}

const entry = lazy(() =>
  z.object({
    id: z.string(),
    account_id: z.string(),
    job_id: z.string().nullable(),
    kind: z.enum(entryKinds),
    amount: z.number(),
    note: z.string().nullable(),
    created_at: z.number(),
  }),
);

export function readEntry(row: Row): Entry {
  const { account_id: accountId, job_id: jobId, created_at: createdAt, ...rest } = entry().parse(row);
  return { ...rest, accountId, jobId, createdAt };
}

const sums = lazy(() =>
  z.object({
    metered: z.number(),
    granted: z.number().nullable(),
    hold: z.number().nullable(),
    charge: z.number().nullable(),
    release: z.number().nullable(),
  }),
);

export function readBalance(row: Row): Balance {
  const { metered, granted, hold, charge, release } = sums().parse(row);
  return balanceOf(metered === 1, {
    grant: granted ?? 0,
    hold: hold ?? 0,
    charge: charge ?? 0,
    release: release ?? 0,
  });
}

const event = lazy(() =>
  z.object({
    sequence: z.number(),
    id: z.string(),
    type: z.enum(eventTypes),
    account_id: z.string(),
    job_id: z.string().nullable(),
    avatar_id: z.string().nullable(),
    endpoint_id: z.string().nullable(),
    created_at: z.number(),
  }),
);

export function readEvent(row: Row): RecordedEvent {
  const {
    account_id: accountId,
    job_id: jobId,
    avatar_id: avatarId,
    endpoint_id: endpointId,
    created_at: createdAt,
    ...rest
  } = event().parse(row);
  return { ...rest, accountId, jobId, avatarId, endpointId, createdAt };
}

const key = lazy(() =>
  z.object({
    body_hash: z.string(),
    claim: z.string(),
    answer_status: z.number().nullable(),
    answer_body: z.string().nullable(),
    expires_at: z.number(),
  }),
);

export function readKey(scope: IdempotencyKeyId, row: Row): KeyRecord {
  const {
    body_hash: bodyHash,
    claim,
    answer_status: status,
    answer_body: body,
    expires_at: expiresAt,
  } = key().parse(row);
  const answer = status === null || body === null ? null : { status, body };
  return { scope, bodyHash, answer, claim, expiresAt };
}

/** Encodes a label as JSON, because SQLite truncates text at a NUL and changes lone surrogates. */
export function labelKey(label: string | null): string | null {
  return label === null ? null : JSON.stringify(label);
}

const number = lazy(() => z.object({ value: z.number().nullable() }));

/** Reads the column `value`; null when there is no row. */
export function readNumber(row: Row | null): number | null {
  return row && number().parse(row).value;
}
