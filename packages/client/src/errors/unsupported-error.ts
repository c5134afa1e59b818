import { defineErrorName, LikenessError } from "./likeness-error.ts";

// Loaded only with a system that lacks something.

/** The system of the client has no such method, parameter or value; `hint` says what to use instead. Nothing was sent. */
export class UnsupportedError extends LikenessError {
  declare readonly system: string;
  /** The method, parameter or value, e.g. `cancel` or `seed`. */
  declare readonly feature: string;

  constructor(system: string, feature: string, hint: string) {
    super(`${system} has no ${feature}`, { code: "unsupported", system, feature, hint });
  }
}

defineErrorName(UnsupportedError, "UnsupportedError");
