import { isAbsolute, join } from "node:path";
import { Failure } from "../failure.ts";
import type { Io } from "../terminal/io.ts";

const project = "likeness";

export interface UserFolders {
  /** Undefined for a user without a home folder. */
  readonly data: string | undefined;
  readonly config: string | undefined;
}

/** Where this system keeps what belongs to a user. */
export async function userFolders(env: Io["env"]): Promise<UserFolders> {
  const home = await import("env-paths").then(
    ({ default: envPaths }) => envPaths(project, { suffix: "" }),
    // It asks for the home folder when it is loaded, and a user may have none: no HOME, and no entry in /etc/passwd.
    () => undefined,
  );
  const { XDG_DATA_HOME: data, XDG_CONFIG_HOME: config } = env;
  return { data: usable(home?.data) ?? named(data), config: usable(home?.config) ?? named(config) };
}

/** With an empty HOME they would be relative, and so end up wherever somebody happens to be. */
function usable(folder: string | undefined): string | undefined {
  return folder !== undefined && isAbsolute(folder) ? folder : undefined;
}

function named(parent: string | undefined): string | undefined {
  return parent !== undefined && isAbsolute(parent) ? join(parent, project) : undefined;
}

export function noConfigPlace(): Failure {
  return new Failure(
    "no_home",
    "This user has no home folder, so there is no usual place for the config file.",
    {
      hint: "Name one with LIKENESS_CONFIG, or set HOME.",
    },
  );
}

export function noHome(): Failure {
  return new Failure(
    "no_home",
    "This user has no home folder, so there is no usual place for jobs and pictures.",
    { hint: "Name a folder with --data-dir or LIKENESS_DATA_DIR, or set HOME." },
  );
}
