// Accepts jobs, begins them, prints their ids, and waits to be killed.
import { createEngine } from "../../src/index.ts";

const { options, jobs } = JSON.parse(process.argv[2] ?? "{}");
const engine = createEngine(options);
const ids: string[] = [];
for (let seed = 0; seed < jobs; seed++) {
  const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    headers: { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({
      prompt: "an owl",
      seed,
      brief: { version: 1, subject: "owl" },
      output: { size: 256 },
    }),
  });
  ids.push((await response.json()).data.id);
}
process.stdout.write(`${JSON.stringify(ids)}\n`);
setInterval(() => undefined, 60_000);
