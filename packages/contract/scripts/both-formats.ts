import { resolve } from "node:path";
import type { Options } from "tsup";
import { thirdPartyNotices } from "./third-party-notices.ts";

interface CommonJs {
  /** Dependencies that are ES modules only; the CommonJS build has them inside. */
  readonly bundled?: readonly (string | RegExp)[];
  /** Entries that are only there as ES modules. */
  readonly except?: readonly string[];
  /** What node-globals.js puts in the place of globals that are named as members of `globalThis`. */
  readonly globals?: Readonly<Record<string, string>>;
}

/** The file that the build is called from has no address of its own. */
const address = { "import.meta.url": "moduleUrl" };

/** For code that only reads globals. */
const names = {
  ...address,
  "globalThis.fetch": "platformFetch",
  ...Object.fromEntries(
    [
      "AbortController",
      "AbortSignal",
      "crypto",
      "FormData",
      "Headers",
      "ReadableStream",
      "Request",
      "Response",
      "TransformStream",
      "URL",
    ].map((name) => [`globalThis.${name}`, name]),
  ),
};

/** For code that also replaces them, as msw does. */
export const wholeGlobal = { ...address, globalThis: "platformGlobal" };

/**
 * The two builds of a package: ES modules, and CommonJS for what cannot require those, which is Jest above all. Node
 * itself always takes the ES modules, by the condition `module-sync`, so that a process has one copy.
 */
export function bothFormats(
  options: Options,
  { bundled = [], except = [], globals = names }: CommonJs = {},
): Options[] {
  const { entry = [], noExternal = [] } = options;
  const entries = Array.isArray(entry) ? entry : omit(entry, except);
  return [
    // Each build leaves alone what the other has made.
    { ...options, format: "esm", esbuildPlugins: [], clean: ["!**/*.cjs", "!**/*.d.cts", "!**/*.txt"] },
    {
      ...options,
      entry: entries,
      format: "cjs",
      // Copied from the others afterwards, by commonjs-declarations.ts.
      dts: false,
      // Also what makes `import()` of another package a `require`: Jest cannot import().
      splitting: true,
      noExternal: [...noExternal, ...bundled],
      // Of all that is inside either of them.
      esbuildPlugins: [thirdPartyNotices()],
      inject: [resolve("../contract/scripts/node-globals.js")],
      esbuildOptions(build, context) {
        options.esbuildOptions?.(build, context);
        build.define = { ...build.define, ...globals };
      },
      clean: ["!**/*.js", "!**/*.d.ts", "!**/*.txt"],
    },
  ];
}

function omit<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
