import type { Printer } from "../../output/printer.ts";
import { waitForAbort } from "../../server/flags.ts";
import type { RunningMock } from "./run.ts";

/** Prints how to reach the mock, and stops it when the signal is aborted. */
export async function printMock(
  { url, apiKey, system, close }: RunningMock,
  printer: Printer,
  signal: AbortSignal,
): Promise<undefined> {
  const { paint } = printer;
  if (printer.json) {
    printer.document({ url, apiKey, controls: `${url}/__mock`, ...(system !== null && { system }) });
  } else {
    const row = (name: string, value: string) => printer.line(`${paint("dim", name.padEnd(10))} ${value}`);
    printer.line(`Mock of ${system ?? "the Likeness API"} is running at ${paint("bold", url)}`);
    row("API key", apiKey);
    row("controls", `${url}/__mock/requests, /faults, /seed, /clock, /jobs, /reset`);
    printer.line("");
    printer.line(paint("dim", "Press Ctrl-C to stop."));
  }
  await waitForAbort(signal);
  await close();
}
