import { join } from "node:path";
import { freePort } from "../../lib/free-port.ts";
import { runCommand } from "../../lib/run-command.ts";
import { startChild } from "../../lib/start-child.ts";
import type { TestResults } from "./support-matrix.ts";

/**
 * Builds and tests the site of fixtures/environments/next. Its page uses the SDK in process, its route forwards requests to
 * `engine.fetch`, and both must use the same engine.
 */
export async function testNext(tools: string, environments: string): Promise<TestResults> {
  const directory = join(environments, "next");
  const next = join(tools, "next/dist/bin/next");
  const env = { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  const built = await runCommand({
    command: process.execPath,
    args: [next, "build", "--webpack"],
    cwd: directory,
    env,
  });
  if (built.code !== 0) return forAllPackages(`${built.stdout}${built.stderr}`);
  const port = await freePort();
  await using _site = await startChild([next, "start", directory, "--port", String(port)], /Ready/);
  // Next always uses this host in URLs.
  const site = `http://localhost:${port}`;
  const problem = (work: Promise<unknown>) => work.then(() => null, String);
  return {
    engine: await problem(generateThroughRoute(site)),
    client: await problem(expectPages(site)),
    mock: await problem(send(`${site}/mock`)),
  };
}

const forAllPackages = (problem: string): TestResults => ({
  client: problem,
  engine: problem,
  mock: problem,
});

/** Generates, downloads and saves an image. */
async function generateThroughRoute(site: string): Promise<void> {
  const api = `${site}/likeness/api/v1`;
  const post = async (path: string, body: object) => (await send(`${api}${path}`, body)).json();
  const { data: accepted } = await post("/avatars/generate", {
    prompt: "a baker",
    output: { resolution: "512" },
  });
  const response = await send(`${api}/jobs/${accepted.id}?wait_for_completion=true&timeout_seconds=30`);
  const { data: job } = await response.json();
  const url: string = job.avatar?.image_url ?? JSON.stringify(job.error);
  if (!url.startsWith(`${api}/assets/`)) throw new Error(`The URL of the image is ${url}.`);
  const type = (await send(url)).headers.get("content-type");
  if (type !== "image/png") throw new Error(`The image is ${type}.`);
  await post("/avatars/save", { job_id: accepted.id, label: "Ada" });
}

/** The pages must show the avatar that the route has saved; that of `@likeness/react` in server and client components. */
async function expectPages(site: string): Promise<void> {
  const page = await (await send(site)).text();
  if (!page.includes("saved avatars: 1"))
    throw new Error(`The page uses another engine than the route: ${page}`);
  const faces = await (await send(`${site}/faces`)).text();
  for (const part of [
    'alt="Face of Ada"',
    'aria-label="Ada Lovelace"',
    'alt="Reader"',
    'alt="a chef, 2"',
    "job: unknown",
  ]) {
    if (!faces.includes(part)) throw new Error(`${part} is missing on the page with components`);
  }
  // What the browser gets of a server component.
  if (faces.includes("drawingVersion")) throw new Error("The page contains whole avatars.");
}

async function send(url: string, body?: object): Promise<Response> {
  const headers = { authorization: "Bearer test", "content-type": "application/json" };
  const response = await fetch(url, { headers, ...(body && { method: "POST", body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response;
}
