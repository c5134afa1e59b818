import { join } from "node:path";
import { benchFolder } from "../kit/paths.ts";
import { runWell } from "../kit/run.ts";
import { interleave } from "../kit/statistics.ts";
import { temporaryFolder } from "../kit/temporary-folder.ts";
import { context, judged, type Measurement } from "../measurement.ts";

const rounds = 21;

/** From the first line of a program, imports included, to the first answer. Node's own start is not counted. */
export const startUp: Measurement = {
  name: "B5",
  title: "start to first answer",
  async run(tell) {
    await using folder = await temporaryFolder("start");
    tell(`${rounds} processes each`);
    let fresh = 0;
    const median = await interleave(rounds, {
      memory: () => start(engineProgram("")),
      warm: () => start(engineProgram("", "loaded")),
      sqlite: () => start(engineProgram(join(folder.path, String(++fresh)))),
      again: () => start(engineProgram(join(folder.path, "1"))),
      hono: () => start(honoProgram),
    });
    const peer = { name: "hono's hello world", value: median("hono") };
    return [
      judged(
        { what: "engine with SQLite, new folder", unit: "ms", ours: median("sqlite"), peer },
        "<= 150 ms",
        (ms) => ms <= 150,
      ),
      judged(
        { what: "engine in memory", unit: "ms", ours: median("memory"), peer },
        "<= 30 ms",
        (ms) => ms <= 30,
      ),
      context({ what: "engine with SQLite, used folder", unit: "ms", ours: median("again"), peer }),
      context({ what: "engine in memory, import not counted", unit: "ms", ours: median("warm"), peer }),
    ];
  },
};

function engineProgram(dataDir: string, from: "first line" | "loaded" = "first line"): string {
  return `
    let started = performance.now();
    const { createEngine } = await import("@likeness/engine");
    if (${from === "loaded"}) started = performance.now();
    const engine = createEngine(${JSON.stringify(dataDir === "" ? {} : { dataDir })});
    const headers = { authorization: "Bearer " + engine.apiKey };
    const answer = await engine.fetch(engine.url + "/api/v1/avatars", { headers });
    await answer.text();
    console.log(answer.status, performance.now() - started);
    await engine.stop();`;
}

const honoProgram = `
    const started = performance.now();
    const { Hono } = await import("hono");
    const app = new Hono().get("/", (context) => context.json({ hello: "world" }));
    const answer = await app.fetch(new Request("http://local/"));
    await answer.text();
    console.log(answer.status, performance.now() - started);`;

async function start(program: string): Promise<number> {
  const args = ["--input-type=module", "-e", program];
  const { stdout } = await runWell({ command: process.execPath, args, cwd: benchFolder });
  const [status, milliseconds] = stdout.trim().split(" ").map(Number);
  if (status !== 200 || milliseconds === undefined) throw new Error(`The first answer was ${stdout}`);
  return milliseconds;
}
