import type { Io } from "./io.ts";

/** Opens a file in its viewer, or a URL in the browser. Returns why it was not opened; null if it was. */
export async function openOnDesktop(target: string, env: Io["env"]): Promise<string | null> {
  return describeMissingDisplay(env) ?? (await openWithDefaultProgram(target));
}

function describeMissingDisplay(env: Io["env"]): string | null {
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland, WSL_DISTRO_NAME: wsl } = env;
  if (process.platform === "win32" || process.platform === "darwin") return null;
  return x11 || wayland || wsl ? null : "no display (neither DISPLAY nor WAYLAND_DISPLAY is set)";
}

async function openWithDefaultProgram(target: string): Promise<string | null> {
  const { default: open } = await import("open");
  try {
    const program = await open(target);
    return await new Promise((resolve) => {
      program.once("error", (error) => resolve(error.message));
      program.once("spawn", () => resolve(null));
      if (program.pid !== undefined) resolve(null);
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
