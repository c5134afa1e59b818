import { Writable } from "node:stream";
import type { Io, Output } from "../../src/terminal/io.ts";

/** A standard error that keeps what is written to it. */
export function captureLog(isTTY = false): { io: Pick<Io, "stderr">; text: () => string } {
  let said = "";
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      said += chunk.toString();
      done();
    },
  });
  const stderr: Output = Object.assign(stream, { isTTY });
  return { io: { stderr }, text: () => said };
}
