import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { mcpEndpoint } from "@likeness/mcp";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OldTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, onTestFinished, test } from "vitest";
import { isolatedEnv, runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const clientInfo = { name: "test", version: "1.0.0" };

function command(cwd: string, ...args: string[]) {
  const env = { PATH: process.env["PATH"] ?? "", HOME: cwd, ...isolatedEnv(cwd) };
  return {
    command: process.execPath,
    args: ["--conditions=source", main, "mcp", ...args],
    cwd,
    env,
    stderr: "pipe" as const,
  };
}

test("avatar mcp draws on this machine without a key, and keeps the identity files of agents", async () => {
  const cwd = await temporaryDirectory();
  const client = new Client(clientInfo, { versionNegotiation: { mode: "auto" } });
  await client.connect(new StdioClientTransport(command(cwd)));
  onTestFinished(() => client.close());
  expect(client.getNegotiatedProtocolVersion()).toBe("2026-07-28");
  const made = await client.callTool({
    name: "generate_avatar",
    arguments: { prompt: "a wise owl", seed: 7 },
  });
  const link = made.content.find((one) => one.type === "resource_link");
  expect(link?.uri).toMatch(/^file:/);
  expect((await readFile(fileURLToPath(link?.uri ?? ""))).subarray(1, 4).toString()).toBe("PNG");

  const agent = async (args: Record<string, unknown>) =>
    client.callTool({ name: "agent_avatar", arguments: { name: "reader", ...args } });
  const first = await agent({ prompt: "an owl with glasses", save: true });
  const path = join(cwd, "AVATAR-READER.md");
  expect(first.structuredContent).toMatchObject({ path });
  expect((await agent({})).structuredContent).toMatchObject({ path, brief: { subject: "owl" } });
  expect(await agent({ prompt: "a fox", save: true })).toMatchObject({ isError: true });
  expect((await agent({ prompt: "a fox", save: true, replace: true })).structuredContent).toMatchObject({
    path,
    brief: { subject: "fox" },
  });
  const { stdout } = await runCli(["agent", "render", "reader", "--format", "svg", "-o", "-"], { cwd });
  const face = await client.readResource({
    uri: `likeness://faces/${Object(first.structuredContent).code}`,
  });
  expect(stdout).toMatch(/^<svg/);
  expect(face.contents).toMatchObject([{ text: expect.stringMatching(/^<svg/) }]);
});

test("avatar mcp serves the previous client", async () => {
  const cwd = await temporaryDirectory();
  const client = new OldClient(clientInfo);
  await client.connect(new OldTransport(command(cwd)));
  onTestFinished(() => client.close());
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain("generate_avatar");
  const read = await client.callTool({ name: "read_prompt", arguments: { prompt: "a red fox" } });
  expect(read.structuredContent).toMatchObject({ brief: { subject: "fox" } });
});

test.skipIf(process.platform === "win32")(
  "the inspector calls a tool with the configurations of docs/mcp.md",
  async () => {
    const cwd = await temporaryDirectory();
    const engine = createEngine({ mcp: mcpEndpoint() });
    const server = await serve(engine, { port: 0 });
    onTestFinished(async () => {
      await engine.stop({ graceMs: 0 });
      await server.close({ graceMs: 0 });
    });
    const packageFile = createRequire(import.meta.url).resolve(
      "@modelcontextprotocol/inspector/package.json",
    );
    const manifest = JSON.parse(await readFile(packageFile, "utf8"));
    const inspector = join(packageFile, "..", manifest.bin["mcp-inspector"]);
    const bin = join(cwd, "bin");
    await mkdir(bin);
    const script = `#!/bin/sh\nexec "${process.execPath}" --conditions=source "${main}" "$@"\n`;
    await writeFile(join(bin, "avatar"), script, { mode: 0o755 });
    const inspect = async (...args: string[]) => {
      const { command: node, env: own } = command(cwd);
      const env = { ...own, PATH: `${bin}:${own.PATH}` };
      const { stdout } = await promisify(execFile)(
        node,
        [inspector, "--cli", ...args, "--connect-timeout", "60000"],
        { cwd, env },
      );
      return JSON.parse(stdout);
    };
    // The configurations of the documentation.
    const guide = await readFile(new URL("../../../docs/mcp.md", import.meta.url), "utf8");
    const configs = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]) =>
      json.replace("http://127.0.0.1:4010", server.url).replace("YOUR_API_KEY", engine.apiKey),
    );
    expect(configs).toHaveLength(2);
    const call = ["--method", "tools/call", "--tool-name", "agent_avatar", "--tool-arg", "name=reader"];
    const [local, remote] = await Promise.all(
      configs.map(async (config, index) => {
        const path = join(cwd, `mcp-${index}.json`);
        await writeFile(path, config);
        return inspect("--config", path, "--server", "likeness", ...call);
      }),
    );
    expect(local.structuredContent).toMatchObject({ file_name: "AVATAR-READER.md" });
    // The same face on both, and the same picture.
    expect(remote.structuredContent).toEqual(local.structuredContent);
    expect(remote.content).toEqual(local.content);
  },
);

test("avatar mcp fails at once if the key of the configured server is missing", async () => {
  const cwd = await temporaryDirectory();
  const result = await runCli(["mcp", "--base-url", "http://127.0.0.1:1"], { cwd });
  expect(result).toMatchObject({ code: 3, stdout: "", stderr: expect.stringContaining("LIKENESS_API_KEY") });
});
