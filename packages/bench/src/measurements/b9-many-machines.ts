import { startPostgres } from "../../../engine/test/support/postgres/start-postgres.ts";
import { measureInChild } from "../lib/measure-in-child.ts";
import { startPostgresWorkers } from "../lib/postgres-workers.ts";
import { interleave } from "../lib/statistics.ts";
import { type Measurement, withBar, withoutBar } from "../measurement.ts";

const pictures = 12;

/** More than one machine on a PostgreSQL that syncs to disk. */
export const multipleWorkers: Measurement = {
  name: "B9",
  title: "workers on PostgreSQL",
  async run(tell) {
    const postgres = await startPostgres();
    try {
      tell("drawing by one worker and by two");
      const drawing = await drawByOneAndTwo(postgres.url);
      tell("killing one of two workers");
      const takenOver = await takeOver(postgres.url);
      tell("accepting, claiming and completing");
      const measured = await measureInChild("postgres-rates", [postgres.url]);
      const one = { name: "one worker", value: drawing("one") };
      const sent = { name: "pg-boss: sent", value: measured("sent") };
      const fetched = { name: "pg-boss: fetched, completed", value: measured("fetched") };
      return [
        withBar(
          { what: "4K pictures drawn by two workers", unit: "/s", ours: drawing("two"), peer: one },
          ">= 1.7 x",
          (two, alone) => two >= 1.7 * alone,
        ),
        withBar(
          { what: "jobs of a killed worker finished after", unit: "s", ours: takenOver, peer: null },
          "<= 30 s",
          (seconds) => seconds <= 30,
        ),
        withoutBar({
          what: "jobs accepted, 50 callers of ten accounts",
          unit: "/s",
          ours: measured("accepted"),
          peer: sent,
        }),
        withoutBar({
          what: "jobs accepted, 50 callers of one account",
          unit: "/s",
          ours: measured("acceptedOfOne"),
          peer: sent,
        }),
        withoutBar({
          what: "claimed and completed, 16 at once",
          unit: "/s",
          ours: measured("claimed"),
          peer: fetched,
        }),
      ];
    } finally {
      await postgres.stop();
    }
  },
};

async function drawByOneAndTwo(url: string): Promise<(name: "one" | "two") => number> {
  await using one = await startPostgresWorkers(url, "one", 1);
  await using two = await startPostgresWorkers(url, "two", 2);
  const perSecond = async (draw: () => Promise<void>) => {
    const started = performance.now();
    await draw();
    return (pictures * 1_000) / (performance.now() - started);
  };
  // Awaited here, because the machines go when this is over.
  return await interleave(3, {
    one: () => perSecond(() => one.draw(pictures)),
    two: () => perSecond(() => two.draw(pictures)),
  });
}

/** In seconds, from the kill until everything is drawn. */
async function takeOver(url: string): Promise<number> {
  await using machines = await startPostgresWorkers(url, "killed", 2);
  const drawn = machines.draw(8);
  while ((await machines.countDrawing()) < 2);
  const killed = performance.now();
  await machines.workers[0]?.[Symbol.asyncDispose]();
  await drawn;
  return (performance.now() - killed) / 1_000;
}
