import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

async function read(path: string): Promise<string> {
  return readFile(new URL(`../${path}`, import.meta.url), "utf8");
}

test("the skill has front matter as the Agent Skills format requires", async () => {
  const text = await read("skills/likeness/SKILL.md");
  const [, yaml = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const frontMatter = z.strictObject({
    // The name of its directory.
    name: z.literal("likeness"),
    description: z.string().min(1).max(1024),
    license: z.string(),
    compatibility: z.string().min(1).max(500),
  });
  frontMatter.parse(parse(yaml));
  // What is recommended, because the whole text is loaded into the context of a model.
  expect(body.split("\n").length).toBeLessThan(500);
  const { files } = JSON.parse(await read("package.json"));
  expect(files).toEqual(expect.arrayContaining(["skills", "server.json"]));
});

test("the commands of the skill work, one after the other in an empty directory", async () => {
  const text = await read("skills/likeness/SKILL.md");
  const commands = [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = ""]) =>
    block.trim().split("\n"),
  );
  expect(commands.length).toBeGreaterThan(7);
  const cwd = await temporaryDirectory();
  for (const command of commands) {
    const [program, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, word]) => quoted ?? word ?? "",
    );
    expect(program).toBe("avatar");
    const { code, stderr } = await runCli(args, { cwd });
    expect({ command, code, stderr }).toMatchObject({ code: 0 });
  }
  for (const name of ["reader.svg", "chef.png", "beach.png"])
    expect((await readFile(join(cwd, name))).length).toBeGreaterThan(500);
});

test("server.json describes this package as the MCP registry requires", async () => {
  const [server, manifest] = await Promise.all([read("server.json"), read("package.json")]).then((texts) =>
    texts.map((text) => JSON.parse(text)),
  );
  const input = z.strictObject({
    description: z.string(),
    format: z.enum(["string", "number", "boolean", "filepath"]).optional(),
    isSecret: z.boolean().optional(),
  });
  const version = z
    .string()
    .max(255)
    .regex(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/, "a version, not a range");
  // The part of https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json that is used, without additions.
  const schema = z.strictObject({
    $schema: z.literal("https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"),
    name: z
      .string()
      .min(3)
      .max(200)
      .regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/),
    title: z.string().min(1).max(100),
    description: z.string().min(1).max(100),
    version,
    packages: z.tuple([
      z.strictObject({
        registryType: z.literal("npm"),
        identifier: z.string(),
        version,
        runtimeHint: z.literal("npx"),
        transport: z.strictObject({ type: z.literal("stdio") }),
        packageArguments: z.array(
          z.discriminatedUnion("type", [
            z.strictObject({ type: z.literal("positional"), value: z.string() }),
            input.extend({ type: z.literal("named"), name: z.string().startsWith("--") }),
          ]),
        ),
        environmentVariables: z.array(input.extend({ name: z.string() })),
      }),
    ]),
  });
  const { name, version: serverVersion, packages } = schema.parse(server);
  const [{ identifier, version: packageVersion, packageArguments, environmentVariables }] = packages;
  expect({ name, identifier }).toEqual({ name: manifest.mcpName, identifier: manifest.name });
  expect([serverVersion, packageVersion]).toEqual([manifest.version, manifest.version]);
  // The command and its options exist.
  const [command, ...options] = packageArguments;
  const { stdout } = await runCli([command?.type === "positional" ? command.value : "", "--help"], {
    cwd: await temporaryDirectory(),
  });
  for (const option of options) expect(stdout).toContain(option.type === "named" ? option.name : "");
  const secrets = environmentVariables.filter(({ isSecret }) => isSecret).map((variable) => variable.name);
  expect(secrets).toEqual(["LIKENESS_API_KEY"]);
});
