import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
} from "@microsoft/api-extractor";
import { temporaryDirectory } from "../lib/temporary-directory.ts";
import type { PublicEntry, PublicPackage } from "./public-entries.ts";

/**
 * Returns the declarations of each entry as API Extractor reports them: what the entry exports, and all that these
 * declarations refer to. The declarations are read once for all packages, because that takes most of the time.
 */
export async function extractApi(
  packages: readonly PublicPackage[],
): Promise<ReadonlyMap<PublicEntry, string>> {
  await using directory = await temporaryDirectory("api-reports");
  const configurations = packages.flatMap((one) =>
    one.entries.map((entry, index) => {
      const file = `${one.name.replaceAll("/", "-")}-${index}.api.md`;
      return { entry, file, configuration: configure(one, entry, directory.path, file) };
    }),
  );
  const [first] = configurations;
  if (!first) return new Map();
  const compilerState = CompilerState.create(first.configuration, {
    additionalEntryPoints: configurations.map(({ entry }) => entry.types),
  });
  const found = new Map<PublicEntry, string>();
  for (const { entry, file, configuration } of configurations) {
    const errors: string[] = [];
    const messageCallback = (message: ExtractorMessage) => {
      if (message.logLevel === ExtractorLogLevel.Error)
        errors.push(message.formatMessageWithLocation(undefined));
      message.handled = true;
    };
    Extractor.invoke(configuration, { localBuild: true, compilerState, messageCallback });
    if (errors.length > 0) throw new Error(`${entry.specifier}: ${errors.join("\n")}`);
    found.set(entry, codeOf(await readFile(join(directory.path, file), "utf8")));
  }
  return found;
}

function configure(
  { directory }: PublicPackage,
  { types }: PublicEntry,
  into: string,
  reportFileName: string,
): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObject: {
      mainEntryPointFilePath: types,
      projectFolder: directory,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          files: [types],
          compilerOptions: {
            target: "es2024",
            lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable", "esnext.disposable"],
            module: "nodenext",
            types: ["node"],
            typeRoots: [join(import.meta.dirname, "../../../../node_modules/@types")],
            strict: true,
            skipLibCheck: true,
          },
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: into,
        reportTempFolder: join(into, "temp"),
        reportFileName,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // Comments are not in the syntax of TSDoc, and release tags are not used.
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(directory, "package.json"),
  });
}

function codeOf(report: string): string {
  const code = /^```ts\n(.*)^```$/ms.exec(report)?.[1];
  if (code === undefined) throw new Error(`API Extractor wrote a report without code:\n${report}`);
  return code;
}
