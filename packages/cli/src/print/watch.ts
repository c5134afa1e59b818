import type { Happening } from "../commands/context.ts";
import type { Page } from "./page.ts";

/** Shows what happens while a command runs. */
export interface Watcher {
  start(): void;
  tell(event: Happening): void;
  /** Leaves the terminal as it was. */
  stop(): void;
}

export function watch(page: Page): Watcher {
  if (page.events) return eventWriter(page);
  return page.stderr.isTTY === true && page.env["TERM"] !== "dumb" ? spinner(page) : quiet(page);
}

/** Words for the stages; a stage of a newer server is shown by its own name. */
const stages: Readonly<Record<string, string>> = {
  queued: "Waiting for its turn",
  understanding: "Reading the prompt",
  drawing: "Drawing",
  rendering: "Painting the pixels",
  storing: "Putting it away",
  done: "Fetching the picture",
};

function eventWriter(page: Page): Watcher {
  return {
    start() {},
    tell({ kind, ...facts }) {
      if (!("update" in facts)) return page.event(kind, facts);
      const { status, fraction, stage } = facts.update;
      page.event(kind, { jobId: facts.jobId, status, fraction, stage });
    },
    stop() {},
  };
}

function quiet(page: Page): Watcher {
  return {
    start() {},
    tell(event) {
      if (event.kind === "warning") page.errorLine(warningLine(event.message, page));
    },
    stop() {},
  };
}

function spinner(page: Page): Watcher {
  let text = "Starting";
  let stopped = false;
  let show: ((text: string) => void) | undefined;
  let clear = () => {};
  return {
    start() {
      void import("ora").then(({ default: ora }) => {
        if (stopped) return;
        const stream = process.stderr;
        // Raw mode would take Ctrl-C away from us.
        const spinning = ora({ text, stream, discardStdin: false }).start();
        show = (next) => {
          spinning.text = next;
        };
        clear = () => void spinning.stop();
      });
    },
    tell(event) {
      if (event.kind === "warning") {
        clear();
        page.errorLine(warningLine(event.message, page));
      }
      text = textOf(event) ?? text;
      show?.(text);
    },
    stop() {
      stopped = true;
      clear();
    },
  };
}

function textOf(event: Happening): string | undefined {
  if (event.kind === "accepted") return stages["queued"];
  if (event.kind !== "progress") return undefined;
  const { stage, fraction } = event.update;
  const percent = fraction > 0 && fraction < 1 ? ` (${Math.round(fraction * 100)} %)` : "";
  return `${stages[stage] ?? stage}${percent}`;
}

function warningLine(message: string, page: Page): string {
  return `${page.paintError("yellow", "warning:")} ${message}`;
}
