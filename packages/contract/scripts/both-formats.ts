import { resolve } from "node:path";
import type { Options } from "tsup";
import { builtInModules } from "./built-in-modules.ts";
import { declarations } from "./declarations.ts";
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

const replacedBySucrase = {
  "class-field": false,
  "class-static-field": false,
  "nullish-coalescing": false,
  "optional-chain": false,
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
  const { entry = [], noExternal = [], esbuildPlugins = [] } = options;
  const entries = Array.isArray(entry) ? entry : omit(entry, except);
  return [
    // Each build keeps the files of the other.
    {
      ...options,
      format: "esm",
      dts: options.dts === true ? declarations(entry) : (options.dts ?? false),
      esbuildPlugins: [builtInModules(), thirdPartyNotices(), ...esbuildPlugins],
      clean: ["!**/*.cjs", "!**/*.d.cts", "!**/*.txt"],
    },
    {
      ...options,
      entry: entries,
      format: "cjs",
      // commonjs-declarations.ts writes them.
      dts: false,
      // Splitting also turns `import()` of other packages into `require`, because Jest does not support `import()`.
      splitting: true,
      noExternal: [...noExternal, ...bundled],
      esbuildPlugins: [thirdPartyNotices(), ...esbuildPlugins],
      inject: [resolve("../contract/scripts/node-globals.js")],
      esbuildOptions(build, context) {
        options.esbuildOptions?.(build, context);
        build.define = { ...build.define, ...globals };
        // Otherwise the second format is half of a package. Names stay, for stack traces.
        build.minifyWhitespace = true;
        build.minifySyntax = true;
        // Splitting is done by sucrase, which would replace these by calls with a helper in every file, and breaks
        // constructors.
        build.supported = { ...build.supported, ...replacedBySucrase };
      },
      clean: ["!**/*.js", "!**/*.d.ts", "!**/*.txt", "!libraries/**"],
    },
  ];
}

function omit<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
