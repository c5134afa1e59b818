import type { Ora } from "ora";
import type { Happening } from "../commands/context.ts";
import { wantsColor } from "../terminal/colors.ts";
import { visible } from "../words/visible.ts";
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
  const { TERM: term, CI: ci } = page.env;
  return page.stderr.isTTY === true && term !== "dumb" && !ci ? spinner(page) : quiet(page);
}

const waiting = "On its way";

/** Words for the stages; a stage of a newer server is shown by its own name. */
const stages: Readonly<Record<string, string>> = {
  queued: waiting,
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
  let text = "Working";
  let stopped = false;
  let spinning: Ora | undefined;
  let timer: NodeJS.Timeout | undefined;
  const begin = async () => {
    const { default: ora } = await import("ora");
    if (stopped) return;
    const color = wantsColor(page.stderr, page.env) ? "cyan" : false;
    // Raw mode would take Ctrl-C away from us.
    spinning = ora({ text, color, stream: page.stderr, isEnabled: true, discardStdin: false }).start();
  };
  return {
    start() {
      // Most commands are done before anybody could see it turn.
      timer = setTimeout(() => void begin(), 120);
    },
    tell(event) {
      text = textOf(event) ?? text;
      if (event.kind === "asking") return this.stop();
      if (event.kind !== "warning") {
        if (spinning) spinning.text = text;
        return;
      }
      spinning?.stop();
      page.errorLine(warningLine(event.message, page));
      if (!stopped) spinning?.start();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      spinning?.stop();
    },
  };
}

function textOf(event: Happening): string | undefined {
  if (event.kind === "accepted") return waiting;
  if (event.kind === "counted") return bar(event);
  if (event.kind !== "progress") return undefined;
  const { stage, fraction } = event.update;
  const percent = fraction > 0 && fraction < 1 ? ` (${Math.round(fraction * 100)} %)` : "";
  return `${stages[stage] ?? visible(stage)}${percent}`;
}

/** Short enough for one line of the narrowest terminal, because what wraps is not cleared well. */
function bar({ done, failed, total }: { done: number; failed: number; total: number }): string {
  const filled = Math.floor((done / Math.max(1, total)) * barWidth);
  const failures = failed > 0 ? `, ${failed} failed` : "";
  return `${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${done} of ${total}${failures}`;
}

const barWidth = 20;

function warningLine(message: string, page: Page): string {
  return `${page.paintError("yellow", "warning:")} ${message}`;
}
