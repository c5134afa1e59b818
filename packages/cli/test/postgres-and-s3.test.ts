import { readdir } from "node:fs/promises";
import { Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import { expect, onTestFinished, test } from "vitest";
import { startS3 } from "../../engine/test/storage/s3/s3-server.ts";
import { findPostgres } from "../../engine/test/support/postgres/find-postgres.ts";
import { query } from "../../engine/test/support/postgres/test-with-postgres.ts";
import { start } from "./support/child.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryDirectory } from "./support/temp-dir.ts";

const found = await findPostgres();
const key = "lk_operator_5d41402abc4b2a76";

if ("url" in found) {
  // The commands always use the same schema, so each test needs its own database.
  const createDatabase = async () => {
    const name = `cli_${Math.random().toString(36).slice(2)}`;
    await query(found.url, `CREATE DATABASE ${name}`);
    onTestFinished(() => query(found.url, `DROP DATABASE ${name} WITH (FORCE)`).then(() => undefined));
    return new URL(`/${name}`, found.url).href;
  };

  const startCommand = (args: readonly string[], cwd: string, databaseUrl: string) => {
    const child = start(args, cwd, { LIKENESS_API_KEY: key, LIKENESS_DATABASE_URL: databaseUrl });
    onTestFinished(() => void child.process.kill("SIGKILL"));
    return child;
  };

  test("two servers and two workers share a database, and survive the loss of a worker", async () => {
    const cwd = await temporaryDirectory();
    const databaseUrl = await createDatabase();
    const servers = ["serve", "serve"].map((command) =>
      startCommand([command, "--port", "0", "--workers", "0"], cwd, databaseUrl),
    );
    const urls = await Promise.all(
      servers.map((server) => server.waitForOutput("stdout", /running at (http:\/\/127\.0\.0\.1:\d+)/)),
    );
    const workers = ["worker", "worker"].map((command) =>
      startCommand([command, "--workers", "1"], cwd, databaseUrl),
    );
    await Promise.all(
      workers.map((worker) => worker.waitForOutput("stdout", /(Processing up to 1 concurrent jobs)/)),
    );

    const clients = urls.map((baseUrl) => new Likeness({ baseUrl, apiKey: key }));
    const [first, second] = clients;
    if (!first || !second) throw new Error("There must be two clients.");
    const jobs = await Promise.all(
      Array.from({ length: 12 }, (_, seed) => first.avatars.generate({ prompt: "a wise owl", seed })),
    );
    workers[0]?.process.kill("SIGKILL");
    // The first server accepts the jobs, the second one waits for them, and the remaining worker runs them.
    const done = await Promise.all(jobs.map(({ id }) => second.jobs.wait(id, { deadline: 60_000 })));
    expect(done.every(({ status }) => status === "completed")).toBe(true);
    const [job] = done;
    if (!job) throw new Error("There is no job.");
    expect((await second.assets.bytes(job.avatar)).length).toBeGreaterThan(1_000);
    expect(await manage(second).credits.get()).toMatchObject({ held: 0, charged: 24 });

    const listed = await runCli(["jobs", "list", "--json", "--database-url", databaseUrl], { cwd });
    expect(JSON.parse(listed.stdout).totalCount).toBe(12);
    // With a database URL, an API key in the environment is not reported as a conflict.
    const env = { LIKENESS_API_KEY: key, LIKENESS_DATABASE_URL: databaseUrl };
    expect(await runCli(["accounts", "list"], { cwd, env })).toMatchObject({ code: 0, stderr: "" });
    const withFlag = await runCli(["accounts", "list", "--database-url", databaseUrl], { cwd, env });
    expect(withFlag).toMatchObject({ code: 0, stderr: "" });
    workers[1]?.process.kill("SIGTERM");
    expect((await workers[1]?.ended)?.code).toBe(0);
  }, 90_000);

  test("an unreachable database is reported without its password", async () => {
    const cwd = await temporaryDirectory();
    const { code, stderr } = await runCli(
      ["jobs", "list", "--database-url", "postgres://likeness:s3cret@127.0.0.1:9/likeness"],
      { cwd },
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining("127.0.0.1:9")]);
    expect(stderr).toMatch(/hint/);
    expect(stderr).not.toContain("s3cret");
  });
} else test.skip(`PostgreSQL (${found.unavailable})`);

test("stores images in S3", async () => {
  const cwd = await temporaryDirectory();
  const s3 = await startS3("images");
  onTestFinished(() => s3.close());
  const env = {
    LIKENESS_PICTURES_URL: `s3://images/faces?endpoint=${s3.url}`,
    AWS_ACCESS_KEY_ID: "S3RVER",
    AWS_SECRET_ACCESS_KEY: "S3RVER",
  };
  const generated = await start(["generate", "--prompt", "a wise owl", "-o", "owl.png"], cwd, env).ended;
  expect([generated.code, generated.stderr]).toEqual([0, expect.stringContaining("1024 x 1024 png")]);
  expect(await readdir(`${cwd}/.data`)).not.toContain("blobs");
}, 30_000);

test.for([
  [["jobs", "list", "--database-url", "mysql://x"], "postgres://user:password@host:5432/database"],
  [["jobs", "list", "--database-url", "postgres://x", "--data-dir", "y"], "Options conflict"],
  [["worker", "--workers", "0"], "--workers must be at least 1"],
  [["serve", "--pictures-url", "http://bucket", "--port", "0"], "s3://bucket/prefix"],
] as const)("%j exits with 2: %s", async ([args, message]) => {
  const cwd = await temporaryDirectory();
  const { code, stderr } = await runCli([...args], { cwd, env: { LIKENESS_API_KEY: key } });
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});
