import { expect, test } from "vitest";
import { checkRequest, checkResponse, findOperation, operations } from "../src/v1.ts";

const generate = (body: unknown) =>
  new Request("http://host/api/v1/avatars/generate", { method: "POST", body: JSON.stringify(body) });

test.each([
  [{ prompt: "" }, "prompt", "must not be empty"],
  [{ prompt: "  \n " }, "prompt", "must not be blank"],
  [{}, "prompt", "is required"],
  [{ prompt: "x".repeat(5001) }, "prompt", "must have at most 5,000 characters; it has 5,001"],
  [{ prompt: 7 }, "prompt", "must be a string; it is a number"],
  [{ prompt: "x", promt: "y" }, "promt", "is not a known field"],
  [{ prompt: "x", output: { aspect_ratio: "7:5" } }, "output.aspect_ratio", 'it is "7:5"'],
  [{ prompt: "x", output: { count: 9 } }, "output.count", "must be at most 4; it is 9"],
  [{ prompt: "x", seed: "NaN" }, "seed", "must be a number; it is a string"],
  [{ prompt: "x", seed: 1.5 }, "seed", "must be a whole number"],
  [
    { prompt: "x", reference_images: Array(7).fill("QUJD") },
    "reference_images",
    "must have at most 6 items; it has 7",
  ],
  [{ prompt: "x", hints: { hair_color: 3 } }, "hints.hair_color", "must be a string; it is a number"],
  [
    { prompt: "x", metadata: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`k${n}`, "v"])) },
    "metadata",
    "must have at most 16 keys; it has 17",
  ],
  [
    { prompt: "x", metadata: { k: "v".repeat(501) } },
    "metadata.k",
    "must have at most 500 characters; it has 501",
  ],
  [
    { prompt: "x", metadata: { ["k".repeat(101)]: "v" } },
    "metadata",
    "must have keys of at most 100 characters; one has 101",
  ],
  [
    { prompt: "x", output: { size: 96, resolution: "1K" } },
    "output.size",
    "cannot be combined with output.resolution",
  ],
  [
    { prompt: "x", hints: { mood: "m".repeat(16_384) } },
    "hints",
    "must be at most 16,384 characters of JSON; it is 16,395",
  ],
  [
    { prompt: "x", brief: { version: 1, subject: "m".repeat(16_384) } },
    "brief",
    "must be at most 16,384 characters of JSON; it is 16,410",
  ],
])("checkRequest explains what is wrong with a body: %#", async (body, param, message) => {
  const violations = await checkRequest(generate(body));
  expect(violations).toContainEqual({ param, message: expect.stringContaining(message) });
});

test.each([
  ["/webhooks/", "must have at least one of endpoint_url, events, description or is_active"],
  ["/accounts/", "must have at least one of name, tier or status"],
])("checkRequest rejects an update without fields: PATCH %s", async (path, message) => {
  const url = `http://host/api/v1${path}0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e`;
  const violations = await checkRequest(new Request(url, { method: "PATCH", body: "{}" }));
  expect(violations).toEqual([{ param: "", message }]);
});

test("unknown hints are kept", () => {
  const parsed = operations.generateAvatar.body.parse({ prompt: "x", hints: { moon_phase: "full" } });
  expect(parsed.hints).toEqual({ moon_phase: "full" });
});

test("findOperation prefers a path without parameters", () => {
  expect(findOperation("POST", "/api/v1/avatars/save")?.id).toBe("saveAvatar");
  expect(findOperation("GET", "/api/v1/avatars/save")?.id).toBe("getAvatar");
  expect(findOperation("GET", "/api/v1/nothing")).toBeNull();
});

test("checkResponse lists missing headers and fields", async () => {
  const request = { method: "GET", url: "http://host/api/v1/jobs" };
  const invalid = Response.json({
    id: "req_1",
    object: "list",
    status: "completed",
    created_at: 1,
    data: { data: [] },
  });
  const params = (await checkResponse(request, invalid)).map(({ param }) => param);
  expect(params).toEqual(expect.arrayContaining(["X-Request-Id", "data.object", "data.has_more"]));
});

test("operations describe authentication and form encoding", () => {
  expect(operations.getAsset).toMatchObject({ scope: "read", open: true });
  expect(operations.generateAvatar).toMatchObject({
    scope: "write",
    open: false,
    form: {
      files: ["reference_images"],
      json: ["hints", "output", "brief", "metadata"],
      numbers: ["seed"],
    },
  });
});
