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
])("a request that breaks the contract is explained: %#", async (body, param, message) => {
  const violations = await checkRequest(generate(body));
  expect(violations).toContainEqual({ param, message: expect.stringContaining(message) });
});

test.each([
  ["/webhooks/", "The body changes nothing; send endpoint_url, events, description or is_active"],
  ["/accounts/", "The body changes nothing; send name, tier or status"],
])("a change of nothing says what could be changed: %s", async (path, says) => {
  const url = `http://host/api/v1${path}0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e`;
  const [violation] = await checkRequest(new Request(url, { method: "PATCH", body: "{}" }));
  expect(`The body ${violation?.message}`).toBe(says);
});

test("hints that are not known are kept", () => {
  const parsed = operations.generateAvatar.body.parse({ prompt: "x", hints: { moon_phase: "full" } });
  expect(parsed.hints).toEqual({ moon_phase: "full" });
});

test("a path without parameters wins over one with", () => {
  expect(findOperation("POST", "/api/v1/avatars/save")?.id).toBe("saveAvatar");
  expect(findOperation("GET", "/api/v1/avatars/save")?.id).toBe("getAvatar");
  expect(findOperation("GET", "/api/v1/nothing")).toBeNull();
});

test("a response of the wrong shape is named", async () => {
  const request = { method: "GET", url: "http://host/api/v1/jobs" };
  const wrong = Response.json({
    id: "req_1",
    object: "list",
    status: "completed",
    created_at: 1,
    data: { data: [] },
  });
  const params = (await checkResponse(request, wrong)).map(({ param }) => param);
  expect(params).toEqual(expect.arrayContaining(["X-Request-Id", "data.object", "data.has_more"]));
});
