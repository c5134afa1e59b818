export interface FfmpegLocation {
  /** Used instead of searching, when set. */
  readonly path?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Returns the path in @ffmpeg-installer/ffmpeg; null if that package is not installed or has no program for this system. */
  readonly loadPackage?: () => Promise<string | null>;
}

/** Returns the path of ffmpeg: the given one, the one of PATH, or that of the package; null if there is none. */
export async function findFfmpeg({
  path,
  environment,
  loadPackage = pathOfPackage,
}: FfmpegLocation): Promise<string | null> {
  if (path !== undefined) return (await isExecutable(path)) ? path : null;
  const { delimiter, isAbsolute, join } = process.getBuiltinModule("node:path");
  const name = process.platform === "win32" ? "ffmpeg.exe" : "ffmpeg";
  // A relative directory would depend on where the process was started.
  for (const directory of (environment["PATH"] ?? "").split(delimiter).filter(isAbsolute)) {
    const candidate = join(directory, name);
    if (await isExecutable(candidate)) return candidate;
  }
  return loadPackage();
}

async function isExecutable(path: string): Promise<boolean> {
  const { access, constants, stat } = process.getBuiltinModule("node:fs/promises");
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function pathOfPackage(): Promise<string | null> {
  // Bundlers accept that a package is missing only within try.
  try {
    return (await import("@ffmpeg-installer/ffmpeg")).default.path;
  } catch {
    return null;
  }
}
