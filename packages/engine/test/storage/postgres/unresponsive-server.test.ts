import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { StoreUnavailableError } from "../../../src/index.ts";
import { openPostgres } from "../../../src/postgres.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("an unresponsive server", ({ url, newSchema }) => {
  test("queries time out, and the next one uses a new connection", async () => {
    const proxy = await openProxy(new URL(url));
    const pool = new pg.Pool({ connectionString: proxy.url, query_timeout: 1_000 });
    const schema = newSchema();
    const { store } = openPostgres({ connection: pool, schema });
    onTestFinished(async () => {
      await store.close();
      await pool.end();
      proxy.close();
    });
    expect(await store.events.lastSequence()).toBe(0);
    for (const query of [
      () => store.events.lastSequence(),
      () => store.transact((tx) => tx.accounts.find("account1")),
    ]) {
      proxy.freeze();
      await expect(query()).rejects.toThrow(StoreUnavailableError);
      // The frozen connection must not be reused.
      expect(await store.events.lastSequence()).toBe(0);
    }
  });
});

/** A TCP proxy whose open connections can be frozen, like those to a machine that lost power. */
async function openProxy(target: URL) {
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname);
    pairs.add([incoming, outgoing]);
    for (const socket of [incoming, outgoing]) socket.on("error", () => undefined);
    incoming.pipe(outgoing).pipe(incoming);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = new URL(target);
  url.host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    url: url.href,
    freeze() {
      for (const [incoming, outgoing] of pairs) {
        incoming.unpipe(outgoing);
        outgoing.unpipe(incoming);
      }
    },
    close() {
      server.close();
      for (const pair of pairs) for (const socket of pair) socket.destroy();
    },
  };
}
