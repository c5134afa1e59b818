import { expect, test, vi } from "vitest";
import { scriptedFetch } from "./scripted-fetch.ts";
import { jobResponse } from "./wire.ts";

test("a chunk that fails to load rejects with ConnectionError, and the next call loads it again", async () => {
  vi.resetModules();
  vi.doMock("../src/implementation.ts", () => {
    throw new TypeError("Failed to fetch dynamically imported module");
  });
  const { isConnectionError, Likeness } = await import("../src/index.ts");
  const server = scriptedFetch(jobResponse("queued"));
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  for (const call of [() => likeness.jobs.get("j"), () => likeness.jobs.wait("j")]) {
    const error = await call().catch((thrown: unknown) => thrown);
    expect(isConnectionError(error)).toBe(true);
    expect(error).toMatchObject({ code: "connection_failed", cause: expect.any(Error) });
  }
  expect(server.requests).toEqual([]);

  vi.doUnmock("../src/implementation.ts");
  expect((await likeness.jobs.get("j")).status).toBe("queued");
});
