export type {
  DrawnFace,
  FaceInput,
  Identity,
  IdentityInput,
  LocalWork,
  Outcome,
  Problem,
  PromptReading,
  ReadPromptInput,
} from "./local/local-work.ts";
export { createMcpServer } from "./server/create-server.ts";
export type { McpServerOptions, PictureFormat } from "./server/options.ts";
export type { ErrorFacts } from "./server/tool-error.ts";
export { errorKey } from "./server/tool-error.ts";
