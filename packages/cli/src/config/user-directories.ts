import { isAbsolute, join } from "node:path";
import { CliError } from "../errors/cli-error.ts";
import type { Io } from "../terminal/io.ts";

const project = "likeness";

export interface UserDirectories {
  /** Undefined for a user without a home directory. */
  readonly data: string | undefined;
  readonly config: string | undefined;
}

/** The standard directories of the platform for a user's data and configuration. */
export async function userDirectories(env: Io["env"]): Promise<UserDirectories> {
  const home = await import("env-paths").then(
    ({ default: envPaths }) => envPaths(project, { suffix: "" }),
    // env-paths throws on import for a user without a home directory: no HOME, and no entry in /etc/passwd.
    () => undefined,
  );
  const { XDG_DATA_HOME: data, XDG_CONFIG_HOME: config } = env;
  return {
    data: ifAbsolute(home?.data) ?? projectDirectory(data),
    config: ifAbsolute(home?.config) ?? projectDirectory(config),
  };
}

/** With an empty HOME, the paths would be relative to the working directory. */
function ifAbsolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}

function projectDirectory(parent: string | undefined): string | undefined {
  return parent !== undefined && isAbsolute(parent) ? join(parent, project) : undefined;
}

export function noConfigPathError(): CliError {
  return new CliError("no_home", "Cannot find the config file: the user has no home directory.", {
    hint: "Set LIKENESS_CONFIG or HOME.",
  });
}

export function noHomeError(): CliError {
  return new CliError("no_home", "Cannot find the data directory: the user has no home directory.", {
    hint: "Pass --data-dir, or set LIKENESS_DATA_DIR or HOME.",
  });
}
