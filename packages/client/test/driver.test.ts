import { expect, test } from "vitest";
import { type Core, createCore } from "../src/core/core.ts";
import type { RequestSpec } from "../src/core/request-spec.ts";
import type { LikenessOptions } from "../src/index.ts";
import type { Job } from "../src/jobs/job.ts";
import { avatars } from "../src/resources/avatars.ts";
import { decodeJob, readJson } from "../src/systems/likeness/decode.ts";
import { likenessDriver } from "../src/systems/likeness/driver.ts";
import type { System } from "../src/systems/system.ts";
import { createFakeClock } from "./fake-clock.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { jobId, wireJob } from "./wire.ts";

// A system with its own paths, names, credentials and errors, which promises neither idempotency nor long polls.

function jobRequest(method: "GET" | "POST", url: string, body?: string): RequestSpec<Job> {
  const read = async (response: Response) => decodeJob(readJson(await response.text()));
  return { method, url, body, target: "api", read };
}

const system: System = {
  name: "other",
  apiKeyVariable: "OTHER_API_KEY",
  baseUrlVariable: "OTHER_BASE_URL",
  defaultBaseUrl: "https://other.example",
  apiPath: "/other/v3",
  driver: {
    ...likenessDriver,
    capabilities: { longPollSeconds: 0, imageUploads: "text", pagination: "offset" },
    requestIdHeader: "trace",
    defaultHostHint: undefined,
    authorize: (headers, apiKey) => headers.set("x-other-key", apiKey),
    decodeError: (_status, body) => ({ code: "other_code", message: body }),
    generate: (fields, images) =>
      jobRequest("POST", "/other/v3/faces", JSON.stringify({ text: fields.prompt, faces: images?.images })),
    getJob: (id, waitSeconds) => jobRequest("GET", `/other/v3/faces/${id}?wait=${waitSeconds ?? 0}`),
  },
};

function coreOf(options: LikenessOptions, clock = createFakeClock()): Core {
  return createCore({ system, apiKey: "key", ...options }, clock.platform);
}

test("requests have the paths, names and credentials of the driver", async () => {
  const { fetch, requests } = scriptedFetch(
    { status: 201, json: wireJob("queued"), headers: { trace: "t-1" } },
    { json: wireJob("completed") },
  );
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const job = await avatars(coreOf({ fetch })).generate({ prompt: "owl", referenceImages: [png] });
  expect(job).toMatchObject({ id: jobId, requestId: "t-1" });
  expect((await job.done()).status).toBe("completed");
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "POST https://other.example/other/v3/faces",
    `GET https://other.example/other/v3/faces/${jobId}?wait=0`,
  ]);
  expect(await requests[0]?.json()).toEqual({
    text: "owl",
    faces: [`data:image/png;base64,${Buffer.from(png).toString("base64")}`],
  });
  expect(requests[0]?.headers.get("x-other-key")).toBe("key");
  for (const name of ["authorization", "idempotency-key"]) expect(requests[0]?.headers.has(name)).toBe(false);
});

test("the API key, the base URL and its suffix are those of the system", () => {
  const { platform } = createFakeClock();
  expect(() => createCore({ system }, platform)).toThrow(/set OTHER_API_KEY/);
  expect(coreOf({ baseUrl: "https://host/other/v3/" }).baseUrl).toBe("https://host");
});
