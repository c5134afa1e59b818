// An engine in its own process that accepts jobs with the same keys as other processes. Prints the job ids as JSON.
import { createEngine } from "../../src/index.ts";

const [dataDir = "", count = "0", keys = "0"] = process.argv.slice(2);
await using engine = createEngine({ dataDir, worker: false });

const ids = await Promise.all(
  Array.from({ length: Number(count) }, async (_, n) => {
    const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
      method: "POST",
      body: JSON.stringify({ prompt: "a wise owl", seed: 7 }),
      headers: {
        authorization: `Bearer ${engine.apiKey}`,
        "content-type": "application/json",
        "idempotency-key": `key-${n % Number(keys)}`,
      },
    });
    const { data } = await response.json();
    return data.id;
  }),
);
process.stdout.write(`${JSON.stringify(ids)}\n`);
