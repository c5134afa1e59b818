import { describe, expect, test } from "vitest";
import { account2 } from "./entities/accounts.ts";
import { createKeyRecord, createKeyScope } from "./entities/idempotency-keys.ts";
import { openNewStore, type StoreFixture } from "./fixture.ts";

export function testIdempotencyKeys(fixture: StoreFixture): void {
  describe("idempotencyKeys.find", () => {
    test("returns a record only for its exact scope", async () => {
      const store = await openNewStore(fixture);
      const completed = createKeyRecord({ answer: { status: 202, body: '{"ä":"\\u0000 😀"}' } });
      await store.transact((tx) => tx.idempotencyKeys.put(completed));
      expect(await store.transact((tx) => tx.idempotencyKeys.find(createKeyScope()))).toStrictEqual(
        completed,
      );
      const others = [
        createKeyScope({ accountId: account2.id }),
        createKeyScope({ method: "PATCH" }),
        createKeyScope({ route: "/other" }),
        createKeyScope({ key: "KEY-1" }),
        createKeyScope({ key: "key-1 " }),
      ];
      for (const scope of others)
        expect(await store.transact((tx) => tx.idempotencyKeys.find(scope))).toBeNull();
    });

    test("distinguishes scopes whose parts concatenate to the same text", async () => {
      const store = await openNewStore(fixture);
      const [first, second] = [
        createKeyScope({ route: "/a b", key: "c" }),
        createKeyScope({ route: "/a", key: "b c" }),
      ];
      await store.transact((tx) => tx.idempotencyKeys.put(createKeyRecord({ scope: first })));
      expect(await store.transact((tx) => tx.idempotencyKeys.find(second))).toBeNull();
    });
  });

  describe("idempotencyKeys.put", () => {
    test("replaces the record of the same scope", async () => {
      const store = await openNewStore(fixture);
      await store.transact((tx) => tx.idempotencyKeys.put(createKeyRecord()));
      const record = createKeyRecord({
        bodyHash: "h2",
        claim: "c2",
        answer: { status: 200, body: "" },
        expiresAt: 9000,
      });
      await store.transact((tx) => tx.idempotencyKeys.put(record));
      expect(await store.transact((tx) => tx.idempotencyKeys.find(createKeyScope()))).toStrictEqual(record);
      const claimed = createKeyRecord({ claim: "c3" });
      await store.transact((tx) => tx.idempotencyKeys.put(claimed));
      expect(await store.transact((tx) => tx.idempotencyKeys.find(createKeyScope()))).toStrictEqual(claimed);
    });
  });

  describe("idempotencyKeys.delete", () => {
    test("deletes the record of one scope and accepts an unknown scope", async () => {
      const store = await openNewStore(fixture);
      const other = createKeyRecord({ scope: createKeyScope({ key: "key-2" }) });
      await store.transact(async (tx) => {
        await tx.idempotencyKeys.put(createKeyRecord());
        await tx.idempotencyKeys.put(other);
        await tx.idempotencyKeys.delete(createKeyScope());
        await tx.idempotencyKeys.delete(createKeyScope({ key: "never was" }));
        expect(await tx.idempotencyKeys.find(createKeyScope())).toBeNull();
        expect(await tx.idempotencyKeys.find(other.scope)).toEqual(other);
      });
    });
  });

  describe("idempotencyKeys.deleteExpired", () => {
    test("deletes records that have expired", async () => {
      const store = await openNewStore(fixture);
      const left = await store.transact(async (tx) => {
        for (const expiresAt of [4999, 5000, 5001]) {
          await tx.idempotencyKeys.put(
            createKeyRecord({ scope: createKeyScope({ key: `until ${expiresAt}` }), expiresAt }),
          );
        }
        expect(await tx.idempotencyKeys.deleteExpired(5000, 10)).toBe(2);
        return Promise.all(
          [4999, 5000, 5001].map((until) =>
            tx.idempotencyKeys.find(createKeyScope({ key: `until ${until}` })),
          ),
        );
      });
      expect(left.map((record) => record?.expiresAt ?? null)).toEqual([null, null, 5001]);
    });

    test("deletes at most limit records, those that expired first", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        for (let number = 0; number < 7; number += 1)
          await tx.idempotencyKeys.put(
            createKeyRecord({ scope: createKeyScope({ key: `key ${number}` }), expiresAt: 4000 + number }),
          );
      });
      const deleteBatch = () => store.transact((tx) => tx.idempotencyKeys.deleteExpired(4005, 4));
      expect([await deleteBatch(), await deleteBatch(), await deleteBatch()]).toEqual([4, 2, 0]);
      expect(
        await store.transact((tx) => tx.idempotencyKeys.find(createKeyScope({ key: "key 6" }))),
      ).not.toBeNull();
    });
  });

  describe("secrets.getOrCreate", () => {
    test("stores the first value of a name and returns it from then on", async () => {
      const store = await openNewStore(fixture);
      expect(await store.transact((tx) => tx.secrets.getOrCreate("signing", "first"))).toBe("first");
      expect(await store.transact((tx) => tx.secrets.getOrCreate("signing", "second"))).toBe("first");
      expect(await store.transact((tx) => tx.secrets.getOrCreate("other", "second"))).toBe("second");
    });

    test("does not store the value of a transaction that was rolled back", async () => {
      const store = await openNewStore(fixture);
      const work = store.transact(async (tx) => {
        await tx.secrets.getOrCreate("signing", "first");
        throw new Error("no");
      });
      await expect(work).rejects.toThrow("no");
      expect(await store.transact((tx) => tx.secrets.getOrCreate("signing", "second"))).toBe("second");
    });
  });
}
