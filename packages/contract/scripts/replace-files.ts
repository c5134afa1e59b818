import { readFile } from "node:fs/promises";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The end of a path, such as `/mime-db/index.js`, and what that file of a bundled library becomes. */
export type Replacements = Readonly<Record<string, (text: string, path: string) => string>>;

/** Replaces files of bundled libraries, to leave out parts that are not used. Fails if a file is not met. */
export function replaceFiles(replacements: Replacements): Plugin {
  return {
    name: "replace-files",
    setup(build) {
      const missing = new Set(Object.keys(replacements));
      for (const [end, replace] of Object.entries(replacements)) {
        const pattern = end.replace(/[.*+?^${}()|[\]]/g, "\\$&");
        build.onLoad({ filter: new RegExp(`${pattern}$`) }, async ({ path }) => {
          missing.delete(end);
          return { contents: replace(await readFile(path, "utf8"), path), loader: "js" };
        });
      }
      build.onEnd(({ errors }) => {
        if (errors.length > 0 || missing.size === 0) return;
        throw new Error(`Files of libraries were not met: ${[...missing].join(", ")}.`);
      });
    },
  };
}
