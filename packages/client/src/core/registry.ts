import { LikenessConfigError } from "../errors/errors.ts";
import type { Core } from "./core.ts";

const cores = new WeakMap<object, Core>();

/** Makes the core of a client available to the other entries of this package without exposing it on the client. */
export function registerCore(likeness: object, core: Core): void {
  cores.set(likeness, core);
}

export function coreOf(likeness: object): Core {
  const core = cores.get(likeness);
  if (core) return core;
  throw new LikenessConfigError(
    "expected a client made by new Likeness() of the same copy of @likeness/client",
  );
}
