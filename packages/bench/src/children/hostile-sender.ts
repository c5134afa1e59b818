// Sends each kind of hostile request from all accounts concurrently and prints its name. At the end it prints the number of
// responses by status and continues with the first kind until it is killed.
import { setTimeout as pause } from "node:timers/promises";
import { type HostileInput, hostileInputs } from "../hostile/hostile-inputs.ts";

const [baseUrl = "", list = "", seconds = "5"] = process.argv.slice(2);
const keys = list.split(",");
const responses = new Map<string, number>();
let sent = 0;

// Exit if the parent process is killed.
process.stdin.resume().once("close", () => process.exit());

const inputs = await hostileInputs();
for (const input of inputs) {
  console.log(JSON.stringify({ kind: input.name }));
  const signal = AbortSignal.timeout(Number(seconds) * 1_000);
  await Promise.all(keys.map((key) => sendUntil(signal, key, input)));
}
console.log(JSON.stringify({ responses: Object.fromEntries(responses) }));
const [first] = inputs;
if (first) await Promise.all(keys.map((key) => sendUntil(new AbortController().signal, key, first)));

async function sendUntil(signal: AbortSignal, key: string, input: HostileInput): Promise<void> {
  while (!signal.aborted) {
    const result = await send(signal, key, input);
    responses.set(result, (responses.get(result) ?? 0) + 1);
    // Wait before the next request if it failed.
    if (!result.startsWith("2")) await pause(20);
  }
}

async function send(signal: AbortSignal, key: string, { path, body }: HostileInput): Promise<string> {
  try {
    // A streamed body requires `duplex`, which the DOM types of fetch do not have.
    const init = {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: streamOf(body(sent++)),
      duplex: "half",
      signal,
    };
    const response = await fetch(new URL(path, baseUrl), init);
    await response.arrayBuffer();
    return String(response.status);
  } catch {
    return signal.aborted ? "aborted" : "connection error";
  }
}

/** Streams the chunks without copying them. */
function streamOf(chunks: readonly (string | Buffer)[]): ReadableStream<Uint8Array> {
  const left = chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk));
  return new ReadableStream({
    pull(controller) {
      const chunk = left.shift();
      if (!chunk) return controller.close();
      controller.enqueue(chunk.subarray(0, 65_536));
      if (chunk.length > 65_536) left.unshift(chunk.subarray(65_536));
    },
  });
}
