import type { Ora } from "ora";
import type { CommandEvent } from "../context.ts";
import { supportsColor } from "../terminal/colors.ts";
import { escapeText } from "../text/escape.ts";
import type { Printer } from "./printer.ts";

/** Reports the progress of a command. */
export interface ProgressReporter {
  start(): void;
  report(event: CommandEvent): void;
  /** Clears the spinner. */
  stop(): void;
}

export function createProgressReporter(printer: Printer): ProgressReporter {
  if (printer.events) return createEventReporter(printer);
  const { TERM: term, CI: ci } = printer.env;
  return printer.stderr.isTTY === true && term !== "dumb" && !ci
    ? createSpinner(printer)
    : createWarningReporter(printer);
}

const queuedText = "Waiting in the queue";

/** Texts of the stages; an unknown stage of a newer server is shown by its name. */
const stages: Readonly<Record<string, string>> = {
  queued: queuedText,
  understanding: "Reading the prompt",
  drawing: "Generating",
  rendering: "Rendering",
  storing: "Storing the image",
  done: "Downloading the image",
};

function createEventReporter(printer: Printer): ProgressReporter {
  return {
    start() {},
    report({ kind, ...details }) {
      if (!("update" in details)) return printer.event(kind, details);
      const { status, fraction, stage } = details.update;
      printer.event(kind, { jobId: details.jobId, status, fraction, stage });
    },
    stop() {},
  };
}

function createWarningReporter(printer: Printer): ProgressReporter {
  return {
    start() {},
    report(event) {
      if (event.kind === "warning") printer.errorLine(warningLine(event.message, printer));
      if (event.kind === "step") printer.errorLine(`${event.message} ...`);
    },
    stop() {},
  };
}

function createSpinner(printer: Printer): ProgressReporter {
  let text = "Working";
  let stopped = false;
  let spinner: Ora | undefined;
  let timer: NodeJS.Timeout | undefined;
  const startSpinner = async () => {
    const { default: ora } = await import("ora");
    if (stopped) return;
    const color = supportsColor(printer.stderr, printer.env) ? "cyan" : false;
    // Discarding stdin uses raw mode, which would disable Ctrl-C.
    spinner = ora({ text, color, stream: printer.stderr, isEnabled: true, discardStdin: false }).start();
  };
  return {
    start() {
      // Most commands end before a spinner would be useful.
      timer = setTimeout(() => void startSpinner(), 120);
    },
    report(event) {
      text = describeEvent(event) ?? text;
      if (event.kind === "asking") return this.stop();
      if (event.kind !== "warning") {
        if (spinner) spinner.text = text;
        return;
      }
      spinner?.stop();
      printer.errorLine(warningLine(event.message, printer));
      if (!stopped) spinner?.start();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      spinner?.stop();
    },
  };
}

function describeEvent(event: CommandEvent): string | undefined {
  if (event.kind === "accepted") return queuedText;
  if (event.kind === "step") return event.message;
  if (event.kind === "counted") return formatProgressBar(event);
  if (event.kind !== "progress") return undefined;
  const { stage, fraction } = event.update;
  const percent = fraction > 0 && fraction < 1 ? ` (${Math.round(fraction * 100)} %)` : "";
  return `${stages[stage] ?? escapeText(stage)}${percent}`;
}

/** Fits into narrow terminals, because wrapped lines are not cleared properly. */
function formatProgressBar({ done, failed, total }: { done: number; failed: number; total: number }): string {
  const filled = Math.floor((done / Math.max(1, total)) * barWidth);
  const failures = failed > 0 ? `, ${failed} failed` : "";
  return `${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${done} of ${total}${failures}`;
}

const barWidth = 20;

function warningLine(message: string, printer: Printer): string {
  return `${printer.paintError("yellow", "warning:")} ${message}`;
}
