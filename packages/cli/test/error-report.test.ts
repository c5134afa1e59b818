import { AbortError, APIError, ConnectionError, DeadlineError, TimeoutError } from "@likeness/client";
import { expect, test } from "vitest";
import { createErrorReport } from "../src/errors/error-report.ts";
import { InterruptError } from "../src/terminal/interrupts.ts";

const job = "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e";

test("removes the request line from messages of the SDK", () => {
  const message =
    "POST http://likeness.internal/api/v1/avatars/generate: 400 invalid_request: prompt is missing.";
  const error = new APIError(message, { code: "invalid_request", status: 400, hint: "give one" });
  expect(createErrorReport(error, undefined)).toMatchObject({
    exitCode: 2,
    code: "invalid_request",
    message: "prompt is missing.",
    hint: "Give one",
  });
});

test("suggests the idempotency key if the deadline passes before the job is created", () => {
  const error = new DeadlineError("late", { code: "deadline_exceeded", idempotencyKey: "key-1" });
  const { exitCode, hint, unfinished } = createErrorReport(error, undefined);
  expect({ exitCode, unfinished }).toEqual({ exitCode: 4, unfinished: undefined });
  expect(hint).toContain("--idempotency-key key-1");
});

test("reports the store error that aborted a wait, with the job", () => {
  const cause = Object.assign(new Error("No room is left."), {
    code: "store_full",
    hint: "Free some space.",
  });
  expect(
    createErrorReport(new AbortError("aborted", { code: "aborted", jobId: job, cause }), undefined),
  ).toMatchObject({
    exitCode: 1,
    code: "store_full",
    message: "No room is left.",
    unfinished: { id: job },
  });
});

test("reports an interruption, whichever layer throws it", () => {
  const cause = new InterruptError("SIGTERM");
  for (const error of [cause, new AbortError("aborted", { code: "aborted", cause })]) {
    expect(createErrorReport(error, job)).toMatchObject({
      exitCode: 143,
      code: "interrupted",
      unfinished: { id: job },
    });
  }
});

test("suggests --debug for unexpected errors", () => {
  expect(createErrorReport(new TypeError("x is not a function"), undefined)).toMatchObject({
    exitCode: 1,
    code: "unexpected",
    hint: expect.stringContaining("--debug"),
  });
  expect(createErrorReport("thrown text", undefined)).toMatchObject({ exitCode: 1, message: "thrown text" });
  expect(
    createErrorReport(new APIError("x", { code: "internal_error", status: 500 }), undefined).exitCode,
  ).toBe(1);
});

test("keeps the job resumable when the connection is lost", () => {
  const lost = new ConnectionError("no response", {
    code: "connection_failed",
    jobId: job,
    lastStatus: "queued",
  });
  expect(createErrorReport(lost, undefined)).toMatchObject({
    exitCode: 1,
    unfinished: { id: job, status: "queued" },
  });
  const slow = new TimeoutError("no complete response within 60000 ms", { code: "timeout", jobId: job });
  expect(createErrorReport(slow, undefined)).toMatchObject({ exitCode: 4, unfinished: { id: job } });
  const notFound = new APIError("gone", { code: "job_not_found", status: 404 });
  expect(createErrorReport(notFound, job).unfinished).toBeUndefined();
});
