import { fstatSync } from "node:fs";
import { parse } from "node:path";
import { Failure } from "../failure.ts";
import type { Io, Signal } from "./io.ts";
import { watchPipe } from "./watch-pipe.ts";

/** This process. */
export function processIo(): Io {
  const folder = startingFolder();
  for (const stream of [process.stdout, process.stderr]) {
    // Kept until the end, because each write to a broken stream fails anew; `run` says what is to be said.
    stream.on("error", () => undefined);
  }
  return {
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    get cwd() {
      if ("path" in folder) return folder.path;
      throw new Failure("no_current_folder", "The current folder is not there any more.", {
        hint: "Go to another one (cd), or name files and folders by their whole paths.",
        cause: folder.error,
      });
    },
    onSignal(listener) {
      const signals: readonly Signal[] = ["SIGINT", "SIGTERM"];
      for (const signal of signals) process.on(signal, listener);
      return () => {
        for (const signal of signals) process.off(signal, listener);
      };
    },
    onReaderGone(name, listener) {
      const stream = process[name];
      // A full disk is no reason for a server to stop; a log that nobody reads is.
      const onError = (error: NodeJS.ErrnoException) => {
        if (name === "stdout" || error.code === "EPIPE") listener();
      };
      stream.on("error", onError);
      const stopWatching = isPipe(stream.fd) ? watchPipe(stream.fd, listener) : () => undefined;
      return () => {
        stream.off("error", onError);
        stopWatching();
      };
    },
    exit: (code) => process.exit(code),
  };
}

/** Where the program was started. When that folder was removed, the process leaves it, because no thread starts there. */
function startingFolder(): { readonly path: string } | { readonly error: unknown } {
  try {
    return { path: process.cwd() };
  } catch (error) {
    process.chdir(parse(process.execPath).root);
    return { error };
  }
}

function isPipe(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFIFO();
  } catch {
    return false;
  }
}
