import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { serveHttp } from "./servers.ts";

const run = promisify(execFile);

/** LIKENESS_DOWNLOAD_BYTES=1200000000 tests with a file near the largest that is allowed. */
const bytes = Number(process.env["LIKENESS_DOWNLOAD_BYTES"] ?? 200_000_000);

function* generateBytes(total: number) {
  const chunk = Buffer.alloc(1_000_000, "video");
  for (let sent = 0; sent < total; sent += chunk.length) yield chunk.subarray(0, total - sent);
}

test(`downloads ${bytes / 1e6} MB to disk with less than 64 MB of memory`, async () => {
  const { url } = await serveHttp((request, response) => {
    const size = request.url === "/large" ? bytes : 100_000;
    response.writeHead(200, { "Content-Length": size });
    Readable.from(generateBytes(size)).pipe(response);
  });
  const directory = mkdtempSync(join(tmpdir(), "likeness-download-"));
  const script = join(import.meta.dirname, "download-child.ts");
  const { stdout } = await run(process.execPath, ["--conditions=source", script, url, directory]);
  const { growth, ...result } = JSON.parse(stdout);
  expect(result).toEqual({ result: { ok: true, bytes }, bytes });
  expect(growth).toBeLessThan(64_000_000);
  expect(readdirSync(directory)).toEqual([]);
});
