import { describe, expect, test } from "vitest";
import { defaultPlatform } from "../../src/core/platform.ts";
import { Likeness, type LikenessOptions } from "../../src/index.ts";
import { faultyServer, type ScriptedResponse } from "../faulty-server.ts";
import { rejection } from "../rejection.ts";
import { accepted, wireError } from "../wire.ts";

// One idempotency key for all attempts at a write. The caller's own takes precedence. Results and errors have it.

const faults: Record<string, ScriptedResponse> = {
  "a 503": { status: 503, headers: { "retry-after": "0" } },
  "a 429": { status: 429, headers: { "retry-after": "0" }, json: wireError("rate_limit_exceeded") },
  "a connection reset": { fault: "reset" },
  "a response that never comes": { fault: "headers" },
  "a body that stops in the middle": { status: 202, fault: "body" },
  "a 409 because the key is in use": {
    status: 409,
    headers: { "retry-after": "0" },
    json: wireError("idempotency_key_in_use"),
  },
};

/** Timers fire 20 times as fast. */
const acceleratedPlatform = {
  ...defaultPlatform,
  after: (milliseconds: number, run: () => void) => defaultPlatform.after(milliseconds / 20, run),
};

function client(url: string, more: LikenessOptions = {}): Likeness {
  return new Likeness({ baseUrl: url, apiKey: "key", timeout: 1_200, ...more }, acceleratedPlatform);
}

describe("the idempotency key of a write", () => {
  for (const [name, fault] of Object.entries(faults)) {
    test(`is the same on the retry after ${name}`, async () => {
      await using server = await faultyServer(fault, fault, accepted);
      const {
        data: job,
        idempotencyKey,
        attempts,
      } = await client(server.url).avatars.generate({ prompt: "owl" }).withResponse();

      const keys = server.requests.map(({ headers }) => headers["idempotency-key"]);
      expect(keys).toEqual([job.idempotencyKey, job.idempotencyKey, job.idempotencyKey]);
      expect(idempotencyKey).toBe(job.idempotencyKey);
      expect(attempts).toBe(3);
      expect(new Set(server.requests.map(({ body }) => body)).size).toBe(1);
    });
  }

  test("is the caller's own, if given", async () => {
    await using server = await faultyServer({ status: 503, headers: { "retry-after": "0" } }, accepted);
    const job = await client(server.url).avatars.generate({ prompt: "owl" }, { idempotencyKey: "order-12" });
    expect(server.requests.map(({ headers }) => headers["idempotency-key"])).toEqual([
      "order-12",
      "order-12",
    ]);
    expect(job.idempotencyKey).toBe("order-12");
  });

  test("differs between writes", async () => {
    await using server = await faultyServer(accepted);
    const likeness = client(server.url);
    const [one, two] = await Promise.all([
      likeness.avatars.generate({ prompt: "a" }),
      likeness.avatars.generate({ prompt: "a" }),
    ]);
    expect(one.idempotencyKey).not.toBe(two.idempotencyKey);
  });

  test("is on the error of a response, a timeout and a connection reset", async () => {
    for (const fault of [
      { status: 400 },
      { fault: "headers" },
      { fault: "reset" },
    ] satisfies ScriptedResponse[]) {
      await using server = await faultyServer(fault);
      const error = await rejection(client(server.url, { maxRetries: 0 }).avatars.save({ jobId: "j" }));
      expect(error.idempotencyKey).toBe(server.requests[0]?.headers["idempotency-key"]);
      expect(error.attempts).toBe(1);
    }
  });

  test("is on every write and on no read", async () => {
    await using server = await faultyServer({ status: 503, headers: { "retry-after": "0" } });
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
    const writes = server.requests.filter(({ method }) => method !== "GET");
    expect(writes).toHaveLength(6 * 3);
    expect(writes.filter(({ headers }) => headers["idempotency-key"] === undefined)).toEqual([]);
    expect(
      server.requests.filter(({ method, headers }) => method === "GET" && headers["idempotency-key"]),
    ).toEqual([]);
  });

  test("is not sent again after idempotency_key_mismatch", async () => {
    await using server = await faultyServer({
      status: 409,
      json: wireError("idempotency_key_mismatch"),
    });
    await expect(client(server.url).avatars.generate({ prompt: "owl" })).rejects.toMatchObject({
      code: "idempotency_key_mismatch",
      attempts: 1,
    });
    expect(server.requests).toHaveLength(1);
  });

  test("must be 1 to 255 visible ASCII characters", async () => {
    const likeness = client("http://127.0.0.1:9");
    for (const idempotencyKey of ["", "zwölf", "a\nb", "x".repeat(256)]) {
      await expect(likeness.avatars.generate({ prompt: "owl" }, { idempotencyKey })).rejects.toThrow(
        /idempotencyKey/,
      );
    }
  });
});
