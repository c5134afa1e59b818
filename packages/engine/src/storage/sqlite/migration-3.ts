/** An id for rows that the migration makes itself: a UUID of chance. */
const uuid = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
  || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`;

/**
 * Tiers, named keys, grants, lines for a fair claim, endpoints and deliveries. Accounts keep what they had: no limits,
 * and the credits they were given as their first ledger entry.
 */
export const migration3 = `
  ALTER TABLE accounts ADD COLUMN tier TEXT NOT NULL DEFAULT 'unlimited';
  ALTER TABLE accounts ADD COLUMN metered INTEGER NOT NULL DEFAULT 0;
  UPDATE accounts SET metered = credits IS NOT NULL;
  CREATE INDEX accounts_by_age ON accounts (created_at, id);

  CREATE TABLE new_api_keys (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id), name TEXT, prefix TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, revoked_at INTEGER
  ) STRICT;
  INSERT INTO new_api_keys SELECT ${uuid}, account_id, NULL, '', hash, created_at, NULL FROM api_keys;
  DROP TABLE api_keys;
  ALTER TABLE new_api_keys RENAME TO api_keys;
  CREATE INDEX api_keys_by_account ON api_keys (account_id, created_at, id);

  CREATE TABLE new_entries (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id), job_id TEXT REFERENCES jobs (id),
    kind TEXT NOT NULL CHECK (kind IN ('grant', 'hold', 'charge', 'release')),
    amount REAL NOT NULL CHECK (amount >= 0), note TEXT, created_at INTEGER NOT NULL,
    CHECK ((kind = 'grant') = (job_id IS NULL))
  ) STRICT, WITHOUT ROWID;
  INSERT INTO new_entries SELECT id, account_id, job_id, kind, amount, NULL, created_at FROM entries;
  DROP TABLE entries;
  ALTER TABLE new_entries RENAME TO entries;
  CREATE INDEX entries_by_account ON entries (account_id, created_at, id);
  CREATE UNIQUE INDEX entries_once_per_job ON entries (job_id, kind) WHERE job_id IS NOT NULL;
  CREATE UNIQUE INDEX entries_settle_once ON entries (job_id) WHERE kind IN ('charge', 'release');
  CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
  BEGIN SELECT RAISE(ABORT, 'ledger entries never change'); END;
  CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
  BEGIN SELECT RAISE(ABORT, 'ledger entries are never deleted'); END;

  CREATE TABLE new_events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, type TEXT NOT NULL, account_id TEXT NOT NULL,
    job_id TEXT, avatar_id TEXT, endpoint_id TEXT, created_at INTEGER NOT NULL
  ) STRICT;
  INSERT INTO new_events SELECT sequence, id, type, account_id, job_id, avatar_id, NULL, created_at FROM events;
  -- The greatest sequence that was ever given, though its event may be gone.
  DELETE FROM sqlite_sequence WHERE name = 'new_events';
  INSERT INTO sqlite_sequence (name, seq) SELECT 'new_events', seq FROM sqlite_sequence WHERE name = 'events';
  DROP TABLE events;
  ALTER TABLE new_events RENAME TO events;

  -- Waiting is a queued job whose time has come; until then it is delayed. Being let wait is a write of its own, so
  -- that nothing looks through the delayed ones.
  ALTER TABLE jobs ADD COLUMN not_before REAL NOT NULL DEFAULT 0;
  ALTER TABLE jobs ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
  UPDATE jobs SET waiting = (status = 'queued'),
    body = json_set(body, '$.attemptLog', json('[]'), '$.notBefore', json('null'));
  DROP INDEX jobs_waiting;
  CREATE INDEX jobs_waiting ON jobs (account_id, created_at, id, not_before) WHERE waiting = 1;
  CREATE INDEX jobs_delayed ON jobs (not_before) WHERE status = 'queued' AND waiting = 0;

  -- How many jobs of an account wait and are at work, and when one was last taken. Accounts at their cap are looked
  -- through to find one that is not, and each of them has a job at work, so they are few.
  CREATE TABLE lines (
    account_id TEXT PRIMARY KEY, tier TEXT NOT NULL, waiting INTEGER NOT NULL DEFAULT 0,
    at_work INTEGER NOT NULL DEFAULT 0, turn INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  INSERT INTO lines SELECT id, tier,
    (SELECT count(*) FROM jobs WHERE account_id = accounts.id AND status = 'queued'),
    (SELECT count(*) FROM jobs WHERE account_id = accounts.id AND status = 'processing'), 0 FROM accounts;
  CREATE INDEX lines_by_turn ON lines (tier, turn, account_id) WHERE waiting > 0;

  CREATE TRIGGER accounts_lined_up AFTER INSERT ON accounts
  BEGIN INSERT INTO lines (account_id, tier) VALUES (NEW.id, NEW.tier); END;
  CREATE TRIGGER accounts_changed_tier AFTER UPDATE OF tier ON accounts
  BEGIN UPDATE lines SET tier = NEW.tier WHERE account_id = NEW.id; END;
  CREATE TRIGGER jobs_lined_up AFTER INSERT ON jobs BEGIN
    UPDATE lines SET waiting = waiting + NEW.waiting, at_work = at_work + (NEW.status = 'processing')
      WHERE account_id = NEW.account_id;
  END;
  CREATE TRIGGER jobs_started AFTER UPDATE OF status ON jobs
  WHEN OLD.status = 'queued' AND NEW.status = 'processing' BEGIN
    INSERT INTO totals VALUES ('', 'turns', 1) ON CONFLICT DO UPDATE SET value = value + 1;
    UPDATE lines SET waiting = waiting - OLD.waiting, at_work = at_work + 1,
      turn = (SELECT value FROM totals WHERE account_id = '' AND name = 'turns')
      WHERE account_id = NEW.account_id;
  END;
  CREATE TRIGGER jobs_moved AFTER UPDATE OF status, waiting ON jobs
  WHEN (OLD.status <> NEW.status OR OLD.waiting <> NEW.waiting)
    AND NOT (OLD.status = 'queued' AND NEW.status = 'processing') BEGIN
    UPDATE lines SET waiting = waiting + NEW.waiting - OLD.waiting,
      at_work = at_work + (NEW.status = 'processing') - (OLD.status = 'processing')
      WHERE account_id = NEW.account_id;
  END;

  CREATE TABLE endpoints (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id), created_at INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX endpoints_by_account ON endpoints (account_id, created_at, id);

  CREATE TABLE deliveries (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id), endpoint_id TEXT, job_id TEXT,
    url TEXT NOT NULL, status TEXT NOT NULL, due_at REAL, lease_until INTEGER, ended_at INTEGER,
    created_at INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX deliveries_by_account ON deliveries (account_id, created_at, id);
  CREATE INDEX deliveries_by_status ON deliveries (account_id, status, created_at, id);
  CREATE INDEX deliveries_by_endpoint ON deliveries (account_id, endpoint_id, created_at, id)
    WHERE endpoint_id IS NOT NULL;
  CREATE INDEX deliveries_by_endpoint_status ON deliveries (account_id, endpoint_id, status, created_at, id)
    WHERE endpoint_id IS NOT NULL;
  CREATE INDEX deliveries_by_job ON deliveries (account_id, job_id, created_at, id) WHERE job_id IS NOT NULL;
  CREATE INDEX deliveries_by_end ON deliveries (ended_at) WHERE ended_at IS NOT NULL;
  CREATE INDEX deliveries_claimed ON deliveries (lease_until) WHERE status = 'pending' AND lease_until IS NOT NULL;
  CREATE INDEX deliveries_due ON deliveries (account_id, url, due_at, id)
    WHERE status = 'pending' AND lease_until IS NULL AND due_at IS NOT NULL;

  -- When the first unclaimed delivery of an account to a URL is due, so that those to a busy one are passed over all at once.
  CREATE TABLE targets (
    account_id TEXT NOT NULL, url TEXT NOT NULL, due_at REAL NOT NULL, PRIMARY KEY (account_id, url)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX targets_by_due ON targets (due_at, url);
  ${[
    ["inserted", "INSERT ON deliveries", "NEW"],
    ["updated", "UPDATE ON deliveries", "NEW"],
    ["moved", "UPDATE OF url ON deliveries WHEN OLD.url <> NEW.url", "OLD"],
    ["deleted", "DELETE ON deliveries", "OLD"],
  ]
    .map(
      ([name, change, row]) => `CREATE TRIGGER deliveries_due_${name} AFTER ${change} BEGIN
    DELETE FROM targets WHERE account_id = ${row}.account_id AND url = ${row}.url;
    INSERT INTO targets SELECT account_id, url, due_at FROM deliveries
      WHERE account_id = ${row}.account_id AND url = ${row}.url
      AND status = 'pending' AND lease_until IS NULL AND due_at IS NOT NULL
      ORDER BY due_at LIMIT 1;
  END;`,
    )
    .join("\n  ")}

  INSERT INTO totals SELECT '', 'accounts', count(*) FROM accounts;
  INSERT INTO totals SELECT account_id, 'api_keys', count(*) FROM api_keys GROUP BY account_id;
  INSERT INTO totals SELECT account_id, 'entries', count(*) FROM entries GROUP BY account_id;
  CREATE TRIGGER accounts_counted AFTER INSERT ON accounts BEGIN
    INSERT INTO totals VALUES ('', 'accounts', 1) ON CONFLICT DO UPDATE SET value = value + 1;
  END;
  CREATE TRIGGER api_keys_counted AFTER INSERT ON api_keys BEGIN
    INSERT INTO totals VALUES (NEW.account_id, 'api_keys', 1) ON CONFLICT DO UPDATE SET value = value + 1;
  END;
  CREATE TRIGGER entries_summed AFTER INSERT ON entries BEGIN
    INSERT INTO totals VALUES (NEW.account_id, NEW.kind, NEW.amount), (NEW.account_id, 'entries', 1)
      ON CONFLICT DO UPDATE SET value = value + excluded.value;
  END;
  CREATE TRIGGER endpoints_counted AFTER INSERT ON endpoints BEGIN
    INSERT INTO totals VALUES (NEW.account_id, 'endpoints', 1) ON CONFLICT DO UPDATE SET value = value + 1;
  END;
  CREATE TRIGGER endpoints_discounted AFTER DELETE ON endpoints BEGIN
    UPDATE totals SET value = value - 1 WHERE account_id = OLD.account_id AND name = 'endpoints';
  END;
  -- Deliveries of no endpoint are counted as those of the endpoint ''.
  CREATE TRIGGER deliveries_counted AFTER INSERT ON deliveries BEGIN
    INSERT INTO totals VALUES
      (NEW.account_id, 'deliveries', 1),
      (NEW.account_id, 'deliveries:' || NEW.status, 1),
      (NEW.account_id, 'deliveries@' || ifnull(NEW.endpoint_id, ''), 1),
      (NEW.account_id, 'deliveries@' || ifnull(NEW.endpoint_id, '') || ':' || NEW.status, 1)
      ON CONFLICT DO UPDATE SET value = value + excluded.value;
  END;
  CREATE TRIGGER deliveries_recounted AFTER UPDATE OF status ON deliveries WHEN OLD.status <> NEW.status BEGIN
    INSERT INTO totals VALUES
      (OLD.account_id, 'deliveries:' || OLD.status, -1),
      (NEW.account_id, 'deliveries:' || NEW.status, 1),
      (OLD.account_id, 'deliveries@' || ifnull(OLD.endpoint_id, '') || ':' || OLD.status, -1),
      (NEW.account_id, 'deliveries@' || ifnull(NEW.endpoint_id, '') || ':' || NEW.status, 1)
      ON CONFLICT DO UPDATE SET value = value + excluded.value;
  END;
  CREATE TRIGGER deliveries_discounted AFTER DELETE ON deliveries BEGIN
    UPDATE totals SET value = value - 1 WHERE account_id = OLD.account_id AND name IN (
      'deliveries', 'deliveries:' || OLD.status,
      'deliveries@' || ifnull(OLD.endpoint_id, ''),
      'deliveries@' || ifnull(OLD.endpoint_id, '') || ':' || OLD.status);
  END;

  INSERT INTO entries SELECT ${uuid}, id, NULL, 'grant', credits, NULL, created_at FROM accounts WHERE credits > 0;
  ALTER TABLE accounts DROP COLUMN credits;
  `;
