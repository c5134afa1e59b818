import { StoreTooNewError } from "../../ports/store-errors.ts";
import type { Connection } from "./connection.ts";
import { migration3 } from "./migration-3.ts";
import { migration8 } from "./migration-8.ts";
import { readNumber } from "./rows.ts";

/** The schema's migrations, oldest first. Released migrations never change. A change of what a `body` contains is a migration too. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE accounts (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, credits REAL, created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE api_keys (
    hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id), created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- The body is the whole job as JSON; the other columns repeat what is searched by.
  CREATE TABLE jobs (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id), status TEXT NOT NULL,
    lease_until INTEGER, created_at INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX jobs_by_account ON jobs (account_id, created_at, id);
  CREATE INDEX jobs_by_status ON jobs (account_id, status, created_at, id);
  CREATE INDEX jobs_waiting ON jobs (created_at, id) WHERE status = 'queued';
  CREATE INDEX jobs_at_work ON jobs (lease_until) WHERE status = 'processing';

  CREATE TABLE avatars (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id),
    job_id TEXT NOT NULL REFERENCES jobs (id), created_at INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX avatars_by_account ON avatars (account_id, created_at, id);

  CREATE TABLE assets (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id), sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL, bytes INTEGER NOT NULL, created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE entries (
    id TEXT NOT NULL UNIQUE, account_id TEXT NOT NULL REFERENCES accounts (id),
    job_id TEXT NOT NULL REFERENCES jobs (id),
    kind TEXT NOT NULL CHECK (kind IN ('hold', 'charge', 'release')),
    amount REAL NOT NULL CHECK (amount >= 0), created_at INTEGER NOT NULL,
    PRIMARY KEY (job_id, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX entries_settle_once ON entries (job_id) WHERE kind IN ('charge', 'release');
  CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
  BEGIN SELECT RAISE(ABORT, 'ledger entries never change'); END;
  CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
  BEGIN SELECT RAISE(ABORT, 'ledger entries are never deleted'); END;

  -- AUTOINCREMENT, so that a sequence is not given again after the newest events were deleted.
  CREATE TABLE events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, type TEXT NOT NULL, account_id TEXT NOT NULL,
    job_id TEXT NOT NULL, avatar_id TEXT, created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE idempotency_keys (
    account_id TEXT NOT NULL REFERENCES accounts (id), method TEXT NOT NULL, route TEXT NOT NULL, key TEXT NOT NULL,
    body_hash TEXT NOT NULL, claim TEXT NOT NULL, answer_status INTEGER, answer_body TEXT,
    expires_at INTEGER NOT NULL,
    UNIQUE (account_id, method, route, key)
  ) STRICT;
  CREATE INDEX idempotency_keys_by_end ON idempotency_keys (expires_at);

  CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  // Running totals, because the time to count a list or to add up a ledger grows with its length.
  // Triggers update them, so that every write is included. The account '' is the total of all accounts.
  `
  CREATE TABLE totals (
    account_id TEXT NOT NULL, name TEXT NOT NULL, value REAL NOT NULL, PRIMARY KEY (account_id, name)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO totals SELECT account_id, 'jobs', count(*) FROM jobs GROUP BY account_id;
  INSERT INTO totals SELECT account_id, 'jobs:' || status, count(*) FROM jobs GROUP BY account_id, status;
  INSERT INTO totals SELECT '', 'unfinished', count(*) FROM jobs WHERE status IN ('queued', 'processing');
  INSERT INTO totals SELECT account_id, 'avatars', count(*) FROM avatars GROUP BY account_id;
  INSERT INTO totals SELECT account_id, kind, sum(amount) FROM entries GROUP BY account_id, kind;

  CREATE TRIGGER jobs_counted AFTER INSERT ON jobs BEGIN
    INSERT INTO totals VALUES
      (NEW.account_id, 'jobs', 1),
      (NEW.account_id, 'jobs:' || NEW.status, 1),
      ('', 'unfinished', NEW.status IN ('queued', 'processing'))
      ON CONFLICT DO UPDATE SET value = value + excluded.value;
  END;
  CREATE TRIGGER jobs_recounted AFTER UPDATE OF status ON jobs WHEN OLD.status <> NEW.status BEGIN
    INSERT INTO totals VALUES
      (OLD.account_id, 'jobs:' || OLD.status, -1),
      (NEW.account_id, 'jobs:' || NEW.status, 1),
      ('', 'unfinished', (NEW.status IN ('queued', 'processing')) - (OLD.status IN ('queued', 'processing')))
      ON CONFLICT DO UPDATE SET value = value + excluded.value;
  END;
  CREATE TRIGGER avatars_counted AFTER INSERT ON avatars BEGIN
    INSERT INTO totals VALUES (NEW.account_id, 'avatars', 1) ON CONFLICT DO UPDATE SET value = value + 1;
  END;
  CREATE TRIGGER entries_summed AFTER INSERT ON entries BEGIN
    INSERT INTO totals VALUES (NEW.account_id, NEW.kind, NEW.amount)
      ON CONFLICT DO UPDATE SET value = value + excluded.value;
  END;
  `,
  migration3,
  // Each sum is made a number of millionths again: the errors of doubles, however small, would add up.
  `
  UPDATE totals SET value = (
    SELECT round(sum(amount) * 1e6) / 1e6 FROM entries
      WHERE entries.account_id = totals.account_id AND entries.kind = totals.name
  ) WHERE name IN ('grant', 'hold', 'charge', 'release');
  DROP TRIGGER entries_summed;
  CREATE TRIGGER entries_summed AFTER INSERT ON entries BEGIN
    INSERT INTO totals VALUES (NEW.account_id, NEW.kind, NEW.amount), (NEW.account_id, 'entries', 1)
      ON CONFLICT DO UPDATE SET value = round((value + excluded.value) * 1e6) / 1e6;
  END;
  `,
  // Avatars are found by their label, which is kept as JSON, and may be deleted.
  `
  ALTER TABLE avatars ADD COLUMN label TEXT;
  UPDATE avatars SET label = nullif(body -> '$.label', 'null');
  CREATE INDEX avatars_by_label ON avatars (account_id, label, created_at, id) WHERE label IS NOT NULL;
  CREATE TRIGGER avatars_discounted AFTER DELETE ON avatars BEGIN
    UPDATE totals SET value = value - 1 WHERE account_id = OLD.account_id AND name = 'avatars';
  END;
  `,
  // If the clock is earlier than these times, it was changed since the claim was made or the attempt was postponed.
  `
  ALTER TABLE jobs ADD COLUMN lease_from REAL;
  CREATE INDEX jobs_claimed_ahead ON jobs (lease_from) WHERE status = 'processing';
  ALTER TABLE deliveries ADD COLUMN sound_from REAL;
  CREATE INDEX deliveries_put_ahead ON deliveries (sound_from) WHERE status = 'pending';
  `,
  // Accounts may be suspended, keys may end and may be for some uses only. The line of a suspended account stands under
  // a tier that no claim asks for.
  `
  ALTER TABLE accounts ADD COLUMN status TEXT NOT NULL DEFAULT 'active';
  CREATE INDEX accounts_suspended ON accounts (id) WHERE status = 'suspended';
  ALTER TABLE api_keys ADD COLUMN expires_at INTEGER;
  ALTER TABLE api_keys ADD COLUMN scopes TEXT NOT NULL DEFAULT '["read","write","manage"]';

  DROP TRIGGER accounts_lined_up;
  CREATE TRIGGER accounts_lined_up AFTER INSERT ON accounts BEGIN
    INSERT INTO lines (account_id, tier) VALUES (NEW.id, iif(NEW.status = 'active', NEW.tier, 'suspended'));
  END;
  DROP TRIGGER accounts_changed_tier;
  CREATE TRIGGER accounts_changed_tier AFTER UPDATE OF tier, status ON accounts BEGIN
    UPDATE lines SET tier = iif(NEW.status = 'active', NEW.tier, 'suspended') WHERE account_id = NEW.id;
  END;
  `,
  migration8,
];

/** Migrates a database to the newest schema. Safe to run in several processes concurrently. */
export function migrate(connection: Connection, steps: readonly string[] = migrations): void {
  for (;;) {
    const version = versionOf(connection);
    if (version > steps.length) throw tooNew(connection.path, version, steps.length);
    if (version === steps.length) return;
    connection.script("BEGIN IMMEDIATE");
    try {
      // Read again, now that no other process can migrate.
      const step = versionOf(connection) === version ? steps[version] : undefined;
      if (step !== undefined) connection.script(`${step}; PRAGMA user_version = ${version + 1}`);
      connection.script("COMMIT");
    } catch (error) {
      if (connection.inTransaction) connection.script("ROLLBACK");
      throw error;
    }
  }
}

function versionOf(connection: Connection): number {
  return readNumber(connection.one("SELECT user_version AS value FROM pragma_user_version")) ?? 0;
}

function tooNew(path: string, version: number, known: number): StoreTooNewError {
  return new StoreTooNewError(
    `${path} has schema version ${version}; this version of Likeness supports up to version ${known}.`,
    { path, hint: "Use the newer version of Likeness, or another data directory." },
  );
}
