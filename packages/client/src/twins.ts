import { coreOf } from "./core/registry.ts";
import type { Likeness } from "./likeness.ts";
import type { Capabilities } from "./systems/capabilities.ts";
import { type TwinsOf, twins as twinsOf } from "./systems/likeness/twins.ts";

export type {
  CreateTwinRequest,
  FailedTwin,
  Gesture,
  RefusedTwin,
  TrainedTwin,
  Twin,
  TwinFailure,
  TwinInTraining,
  TwinSource,
  UntrainedTwin,
  UpdateTwinRequest,
} from "./generated/v1/types.gen.ts";
export type {
  CreateTwinParams,
  TwinHandle,
  TwinReference,
  Twins,
  TwinsOf,
} from "./systems/likeness/twins.ts";

/** Trains and manages twins with the configuration of a client. A separate entry, so that other pages do not load it. */
export function twins<C extends Capabilities>(likeness: Likeness<C>): TwinsOf<C>;
export function twins(likeness: object): TwinsOf<Capabilities> {
  return twinsOf(coreOf(likeness));
}
