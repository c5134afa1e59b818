import { isAbsolute, resolve } from "node:path";

/** The base of relative paths. Reading it throws if the directory was removed, so absolute paths do not read it. */
export interface WorkingDirectory {
  readonly cwd: string;
}

export function resolvePath(file: string, base: WorkingDirectory): string {
  return isAbsolute(file) ? resolve(file) : resolve(base.cwd, file);
}
