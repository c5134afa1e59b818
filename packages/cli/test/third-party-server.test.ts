import { once } from "node:events";
import { access } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, onTestFinished, test } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const id = "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e";

interface ThirdPartyServer {
  /** The fields of the job besides its ID and status. */
  readonly job: (url: string) => object;
  readonly image: (response: ServerResponse) => void;
}

/** A server with the response shapes of Pi's API. */
async function startThirdPartyServer({ job, image }: ThirdPartyServer): Promise<string> {
  const server = createServer((request, response) => {
    const send = (status: number, data: object) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(
        JSON.stringify({ id: "req_pi_1", object: "job", status: "completed", created_at: 1, data }),
      );
    };
    request.resume();
    if (request.method === "POST") send(202, { job_id: id });
    else if (request.url?.startsWith("/image")) image(response);
    else if (request.url?.startsWith(`/api/v1/jobs/${id}/`)) send(404, {});
    else send(200, { id, status: "completed", created_at: "2026-03-26T12:00:00Z", ...job(url()) });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = () => {
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server is not listening");
    return `http://127.0.0.1:${address.port}`;
  };
  return url();
}

const png = await sharp({ create: { width: 8, height: 4, channels: 3, background: "#f00" } })
  .png()
  .toBuffer();
const sendPng = (response: ServerResponse) => response.end(png);
const env = { LIKENESS_API_KEY: "k" };

describe("a server that returns only an image URL", () => {
  const shapes: Record<string, (url: string) => object> = {
    "in the avatar": (url) => ({ avatar: { image_url: `${url}/image` } }),
    "in the job's result": (url) => ({ job_result: { type: "avatar", id, image_url: `${url}/image` } }),
    "in the payload": (url) => ({ payload: { phase: "completed", image_url: `${url}/image` } }),
    "without a host": () => ({ avatar: { image_url: "/image" } }),
  };
  test.each(Object.entries(shapes))("downloads the image from a URL %s", async (_name, job) => {
    const cwd = await temporaryDirectory();
    const baseUrl = await startThirdPartyServer({ job, image: sendPng });
    const generated = await runCli(["generate", "an owl", "-o", "owl.png", "--base-url", baseUrl], {
      cwd,
      env,
    });
    expect(generated).toMatchObject({
      code: 0,
      stdout: "owl.png\n",
      stderr: expect.stringContaining("8 x 4 png"),
    });
    const waited = await runCli(["jobs", "wait", id, "-o", "again.png", "--base-url", baseUrl], {
      cwd,
      env,
    });
    expect(waited).toMatchObject({ code: 0, stdout: "again.png\n" });
    const result = await runCli(["jobs", "get", id, "--json", "--base-url", baseUrl], { cwd, env });
    expect(JSON.parse(result.stdout).job.createdAt).toBe(1_774_526_400);
  });
});

describe("fails without a file if the image of a completed job is invalid", () => {
  const cases: Record<string, ThirdPartyServer> = {
    "no URL": { job: () => ({}), image: sendPng },
    "an empty URL": { job: () => ({ avatar: { image_url: "" } }), image: sendPng },
    "an invalid URL": { job: () => ({ avatar: { image_url: "http://" } }), image: sendPng },
    "a URL with another scheme": {
      job: () => ({ avatar: { image_url: "javascript:1" } }),
      image: sendPng,
    },
    "a URL that returns 404": {
      job: () => ({ avatar: { image_url: "/image" } }),
      image: (response) => response.writeHead(404).end(),
    },
    "an empty file": {
      job: () => ({ avatar: { image_url: "/image" } }),
      image: (response) => response.end(),
    },
    "an HTML page": {
      job: () => ({ avatar: { image_url: "/image" } }),
      image: (response) => response.end("<html><svg></svg></html>"),
    },
    "a truncated image": {
      job: () => ({ avatar: { image_url: "/image" } }),
      image: (response) => response.end(png.subarray(0, 12)),
    },
    "a truncated JPEG": {
      job: () => ({ avatar: { image_url: "/image" } }),
      image: (response) => response.end(Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
    },
  };
  test.each(Object.entries(cases))("%s", { timeout: 60_000 }, async (_name, server) => {
    const cwd = await temporaryDirectory();
    const baseUrl = await startThirdPartyServer(server);
    for (const args of [
      ["generate", "an owl"],
      ["jobs", "wait", id],
    ]) {
      const { code, stderr } = await runCli([...args, "-o", "owl.png", "--base-url", baseUrl], { cwd, env });
      expect(code).toBeGreaterThan(0);
      expect(stderr).toMatch(/^error: /m);
      await expect(access(join(cwd, "owl.png"))).rejects.toThrow();
    }
  });
});
