import { join } from "node:path";
import { benchFolder } from "../lib/paths.ts";
import { runOrThrow } from "../lib/run-command.ts";
import { interleave } from "../lib/statistics.ts";
import { temporaryFolder } from "../lib/temporary-folder.ts";
import { type Measurement, withBar, withoutBar } from "../measurement.ts";

const rounds = 15;

/**
 * To the first answer, read twice: from `createEngine()` with everything loaded, which is what the bar is about, and
 * from the first line of the program, with the imports. Node's own start is in neither.
 */
export const startup: Measurement = {
  name: "B5",
  title: "start to first answer",
  async run(tell) {
    await using folder = await temporaryFolder("start");
    tell(`${rounds} processes each`);
    let made = 0;
    const fresh = () => join(folder.path, String(++made));
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
    const peer = { name: "hono's hello world", value: median("hono") };
    const whole = { name: "hono's hello world, whole program", value: median("wholeHono") };
    return [
      withBar(
        { what: "engine with SQLite, new folder", unit: "ms", ours: median("sqlite"), peer },
        "<= 150 ms",
        (ms) => ms <= 150,
      ),
      withBar(
        { what: "engine in memory", unit: "ms", ours: median("memory"), peer },
        "<= 30 ms",
        (ms) => ms <= 30,
      ),
      withoutBar({ what: "engine with SQLite, used folder", unit: "ms", ours: median("again"), peer }),
      withoutBar({
        what: "whole program, SQLite, new folder",
        unit: "ms",
        ours: median("wholeSqlite"),
        peer: whole,
      }),
      withoutBar({ what: "whole program, in memory", unit: "ms", ours: median("wholeMemory"), peer: whole }),
    ];
  },
};

/** Node loads its own `Request` when it is first used, in some 20 ms, for whoever comes first. */
const loadRequest = `new Request("http://local/");`;

function engineProgram(dataDir: string): string {
  return `
    const first = performance.now();
    const { createEngine } = await import("@likeness/engine");
    ${loadRequest}
    const loaded = performance.now();
    const engine = createEngine(${JSON.stringify(dataDir === "" ? {} : { dataDir })});
    const headers = { authorization: "Bearer " + engine.apiKey };
    const answer = await engine.fetch(engine.url + "/api/v1/avatars", { headers });
    await answer.text();
    const end = performance.now();
    console.log(answer.status, end - loaded, end - first);
    await engine.stop();`;
}

const honoProgram = `
    const first = performance.now();
    const { Hono } = await import("hono");
    ${loadRequest}
    const loaded = performance.now();
    const app = new Hono().get("/", (context) => context.json({ hello: "world" }));
    const answer = await app.fetch(new Request("http://local/"));
    await answer.text();
    const end = performance.now();
    console.log(answer.status, end - loaded, end - first);`;

async function start(program: string, reading: "loaded" | "whole"): Promise<number> {
  const args = ["--input-type=module", "-e", program];
  const { stdout } = await runOrThrow({ command: process.execPath, args, cwd: benchFolder });
  const [status, loaded, whole] = stdout.trim().split(" ").map(Number);
  if (status !== 200 || loaded === undefined || whole === undefined) {
    throw new Error(`The first answer was ${stdout}`);
  }
  return reading === "loaded" ? loaded : whole;
}
