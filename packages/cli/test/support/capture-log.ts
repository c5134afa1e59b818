import { Writable } from "node:stream";
import type { Io, Output } from "../../src/terminal/io.ts";

/** A standard error stream that records its output. */
export function captureLog(isTTY = false): { io: Pick<Io, "stderr">; text: () => string } {
  let output = "";
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      output += chunk.toString();
      done();
    },
  });
  const stderr: Output = Object.assign(stream, { isTTY });
  return { io: { stderr }, text: () => output };
}
