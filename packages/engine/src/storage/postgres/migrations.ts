/**
 * The schema's migrations, oldest first; `@` stands for the quoted schema name. Released migrations never change. A change
 * of what a `body` contains is a migration too.
 *
 * Times and sums are `double precision`, like numbers in JavaScript. Ids use byte order, like strings there.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE @.accounts (
    id text COLLATE "C" PRIMARY KEY, tier text NOT NULL, created_at double precision NOT NULL, body json NOT NULL,
    jobs double precision NOT NULL DEFAULT 0, queued double precision NOT NULL DEFAULT 0,
    processing double precision NOT NULL DEFAULT 0, completed double precision NOT NULL DEFAULT 0,
    failed double precision NOT NULL DEFAULT 0, cancelled double precision NOT NULL DEFAULT 0,
    avatars double precision NOT NULL DEFAULT 0, entries double precision NOT NULL DEFAULT 0,
    granted double precision NOT NULL DEFAULT 0, held double precision NOT NULL DEFAULT 0,
    charged double precision NOT NULL DEFAULT 0, released double precision NOT NULL DEFAULT 0,
    turn double precision NOT NULL DEFAULT 0,
    -- Of its own, so that an index is only written when it changes.
    waits boolean NOT NULL GENERATED ALWAYS AS (queued > 0) STORED
  ) WITH (fillfactor = 50);
  CREATE INDEX accounts_by_age ON @.accounts (created_at, id);
  CREATE INDEX accounts_in_line ON @.accounts (turn, id) WHERE waits;
  CREATE SEQUENCE @.turns;

  CREATE TABLE @.api_keys (
    id text COLLATE "C" PRIMARY KEY, account_id text COLLATE "C" NOT NULL REFERENCES @.accounts,
    hash text COLLATE "C" NOT NULL UNIQUE, created_at double precision NOT NULL, body json NOT NULL
  );
  CREATE INDEX api_keys_by_account ON @.api_keys (account_id, created_at, id);

  CREATE TABLE @.jobs (
    id text COLLATE "C" PRIMARY KEY, account_id text COLLATE "C" NOT NULL REFERENCES @.accounts,
    -- Where it stands: it 'waits', is 'put off' until not_before or 'at work' until lease_until; null when it has ended.
    status text NOT NULL, line text, not_before double precision, lease_until double precision,
    created_at double precision NOT NULL, body json NOT NULL
  );
  CREATE INDEX jobs_by_account ON @.jobs (account_id, created_at, id);
  CREATE INDEX jobs_by_status ON @.jobs (account_id, status, created_at, id);
  CREATE INDEX jobs_waiting ON @.jobs (account_id, created_at, id) WHERE line = 'waits';
  CREATE INDEX jobs_put_off ON @.jobs (account_id, not_before) WHERE line = 'put off';
  CREATE INDEX jobs_at_work ON @.jobs (lease_until) WHERE line = 'at work';

  CREATE TABLE @.avatars (
    id text COLLATE "C" PRIMARY KEY, account_id text COLLATE "C" NOT NULL REFERENCES @.accounts,
    job_id text COLLATE "C" NOT NULL REFERENCES @.jobs, created_at double precision NOT NULL, body json NOT NULL
  );
  CREATE INDEX avatars_by_account ON @.avatars (account_id, created_at, id);

  CREATE TABLE @.assets (
    id text COLLATE "C" PRIMARY KEY, account_id text COLLATE "C" NOT NULL REFERENCES @.accounts,
    created_at double precision NOT NULL, body json NOT NULL
  );

  CREATE TABLE @.entries (
    id text COLLATE "C" PRIMARY KEY, account_id text COLLATE "C" NOT NULL REFERENCES @.accounts,
    job_id text COLLATE "C" REFERENCES @.jobs,
    kind text NOT NULL CHECK (kind IN ('grant', 'hold', 'charge', 'release')),
    -- PostgreSQL sorts NaN above every number.
    amount double precision NOT NULL CHECK (amount >= 0 AND amount < 'NaN'),
    created_at double precision NOT NULL, body json NOT NULL,
    CHECK ((kind = 'grant') = (job_id IS NULL)), UNIQUE (job_id, kind)
  );
  CREATE UNIQUE INDEX entries_settle_once ON @.entries (job_id) WHERE kind IN ('charge', 'release');
  CREATE INDEX entries_by_account ON @.entries (account_id, created_at, id);
  CREATE FUNCTION @.entries_stand() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE restrict_violation USING MESSAGE = 'ledger entries never change and are never deleted';
  END $$;
  CREATE TRIGGER entries_stand BEFORE UPDATE OR DELETE ON @.entries
    FOR EACH ROW EXECUTE FUNCTION @.entries_stand();

  CREATE TABLE @.endpoints (
    id text COLLATE "C" PRIMARY KEY, account_id text COLLATE "C" NOT NULL REFERENCES @.accounts,
    created_at double precision NOT NULL, body json NOT NULL
  );
  CREATE INDEX endpoints_by_account ON @.endpoints (account_id, created_at, id);

  CREATE TABLE @.deliveries (
    id text COLLATE "C" PRIMARY KEY, account_id text COLLATE "C" NOT NULL REFERENCES @.accounts,
    endpoint_id text COLLATE "C", job_id text COLLATE "C", status text NOT NULL, url text NOT NULL,
    due_at double precision, lease_until double precision, ended_at double precision,
    created_at double precision NOT NULL, body json NOT NULL
  );
  CREATE INDEX deliveries_by_account ON @.deliveries (account_id, created_at, id);
  CREATE INDEX deliveries_by_endpoint ON @.deliveries (account_id, endpoint_id, created_at, id);
  CREATE INDEX deliveries_by_job ON @.deliveries (account_id, job_id, created_at, id);
  CREATE INDEX deliveries_by_status ON @.deliveries (account_id, status, created_at, id);
  CREATE INDEX deliveries_due ON @.deliveries (due_at, created_at, id) WHERE status = 'pending';
  CREATE INDEX deliveries_ended ON @.deliveries (ended_at) WHERE ended_at IS NOT NULL;

  CREATE TABLE @.idempotency_keys (
    account_id text COLLATE "C" NOT NULL REFERENCES @.accounts, method text NOT NULL, route text NOT NULL,
    key text NOT NULL, expires_at double precision NOT NULL, body json NOT NULL,
    PRIMARY KEY (account_id, method, route, key)
  );
  CREATE INDEX idempotency_keys_by_end ON @.idempotency_keys (expires_at);

  CREATE TABLE @.secrets (name text PRIMARY KEY, value text NOT NULL);
  `,
  // Transactions commit in another order than they wrote in, so an event gets its sequence after its commit: the next
  // reader numbers all committed events, one reader at a time, so no event can appear later with a smaller sequence.
  `
  CREATE TABLE @.events (
    stamp bigint NOT NULL, nth bigint NOT NULL, sequence double precision UNIQUE, body json NOT NULL,
    PRIMARY KEY (stamp, nth)
  ) WITH (fillfactor = 80);
  CREATE INDEX events_new ON @.events (stamp, nth) WHERE sequence IS NULL;
  CREATE SEQUENCE @.stamps;
  CREATE TABLE @.last_event (sequence double precision NOT NULL);
  INSERT INTO @.last_event VALUES (0);

  CREATE FUNCTION @.number_events() RETURNS double precision LANGUAGE plpgsql AS $$
  DECLARE
    last double precision;
    fresh double precision;
  BEGIN
    IF NOT EXISTS (SELECT FROM @.events WHERE sequence IS NULL) THEN
      SELECT sequence INTO last FROM @.last_event;
      RETURN last;
    END IF;
    SELECT sequence INTO last FROM @.last_event FOR UPDATE;
    WITH numbered AS (
      SELECT stamp, nth, row_number() OVER (ORDER BY stamp, nth) AS place FROM @.events WHERE sequence IS NULL
    )
    UPDATE @.events SET sequence = last + place FROM numbered
      WHERE events.stamp = numbered.stamp AND events.nth = numbered.nth;
    GET DIAGNOSTICS fresh = ROW_COUNT;
    UPDATE @.last_event SET sequence = last + fresh;
    RETURN last + fresh;
  END $$;
  `,
  // Running totals, because counting a long list takes as long as the list is, and so does adding up a ledger.
  `
  CREATE FUNCTION @.count_job() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    before text := CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END;
  BEGIN
    IF before = NEW.status THEN RETURN NULL; END IF;
    UPDATE @.accounts SET
      jobs = jobs + (before IS NULL)::int,
      queued = queued + (NEW.status = 'queued')::int - (before IS NOT DISTINCT FROM 'queued')::int,
      processing = processing + (NEW.status = 'processing')::int - (before IS NOT DISTINCT FROM 'processing')::int,
      completed = completed + (NEW.status = 'completed')::int - (before IS NOT DISTINCT FROM 'completed')::int,
      failed = failed + (NEW.status = 'failed')::int - (before IS NOT DISTINCT FROM 'failed')::int,
      cancelled = cancelled + (NEW.status = 'cancelled')::int - (before IS NOT DISTINCT FROM 'cancelled')::int,
      turn = CASE WHEN before = 'queued' AND NEW.status = 'processing' THEN nextval('@.turns') ELSE turn END
    WHERE id = NEW.account_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER jobs_counted AFTER INSERT OR UPDATE OF status ON @.jobs
    FOR EACH ROW EXECUTE FUNCTION @.count_job();

  CREATE FUNCTION @.count_avatar() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE @.accounts SET avatars = avatars + 1 WHERE id = NEW.account_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER avatars_counted AFTER INSERT ON @.avatars FOR EACH ROW EXECUTE FUNCTION @.count_avatar();

  CREATE FUNCTION @.count_entry() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE @.accounts SET
      entries = entries + 1,
      granted = granted + CASE NEW.kind WHEN 'grant' THEN NEW.amount ELSE 0 END,
      held = held + CASE NEW.kind WHEN 'hold' THEN NEW.amount ELSE 0 END,
      charged = charged + CASE NEW.kind WHEN 'charge' THEN NEW.amount ELSE 0 END,
      released = released + CASE NEW.kind WHEN 'release' THEN NEW.amount ELSE 0 END
    WHERE id = NEW.account_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER entries_counted AFTER INSERT ON @.entries FOR EACH ROW EXECUTE FUNCTION @.count_entry();
  `,
  `
  CREATE TABLE @.blobs (sha256 text COLLATE "C" PRIMARY KEY, bytes bytea NOT NULL);
  -- Images are already compressed.
  ALTER TABLE @.blobs ALTER COLUMN bytes SET STORAGE EXTERNAL;

  -- The counts may be lost, so writes do not wait for the disk.
  CREATE UNLOGGED TABLE @.requests (
    account_id text COLLATE "C" PRIMARY KEY, used double precision NOT NULL, resets_at double precision NOT NULL
  ) WITH (fillfactor = 50);
  `,
  // Each sum is made a number of millionths again: the errors of doubles, however small, would add up.
  `
  CREATE OR REPLACE FUNCTION @.count_entry() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE @.accounts SET
      entries = entries + 1,
      granted = round((granted + CASE NEW.kind WHEN 'grant' THEN NEW.amount ELSE 0 END) * 1e6) / 1e6,
      held = round((held + CASE NEW.kind WHEN 'hold' THEN NEW.amount ELSE 0 END) * 1e6) / 1e6,
      charged = round((charged + CASE NEW.kind WHEN 'charge' THEN NEW.amount ELSE 0 END) * 1e6) / 1e6,
      released = round((released + CASE NEW.kind WHEN 'release' THEN NEW.amount ELSE 0 END) * 1e6) / 1e6
    WHERE id = NEW.account_id;
    RETURN NULL;
  END $$;
  `,
  // Avatars are found by their label, which is kept as JSON, and may be deleted. The label is cut out of the text of the
  // body, where it comes third: PostgreSQL's functions for JSON refuse a body with an escaped NUL anywhere in it.
  `
  ALTER TABLE @.avatars ADD COLUMN label text COLLATE "C";
  UPDATE @.avatars SET label =
    substring(body::text FROM '^\\{"id":"[^"]*","accountId":"[^"]*","label":("(?:[^"\\\\]|\\\\.)*"),');
  CREATE INDEX avatars_by_label ON @.avatars (account_id, label, created_at, id) WHERE label IS NOT NULL;

  CREATE FUNCTION @.discount_avatar() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE @.accounts SET avatars = avatars - 1 WHERE id = OLD.account_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER avatars_discounted AFTER DELETE ON @.avatars
    FOR EACH ROW EXECUTE FUNCTION @.discount_avatar();
  `,
  // If the clock is earlier than these times, it was changed since the claim was made or the attempt was postponed.
  `
  ALTER TABLE @.jobs ADD COLUMN lease_from double precision;
  CREATE INDEX jobs_claimed_ahead ON @.jobs (lease_from) WHERE line = 'at work';
  ALTER TABLE @.deliveries ADD COLUMN sound_from double precision;
  CREATE INDEX deliveries_put_ahead ON @.deliveries (sound_from) WHERE status = 'pending';
  `,
  // Accounts may be suspended, keys may end and may be for some uses only. Bodies are changed as texts: PostgreSQL's
  // functions for JSON refuse one with an escaped NUL in it.
  `
  ALTER TABLE @.accounts ADD COLUMN suspended boolean NOT NULL DEFAULT FALSE;
  UPDATE @.accounts SET body = (rtrim(body::text, '}') || ',"status":"active"}')::json;
  UPDATE @.api_keys SET
    body = (rtrim(body::text, '}') || ',"scopes":["read","write","manage"],"expiresAt":null}')::json;
  `,
  // Jobs, assets and whole accounts may be removed, and which contents are in use can be asked. Ledger entries stay, so
  // they may name a job that is gone. References are found in the texts of bodies; a hash of another kind that is found
  // with them is in use as well.
  `
  ALTER TABLE @.entries DROP CONSTRAINT entries_job_id_fkey;
  ALTER TABLE @.accounts ADD COLUMN deleted boolean NOT NULL DEFAULT FALSE;
  ALTER TABLE @.assets ADD COLUMN sha256 text COLLATE "C";
  UPDATE @.assets SET sha256 = body ->> 'sha256';
  CREATE INDEX assets_by_content ON @.assets (sha256);
  CREATE INDEX assets_by_account ON @.assets (account_id);
  CREATE INDEX avatars_by_job ON @.avatars (job_id);
  CREATE TABLE @.job_references (
    sha256 text COLLATE "C" NOT NULL,
    job_id text COLLATE "C" NOT NULL REFERENCES @.jobs ON DELETE CASCADE,
    PRIMARY KEY (sha256, job_id)
  );
  CREATE INDEX job_references_by_job ON @.job_references (job_id);
  INSERT INTO @.job_references
    SELECT DISTINCT found[1], id
    FROM @.jobs, regexp_matches(body::text, '"sha256":"([0-9a-f]{64})"', 'g') AS found;
  ALTER TABLE @.blobs ADD COLUMN put_at double precision NOT NULL DEFAULT extract(epoch FROM now()) * 1000;

  CREATE FUNCTION @.discount_job() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE @.accounts SET
      jobs = jobs - 1,
      queued = queued - (OLD.status = 'queued')::int,
      processing = processing - (OLD.status = 'processing')::int,
      completed = completed - (OLD.status = 'completed')::int,
      failed = failed - (OLD.status = 'failed')::int,
      cancelled = cancelled - (OLD.status = 'cancelled')::int
    WHERE id = OLD.account_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER jobs_discounted AFTER DELETE ON @.jobs FOR EACH ROW EXECUTE FUNCTION @.discount_job();
  `,
];
