import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Tests the mock with the globals of a browser-like test environment. */
export function describeInEnvironment(name: string): void {
  describe(`mock in ${name}`, () => {
    const mock = setupAvatarMock({ images: "tiny" });
    beforeAll(mock.listen);
    afterEach(mock.reset);
    afterAll(mock.close);
    const likeness = () => new Likeness({ apiKey: "test" });
    const headers = { authorization: "Bearer test", "content-type": "application/json" };
    const url = `${mock.url}/api/v1/avatars/generate`;
    const body = JSON.stringify({ prompt: "a wise owl" });

    test("handles writes of the SDK", async () => {
      const { status, avatar } = await likeness().avatars.generateAndWait({ prompt: "a wise owl" });
      expect(status).toBe("completed");
      expect(await likeness().assets.bytes(avatar)).toHaveLength(await sizeOf(avatar.imageUrl));
    });

    test("handles fetch(request) and fetch(url, init)", async () => {
      const request = () => new Request(url, { method: "POST", headers, body });
      for (const send of [() => fetch(request()), () => fetch(url, { method: "POST", headers, body })]) {
        expect((await send()).status).toBe(202);
      }
    });

    test("handles XMLHttpRequest with a preflight request", async () => {
      if (typeof XMLHttpRequest === "undefined") return expect.unreachable("XMLHttpRequest is missing");
      expect(await post(url, headers, body)).toBe(202);
    });

    test("does not apply faults to preflight requests", async () => {
      mock.failNext({ status: 503 });
      expect(await post(url, headers, body)).toBe(503);
      expect(await post(url, headers, body)).toBe(202);
    });

    test("accepts a File without stream() or arrayBuffer() as a reference image", async () => {
      const bytes = Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0));
      for (const missing of [[], ["stream"], ["stream", "arrayBuffer"]]) {
        const file = new File([bytes], "me.png", { type: "image/png" });
        for (const name of missing) Object.defineProperty(file, name, { value: undefined });
        const job = await likeness().avatars.generateAndWait({ prompt: "me", referenceImages: [file] });
        expect(job.status).toBe("completed");
      }
    });

    test("handles requests to mock.engine in process", async () => {
      const inProcess = new Likeness({ engine: mock.engine });
      expect((await inProcess.avatars.generateAndWait({ prompt: "a wise owl" })).status).toBe("completed");
      const response = await mock.engine.fetch(url, new Request(url, { method: "POST", headers, body }));
      expect(response.status).toBe(202);
    });
  });
}

async function sizeOf(url: string): Promise<number> {
  return (await (await fetch(url)).arrayBuffer()).byteLength;
}

function post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => resolve(request.status);
    request.onerror = () => reject(new Error("The request failed."));
    request.send(body);
  });
}
