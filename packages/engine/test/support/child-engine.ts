// An engine in a process of its own, so that a test can kill it. Speaks JSON lines on stdout.
import { createEngine } from "../../src/index.ts";
import { tinyIllustrator } from "./tiny-illustrator.ts";

const [dataDir = "", task = "", count = "0", keys = "0"] = process.argv.slice(2);
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);
const slow = tinyIllustrator(() => new Promise((resolve) => setTimeout(resolve, 5)));
const engine = createEngine({
  dataDir,
  illustrator: slow,
  worker: task === "accept" ? { concurrency: 4, leaseMs: 1_000 } : false,
});
engine.events.subscribe((event) => say(event));

const answers = await Promise.all(
  Array.from({ length: Number(count) }, async (_, n) => {
    const key = Number(keys) > 0 ? `key-${n % Number(keys)}` : `${process.pid}-${n}`;
    const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
      method: "POST",
      body: JSON.stringify({ prompt: "a wise owl", seed: 7 }),
      headers: {
        authorization: `Bearer ${engine.apiKey}`,
        "content-type": "application/json",
        "idempotency-key": key,
      },
    });
    const { data } = await response.json();
    say({ accepted: data.id, status: response.status });
    return data.id;
  }),
);
say({ all: answers });
if (task !== "accept") await engine.stop();
