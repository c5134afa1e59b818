import { coreOf } from "./core/registry.ts";
import type { Likeness } from "./likeness.ts";
import { type Twins, twins as twinsOf } from "./systems/likeness/twins.ts";

export type {
  CreateTwinRequest,
  FailedTwin,
  Gesture,
  RefusedTwin,
  TrainedTwin,
  Twin,
  UpdateTwinRequest,
} from "./generated/v1/types.gen.ts";
export type { CreateTwinParams, TwinHandle, TwinReference, Twins } from "./systems/likeness/twins.ts";

/** Trains and manages twins with the configuration of a client. A separate entry, so that other pages do not load it. */
export function twins(likeness: Likeness): Twins {
  return twinsOf(coreOf(likeness));
}
