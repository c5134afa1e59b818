import { join } from "node:path";
import { benchDirectory } from "../lib/paths.ts";
import { runOrThrow } from "../lib/run-command.ts";
import { interleave } from "../lib/statistics.ts";
import { temporaryDirectory } from "../lib/temporary-directory.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

const rounds = 15;

/**
 * Time to the first response, from `createEngine()` (which has the target) and from the first line of the program including
 * imports. Both exclude the start of Node itself.
 */
export const startup: Measurement = {
  name: "B5",
  title: "time to first response",
  async run(log) {
    await using directory = await temporaryDirectory("start");
    log(`${rounds} processes each`);
    let count = 0;
    const fresh = () => join(directory.path, String(++count));
    const used = fresh();
    await start(engineProgram(used), "whole");
    const median = await interleave(rounds, {
      memory: () => start(engineProgram(""), "loaded"),
      sqlite: () => start(engineProgram(fresh()), "loaded"),
      again: () => start(engineProgram(used), "loaded"),
      hono: () => start(honoProgram, "loaded"),
      wholeMemory: () => start(engineProgram(""), "whole"),
      wholeSqlite: () => start(engineProgram(fresh()), "whole"),
      wholeHono: () => start(honoProgram, "whole"),
    });
    const peer = { name: "hono hello world", value: median("hono") };
    const whole = { name: "hono hello world, whole program", value: median("wholeHono") };
    return [
      withTarget(
        { what: "engine with SQLite, new directory", unit: "ms", ours: median("sqlite"), peer },
        "<= 150 ms",
        (ms) => ms <= 150,
      ),
      withTarget(
        { what: "engine in memory", unit: "ms", ours: median("memory"), peer },
        "<= 30 ms",
        (ms) => ms <= 30,
      ),
      withoutTarget({
        what: "engine with SQLite, existing directory",
        unit: "ms",
        ours: median("again"),
        peer,
      }),
      withoutTarget({
        what: "whole program, SQLite, new directory",
        unit: "ms",
        ours: median("wholeSqlite"),
        peer: whole,
      }),
      withoutTarget({
        what: "whole program, in memory",
        unit: "ms",
        ours: median("wholeMemory"),
        peer: whole,
      }),
    ];
  },
};

/** Node loads `Request` on first use, which takes about 20 ms. */
const loadRequest = `new Request("http://local/");`;

function engineProgram(dataDir: string): string {
  return `
    const first = performance.now();
    const { createEngine } = await import("@likeness/engine");
    ${loadRequest}
    const loaded = performance.now();
    const engine = createEngine(${JSON.stringify(dataDir === "" ? {} : { dataDir })});
    const headers = { authorization: "Bearer " + engine.apiKey };
    const response = await engine.fetch(engine.url + "/api/v1/avatars", { headers });
    await response.text();
    const end = performance.now();
    console.log(response.status, end - loaded, end - first);
    await engine.stop();`;
}

const honoProgram = `
    const first = performance.now();
    const { Hono } = await import("hono");
    ${loadRequest}
    const loaded = performance.now();
    const app = new Hono().get("/", (context) => context.json({ hello: "world" }));
    const response = await app.fetch(new Request("http://local/"));
    await response.text();
    const end = performance.now();
    console.log(response.status, end - loaded, end - first);`;

async function start(program: string, reading: "loaded" | "whole"): Promise<number> {
  const args = ["--input-type=module", "-e", program];
  const { stdout } = await runOrThrow({ command: process.execPath, args, cwd: benchDirectory });
  const [status, loaded, whole] = stdout.trim().split(" ").map(Number);
  if (status !== 200 || loaded === undefined || whole === undefined) {
    throw new Error(`Unexpected output: ${stdout}`);
  }
  return reading === "loaded" ? loaded : whole;
}
