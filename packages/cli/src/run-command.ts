import type { Connection } from "./client/connect.ts";
import { readSettings } from "./config/settings.ts";
import type { CommandContext, CommandEvent } from "./context.ts";
import { exitCodes } from "./errors/cli-error.ts";
import type { AcceptedJob } from "./output/error.ts";
import { createPrinter, type Filter, type Printer, type PrinterOptions } from "./output/printer.ts";
import { createProgressReporter } from "./output/progress.ts";
import { withSignalHandling } from "./terminal/interrupts.ts";
import type { Io } from "./terminal/io.ts";

/** The options of every command. */
export interface CommonOptions extends PrinterOptions {
  readonly jq?: string | undefined;
  readonly template?: string | undefined;
}

/** What a command does, and how its result is printed. */
export interface CommandSpec<T> {
  /** Whether the command talks to a server or a local engine; default true. Conflicting settings are then reported. */
  readonly usesTarget?: boolean;
  /** The stream that is written to until the command is stopped; it exits with 0 when the reader closes that stream. */
  readonly stream?: "stdout" | "stderr" | undefined;
  run(context: CommandContext): Promise<T>;
  /** Returns the exit code if it is not 0. The signal is aborted by Ctrl-C. */
  print(result: T, printer: Printer, signal: AbortSignal): Promise<number | undefined> | number | undefined;
}

/** Runs the commands of one process and records the exit code. */
export interface CommandRunner {
  readonly io: Io;
  readonly setExitCode: (code: number) => void;
  /** Sets the option of the program that comes before the command: `avatar --system hoox generate`. */
  useSystem(system: string | undefined): void;
  run<T>(options: CommonOptions, command: CommandSpec<T>): Promise<void>;
  /** For commands that read no settings and have to work even if the config file is invalid. */
  runWithoutSettings(
    options: CommonOptions,
    command: (printer: Printer) => Promise<number | undefined>,
  ): Promise<void>;
}

export function createCommandRunner(io: Io, setExitCode: (code: number) => void): CommandRunner {
  let programSystem: string | undefined;
  return {
    io,
    setExitCode,
    useSystem(system) {
      programSystem = system;
    },
    async run(given, command) {
      const options = { ...given, system: given.system ?? programSystem };
      setExitCode(await runCommand(io, options, (printer) => execute(printer, io, options, command)));
    },
    async runWithoutSettings(options, command) {
      setExitCode(
        await runCommand(io, options, async (printer) => {
          const code = await command(printer);
          await printer.flush();
          return code ?? exitCodes.ok;
        }),
      );
    },
  };
}

async function runCommand(
  io: Io,
  options: CommonOptions,
  command: (printer: Printer) => Promise<number>,
): Promise<number> {
  let printer = createPrinter(io, options);
  try {
    // An invalid filter is rejected before any work is done.
    printer = createPrinter(io, options, await loadFilter(options, io));
    return await command(printer);
  } catch (error) {
    return printError(error, printer);
  }
}

async function execute<T>(
  printer: Printer,
  io: Io,
  options: CommonOptions,
  { usesTarget = true, stream, run, print }: CommandSpec<T>,
): Promise<number> {
  const connections: Connection[] = [];
  let acceptedJob: AcceptedJob | undefined;
  let closing = false;
  const progress = createProgressReporter(printer);
  const readerClosed = new AbortController();
  const stopWatching = stream && io.onPipeClosed(stream, () => readerClosed.abort());
  try {
    const settings = await readSettings(options, io);
    const emit = (event: CommandEvent) => {
      if (event.kind === "accepted") acceptedJob = event;
      progress.report(event);
    };
    const warnings = [...settings.warnings, ...(usesTarget ? settings.conflicts : [])];
    for (const message of warnings) emit({ kind: "warning", message });
    return await withSignalHandling(io, async (interrupt) => {
      const unrecoverable = new AbortController();
      const signal = AbortSignal.any([interrupt, unrecoverable.signal, readerClosed.signal]);
      const onFault = (error: unknown, requestId: string | null) => {
        printer.debug(error);
        // Work that a stopping engine drops is picked up by the next one.
        if (requestId !== null || closing) return;
        if (isUnrecoverable(error)) unrecoverable.abort(error);
        else emit({ kind: "warning", message: error instanceof Error ? error.message : String(error) });
      };
      const context: CommandContext = {
        settings,
        get cwd() {
          return io.cwd;
        },
        env: io.env,
        signal,
        emit,
        async connect({ runsWorker, system }) {
          const { connect } = await import("./client/connect.ts");
          const onWarning = (message: string) => emit({ kind: "warning", message });
          const chosen = system === undefined ? settings : await readSettings({ ...options, system }, io);
          const connection = await connect(chosen, { runsWorker, env: io.env, onWarning, onFault });
          connections.push(connection);
          return connection.likeness;
        },
      };
      progress.start();
      const result = await run(context);
      progress.stop();
      const { target } = settings;
      const system = target.kind === "system" ? target.system : null;
      const code = (await print(result, { ...printer, system }, signal)) ?? exitCodes.ok;
      await printer.flush();
      return code;
    });
  } catch (error) {
    progress.stop();
    if (readerClosed.signal.aborted) return exitCodes.ok;
    return printError(error, printer, acceptedJob);
  } finally {
    closing = true;
    stopWatching?.();
    await Promise.all(connections.map((connection) => connection.close()));
  }
}

async function printError(error: unknown, printer: Printer, acceptedJob?: AcceptedJob): Promise<number> {
  const output = await import("./output/error.ts");
  return output.printError(error, printer, acceptedJob);
}

async function loadFilter({ jq, template }: CommonOptions, io: Io): Promise<Filter | undefined> {
  if (jq === undefined && template === undefined) return undefined;
  const { createFilter } = await import("./output/filter.ts");
  return createFilter({ jq, template }, io.stdout);
}

/** Whether a store error lasts until somebody fixes it, so waiting for the job is pointless. */
function isUnrecoverable(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "store_full" || code === "store_unavailable" || code === "store_damaged";
}
