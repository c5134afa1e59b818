import { describe, expect, test } from "vitest";
import { realSystem } from "../../src/core/system.ts";
import { Likeness, type LikenessOptions } from "../../src/index.ts";
import { type Answer, misbehavingServer } from "../misbehaving-server.ts";
import { rejection } from "../rejection.ts";
import { accepted, wireError } from "../wire.ts";

// C1: the same key on every attempt, the caller's own wins, shown on result and error, no re-send without a key.

const faults: Record<string, Answer> = {
  "a 503": { status: 503, headers: { "retry-after": "0" } },
  "a 429": { status: 429, headers: { "retry-after": "0" }, json: wireError("rate_limit_exceeded") },
  "a connection that is reset": { fault: "reset" },
  "headers that never come": { fault: "headers" },
  "a body that stops half way": { status: 202, fault: "body" },
  "the key still being at work": {
    status: 409,
    headers: { "retry-after": "0" },
    json: wireError("idempotency_key_in_use"),
  },
};

/** Time runs twenty times as fast, backoff and timeouts alike. */
const hurried = {
  ...realSystem,
  after: (milliseconds: number, run: () => void) => realSystem.after(milliseconds / 20, run),
};

function client(url: string, more: LikenessOptions = {}): Likeness {
  return new Likeness({ baseUrl: url, apiKey: "key", timeout: 1_200, ...more }, hurried);
}

describe("the key of one write", () => {
  for (const [name, fault] of Object.entries(faults)) {
    test(`is the same on the attempt after ${name}`, async () => {
      await using server = await misbehavingServer(fault, fault, accepted);
      const {
        data: job,
        idempotencyKey,
        attempts,
      } = await client(server.url).avatars.generate({ prompt: "owl" }).withResponse();

      const keys = server.seen.map(({ headers }) => headers["idempotency-key"]);
      expect(keys).toEqual([job.idempotencyKey, job.idempotencyKey, job.idempotencyKey]);
      expect(idempotencyKey).toBe(job.idempotencyKey);
      expect(attempts).toBe(3);
      expect(new Set(server.seen.map(({ body }) => body)).size).toBe(1);
    });
  }

  test("is the caller's own where there is one", async () => {
    await using server = await misbehavingServer({ status: 503, headers: { "retry-after": "0" } }, accepted);
    const job = await client(server.url).avatars.generate({ prompt: "owl" }, { idempotencyKey: "order-12" });
    expect(server.seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["order-12", "order-12"]);
    expect(job.idempotencyKey).toBe("order-12");
  });

  test("is another for another write", async () => {
    await using server = await misbehavingServer(accepted);
    const likeness = client(server.url);
    const [one, two] = await Promise.all([
      likeness.avatars.generate({ prompt: "a" }),
      likeness.avatars.generate({ prompt: "a" }),
    ]);
    expect(one.idempotencyKey).not.toBe(two.idempotencyKey);
  });

  test("is on the error of an answer, of a silence, and of a broken connection", async () => {
    for (const fault of [{ status: 400 }, { fault: "headers" }, { fault: "reset" }] satisfies Answer[]) {
      await using server = await misbehavingServer(fault);
      const error = await rejection(client(server.url, { maxRetries: 0 }).avatars.save({ jobId: "j" }));
      expect(error.idempotencyKey).toBe(server.seen[0]?.headers["idempotency-key"]);
      expect(error.attempts).toBe(1);
    }
  });

  test("is on every write and on no read", async () => {
    await using server = await misbehavingServer({ status: 503, headers: { "retry-after": "0" } });
    const likeness = client(server.url);
    await Promise.allSettled([
      likeness.avatars.generate({ prompt: "owl" }),
      likeness.avatars.save({ jobId: "j" }),
      likeness.jobs.cancel("j"),
      likeness.jobs.resume("j").cancel(),
      likeness.request({ method: "PATCH", path: "/avatars/1", json: {} }),
      likeness.request({ method: "DELETE", path: "/avatars/1" }),
      likeness.jobs.get("j"),
      likeness.avatars.list(),
    ]);
    const writes = server.seen.filter(({ method }) => method !== "GET");
    expect(writes).toHaveLength(6 * 3);
    expect(writes.filter(({ headers }) => headers["idempotency-key"] === undefined)).toEqual([]);
    expect(
      server.seen.filter(({ method, headers }) => method === "GET" && headers["idempotency-key"]),
    ).toEqual([]);
  });

  test("that was used for something else is not sent again", async () => {
    await using server = await misbehavingServer({
      status: 409,
      json: wireError("idempotency_key_mismatch"),
    });
    await expect(client(server.url).avatars.generate({ prompt: "owl" })).rejects.toMatchObject({
      code: "idempotency_key_mismatch",
      attempts: 1,
    });
    expect(server.seen).toHaveLength(1);
  });

  test("must be one that a header can carry", async () => {
    const likeness = client("http://127.0.0.1:9");
    for (const idempotencyKey of ["", "zwölf", "a\nb", "x".repeat(256)]) {
      await expect(likeness.avatars.generate({ prompt: "owl" }, { idempotencyKey })).rejects.toThrow(
        /idempotencyKey/,
      );
    }
  });
});
