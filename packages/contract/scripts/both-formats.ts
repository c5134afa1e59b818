import { resolve } from "node:path";
import type { Options } from "tsup";
import { thirdPartyNotices } from "./third-party-notices.ts";

interface CommonJs {
  /** ES-module-only dependencies to bundle into the CommonJS build. */
  readonly bundled?: readonly (string | RegExp)[];
  /** Entries without a CommonJS build. */
  readonly except?: readonly string[];
  /** Replacements for members of `globalThis`, exported by node-globals.js. */
  readonly globals?: Readonly<Record<string, string>>;
}

/** CommonJS has no `import.meta.url`. */
const moduleUrl = { "import.meta.url": "moduleUrl" };

/** Globals for code that only reads them. */
const readGlobals = {
  ...moduleUrl,
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

/** Globals for code that also replaces them, as msw does. */
export const replaceableGlobals = { ...moduleUrl, globalThis: "platformGlobal" };

/**
 * Builds a package as ES modules and as CommonJS. CommonJS is for tools that cannot require ES modules, such as Jest; Node
 * always loads the ES modules through the condition `module-sync`, so that a process has one copy.
 */
export function bothFormats(
  options: Options,
  { bundled = [], except = [], globals = readGlobals }: CommonJs = {},
): Options[] {
  const { entry = [], noExternal = [] } = options;
  const entries = Array.isArray(entry) ? entry : omit(entry, except);
  return [
    // Each build keeps the files of the other.
    { ...options, format: "esm", esbuildPlugins: [], clean: ["!**/*.cjs", "!**/*.d.cts", "!**/*.txt"] },
    {
      ...options,
      entry: entries,
      format: "cjs",
      // commonjs-declarations.ts copies those of the ES modules.
      dts: false,
      // Splitting also turns `import()` of other packages into `require`, because Jest does not support `import()`.
      splitting: true,
      noExternal: [...noExternal, ...bundled],
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
