import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** The mock at work under the globals of a test environment, asked in the ways that code in a page asks. */
export function describeInEnvironment(name: string): void {
  describe(`the mock under ${name}`, () => {
    const mock = setupAvatarMock({ drawing: "tiny" });
    beforeAll(mock.listen);
    afterEach(mock.reset);
    afterAll(mock.close);
    const likeness = () => new Likeness({ apiKey: "test" });
    const headers = { authorization: "Bearer test", "content-type": "application/json" };
    const url = `${mock.url}/api/v1/avatars/generate`;
    const body = JSON.stringify({ prompt: "a wise owl" });

    test("a write of the SDK reaches the mock as a write", async () => {
      const { status, avatar } = await likeness().avatars.generateAndWait({ prompt: "a wise owl" });
      expect(status).toBe("completed");
      expect(await likeness().assets.bytes(avatar)).toHaveLength(await sizeOf(avatar.imageUrl));
    });

    test("a write of fetch, with a request alone or with a request and more", async () => {
      const request = () => new Request(url, { method: "POST", headers, body });
      for (const send of [() => fetch(request()), () => fetch(url, { method: "POST", headers, body })]) {
        expect((await send()).status).toBe(202);
      }
    });

    test("a write of XMLHttpRequest, which asks for leave first", async () => {
      if (typeof XMLHttpRequest === "undefined") return expect.unreachable("a page has XMLHttpRequest");
      expect(await post(url, headers, body)).toBe(202);
    });

    test("a fault that the test asks for hits the request, not what a page sends before it", async () => {
      mock.failNext({ status: 503 });
      expect(await post(url, headers, body)).toBe(503);
      expect(await post(url, headers, body)).toBe(202);
    });

    test("a File of the page is a picture to start from, also one that can do little", async () => {
      const bytes = Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0));
      for (const missing of [[], ["stream"], ["stream", "arrayBuffer"]]) {
        const file = new File([bytes], "me.png", { type: "image/png" });
        for (const name of missing) Object.defineProperty(file, name, { value: undefined });
        const job = await likeness().avatars.generateAndWait({ prompt: "me", referenceImages: [file] });
        expect(job.status).toBe("completed");
      }
    });

    test("in process", async () => {
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
    const sending = new XMLHttpRequest();
    sending.open("POST", url);
    for (const [name, value] of Object.entries(headers)) sending.setRequestHeader(name, value);
    sending.onload = () => resolve(sending.status);
    sending.onerror = () => reject(new Error("The request failed."));
    sending.send(body);
  });
}
