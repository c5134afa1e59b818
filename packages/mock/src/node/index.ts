// Public exports for Node.
export {
  type ContractViolation,
  ContractViolationError,
  isContractViolationError,
} from "../contract/violation.ts";
export type { Calls, RecordedRequest } from "../journal/journal.ts";
export type { AvatarMockOptions, JobProgress } from "../options.ts";
export type {
  BrokenConnection,
  Delay,
  ErrorResponseOptions,
  Fault,
  FaultFilter,
  FaultName,
} from "../scenarios/fault.ts";
export type { Seed, Seeded, SeedFunction } from "../scenarios/seed.ts";
export type { AgentSeed, SeededAgent } from "../scenarios/seeds/agent-seed.ts";
export type { AvatarSeed, CastSeed, Publication, SeededAvatar } from "../scenarios/seeds/avatar-seed.ts";
export type { JobSeed, SeededJob } from "../scenarios/seeds/job-seed.ts";
export type { SeededTwin, TwinSeed } from "../scenarios/seeds/twin-seed.ts";
export type { WebhookFault } from "../scenarios/webhook-faults.ts";
export type { ControlledMock } from "../state/create-mock.ts";
export type { MockClock } from "../state/mock-clock.ts";
export type { MockEngine } from "../state/mock-engine.ts";
export type { MockSystem } from "../systems/mock-system.ts";
export { type AvatarMock, setupAvatarMock } from "./setup-avatar-mock.ts";
