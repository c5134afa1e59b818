import { Likeness } from "@likeness/client";
import { pi } from "@likeness/client/pi";
import { expect, test } from "vitest";
import { start } from "./support.ts";

const url = "https://api.trypi.ai/api/v1";
const headers = { authorization: "Bearer test", "content-type": "application/json" };

async function send(method: string, path: string, body?: unknown) {
  const response = await fetch(`${url}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json() };
}

test("an app that calls Pi with fetch generates, saves and lists", async () => {
  const { mock } = start({ systems: ["pi"], jobs: { afterPolls: 2 } });
  const queued = await send("POST", "/avatars/generate", {
    prompt: "professional founder headshot",
    output: { aspect_ratio: "3:4", resolution: "1K" },
    metadata: { workflow: "lead-enrichment" },
  });
  expect(queued).toMatchObject({ status: 202, json: { object: "job", status: "queued" } });
  const { job_id } = queued.json.data;
  const statuses = [];
  for (let polls = 0; polls < 5 && statuses.at(-1) !== "completed"; polls++)
    statuses.push((await send("GET", `/jobs/${job_id}?expand=avatar`)).json.data.status);
  expect(statuses.at(-1)).toBe("completed");
  expect(statuses.length).toBeGreaterThan(1);
  const { json } = await send("GET", `/jobs/${job_id}?expand=avatar`);
  const picture = await fetch(json.data.avatar.image_url);
  expect(picture.headers.get("content-type")).toBe("image/png");
  const saved = await send("POST", "/avatars/save", { job_id, label: "CEO hero v2" });
  expect(saved).toMatchObject({ status: 200, json: { data: { label: "CEO hero v2" } } });
  const list = await send("GET", "/avatars?limit=20&offset=0");
  expect(list.json.data.data).toMatchObject([{ id: saved.json.data.id }]);
  expect(mock.takeViolations()).toEqual([]);
});

test("a job that the test lets fail has failed at Pi", async () => {
  const { mock } = start({ systems: ["pi"], jobs: "manual" });
  const likeness = new Likeness({ system: pi({ apiKey: "test" }) });
  const job = await likeness.avatars.generate({ prompt: "a founder" });
  await mock.fail(job.id, "safety_filter");
  await expect(job.done({ pollInterval: 10 })).rejects.toMatchObject({
    name: "JobFailedError",
    code: "safety_filter",
  });
});
