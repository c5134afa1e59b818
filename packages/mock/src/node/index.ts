// Public exports for Node.
export {
  type ContractViolation,
  ContractViolationError,
  isContractViolationError,
} from "../contract/violation.ts";
export type { AvatarMockOptions, JobProgress } from "../options.ts";
export type { Fault } from "../scenarios/fault.ts";
export type {
  AvatarSeed,
  JobSeed,
  Seed,
  Seeded,
  SeededAvatar,
  SeededJob,
  SeedFunction,
} from "../scenarios/seed.ts";
export type { MockClock } from "../state/mock-clock.ts";
export type { MockEngine } from "../state/mock-engine.ts";
export { type AvatarMock, setupAvatarMock } from "./setup-avatar-mock.ts";
