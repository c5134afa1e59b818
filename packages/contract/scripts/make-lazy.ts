/**
 * Turns generated schemas into functions that create them on first use. Creating all of them on import took a third of the
 * engine's import time, and a program uses few of them.
 */
export function makeLazy(source: string): string {
  return source
    .replace(zodImport, `${zodImport}\nimport { lazy } from '../../lazy.ts';`)
    .replace(
      /^export const (z[A-Z]\w*) = ([^;]*);$/gm,
      (_, name: string, schema: string) =>
        `export const ${name} = /* @__PURE__ */ lazy(() => ${schema.replace(/\bz[A-Z]\w*\b/g, "$&()")});`,
    );
}

const zodImport = "import * as z from 'zod';";
