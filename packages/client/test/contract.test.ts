import { checkRequest, checkResponse } from "@likeness/contract/v1";
import { expect, test } from "vitest";
import { Likeness } from "../src/index.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted, envelope, jobId, jobResponse, wireAvatar, wireJob } from "./wire.ts";

// Validates the requests of every method, and the responses that these tests use, against the contract.

test("every request and response conforms to the contract", async () => {
  const list = (data: object[]) => envelope("list", { object: "list", data, has_more: true, total_count: 9 });
  const avatar = wireAvatar(jobId);
  const server = scriptedFetch(
    accepted,
    jobResponse("processing", { progress: 0.5 }),
    jobResponse("failed"),
    jobResponse("completed"),
    { json: envelope("saved_avatar", avatar) },
    { json: envelope("saved_avatar", avatar) },
    { json: list([avatar]) },
    { json: list([wireAvatar("0197a1c4-0000-7000-8000-000000000004")]) },
    { json: list([wireJob("queued"), wireJob("failed")]) },
    jobResponse("cancelled"),
  );
  const violations: object[] = [];
  let checked = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    violations.push(...(await checkRequest(request)));
    const response = await server.fetch(request);
    violations.push(...(await checkResponse(request, response)));
    checked += 1;
    return response;
  };
  const likeness = new Likeness({ apiKey: "key", fetch });

  const job = await likeness.avatars.generate({
    prompt: "a wise owl",
    hints: { hairColor: "red", accessories: ["earrings"] },
    referenceImages: [Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    output: { aspectRatio: "9:16", resolution: "2K", format: "webp", thinkingIntensity: "high", count: 2 },
    negativePrompt: "no hat",
    seed: 7,
    style: "cartoon",
    clientReferenceId: "run-12",
    metadata: { customerId: "cus_123" },
  });
  await job.refresh();
  await expect(job.done()).rejects.toMatchObject({ name: "JobFailedError" });
  await likeness.jobs.wait(job.id);
  await likeness.avatars.save({ jobId, label: "CEO hero v2" });
  await likeness.avatars.get(jobId);
  await (await likeness.avatars.list({ limit: 100 })).nextPage();
  await likeness.jobs.list({ status: "queued", offset: 20 });
  await likeness.jobs.cancel(jobId);

  expect(violations).toEqual([]);
  expect(checked).toBe(10);
});
