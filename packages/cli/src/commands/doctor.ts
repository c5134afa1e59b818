import { constants } from "node:fs";
import { access, mkdir, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type { Settings } from "../config/settings.ts";
import { Failure } from "../failure.ts";
import type { Io } from "../terminal/io.ts";
import { isOldNode, neededNode } from "../terminal/node-version.ts";
import { type Protocol, protocolOf } from "../terminal/picture/protocol.ts";
import type { Context } from "./context.ts";

export interface Check {
  readonly name: string;
  readonly status: "ok" | "warn" | "fail";
  readonly detail: string;
  /** What to do about it. */
  readonly advice?: string;
}

export interface Checkup {
  readonly checks: readonly Check[];
}

/** Looks at everything a run depends on. Finding something wrong is no failure of the looking. */
export async function doctor({ settings, signal, connect }: Context, io: Io): Promise<Checkup> {
  const folder = await checkFolder(settings);
  const checks = [
    checkNode(),
    folder,
    await checkSpace(settings),
    await checkSharp(),
    await checkTarget(settings, folder.status === "ok" ? connect : undefined, signal),
    await checkConfig(settings),
    await checkTerminal(io),
  ];
  return { checks };
}

function checkNode(): Check {
  const name = "node";
  const { node: version } = process.versions;
  if (!isOldNode(version)) return { name, status: "ok", detail: `Node.js ${version}` };
  return { name, status: "fail", detail: `Node.js ${version} is too old`, advice: neededNode };
}

async function checkFolder(settings: Settings): Promise<Check> {
  const name = "data folder";
  let dataDir = "";
  try {
    dataDir = settings.dataDir;
    await makeFolder(dataDir);
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return { name, status: "ok", detail: dataDir };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const detail = error instanceof Failure ? why : `${dataDir} cannot be written: ${why}`;
    return { name, status: "fail", detail, advice: "Name another with --data-dir or LIKENESS_DATA_DIR." };
  }
}

/** One after the other: below a folder where nobody can make any, Node's own `recursive` may never end. */
async function makeFolder(folder: string): Promise<void> {
  const exists = () =>
    stat(folder).then(
      () => true,
      () => false,
    );
  if (await exists()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch(async (error: unknown) => {
    if (!(await exists())) throw error;
  });
}

async function checkSpace(settings: Settings): Promise<Check> {
  const name = "free space";
  try {
    const { bavail, bsize } = await statfs(await nearestFolder(settings.dataDir));
    const megabytes = Math.floor((bavail * bsize) / 1_000_000);
    const detail = megabytes >= 10_000 ? `${Math.floor(megabytes / 1000)} GB` : `${megabytes} MB`;
    if (megabytes >= 500) return { name, status: "ok", detail };
    const advice = "A picture takes up to a few MB. Make room, or name another disk with --data-dir.";
    return { name, status: megabytes < 20 ? "fail" : "warn", detail, advice };
  } catch (error) {
    return {
      name,
      status: "warn",
      detail: `not known: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

async function checkSharp(): Promise<Check> {
  const name = "drawing";
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
      detail: "sharp paints red as another colour",
      advice: "Install it anew: npm install sharp",
    };
  } catch (error) {
    const detail = `sharp does not load: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
    return {
      name,
      status: "fail",
      detail,
      advice: "Install it for this system: npm install --include=optional sharp",
    };
  }
}

async function checkTarget(
  { target }: Settings,
  connect: Context["connect"] | undefined,
  signal: AbortSignal,
): Promise<Check> {
  const name = "draws";
  if (target.kind === "remote" && target.apiKey === null) {
    const advice = "Set LIKENESS_API_KEY.";
    return {
      name,
      status: "fail",
      detail: `${target.baseUrl} (from ${target.source}), and there is no key for it`,
      advice,
    };
  }
  const detail =
    target.kind === "remote"
      ? `${target.baseUrl} (from ${target.source}), key from ${target.keySource}`
      : `this machine (data folder from ${target.source}), no key needed`;
  if (!connect) return { name, status: "fail", detail: `${detail}; not tried without a data folder` };
  try {
    const likeness = await connect({ draws: false });
    await likeness.jobs.list({ limit: 1 }, { signal, maxRetries: 0, deadline: 10_000 });
    return { name, status: "ok", detail };
  } catch (error) {
    const { explain } = await import("../explain.ts");
    const { message, hint } = explain(error, undefined);
    return {
      name,
      status: "fail",
      detail: `${detail}: ${message}`,
      ...(hint !== undefined && { advice: hint }),
    };
  }
}

async function checkConfig({ configPath, config }: Settings): Promise<Check> {
  const name = "config file";
  if (configPath === null) return { name, status: "ok", detail: "none: this user has no home folder" };
  const found = await stat(configPath).catch(() => undefined);
  if (!found) return { name, status: "ok", detail: `none at ${configPath}` };
  if (config.apiKey !== undefined && process.platform !== "win32" && (found.mode & 0o077) !== 0) {
    const advice = `It holds a key: chmod 600 "${configPath}"`;
    return { name, status: "warn", detail: `${configPath} can be read by others`, advice };
  }
  return { name, status: "ok", detail: configPath };
}

async function checkTerminal({ stdout, env }: Io): Promise<Check> {
  const name = "pictures here";
  const protocol = await protocolOf(stdout, env);
  if (protocol !== "blocks") return { name, status: "ok", detail: protocols[protocol] };
  const advice = "If this terminal can do more: LIKENESS_PICTURE=kitty, iterm or sixel.";
  return { name, status: "ok", detail: protocols[protocol], advice };
}

const protocols: Readonly<Record<Protocol, string>> = {
  none: "not shown: standard output is no terminal, or NO_COLOR is set",
  blocks: "as coloured blocks",
  kitty: "as they are, by kitty's protocol",
  iterm: "as they are, by iTerm2's protocol",
  sixel: "as sixels",
};

async function nearestFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found || dirname(path) === path ? path : nearestFolder(dirname(path));
}
