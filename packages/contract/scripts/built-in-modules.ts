import { builtinModules } from "node:module";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const names: ReadonlySet<string> = new Set(builtinModules);

/** Lets CommonJS dependencies that are bundled into ES modules, where there is no `require`, have Node's modules. */
export function builtInModules(): Plugin {
  return {
    name: "built-in-modules",
    setup(build) {
      build.onResolve({ filter: /^(node:)?[a-z]/ }, ({ path, kind }) => {
        const name = path.replace(/^node:/, "");
        return kind === "require-call" && names.has(name) ? { path: name, namespace: "built-in" } : undefined;
      });
      build.onLoad({ filter: /./, namespace: "built-in" }, ({ path }) => ({
        contents: `module.exports = process.getBuiltinModule(${JSON.stringify(`node:${path}`)});`,
        loader: "js",
      }));
    },
  };
}
