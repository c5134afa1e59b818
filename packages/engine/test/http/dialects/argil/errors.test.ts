import { expect, test } from "vitest";
import { base, dataUrl, imageAvatar, samplesOf, startArgil, videoAvatar } from "./start-argil.ts";

test("a request without an API key or with a wrong one is 401 with the published error", async () => {
  const client = startArgil();
  const authorization = `Bearer ${client.engine.apiKey}`;
  for (const headers of [{}, { "x-api-key": "" }, { "x-api-key": "wrong" }, { authorization }]) {
    const response = await client.engine.fetch(`${client.engine.url}${base}/avatars`, { headers });
    const json = await response.json();
    expect(response.status).toBe(401);
    expect(Object.keys(json)).toEqual(Object.keys(samplesOf("ErrorEnvelope")[0]));
    expect(json).toMatchObject({ code: 401, message: expect.stringContaining("API key") });
    expect(response.headers.get("www-authenticate")).toBe("ApiKey");
  }
});

const { consentVideo, datasetVideo } = videoAvatar;
const { datasetImage } = imageAvatar;

test.each<[string, object, RegExp]>([
  ["no name", { datasetVideo, consentVideo }, /^name is required/],
  ["an empty name", { ...videoAvatar, name: "" }, /^name /],
  ["a long name", { ...videoAvatar, name: "n".repeat(257) }, /^name must have at most 256 characters/],
  ["an unknown field", { ...videoAvatar, prompt: "a founder" }, /prompt/],
  ["an unknown type", { ...imageAvatar, type: "PHOTO" }, /^type /],
  ["an image without type", { name: "Anna", datasetImage }, /^type is required/],
  ["an image of type VIDEO", { ...imageAvatar, type: "VIDEO" }, /^datasetImage cannot be combined/],
  ["nothing to train from", { name: "Anna" }, /^There is neither a datasetVideo nor a datasetImage/],
  ["no image", { type: "IMAGE", name: "Anna" }, /^datasetImage is required/],
  ["no consent", { name: "Anna", datasetVideo }, /^consentVideo is required/],
  ["a video and an image", { ...imageAvatar, datasetVideo }, /^datasetVideo cannot be combined/],
  ["a consent and an image", { ...imageAvatar, consentVideo }, /^consentVideo cannot be combined/],
  ["a voice of a video", { ...videoAvatar, voiceId: "123e4567-e89b-12d3-a456-426614174000" }, /^voiceId /],
  ["a voice that is no UUID", { ...imageAvatar, voiceId: "anna" }, /^voiceId /],
  [
    "a video by http",
    { ...videoAvatar, datasetVideo: { url: "http://a.example/v.mp4" } },
    /^datasetVideo\.url /,
  ],
  [
    "an image by http",
    { ...imageAvatar, datasetImage: { url: "http://a.example/a.jpg" } },
    /^datasetImage\.url /,
  ],
  ["an image twice", { ...imageAvatar, datasetImage: { ...datasetImage, base64: "AAAA" } }, /^datasetImage /],
  ["an empty image", { ...imageAvatar, datasetImage: {} }, /^datasetImage /],
  ["other keys of a video", { ...videoAvatar, datasetVideo: { ...datasetVideo, size: 1 } }, /size/],
  ["a callback by http", { ...videoAvatar, callbackUrl: "http://a.example" }, /^callbackUrl /],
  ["extras that are no texts", { ...videoAvatar, extras: { a: 1 } }, /^extras\.a /],
  ["no image in base64", { ...imageAvatar, datasetImage: { base64: "~~~" } }, /must be a data URL/],
  ["a broken image", { ...imageAvatar, datasetImage: { base64: "AAAA" } }, /^datasetImage\.base64 /],
])("%s is 400", async (_, body, message) => {
  const client = startArgil();
  const { status, json } = await client.request("POST", "/avatars", { body });
  expect([status, json.code, json.message]).toEqual([400, 400, expect.stringMatching(message)]);
  expect(await client.get("/avatars")).toEqual([]);
});

test("an image of another shape, that is too small or too large is 400", async () => {
  const client = startArgil();
  for (const [base64, message] of [
    [await dataUrl(1024, 1024), /16:9 or 9:16, not 1024x1024/],
    [await dataUrl(640, 360), /must have 1280x720 to 3840x2160 pixels/],
    [`data:image/png;base64,${"A".repeat(14_000_000)}`, /has 10,500,000 bytes; the maximum is 10,000,000/],
    [`data:image/png;base64,${"A".repeat(21_000_000)}`, /has 15,750,000 bytes; the maximum is 10,000,000/],
  ] as const) {
    const body = { ...imageAvatar, datasetImage: { base64 } };
    const { status, json } = await client.request("POST", "/avatars", { body });
    expect([status, json.message]).toEqual([400, expect.stringMatching(message)]);
  }
  const huge = { ...imageAvatar, datasetImage: { base64: "A".repeat(26_000_000) } };
  expect((await client.request("POST", "/avatars", { body: huge })).status).toBe(413);
});

test("the last of two images in one request cannot be used", async () => {
  const client = startArgil();
  const image = JSON.stringify(await dataUrl());
  const text = `{"type":"IMAGE","name":"Anna","datasetImage":{"base64":${image},"base64":${image}}}`;
  const { status, json } = await client.request("POST", "/avatars", { text });
  expect([status, json.message]).toEqual([400, "datasetImage.base64 is sent twice."]);
});

test("bodies that are not JSON, and routes and methods that do not exist, have the same form", async () => {
  const client = startArgil();
  const type = (value: string) => ({ headers: { "content-type": value } });
  for (const [status, method, path, options] of [
    [400, "POST", "/avatars", { text: "{" }],
    [415, "POST", "/avatars", { text: "name=Anna", ...type("application/x-www-form-urlencoded") }],
    [404, "GET", "/videos", {}],
    [405, "DELETE", "/avatars/3c90c3cc-0d44-4b50-8888-8dd25736052a", {}],
  ] as const) {
    const response = await client.request(method, path, options);
    expect([response.status, response.json.code]).toEqual([status, status]);
  }
});

test("at the root, for clients whose base path cannot be changed", async () => {
  const client = startArgil({ systems: ["argil"] });
  const headers = { "x-api-key": client.engine.apiKey };
  const response = await client.engine.fetch(`${client.engine.url}/v1/avatars`, { headers });
  expect([response.status, await response.json()]).toEqual([200, []]);
});
