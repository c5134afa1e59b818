import { expect, test } from "vitest";
import { createFakeClock } from "../../../../src/testing/fake-clock.ts";
import { startPercify } from "./start-percify.ts";

const now = Date.UTC(2026, 0, 20, 12);
const dayMs = 24 * 60 * 60 * 1000;

test("both balance routes have the fields of all published forms", async () => {
  const percify = await startPercify({ clock: createFakeClock(now) }).newAccount({ credits: 100 });
  await percify.makeAvatar({ model: "imagen3" });
  const balance = await percify.get("/user/credits/balance");
  expect(balance).toEqual({
    balance: 95,
    reserved: 0,
    totalPurchased: 100,
    totalUsed: 5,
    lifetime: { earned: 0, purchased: 100, spent: 5 },
    currentMonth: { earned: 100, spent: 5 },
    tier: "pro",
    nextRefill: null,
  });
  expect(await percify.get("/credits/balance")).toEqual(balance);
});

test("credits of unfinished avatars are reserved", async () => {
  const percify = await startPercify({ worker: false }).newAccount({ credits: 100 });
  await percify.post("/avatars/generate", { prompt: "a wise owl" });
  expect(await percify.get("/credits/balance")).toMatchObject({ balance: 98, reserved: 2, totalUsed: 0 });
});

test("an account without counted credits has enough for everything", async () => {
  expect(await startPercify().get("/credits/balance")).toMatchObject({ balance: 1_000_000_000 });
});

test("the history has debits and credits with the balance after each", async () => {
  const clock = createFakeClock(now);
  const percify = await startPercify({ clock }).newAccount({ credits: 50 });
  await clock.advance(1000);
  const avatar = await percify.makeAvatar({ model: "imagen3" });
  await clock.advance(1000);
  await percify.makeAvatar();
  const { transactions, pagination } = await percify.get("/user/credits/history?limit=2&offset=1");
  expect(pagination).toEqual({ total: 3, limit: 2, offset: 1, hasMore: false });
  expect(transactions).toEqual([
    {
      id: expect.stringMatching(/^txn_[0-9a-f]{32}$/),
      type: "debit",
      amount: 5,
      balance: 45,
      description: "Avatar generation (Imagen3)",
      resourceType: "avatar",
      resourceId: avatar.id,
      createdAt: "2026-01-20T12:00:01Z",
    },
    expect.objectContaining({ type: "credit", amount: 50, balance: 50, resourceType: "purchase" }),
  ]);
  const types = (await percify.get("/credits/history")).transactions.map(
    ({ type }: { type: string }) => type,
  );
  expect(types).toEqual(["usage", "usage", "purchase"]);
});

test("usage counts what was charged in the period, by model", async () => {
  const clock = createFakeClock(now);
  // Polling for expired leases would slow down days.
  const percify = startPercify({ clock, worker: { leaseMs: 3_600_000 } });
  await percify.makeAvatar();
  await clock.advance(10 * dayMs);
  await percify.makeAvatar({ model: "imagen3" });
  await percify.makeAvatar();
  expect(await percify.get("/user/usage?period=30d")).toEqual({
    period: "30d",
    startDate: "2025-12-31T12:00:00Z",
    endDate: "2026-01-30T12:00:00Z",
    usage: {
      avatars: {
        count: 3,
        creditsSpent: 9,
        byModel: { flux: { count: 2, credits: 4 }, imagen3: { count: 1, credits: 5 } },
      },
      videos: { count: 0, creditsSpent: 0, totalDuration: 0 },
      audio: { count: 0, creditsSpent: 0, totalDuration: 0 },
    },
    totalCreditsSpent: 9,
    averagePerDay: 0.3,
  });
  expect((await percify.get("/user/usage?period=5d")).usage.avatars).toMatchObject({
    count: 2,
    creditsSpent: 7,
  });
  expect((await percify.request("GET", "/user/usage?period=month")).status).toBe(400);
});

test("the tier has the limits of the page", async () => {
  const percify = await startPercify({ clock: createFakeClock(now) }).newAccount();
  await percify.makeAvatar();
  expect(await percify.get("/user/tier")).toMatchObject({
    currentTier: "pro",
    tierDetails: { name: "Pro", limits: { concurrentGenerations: 5, requestsPerMinute: 60 } },
    usage: { avatarsThisMonth: 1 },
    billingCycle: { start: "2026-01-01T00:00:00Z", end: "2026-02-01T00:00:00Z" },
  });
});

test("the published change of the profile", async () => {
  const percify = await startPercify().newAccount();
  expect(await percify.get("/user/profile")).toMatchObject({
    id: expect.stringMatching(/^user_/),
    username: "another_user",
    displayName: "Another User",
    bio: null,
    tier: "pro",
    stats: { avatarsCreated: 0 },
  });
  const change = {
    displayName: "Updated Name",
    bio: "AI artist specializing in character design",
    website: "https://newsite.com",
  };
  const { status, json } = await percify.request("PATCH", "/user/profile", { body: change });
  expect([status, json]).toMatchObject([200, change]);
  expect(await percify.get("/user/profile")).toMatchObject(change);
  const cleared = await percify.request("PATCH", "/user/profile", { body: { bio: null } });
  expect(cleared.json).toMatchObject({ bio: null, website: "https://newsite.com" });
  const invalid = await percify.request("PATCH", "/user/profile", { body: { displayName: 7 } });
  expect([invalid.status, invalid.json.error.code]).toEqual([400, "invalid_update"]);
});

test("credits cannot be bought here", async () => {
  const percify = startPercify();
  const purchase = {
    packId: "pack_500",
    paymentMethod: "stripe",
    returnUrl: "https://example.com/payment/success",
  };
  const refused = await percify.request("POST", "/user/credits/purchase", { body: purchase });
  expect([refused.status, refused.json.error]).toMatchObject([
    402,
    { code: "payment_failed", details: { reason: "payments_not_supported", paymentMethod: "stripe" } },
  ]);
  const unknown = await percify.request("POST", "/user/credits/purchase", { body: { packId: "pack_1" } });
  expect([unknown.status, unknown.json.error.code]).toEqual([400, "invalid_pack_id"]);
});
