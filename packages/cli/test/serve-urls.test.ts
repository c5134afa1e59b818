import { expect, onTestFinished, test } from "vitest";
import { reachableUrls } from "../src/server/reachable-urls.ts";
import { start } from "./support/child.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const key = "lk_canary_8f14e45fceea167a";

test("replaces wildcard addresses by reachable URLs", () => {
  const addresses = () => ["192.168.1.7", "10.0.0.2"];
  const networkUrls = ["http://192.168.1.7:4010", "http://10.0.0.2:4010"];
  expect(reachableUrls("http://0.0.0.0:4010", addresses)).toEqual({
    url: "http://127.0.0.1:4010",
    networkUrls,
  });
  expect(reachableUrls("http://[::]:4010", addresses)).toEqual({ url: "http://[::1]:4010", networkUrls });
  for (const url of ["http://127.0.0.1:4010", "http://192.168.1.7:4010", "http://[::1]:4010"]) {
    expect(reachableUrls(url, addresses)).toEqual({ url, networkUrls: [] });
  }
});

test.each([
  [["--public-url", "https://faces.example"], false],
  [[], true],
])("serve --host 0.0.0.0 %j prints a reachable URL; warns about missing TLS: %s", async (args, warns) => {
  const cwd = await temporaryDirectory();
  const child = start(["serve", "--port", "0", "--host", "0.0.0.0", "--log-format", "off", ...args], cwd, {
    LIKENESS_API_KEY: key,
  });
  onTestFinished(() => void child.process.kill("SIGKILL"));
  const url = await child.waitForOutput("stdout", /running at (http:\S+)/);
  await child.waitForOutput("stdout", /Ctrl-C/);
  const response = await fetch(`${url}/api/v1/avatars`, { headers: { authorization: `Bearer ${key}` } });
  expect(response.status).toBe(200);
  child.process.kill("SIGTERM");
  const { code, stdout, stderr } = await child.ended;
  expect(code).toBe(0);
  expect(stdout).not.toContain("0.0.0.0");
  expect(stderr.includes("unencrypted connections")).toBe(warns);
});
