import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { openPostgres } from "../../../src/postgres.ts";
import { claim } from "../../../src/testing/store/claims.ts";
import { createJob, jobStatuses, noCaps, withStatus } from "../../../src/testing/store/entities/jobs.ts";
import { insertAccounts } from "../../../src/testing/store/fixture.ts";
import { query, testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("PostgreSQL jobs", ({ url, newSchema }) => {
  test("are claimed without reading more of an account than needed, also in tables that are not analyzed yet", async () => {
    const { pool, texts } = openObservedPool(url);
    const { store } = openPostgres({ connection: pool, schema: newSchema() });
    onTestFinished(() => store.close());
    const [accountId = ""] = await insertAccounts(store, 1);
    await store.transact(async (tx) => {
      for (let number = 1; number <= 500; number++) await tx.jobs.insert(createJob(number, { accountId }));
    });
    texts.length = 0;
    expect(await store.transact((tx) => claim(tx, noCaps))).toMatchObject({ status: "processing" });
    const [begin = "", settings = "", ...statements] = texts;
    const selects = statements.filter((text) => /^(SELECT|WITH)/.test(text) && text.includes("jobs"));
    expect(selects).toHaveLength(3);
    for (const select of selects) {
      const plan = await explain(url, `${begin}; ${settings}`, select);
      expect(plan, select).toMatch(/Index (Only )?Scan using/);
      expect(plan, select).not.toMatch(/Bitmap|Seq Scan|jobs_by_account/);
    }
  });

  test("are listed by status without reading those of other statuses, also in tables that are not analyzed yet", async () => {
    const { pool, texts } = openObservedPool(url);
    const schema = newSchema();
    const { store } = openPostgres({ connection: pool, schema });
    onTestFinished(() => store.close());
    const [accountId = ""] = await insertAccounts(store, 1);
    await store.transact(async (tx) => {
      for (let number = 0; number < 1000; number++) {
        const status = jobStatuses[number] ?? "completed";
        await tx.jobs.insert(withStatus(createJob(number, { accountId }), status));
      }
    });
    for (const prepare of ["SELECT", `ANALYZE "${schema}".jobs`]) {
      for (const status of jobStatuses) {
        texts.length = 0;
        await store.jobs.list(accountId, { limit: 20, offset: 0, status });
        const select = texts.find((text) => text.includes("ORDER BY created_at DESC")) ?? "";
        const plan = await explain(url, prepare, select);
        expect(plan, select).toMatch(/Index (Only )?Scan/);
        expect(plan, select).toMatch(status === "processing" ? /jobs_by_lease_end/ : /jobs_by_status/);
        expect(plan, select).not.toMatch(/Seq Scan|jobs_by_account/);
      }
    }
  });
});

/** A pool that notes the texts of all statements. */
function openObservedPool(url: string) {
  const texts: string[] = [];
  const pool = new pg.Pool({ connectionString: url, pipeline: true });
  onTestFinished(() => pool.end());
  pool.on("connect", (client) => {
    const send = client.query.bind(client);
    Object.assign(client, {
      query(config: string | pg.QueryConfig, ...more: unknown[]) {
        texts.push(...(typeof config === "string" ? config : config.text).split(";\n"));
        return Reflect.apply(send, client, [config, ...more]);
      },
    });
  });
  return { pool, texts };
}

/** The plan of a statement with parameters, as JSON. */
async function explain(url: string, before: string, statement: string): Promise<string> {
  const results: unknown = await query(url, `${before}; EXPLAIN (GENERIC_PLAN) ${statement}`);
  return JSON.stringify(Array.isArray(results) ? results.at(-1)?.rows : null);
}
