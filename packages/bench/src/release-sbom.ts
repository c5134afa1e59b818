// pnpm release:sbom: builds and packs the packages, and writes sbom/likeness.cdx.json.
import { join } from "node:path";
import { buildAll } from "./lib/build.ts";
import { rootDirectory } from "./lib/paths.ts";
import { temporaryDirectory } from "./lib/temporary-directory.ts";
import { packAll } from "./packaging/pack-all.ts";
import { writeSbom } from "./release/write-sbom.ts";

await using directory = await temporaryDirectory("sbom");
await buildAll();
const packages = await packAll(directory.path);
const temporary = join(directory.path, "project");
console.log(await writeSbom(packages, { temporary, into: join(rootDirectory, "sbom") }));
