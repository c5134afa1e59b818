/**
 * Jobs, assets and whole accounts may be removed, and which contents are in use can be asked. Ledger entries stay, so
 * they may name a job that is gone; a new one still belongs to a job that is there.
 */
export const migration8 = `
  CREATE TABLE new_entries (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts (id), job_id TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('grant', 'hold', 'charge', 'release')),
    amount REAL NOT NULL CHECK (amount >= 0), note TEXT, created_at INTEGER NOT NULL,
    CHECK ((kind = 'grant') = (job_id IS NULL))
  ) STRICT, WITHOUT ROWID;
  INSERT INTO new_entries SELECT id, account_id, job_id, kind, amount, note, created_at FROM entries;
  DROP TABLE entries;
  ALTER TABLE new_entries RENAME TO entries;
  CREATE INDEX entries_by_account ON entries (account_id, created_at, id);
  CREATE UNIQUE INDEX entries_once_per_job ON entries (job_id, kind) WHERE job_id IS NOT NULL;
  CREATE UNIQUE INDEX entries_settle_once ON entries (job_id) WHERE kind IN ('charge', 'release');
  CREATE TRIGGER entries_of_jobs BEFORE INSERT ON entries
  WHEN NEW.job_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM jobs WHERE id = NEW.job_id)
  BEGIN SELECT RAISE(ABORT, 'a ledger entry belongs to a job that is there'); END;
  CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
  BEGIN SELECT RAISE(ABORT, 'ledger entries never change'); END;
  CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
  BEGIN SELECT RAISE(ABORT, 'ledger entries are never deleted'); END;
  CREATE TRIGGER entries_summed AFTER INSERT ON entries BEGIN
    INSERT INTO totals VALUES (NEW.account_id, NEW.kind, NEW.amount), (NEW.account_id, 'entries', 1)
      ON CONFLICT DO UPDATE SET value = round((value + excluded.value) * 1e6) / 1e6;
  END;

  -- Which jobs a content is a reference of.
  CREATE TABLE job_references (
    sha256 TEXT NOT NULL, job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    PRIMARY KEY (sha256, job_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX job_references_by_job ON job_references (job_id);
  INSERT OR IGNORE INTO job_references
    SELECT json_extract(reference.value, '$.sha256'), jobs.id
    FROM jobs, json_each(jobs.body, '$.input.references') AS reference;
  CREATE INDEX assets_by_content ON assets (sha256);
  CREATE INDEX assets_by_account ON assets (account_id);
  CREATE INDEX avatars_by_job ON avatars (job_id);

  CREATE TRIGGER jobs_discounted AFTER DELETE ON jobs BEGIN
    UPDATE totals SET value = value - 1
      WHERE account_id = OLD.account_id AND name IN ('jobs', 'jobs:' || OLD.status);
    UPDATE totals SET value = value - (OLD.status IN ('queued', 'processing'))
      WHERE account_id = '' AND name = 'unfinished';
    UPDATE lines SET waiting = waiting - OLD.waiting, at_work = at_work - (OLD.status = 'processing')
      WHERE account_id = OLD.account_id;
  END;
  CREATE TRIGGER api_keys_discounted AFTER DELETE ON api_keys BEGIN
    UPDATE totals SET value = value - 1 WHERE account_id = OLD.account_id AND name = 'api_keys';
  END;
  CREATE TRIGGER accounts_discounted AFTER UPDATE OF status ON accounts BEGIN
    UPDATE totals SET value = value + (OLD.status = 'deleted') - (NEW.status = 'deleted')
      WHERE account_id = '' AND name = 'accounts';
  END;
  DROP INDEX accounts_suspended;
  CREATE INDEX accounts_not_active ON accounts (id) WHERE status <> 'active';
  `;
