// Downloads a URL into a temporary file and prints how much the memory of the process grew.
import { statSync } from "node:fs";
import { createGuardedOutbound } from "../../src/adapters/outbound/guarded-outbound.ts";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { createTemporaryFiles } from "../../src/storage/files/temporary-files.ts";

const [url = "", directory = ""] = process.argv.slice(2);
const clock = systemClock();
const outbound = createGuardedOutbound({ clock, allowPrivate: true });
const files = createTemporaryFiles({ directory: () => directory, clock });
const memory = () => process.memoryUsage.rss();

async function download(from: string) {
  const file = await files.createNamed();
  let peak = 0;
  const write = async (bytes: Uint8Array) => {
    await file.write(bytes);
    peak = Math.max(peak, memory());
  };
  try {
    const limits = { timeoutMs: 600_000, stallMs: 20_000, maxBytes: 1_500_000_000 };
    const result = await outbound.download({ url: from, ...limits, write });
    return { result, peak, bytes: statSync(file.path).size };
  } finally {
    await file.remove();
  }
}

// Loads the modules.
await download(`${url}/small`);
const before = memory();
const { result, peak, bytes } = await download(`${url}/large`);
process.stdout.write(JSON.stringify({ result, bytes, growth: peak - before }));
