import { isInvalidRequestError, Likeness } from "@likeness/client";
import { ContractViolationError, isContractViolationError, setupAvatarMock } from "@likeness/mock/node";
import { expect, test } from "vitest";
import { handleRequest } from "../src/handlers/handle-request.ts";
import { resolveOptions } from "../src/options.ts";
import { createMockState } from "../src/state/mock-state.ts";
import { clientsOf, start } from "./support.ts";

test("records the violation of an invalid request", async () => {
  const { mock, likeness } = start();
  const error = await likeness.avatars.generate({ prompt: "" }).catch((reason: unknown) => reason);
  expect(error).toSatisfy(isInvalidRequestError);
  expect(error).toMatchObject({ status: 400, message: expect.stringContaining("prompt must not be empty") });
  const empty = { message: "request", field: "prompt", reason: "must not be empty" };
  expect(mock.takeViolations()).toMatchObject([empty]);
  expect(mock.violations).toEqual([]);
});

test("reset() throws unhandled violations once", async () => {
  const { mock, post } = start();
  await post("/avatars/generate", { prompt: "a wise owl", hint: {}, output: { resolution: "8K" } });
  await post("/avatars/save", {});
  expect(mock.violations).toHaveLength(3);

  const error = await mock.reset().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ContractViolationError);
  expect(error).toSatisfy(isContractViolationError);
  expect(error).toMatchObject({ code: "contract_violation" });
  expect(String(error)).toMatchInlineSnapshot(`
    "ContractViolationError: 3 violations of the Likeness API contract:
      - request POST /api/v1/avatars/generate: output.resolution must be one of "512", "1K", "2K", "4K"; it is "8K"
      - request POST /api/v1/avatars/generate: hint is not a known field
      - request POST /api/v1/avatars/save: job_id is required
    If a test violates the contract on purpose, call mock.takeViolations() at its end, or set strict: false."
  `);
  await mock.reset();
});

test("close() throws violations after it has closed", async () => {
  const native = globalThis.fetch;
  const mock = setupAvatarMock();
  mock.listen();
  await clientsOf(mock).get("/avatars?limit=1000");
  expect(globalThis.fetch).not.toBe(native);
  await expect(mock.close()).rejects.toThrow(
    "request GET /api/v1/avatars: limit must be at most 100; it is 1000",
  );
  expect(globalThis.fetch).toBe(native);
});

test("the end of a using block throws violations", async () => {
  const block = async () => {
    using mock = setupAvatarMock();
    mock.listen();
    await clientsOf(mock).get("/avatars?limit=1000");
  };
  await expect(block()).rejects.toThrow("limit must be at most 100");
});

test("validates forms like the equivalent JSON", async () => {
  const { mock } = start();
  const send = (...fields: [string, string | Blob][]) => {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    const headers = { authorization: `Bearer ${mock.apiKey}` };
    return fetch(`${mock.url}/api/v1/avatars/generate`, { method: "POST", body: form, headers });
  };
  const image = new File([png], "me.png", { type: "image/png" });
  const valid = await send(["prompt", "a wise owl"], ["seed", "7"], ["reference_images", image]);
  expect(valid.status).toBe(202);
  expect((await valid.json()).data.payload.input.reference_image_count).toBe(1);
  expect(mock.violations).toEqual([]);

  const empty = new File([], "me.png");
  const invalid = await send(["color", "red"], ["output", "{"], ["reference_images", empty]);
  expect(invalid.status).toBe(400);
  expect(mock.takeViolations().map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    "output must be JSON",
    "prompt is required",
    "reference_images.0 must not be empty",
    "color is not a known field",
  ]);
});

test("lists the known operations for an unknown path", async () => {
  const { mock } = start();
  expect((await fetch(`${mock.url}/avatars`)).status).toBe(404);
  const [violation] = mock.takeViolations();
  expect(violation).toMatchObject({ message: "request", method: "GET", path: "/avatars", field: "" });
  expect(violation?.reason).toContain("known operations: POST /api/v1/avatars/generate, ");
  expect(violation?.reason).toContain(", GET /api/v1/avatars, ");
});

test("reports no violation for a valid request that fails", async () => {
  const { mock, get, likeness } = start();
  expect((await get("/jobs/019b76da-a800-7000-8000-000000000000")).status).toBe(404);
  await new Likeness({ apiKey: "wrong" }).avatars.list().catch(() => undefined);
  await likeness.avatars.generateAndWait({ prompt: "a wise owl", referenceImages: [] });
  expect(mock.violations).toEqual([]);
});

test("strict: false disables validation", async () => {
  const { mock, post } = start({ strict: false });
  expect((await post("/avatars/generate", {})).status).toBe(400);
  expect(mock.violations).toEqual([]);
});

test("replaces an invalid response of the engine with an error", async () => {
  const options = resolveOptions({ images: "tiny" });
  const state = createMockState(options);
  const brokenEngine = { ...state.engine, fetch: async () => Response.json({ id: "req_1", object: "list" }) };
  const request = new Request("https://api.likeness.example/api/v1/avatars");
  const response = await handleRequest({ ...state, engine: brokenEngine }, options, request);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    error: {
      code: "contract_violation",
      message: expect.stringContaining("response GET /api/v1/avatars (200): X-Request-Id is required"),
    },
  });
  expect(state.violations).toContainEqual({
    message: "response",
    method: "GET",
    path: "/api/v1/avatars",
    status: 200,
    field: "data",
    reason: "is required",
  });
});

/** One black pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
