import type { Context, Happening } from "./commands/context.ts";
import type { Connection } from "./config/connect.ts";
import { readSettings } from "./config/settings.ts";
import { exit } from "./failure.ts";
import { createPage, type Filter, type Page, type PageOptions } from "./print/page.ts";
import type { AcceptedJob } from "./print/print-failure.ts";
import { watch } from "./print/watch.ts";
import { interruptible } from "./terminal/interrupts.ts";
import type { Io } from "./terminal/io.ts";

/** The options that every command takes. */
export interface CommonOptions extends PageOptions {
  /** An expression of jq that the JSON document is put through. */
  readonly jq?: string | undefined;
  /** A text with `{{places}}` that the JSON document fills. */
  readonly template?: string | undefined;
}

/** One line for each command: what it does, and how its result is shown. A number is what to exit with. */
export interface Performance<T> {
  /** Whether it matters who is asked; default true. */
  readonly asks?: boolean;
  /** What is printed without end, so that the command ends quietly when nobody reads it any more; default nothing. */
  readonly endless?: "stdout" | "stderr" | undefined;
  run(context: Context): Promise<T>;
  /** The signal is still Ctrl-C's: what is shown may last. */
  show(result: T, page: Page, signal: AbortSignal): Promise<number | undefined> | number | undefined;
}

/** Runs a command from its options to its last word, and lets go of everything it held. */
export async function perform<T>(io: Io, options: CommonOptions, command: Performance<T>): Promise<number> {
  let filter: Filter | undefined;
  try {
    filter = await filterOf(options, io);
  } catch (error) {
    const { printFailure } = await import("./print/print-failure.ts");
    return printFailure(error, createPage(io, options));
  }
  return performOn(createPage(io, options, filter), io, options, command);
}

/** Runs a command that needs no settings, and asks nobody, from its options to its last word. */
export async function tell(
  io: Io,
  options: CommonOptions,
  work: (page: Page) => Promise<number | undefined>,
): Promise<number> {
  let page = createPage(io, options);
  try {
    page = createPage(io, options, await filterOf(options, io));
    const code = await work(page);
    await page.finish();
    return code ?? exit.ok;
  } catch (error) {
    const { printFailure } = await import("./print/print-failure.ts");
    return printFailure(error, page);
  }
}

async function performOn<T>(
  page: Page,
  io: Io,
  options: CommonOptions,
  { asks = true, endless, run, show }: Performance<T>,
): Promise<number> {
  const connections: Connection[] = [];
  let accepted: AcceptedJob | undefined;
  let closing = false;
  const watcher = watch(page);
  const readerGone = new AbortController();
  const stopWatching = endless && io.onReaderGone(endless, () => readerGone.abort());
  try {
    const settings = await readSettings(options, io);
    const observe = (event: Happening) => {
      if (event.kind === "accepted") accepted = event;
      watcher.tell(event);
    };
    const warnings = [...settings.warnings, ...(asks ? settings.disagreements : [])];
    for (const message of warnings) observe({ kind: "warning", message });
    return await interruptible(io, async (interrupt) => {
      const hopeless = new AbortController();
      const signal = AbortSignal.any([interrupt, hopeless.signal, readerGone.signal]);
      const onFault = (error: unknown, requestId: string | null) => {
        page.debug(error);
        // What an engine that is being let go of drops is taken up by the next.
        if (requestId !== null || closing) return;
        if (isLasting(error)) hopeless.abort(error);
        else observe({ kind: "warning", message: error instanceof Error ? error.message : String(error) });
      };
      const context: Context = {
        settings,
        get cwd() {
          return io.cwd;
        },
        signal,
        observe,
        async connect({ draws }) {
          const { connect } = await import("./config/connect.ts");
          const onWarning = (message: string) => observe({ kind: "warning", message });
          const connection = await connect(settings, { draws, onWarning, onFault });
          connections.push(connection);
          return connection.likeness;
        },
      };
      watcher.start();
      const result = await run(context);
      watcher.stop();
      const code = (await show(result, page, signal)) ?? exit.ok;
      await page.finish();
      return code;
    });
  } catch (error) {
    watcher.stop();
    if (readerGone.signal.aborted) return exit.ok;
    const { printFailure } = await import("./print/print-failure.ts");
    return printFailure(error, page, accepted);
  } finally {
    closing = true;
    stopWatching?.();
    await Promise.all(connections.map((connection) => connection.close()));
  }
}

/** Refuses an expression that cannot be used before any work is done. */
async function filterOf({ jq, template }: CommonOptions, io: Io): Promise<Filter | undefined> {
  if (jq === undefined && template === undefined) return undefined;
  const { createFilter } = await import("./print/filter.ts");
  return createFilter({ jq, template }, io.stdout);
}

/** Whether a store's fault stays until somebody puts it right: waiting for the job would be in vain. */
function isLasting(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "store_full" || code === "store_unavailable" || code === "store_damaged";
}
