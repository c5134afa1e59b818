export type { AgentEmotion, AvatarFile } from "./avatar-file/avatar-file.ts";
export { AvatarFileError, agentEmotions, avatarFileName } from "./avatar-file/avatar-file.ts";
export type { CreateAvatarFileOptions, CreatedAvatarFile } from "./avatar-file/create-avatar-file.ts";
export { createAvatarFile } from "./avatar-file/create-avatar-file.ts";
export type { AvatarFileImage, DrawAvatarFileOptions } from "./avatar-file/draw-avatar-file.ts";
export { drawAvatarFile } from "./avatar-file/draw-avatar-file.ts";
export { formatAvatarFile } from "./avatar-file/format-avatar-file.ts";
export type { ParsedAvatarFile } from "./avatar-file/parse-avatar-file.ts";
export { parseAvatarFile } from "./avatar-file/parse-avatar-file.ts";
