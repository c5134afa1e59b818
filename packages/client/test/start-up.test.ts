import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { inspect, promisify } from "node:util";
import { expect, test } from "vitest";
import { Likeness, version } from "../src/index.ts";

test("import and construction load neither ky nor the classes of fetch", async () => {
  const program = `
    const { Likeness } = await import(${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)});
    new Likeness({ apiKey: "key" });
    const late = /undici|internal\\/deps\\/undici/;
    console.log(JSON.stringify({
      builtins: process.moduleLoadList.filter((name) => late.test(name)),
      ky: performance.getEntriesByType("resource").length,
    }));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--conditions=source",
    "--input-type=module",
    "-e",
    program,
  ]);
  expect(JSON.parse(stdout)).toEqual({ builtins: [], ky: 0 });
});

test("version equals the version of package.json", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(version).toBe(manifest.version);
});

test("inspect() prints only the base URL", () => {
  const likeness = new Likeness({ apiKey: "key", baseUrl: "http://host" });
  expect(inspect(likeness)).toBe('Likeness {"baseUrl":"http://host"}');
});
