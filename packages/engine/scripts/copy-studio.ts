import { cp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildStudio } from "../../studio/scripts/build.ts";

// Puts the files of the studio where src/studio.ts expects them in the published package.
const target = fileURLToPath(new URL("../dist/studio-files", import.meta.url));
await rm(target, { recursive: true, force: true });
await cp(await buildStudio(), target, { recursive: true });
