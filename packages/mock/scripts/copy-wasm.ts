// Runs after the build: msw is bundled into the CommonJS build and reads its HTTP parser from a file next to it.
import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const msw = createRequire(fileURLToPath(import.meta.resolve("msw/node")));
const directory = join(dirname(msw.resolve("@mswjs/interceptors")), "llhttp");
await cp(join(directory, "llhttp.wasm"), "dist/llhttp/llhttp.wasm");
