import { capabilities as argil } from "./argil/capabilities.ts";
import type { Capabilities } from "./capabilities.ts";
import { capabilities as hoox } from "./hoox/capabilities.ts";
import { capabilities as likeness } from "./likeness/capabilities.ts";
import { capabilities as percify } from "./percify/capabilities.ts";
import { capabilities as pi } from "./pi/capabilities.ts";
import { capabilities as trinity } from "./trinity/capabilities.ts";

/** What each system can do, by the name of the system. */
export const capabilityTable = { likeness, pi, percify, trinity, hoox, argil } as const satisfies Readonly<
  Record<string, Capabilities>
>;

export type SystemName = keyof typeof capabilityTable;
