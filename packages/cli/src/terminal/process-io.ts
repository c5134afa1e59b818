import { fstatSync } from "node:fs";
import { parse } from "node:path";
import { CliError } from "../errors/cli-error.ts";
import type { Io, Signal } from "./io.ts";
import { watchPipe } from "./watch-pipe.ts";

export function createProcessIo(): Io {
  const directory = resolveWorkingDirectory();
  for (const stream of [process.stdout, process.stderr]) {
    // Every write to a broken stream emits an error, which must not crash the process; `run` reports it.
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
      if ("path" in directory) return directory.path;
      throw new CliError("no_current_folder", "The working directory was removed.", {
        hint: "Change to another directory, or use absolute paths.",
        cause: directory.error,
      });
    },
    onSignal(listener) {
      const signals: readonly Signal[] = ["SIGINT", "SIGTERM"];
      for (const signal of signals) process.on(signal, listener);
      return () => {
        for (const signal of signals) process.off(signal, listener);
      };
    },
    onPipeClosed(name, listener) {
      const stream = process[name];
      // On stdout any error counts; on stderr only EPIPE, so that a full disk does not stop a server.
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

/**
 * Returns the working directory. If it was removed, changes to the root directory, because worker threads cannot start
 * without one.
 */
function resolveWorkingDirectory(): { readonly path: string } | { readonly error: unknown } {
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
