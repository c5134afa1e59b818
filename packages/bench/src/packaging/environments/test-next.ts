import { join } from "node:path";
import { freePort } from "../../lib/free-port.ts";
import { runCommand } from "../../lib/run-command.ts";
import { startChild } from "../../lib/start-child.ts";
import type { TestResults } from "./support-matrix.ts";

/**
 * Builds the site of trial/environments/next and asks it: its page uses the SDK in process, its
 * route hands requests to `engine.fetch`, and both must have the same engine.
 */
export async function testNext(tools: string, environments: string): Promise<TestResults> {
  const folder = join(environments, "next");
  const next = join(tools, "next/dist/bin/next");
  const env = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  const built = await runCommand({
    command: process.execPath,
    args: [next, "build", "--webpack"],
    cwd: folder,
    env,
  });
  if (built.code !== 0) return everywhere(`${built.stdout}${built.stderr}`);
  const port = await freePort();
  await using _site = await startChild([next, "start", folder, "--port", String(port)], /Ready/);
  // Next names itself so, whatever the request does.
  const site = `http://localhost:${port}`;
  const problem = (work: Promise<unknown>) => work.then(() => null, String);
  return {
    engine: await problem(drawThroughRoute(site)),
    client: await problem(expectPage(site)),
    mock: await problem(ask(`${site}/mock`)),
  };
}

const everywhere = (problem: string): TestResults => ({ client: problem, engine: problem, mock: problem });

/** Draws a picture, saves it, and fetches it from the address in the answer. */
async function drawThroughRoute(site: string): Promise<void> {
  const api = `${site}/likeness/api/v1`;
  const post = async (path: string, body: object) => (await ask(`${api}${path}`, body)).json();
  const { data: accepted } = await post("/avatars/generate", {
    prompt: "a baker",
    output: { resolution: "512" },
  });
  const ended = await ask(`${api}/jobs/${accepted.id}?wait_for_completion=true&timeout_seconds=30`);
  const { data: job } = await ended.json();
  const address: string = job.avatar?.image_url ?? JSON.stringify(job.error);
  if (!address.startsWith(`${api}/assets/`)) throw new Error(`The address of the picture is ${address}`);
  const type = (await ask(address)).headers.get("content-type");
  if (type !== "image/png") throw new Error(`The picture is ${type}`);
  await post("/avatars/save", { job_id: accepted.id, label: "Ada" });
}

/** The page lists what the route has saved. */
async function expectPage(site: string): Promise<void> {
  const page = await (await ask(site)).text();
  if (!page.includes("saved avatars: 1"))
    throw new Error(`The page has another engine than the route: ${page}`);
}

async function ask(url: string, body?: object): Promise<Response> {
  const headers = { authorization: "Bearer test", "content-type": "application/json" };
  const response = await fetch(url, { headers, ...(body && { method: "POST", body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response;
}
