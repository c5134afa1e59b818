import { isAuthenticationError, Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { start } from "./support.ts";

test("mocks the SDK's default host, including image URLs", async () => {
  start();
  const likeness = new Likeness({ apiKey: "test" });
  const { avatar } = await likeness.avatars.generateAndWait({
    prompt: "a wise owl",
    output: { format: "webp" },
  });
  expect(avatar.imageUrl).toMatch("https://api.likeness.example/api/v1/assets/");
  const image = await fetch(avatar.imageUrl);
  expect([image.status, image.headers.get("content-type")]).toEqual([200, "image/webp"]);
  expect(await likeness.assets.bytes(avatar)).toEqual(new Uint8Array(await image.arrayBuffer()));
});

test("mocks baseUrl and baseUrls, with image URLs on the requested host", async () => {
  const { mock } = start({ baseUrl: "http://localhost:4010/api/v1", baseUrls: ["https://avatars.test"] });
  expect(mock.url).toBe("http://localhost:4010");
  for (const baseUrl of ["http://localhost:4010", "https://avatars.test", "https://api.likeness.example"]) {
    const likeness = new Likeness({ apiKey: "test", baseUrl });
    const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
    expect(avatar.imageUrl).toMatch(`${baseUrl}/api/v1/assets/`);
    expect((await fetch(avatar.imageUrl)).status).toBe(200);
  }
});

test("accepts one API key and returns 401 for others", async () => {
  start({ apiKey: "lk_mine" });
  expect(await new Likeness({ apiKey: "lk_mine" }).avatars.list()).toMatchObject({ data: [] });
  const error = await new Likeness({ apiKey: "lk_other" }).avatars.list().catch((reason: unknown) => reason);
  expect(error).toSatisfy(isAuthenticationError);
  expect(error).toMatchObject({ status: 401, code: "invalid_api_key" });
});

test("does not intercept other hosts", async () => {
  start();
  await expect(fetch("http://elsewhere.invalid/")).rejects.toThrow("fetch failed");
});

test("onUnhandledFrame handles requests to other hosts", async () => {
  const frames: string[] = [];
  const { likeness } = start({
    async onUnhandledFrame({ frame }) {
      frames.push(await frame.getUnhandledMessage());
    },
  });
  await likeness.avatars.list();
  await fetch("http://elsewhere.invalid/").catch(() => undefined);
  expect(frames).toEqual([expect.stringContaining("GET http://elsewhere.invalid/")]);
});

test("mock.handlers work in another msw server after other handlers", async () => {
  const mock = setupAvatarMock({ images: "tiny" });
  const server = setupServer(
    http.get("https://api.likeness.example/health", () => HttpResponse.text("ok")),
    http.get("https://shop.example/", () => HttpResponse.text("shop")),
    ...mock.handlers,
  );
  server.listen();
  onTestFinished(async () => {
    server.close();
    await mock.close();
  });
  const { avatar } = await new Likeness({ apiKey: "test" }).avatars.generateAndWait({ prompt: "a wise owl" });
  expect((await fetch(avatar.imageUrl)).status).toBe(200);
  expect(await (await fetch("https://shop.example/")).text()).toBe("shop");
  expect(await (await fetch("https://api.likeness.example/health")).text()).toBe("ok");
});

test("rejects invalid options", () => {
  const setup = (options: object) => expect(() => setupAvatarMock(options));
  setup({ baseURL: "https://a.example" }).toThrow(
    "Unknown option of setupAvatarMock: baseURL. Known options: baseUrl,",
  );
  setup({ baseUrl: "api.example" }).toThrow('must look like "https://host"');
  setup({ baseUrl: "https://a.example/v2" }).toThrow("https://a.example/v2");
  setup({ now: new Date("soon") }).toThrow("now must be a valid Date.");
  setup({ jobs: { afterPolls: 0 } }).toThrow("jobs.afterPolls must be an integer of at least 1; it is 0.");
  setup({ jobs: { afterMs: Number.NaN } }).toThrow(
    "jobs.afterMs must be an integer of at least 0; it is NaN.",
  );
});
