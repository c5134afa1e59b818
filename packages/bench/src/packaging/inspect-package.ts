import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { homedir } from "node:os";
import { join, relative } from "node:path";
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import ts from "typescript";
import { rootDirectory } from "../lib/paths.ts";
import { readManifest } from "../lib/read-manifest.ts";
import type { Checks } from "./checks.ts";
import type { Packed } from "./pack-all.ts";

/**
 * Each entry has two formats with declarations; what entries share, and what is loaded lazily, is in files of its own. The
 * studio in the engine has eighty more, and places, garments and media of the illustrator load when somebody asks for them.
 */
const maxFiles = 460;

/** Checks the files of a package without running them. */
export async function inspectPackage({ name, directory }: Packed, { check }: Checks): Promise<void> {
  const files = await filesIn(directory);
  const manifest = await readManifest(directory);

  await check(name, `${files.length} files, at most ${maxFiles}`, async () =>
    files.length <= maxFiles ? [] : files,
  );
  await check(name, "license, and no sources", async () => [
    ...(files.includes("LICENSE") ? [] : ["LICENSE is missing"]),
    ...files.filter((file) => /^(src|test|scripts)\/|(?<!\.d)\.ts$|\.map$/.test(file)),
  ]);
  await check(name, "package.json for users", async () => {
    const text = JSON.stringify(manifest);
    return ["workspace:", "./src/", '"source"', "link:", "file:"]
      .filter((leftover) => text.includes(leftover))
      .map((leftover) => `package.json contains ${leftover}`);
  });
  await check(name, "no local paths", async () => {
    const paths = [`${rootDirectory}/`, `${homedir()}/`].filter((path) => path.length > 2);
    const contents = await Promise.all(files.map((file) => readFile(join(directory, file), "latin1")));
    return files.flatMap((file, index) =>
      paths.filter((path) => contents[index]?.includes(path)).map((path) => `${file} contains ${path}`),
    );
  });
  await check(name, "CommonJS without syntax errors, ES modules without require", async () => {
    const problems = files
      .filter((file) => /\.c?js$/.test(file))
      .map(async (file) => problemOfCode(file, await readFile(join(directory, file), "utf8")));
    return (await Promise.all(problems)).filter((problem) => problem !== undefined);
  });
  await check(name, "imports only its dependencies", async () => {
    const { dependencies = {}, peerDependencies = {} } = manifest;
    const allowed = new Set(
      Object.keys({ ...Object(dependencies), ...Object(peerDependencies), [name]: "" }),
    );
    const imported = [
      ...(await importedPackages(directory, files)),
      ...(await packagesOfDeclarations(directory, files)),
    ];
    return [...new Set(imported)]
      .filter((one) => !allowed.has(one))
      .map((one) => `imports ${one}, which is not a dependency`);
  });
}

/** What builds have done wrong: to rewrite code into an error, and to leave a `require` that throws when it is reached. */
function problemOfCode(file: string, code: string): string | undefined {
  if (file.endsWith(".js")) {
    const [, module] = /\b__require\("([^"]+)"\)/.exec(code) ?? [];
    return module && `${file} requires ${module}, which an ES module cannot`;
  }
  try {
    compileFunction(code, ["exports", "require", "module", "__filename", "__dirname"]);
    return undefined;
  } catch (error) {
    return `${file}: ${String(error)}`;
  }
}

async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}

/** Names of the imported packages without Node's built-in modules. */
async function importedPackages(directory: string, files: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: directory,
    entryPoints: files.filter((file) => file.endsWith(".js")),
    outdir: "unused",
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "silent",
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return packagesOf(imports.filter(({ external }) => external).map(({ path }) => path));
}

/** The same of the declarations, which a build may leave types of other packages in. */
async function packagesOfDeclarations(
  directory: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const texts = files
    .filter((file) => /\.d\.c?ts$/.test(file))
    .map((file) => readFile(join(directory, file), "utf8"));
  return packagesOf(
    (await Promise.all(texts)).flatMap((text) =>
      ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName),
    ),
  );
}

/** `<runtime>` is esbuild itself. */
function packagesOf(imports: readonly string[]): readonly string[] {
  return imports
    .filter((path) => !/^(node:|<|\.)/.test(path) && !builtinModules.includes(path))
    .map((path) => path.split("/", path.startsWith("@") ? 2 : 1).join("/"));
}
