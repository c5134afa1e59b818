/**
 * Generated schemas as functions that make them when they are first asked for. Made all at once they were a third of
 * the time an engine takes to be imported, and a program uses few of them.
 */
export function makeLate(source: string): string {
  return source
    .replace(importOfZod, `${importOfZod}\nimport { late } from '../../late.ts';`)
    .replace(
      /^export const (z[A-Z]\w*) = ([^;]*);$/gm,
      (_, name: string, schema: string) =>
        `export const ${name} = /* @__PURE__ */ late(() => ${schema.replace(/\bz[A-Z]\w*\b/g, "$&()")});`,
    );
}

const importOfZod = "import * as z from 'zod';";
