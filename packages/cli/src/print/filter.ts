import { Failure, misuse } from "../failure.ts";
import type { Output } from "../terminal/io.ts";
import { visible } from "../words/visible.ts";
import type { Filter } from "./page.ts";
import { parseTemplate } from "./template.ts";

export interface FilterOptions {
  readonly jq?: string | undefined;
  readonly template?: string | undefined;
}

/** What `--jq` or `--template` asks for. Throws a usage error when the expression cannot be used. */
export async function createFilter({ jq, template }: FilterOptions, output: Output): Promise<Filter> {
  if (jq !== undefined && template !== undefined) {
    throw misuse("--jq and --template both say what to print.", "Give the one that is meant.");
  }
  const filter = jq === undefined ? parseTemplate(template ?? "") : await createJq(jq);
  // Programs get texts as they are; a terminal shows what would steer it.
  if (output.isTTY !== true) return filter;
  return async (document) => (await filter(document)).replace(/[^\n\t]+/g, visible);
}

/** Like `jq --raw-output`: one result to a line, texts without quotes. */
async function createJq(expression: string): Promise<Filter> {
  const { raw } = await import("jq-wasm");
  const failed = (error: unknown) => {
    const text = error instanceof Error ? error.message : String(error);
    return (text.replace(/^Failed to execute raw query: /, "").split("\n")[0] ?? "")
      .replace(/^jq: /, "")
      .replace(/^error(?: \(at [^)]*\))?: /, "")
      .replace(/ at <top-level>, line \d+:$/, "")
      .replace(" (Unix shell quoting issues?)", "");
  };
  try {
    // Compiled, and not run: what it does with a document is seen later.
    await raw("null", `if false then (${expression}\n) else empty end`);
  } catch (error) {
    throw misuse(`--jq ${expression}: ${failed(error)}.`, 'Write it as for jq, such as --jq ".data[].id".');
  }
  return async (document) => {
    try {
      const text = await raw(JSON.stringify(document), `(${expression}\n)`, ["-r"]);
      return text === "" || text.endsWith("\n") ? text : `${text}\n`;
    } catch (error) {
      throw new Failure("jq", `--jq ${expression}: ${failed(error)}.`, {
        hint: "Leave out --jq and give --json to see what there is.",
        cause: error,
      });
    }
  };
}
