import { setupAvatarMock } from "@likeness/mock/node";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";

const api = "https://app.hoox.video/api/public/v1";
const headers = { authorization: "Bearer test", "content-type": "application/json" };

/** A PNG of one pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

test("the images of a request to Hoox are fetched, so that handlers of the app's test answer for them", async () => {
  const mock = setupAvatarMock({ systems: ["hoox"], images: "tiny" });
  const image = http.get("https://your-domain.com/:name", () => new HttpResponse(Uint8Array.from(picture)));
  const server = setupServer(...mock.handlers, image);
  server.listen();
  onTestFinished(async () => {
    server.close();
    await mock.close();
  });
  const body = JSON.stringify({ imageUrls: ["https://your-domain.com/img1.jpg"], name: "Jordan" });
  const created = await fetch(`${api}/avatar/create`, { method: "POST", headers, body });
  expect(created.status).toBe(201);
  const query = new URLSearchParams(await created.json());
  const status = await (await fetch(`${api}/avatar/status?${query}`, { headers })).json();
  expect(status).toMatchObject({ status: "completed", result: { avatar_name: "Jordan" } });
});
