import { isAbsolute, resolve } from "node:path";

/** What relative paths are relative to; read only for one, because the folder may be gone. */
export interface Base {
  readonly cwd: string;
}

/** The whole path of a file that somebody named. */
export function locate(file: string, base: Base): string {
  return isAbsolute(file) ? resolve(file) : resolve(base.cwd, file);
}
