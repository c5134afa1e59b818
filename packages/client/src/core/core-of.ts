import { LikenessConfigError } from "../errors/errors.ts";
import type { Core } from "./core.ts";

const cores = new WeakMap<object, Core>();

/** Lets the other entries of this package work through a client without its having to show them its inside. */
export function keepCore(likeness: object, core: Core): void {
  cores.set(likeness, core);
}

export function coreOf(likeness: object): Core {
  const core = cores.get(likeness);
  if (core) return core;
  throw new LikenessConfigError("give a client made by new Likeness() of this same copy of @likeness/client");
}
