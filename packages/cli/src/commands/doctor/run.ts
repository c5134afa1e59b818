import { constants } from "node:fs";
import { access, mkdir, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type { RemoteTarget, Settings, SystemTarget } from "../../config/settings.ts";
import type { CommandContext } from "../../context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { detectImageRenderer, type ImageRenderer } from "../../terminal/image/image-renderer.ts";
import type { Io } from "../../terminal/io.ts";
import { isUnsupportedNode, nodeRequirement } from "../../terminal/node-version.ts";

export interface Check {
  readonly name: string;
  readonly status: "ok" | "warn" | "fail";
  readonly detail: string;
  /** How to fix it. */
  readonly advice?: string;
}

export interface DoctorResult {
  readonly checks: readonly Check[];
}

/** Checks everything that commands depend on. A failed check is part of the result, not an error. */
export async function runChecks(
  { settings, signal, connect }: CommandContext,
  io: Io,
): Promise<DoctorResult> {
  const dataDir = await checkDataDir(settings);
  const checks = [
    checkNode(),
    dataDir,
    await checkDiskSpace(settings),
    await checkSharp(),
    await checkTarget(settings, connect, dataDir.status === "ok", signal),
    await checkConfig(settings),
    await checkTerminal(io),
  ];
  return { checks };
}

function checkNode(): Check {
  const name = "node";
  const { node: version } = process.versions;
  if (!isUnsupportedNode(version)) return { name, status: "ok", detail: `Node.js ${version}` };
  return { name, status: "fail", detail: `Node.js ${version} is too old`, advice: nodeRequirement };
}

async function checkDataDir(settings: Settings): Promise<Check> {
  const name = "data directory";
  let dataDir = "";
  try {
    dataDir = settings.dataDir;
    await makeDirectory(dataDir);
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return { name, status: "ok", detail: dataDir };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const detail = error instanceof CliError ? reason : `${dataDir} is not writable: ${reason}`;
    return {
      name,
      status: "fail",
      detail,
      advice: "Choose another directory with --data-dir or LIKENESS_DATA_DIR.",
    };
  }
}

/** Creates parent directories one by one: `recursive` may never return below an unwritable directory, such as /proc. */
async function makeDirectory(directory: string): Promise<void> {
  const exists = () =>
    stat(directory).then(
      () => true,
      () => false,
    );
  if (await exists()) return;
  if (dirname(directory) !== directory) await makeDirectory(dirname(directory));
  await mkdir(directory).catch(async (error: unknown) => {
    if (!(await exists())) throw error;
  });
}

async function checkDiskSpace(settings: Settings): Promise<Check> {
  const name = "disk space";
  try {
    const { bavail, bsize } = await statfs(await nearestExistingDirectory(settings.dataDir));
    const megabytes = Math.floor((bavail * bsize) / 1_000_000);
    const detail = megabytes >= 10_000 ? `${Math.floor(megabytes / 1000)} GB free` : `${megabytes} MB free`;
    if (megabytes >= 500) return { name, status: "ok", detail };
    const advice = "An image takes up to a few MB. Free some space, or use another disk with --data-dir.";
    return { name, status: megabytes < 20 ? "fail" : "warn", detail, advice };
  } catch (error) {
    return {
      name,
      status: "warn",
      detail: `unknown: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

async function checkSharp(): Promise<Check> {
  const name = "sharp";
  try {
    const { default: sharp } = await import("sharp");
    const square =
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path fill="#f00" d="M0 0h8v8H0z"/></svg>';
    const { data } = await sharp(Buffer.from(square))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (data[0] === 255 && data[1] === 0)
      return { name, status: "ok", detail: `sharp ${sharp.versions.sharp ?? ""}`.trim() };
    return {
      name,
      status: "fail",
      detail: "sharp renders a wrong color",
      advice: "Reinstall it: npm install sharp",
    };
  } catch (error) {
    const detail = `cannot load sharp: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
    return {
      name,
      status: "fail",
      detail,
      advice: "Install it for this platform: npm install --include=optional sharp",
    };
  }
}

async function checkTarget(
  { target }: Settings,
  connect: CommandContext["connect"],
  hasDataDir: boolean,
  signal: AbortSignal,
): Promise<Check> {
  const name = "target";
  const host = target.kind === "local" ? "" : hostOf(target);
  if (target.kind !== "local" && target.apiKey === null) {
    const advice = `Set ${target.kind === "system" ? target.keySource : "LIKENESS_API_KEY"}.`;
    return { name, status: "fail", detail: `${host}, no API key`, advice };
  }
  const detail =
    target.kind !== "local"
      ? `${host}, API key from ${target.keySource}`
      : `this machine (data directory from ${target.source})`;
  if (!hasDataDir && target.kind === "local")
    return { name, status: "fail", detail: `${detail}; not checked without a data directory` };
  try {
    const [likeness, { capabilityTable }, { manage }] = await Promise.all([
      connect({ runsWorker: false }),
      import("@likeness/client/systems"),
      import("@likeness/client/manage"),
    ]);
    const options = { signal, maxRetries: 0, deadline: 10_000 };
    if (target.kind !== "system") await likeness.jobs.list({ limit: 1 }, options);
    else if (capabilityTable[target.system].list) await likeness.avatars.list({ limit: 1 }, options);
    else await manage(likeness).agents.list({ limit: 1 }, options);
    return { name, status: "ok", detail };
  } catch (error) {
    const { createErrorReport } = await import("../../errors/error-report.ts");
    const { message, hint } = createErrorReport(error, undefined);
    return {
      name,
      status: "fail",
      detail: `${detail}: ${message}`,
      ...(hint !== undefined && { advice: hint }),
    };
  }
}

function hostOf(target: RemoteTarget | SystemTarget): string {
  const host = target.baseUrl ?? "its own host";
  return `${target.kind === "system" ? `${target.system} at ` : ""}${host} (from ${target.source})`;
}

async function checkConfig({ configPath, config }: Settings): Promise<Check> {
  const name = "config file";
  if (configPath === null) return { name, status: "ok", detail: "none: the user has no home directory" };
  const found = await stat(configPath).catch(() => undefined);
  if (!found) return { name, status: "ok", detail: `not found: ${configPath}` };
  if (config.apiKey !== undefined && process.platform !== "win32" && (found.mode & 0o077) !== 0) {
    const advice = `It contains an API key. Run chmod 600 "${configPath}"`;
    return { name, status: "warn", detail: `${configPath} is readable by other users`, advice };
  }
  return { name, status: "ok", detail: configPath };
}

async function checkTerminal({ stdout, env }: Io): Promise<Check> {
  const name = "terminal images";
  const protocol = await detectImageRenderer(stdout, env);
  if (protocol !== "blocks") return { name, status: "ok", detail: protocols[protocol] };
  const advice = "If the terminal supports a better protocol, set LIKENESS_PICTURE to kitty, iterm or sixel.";
  return { name, status: "ok", detail: protocols[protocol], advice };
}

const protocols: Readonly<Record<ImageRenderer, string>> = {
  none: "off: standard output is not a terminal, or NO_COLOR is set",
  blocks: "colored blocks",
  kitty: "kitty graphics protocol",
  iterm: "iTerm2 inline images",
  sixel: "sixel",
};

async function nearestExistingDirectory(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found || dirname(path) === path ? path : nearestExistingDirectory(dirname(path));
}
