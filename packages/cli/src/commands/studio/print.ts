import type { Printer } from "../../output/printer.ts";
import { printStopped, printStopping } from "../../output/shutdown.ts";
import { waitForAbort } from "../../server/flags.ts";
import type { Io } from "../../terminal/io.ts";
import { openOnDesktop } from "../../terminal/open-on-desktop.ts";
import type { LocalStudio, OpenedStudio, RemoteStudio } from "./run.ts";

export interface PrintOptions {
  readonly opensBrowser: boolean;
  readonly io: Pick<Io, "stdin" | "stdout" | "env">;
}

/** Prints the address, opens it in the browser, and serves a local studio until the signal is aborted. */
export async function printStudio(
  studio: OpenedStudio,
  options: PrintOptions,
  printer: Printer,
  signal: AbortSignal,
): Promise<undefined> {
  if (studio.kind === "remote") return printRemote(studio, options, printer);
  const { url, storageName } = studio;
  const link = studio.createLink();
  if (printer.json) printer.document({ url, link, place: storageName });
  else {
    printer.line(`The studio is running at ${printer.paint("bold", url)}`);
    printer.line(`${printer.paint("dim", "storage".padEnd(10))} ${storageName}`);
    printLink(link, printer);
  }
  await openBrowser(link, options, printer);
  const stopAsking = printer.json ? () => undefined : offerLinks(studio, options, printer);
  await waitForAbort(signal);
  stopAsking();
  printStopping(printer, null);
  await studio.stop();
  printStopped(printer, null);
}

async function printRemote(
  { url, source }: RemoteStudio,
  options: PrintOptions,
  printer: Printer,
): Promise<undefined> {
  if (printer.json) printer.document({ url });
  else {
    printer.line(`The studio of the server from ${source} is at ${printer.paint("bold", url)}`);
    printer.line("Log in with an API key of your account there, such as that in LIKENESS_API_KEY.");
  }
  await openBrowser(url, options, printer);
}

function printLink(link: string, printer: Printer): void {
  printer.line(`${printer.paint("dim", "log in".padEnd(10))} ${link}`);
  printer.line(printer.paint("dim", `${" ".repeat(11)}works once, within ten minutes, on this machine`));
}

/** Does not open a browser for programs that read the output, or in CI. */
async function openBrowser(url: string, { opensBrowser, io }: PrintOptions, printer: Printer): Promise<void> {
  const { CI: ci } = io.env;
  if (!opensBrowser || printer.json || io.stdout.isTTY !== true || ci) return;
  const problem = await openOnDesktop(url, io.env);
  if (problem !== null) printer.errorLine(`No browser was opened: ${problem}. Open the link yourself.`);
}

/** Prints another link for each line that the user enters. Returns a function that stops listening. */
function offerLinks(studio: LocalStudio, { io: { stdin } }: PrintOptions, printer: Printer): () => void {
  const canAsk = stdin.isTTY === true;
  printer.line("");
  printer.line(
    printer.paint("dim", canAsk ? "Press Enter for another link, Ctrl-C to stop." : "Press Ctrl-C to stop."),
  );
  if (!canAsk) return () => undefined;
  const onLine = () => printLink(studio.createLink(), printer);
  stdin.on("data", onLine);
  return () => {
    stdin.off("data", onLine);
    stdin.pause();
  };
}
