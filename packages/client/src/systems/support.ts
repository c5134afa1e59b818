import type { JobHandle } from "../jobs/job-handle.ts";
import type { ReferenceImage } from "../uploads/reference-image.ts";
import type { Capabilities, MethodCapabilities, ParameterCapabilities } from "./capabilities.ts";

// The types of a client, from the capabilities of its system. Where a capability is not known before run time, as in
// `Capabilities` itself, the method or parameter is there, and a system that lacks it rejects with UnsupportedError.

/** `generate` and `create` draw a new avatar, `edit` another look of one. */
export type Purpose = "generate" | "edit";

type Lacking<Value, For extends Purpose> = [Value] extends [
  false | 0 | readonly [] | (For extends "edit" ? never : "edit only"),
]
  ? true
  : false;

/** Whether a resource has a method: by default it has, and `false` in the record of the system takes it away. */
export type Methods<T, Needs extends { readonly [M in keyof T]?: keyof MethodCapabilities }, C> = {
  readonly [M in keyof T as M extends keyof Needs
    ? Needs[M] extends keyof C
      ? [C[Needs[M]]] extends [false]
        ? never
        : M
      : M
    : M]: T[M];
};

/** Parameters that only some systems have. */
export interface SystemParameters {
  /** Where the picture is taken, e.g. `office`. */
  readonly place?: string;
  readonly upscale?: boolean;
  /** Things to show in the picture. */
  readonly elementImages?: readonly ReferenceImage[];
  /** The image model. */
  readonly model?: string;
  /** How closely the picture follows the prompt. */
  readonly guidanceScale?: number;
}

/** The resource, or `never` where the system lacks it. */
export type If<Value, T> = [Value] extends [false] ? never : T;

type Required<P> = { [N in keyof P]-?: object extends Pick<P, N> ? never : N }[keyof P];

type LackingNames<C, For extends Purpose> = {
  [N in keyof ParameterCapabilities & keyof C]: Lacking<C[N], For> extends true ? N : never;
}[keyof ParameterCapabilities & keyof C];

type ValueOf<Value, Original> = Value extends readonly (infer Listed)[] ? Listed : Original;

/**
 * The parameters that a system takes, with the values that it takes. A member of a union that requires a parameter which
 * the system lacks is left out.
 */
export type Parameters<P, C extends Capabilities, For extends Purpose = "generate"> = P extends unknown
  ? Required<P> & LackingNames<C, For> extends never
    ? {
        [N in keyof P as N extends LackingNames<C, For> ? never : N]: N extends "output"
          ? Parameters<NonNullable<P[N]>, C, For>
          : N extends keyof ParameterCapabilities
            ? ValueOf<C[N], P[N]>
            : P[N];
      }
    : never
  : never;

/** `T` without the parameters of a list that the system lacks. */
export type Listed<T, Names> = [Names] extends [readonly string[]]
  ? Pick<T, Extract<keyof T, Names[number]>>
  : T;

/** A handle, without `cancel` where the system cannot cancel. */
export type HandleOf<C extends Capabilities> = [C["cancel"]] extends [false]
  ? Omit<JobHandle, "cancel">
  : JobHandle;
