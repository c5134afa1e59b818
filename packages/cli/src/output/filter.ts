import { CliError, usageError } from "../errors/cli-error.ts";
import type { Output } from "../terminal/io.ts";
import { escapeText } from "../text/escape.ts";
import type { Filter } from "./printer.ts";
import { parseTemplate } from "./template.ts";

export interface FilterOptions {
  readonly jq?: string | undefined;
  readonly template?: string | undefined;
}

/** Creates the filter of `--jq` or `--template`. Throws a usage error if the expression is invalid. */
export async function createFilter({ jq, template }: FilterOptions, output: Output): Promise<Filter> {
  if (jq !== undefined && template !== undefined) {
    throw usageError("Options conflict: --jq, --template.", "Pass only one of them.");
  }
  const filter = jq === undefined ? parseTemplate(template ?? "") : await createJq(jq);
  // On a terminal, control characters are escaped; programs get the text unchanged.
  if (output.isTTY !== true) return filter;
  return async (document) => (await filter(document)).replace(/[^\n\t]+/g, escapeText);
}

/** Formats results like `jq --raw-output`: one result per line, strings without quotes. */
async function createJq(expression: string): Promise<Filter> {
  const { raw } = await import("./jq.ts");
  const messageOf = (error: unknown) => {
    const text = error instanceof Error ? error.message : String(error);
    return (text.replace(/^Failed to execute raw query: /, "").split("\n")[0] ?? "")
      .replace(/^jq: /, "")
      .replace(/^error(?: \(at [^)]*\))?: /, "")
      .replace(/ at <top-level>, line \d+:$/, "")
      .replace(" (Unix shell quoting issues?)", "");
  };
  try {
    // This only compiles the expression.
    await raw("null", `if false then (${expression}\n) else empty end`);
  } catch (error) {
    throw usageError(
      `--jq ${expression}: ${messageOf(error)}.`,
      'Use a jq expression, such as --jq ".data[].id".',
    );
  }
  return async (document) => {
    try {
      const text = await raw(JSON.stringify(document), `(${expression}\n)`, ["-r"]);
      return text === "" || text.endsWith("\n") ? text : `${text}\n`;
    } catch (error) {
      throw new CliError("jq", `--jq ${expression}: ${messageOf(error)}.`, {
        hint: "Use --json instead of --jq to see the whole document.",
        cause: error,
      });
    }
  };
}
