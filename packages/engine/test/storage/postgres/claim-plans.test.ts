import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { openPostgres } from "../../../src/postgres.ts";
import { claim } from "../../../src/testing/store/claims.ts";
import { createJob, noCaps } from "../../../src/testing/store/entities/jobs.ts";
import { insertAccounts } from "../../../src/testing/store/fixture.ts";
import { query, testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("PostgreSQL claims", ({ url, newSchema }) => {
  test("read no more jobs of an account than needed, also in tables that are not analyzed yet", async () => {
    const texts: string[] = [];
    const pool = new pg.Pool({ connectionString: url, pipeline: true });
    onTestFinished(() => pool.end());
    const { store } = openPostgres({ connection: pool, schema: newSchema() });
    onTestFinished(() => store.close());
    const [accountId = ""] = await insertAccounts(store, 1);
    await store.transact(async (tx) => {
      for (let number = 1; number <= 500; number++) await tx.jobs.insert(createJob(number, { accountId }));
    });
    pool.on("acquire", (client) => {
      const send = client.query.bind(client);
      Object.assign(client, {
        query(config: pg.QueryConfig) {
          texts.push(...config.text.split(";\n"));
          return send(config);
        },
      });
    });
    expect(await store.transact((tx) => claim(tx, noCaps))).toMatchObject({ status: "processing" });
    const [begin = "", settings = "", ...statements] = texts;
    const selects = statements.filter((text) => /^(SELECT|WITH)/.test(text) && text.includes("jobs"));
    expect(selects).toHaveLength(3);
    for (const select of selects) {
      const results: unknown = await query(url, `${begin}; ${settings}; EXPLAIN (GENERIC_PLAN) ${select}`);
      const plan = JSON.stringify(Array.isArray(results) ? results.at(-1)?.rows : null);
      expect(plan, select).toMatch(/Index (Only )?Scan using/);
      expect(plan, select).not.toMatch(/Bitmap|Seq Scan|jobs_by_account/);
    }
  });
});
