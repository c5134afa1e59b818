// Sends every kind of hostile request from all accounts at once, one kind after the other, and prints the name of the
// kind that it is at. At the end it prints what was answered, and goes on with the first kind until it is killed.
import { setTimeout as pause } from "node:timers/promises";
import { type HostileInput, hostileInputs } from "../hostile/hostile-inputs.ts";

const [baseUrl = "", list = "", seconds = "5"] = process.argv.slice(2);
const keys = list.split(",");
const answers = new Map<string, number>();
let sent = 0;

// Whoever started it may be killed too, and it must not outlive them.
process.stdin.resume().once("close", () => process.exit());

const inputs = await hostileInputs();
for (const input of inputs) {
  console.log(JSON.stringify({ at: input.name }));
  const over = AbortSignal.timeout(Number(seconds) * 1_000);
  await Promise.all(keys.map((key) => sendUntil(over, key, input)));
}
console.log(JSON.stringify({ answers: Object.fromEntries(answers) }));
const [first] = inputs;
if (first) await Promise.all(keys.map((key) => sendUntil(new AbortController().signal, key, first)));

async function sendUntil(over: AbortSignal, key: string, input: HostileInput): Promise<void> {
  while (!over.aborted) {
    const outcome = await send(over, key, input);
    answers.set(outcome, (answers.get(outcome) ?? 0) + 1);
    // Whoever is turned away comes back soon.
    if (!outcome.startsWith("2")) await pause(20);
  }
}

async function send(over: AbortSignal, key: string, { path, body }: HostileInput): Promise<string> {
  try {
    // Types of the page's fetch know no duplex; a request that streams its body has to name it.
    const init = {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: streamOf(body(sent++)),
      duplex: "half",
      signal: over,
    };
    const response = await fetch(new URL(path, baseUrl), init);
    await response.arrayBuffer();
    return String(response.status);
  } catch {
    return over.aborted ? "broken off" : "hung up";
  }
}

/** In pieces that are not copied. */
function streamOf(pieces: readonly (string | Buffer)[]): ReadableStream<Uint8Array> {
  const left = pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece));
  return new ReadableStream({
    pull(controller) {
      const piece = left.shift();
      if (!piece) return controller.close();
      controller.enqueue(piece.subarray(0, 65_536));
      if (piece.length > 65_536) left.unshift(piece.subarray(65_536));
    },
  });
}
