import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { StoreUnavailableError } from "../../../src/index.ts";
import { openPostgres } from "../../../src/postgres.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("a server that falls silent", ({ url, newSchema }) => {
  test("what is asked fails in time, and the next connection is a new one", async () => {
    const line = await lineTo(new URL(url));
    const pool = new pg.Pool({ connectionString: line.url, query_timeout: 200 });
    const schema = newSchema();
    const { store } = openPostgres({ connection: pool, schema });
    onTestFinished(async () => {
      await store.close();
      await pool.end();
      line.close();
    });
    expect(await store.lastSequence()).toBe(0);
    for (const ask of [() => store.lastSequence(), () => store.transact((tx) => tx.findAccount("ann"))]) {
      line.freeze();
      await expect(ask()).rejects.toThrow(StoreUnavailableError);
      // The silent connection is still there for whoever would take it.
      expect(await store.lastSequence()).toBe(0);
    }
  });
});

/** A way to a server whose connections can be frozen, as those to a machine that lost its power are; new ones are not. */
async function lineTo(target: URL) {
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    pairs.add([near, far]);
    for (const socket of [near, far]) socket.on("error", () => undefined);
    near.pipe(far).pipe(near);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = new URL(target);
  url.host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    url: url.href,
    freeze() {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
      }
    },
    close() {
      server.close();
      for (const pair of pairs) for (const socket of pair) socket.destroy();
    },
  };
}
