import { expect, test } from "vitest";
import { account2, aKeyRecord, aScope } from "./samples.ts";
import { openFresh, type StoreSubject } from "./subject.ts";

export function testKeys(subject: StoreSubject): void {
  test("a record is found by its whole scope", async () => {
    const store = await openFresh(subject);
    const answered = aKeyRecord({ answer: { status: 202, body: '{"ä":"\\u0000 😀"}' } });
    await store.transact((tx) => tx.putKey(answered));
    expect(await store.transact((tx) => tx.findKey(aScope()))).toStrictEqual(answered);
    const others = [
      aScope({ accountId: account2.id }),
      aScope({ method: "PATCH" }),
      aScope({ route: "/other" }),
      aScope({ key: "KEY-1" }),
      aScope({ key: "key-1 " }),
    ];
    for (const scope of others) expect(await store.transact((tx) => tx.findKey(scope))).toBeNull();
  });

  test("scopes are told apart by their parts, not by what these make together", async () => {
    const store = await openFresh(subject);
    const [first, second] = [aScope({ route: "/a b", key: "c" }), aScope({ route: "/a", key: "b c" })];
    await store.transact((tx) => tx.putKey(aKeyRecord({ scope: first })));
    expect(await store.transact((tx) => tx.findKey(second))).toBeNull();
  });

  test("a second record of the same scope replaces the first", async () => {
    const store = await openFresh(subject);
    await store.transact((tx) => tx.putKey(aKeyRecord()));
    const record = aKeyRecord({
      bodyHash: "h2",
      claim: "c2",
      answer: { status: 200, body: "" },
      expiresAt: 9000,
    });
    await store.transact((tx) => tx.putKey(record));
    expect(await store.transact((tx) => tx.findKey(aScope()))).toStrictEqual(record);
    const unanswered = aKeyRecord({ claim: "c3" });
    await store.transact((tx) => tx.putKey(unanswered));
    expect(await store.transact((tx) => tx.findKey(aScope()))).toStrictEqual(unanswered);
  });

  test("a deleted record is gone, and no other", async () => {
    const store = await openFresh(subject);
    const other = aKeyRecord({ scope: aScope({ key: "key-2" }) });
    await store.transact(async (tx) => {
      await tx.putKey(aKeyRecord());
      await tx.putKey(other);
      await tx.deleteKey(aScope());
      await tx.deleteKey(aScope({ key: "never was" }));
      expect(await tx.findKey(aScope())).toBeNull();
      expect(await tx.findKey(other.scope)).toEqual(other);
    });
  });

  test("records whose time has come are deleted together", async () => {
    const store = await openFresh(subject);
    const left = await store.transact(async (tx) => {
      for (const expiresAt of [4999, 5000, 5001]) {
        await tx.putKey(aKeyRecord({ scope: aScope({ key: `until ${expiresAt}` }), expiresAt }));
      }
      expect(await tx.deleteExpiredKeys(5000, 10)).toBe(2);
      return Promise.all([4999, 5000, 5001].map((until) => tx.findKey(aScope({ key: `until ${until}` }))));
    });
    expect(left.map((record) => record?.expiresAt ?? null)).toEqual([null, null, 5001]);
  });

  test("at most as many keys are forgotten at a time as is said", async () => {
    const store = await openFresh(subject);
    await store.transact(async (tx) => {
      for (let number = 0; number < 7; number += 1)
        await tx.putKey(aKeyRecord({ scope: aScope({ key: `key ${number}` }), expiresAt: 4000 + number }));
    });
    const forget = () => store.transact((tx) => tx.deleteExpiredKeys(4005, 4));
    expect([await forget(), await forget(), await forget()]).toEqual([4, 2, 0]);
    expect(await store.transact((tx) => tx.findKey(aScope({ key: "key 6" })))).not.toBeNull();
  });

  test("a secret is settled once", async () => {
    const store = await openFresh(subject);
    expect(await store.transact((tx) => tx.getOrCreateSecret("signing", "first"))).toBe("first");
    expect(await store.transact((tx) => tx.getOrCreateSecret("signing", "second"))).toBe("first");
    expect(await store.transact((tx) => tx.getOrCreateSecret("other", "second"))).toBe("second");
  });

  test("a secret of a transaction that was taken back is not settled", async () => {
    const store = await openFresh(subject);
    const work = store.transact(async (tx) => {
      await tx.getOrCreateSecret("signing", "first");
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await store.transact((tx) => tx.getOrCreateSecret("signing", "second"))).toBe("second");
  });
}
