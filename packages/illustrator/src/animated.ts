export type {
  AtlasData,
  AtlasFrame,
  AtlasLayout,
  PresenceAtlas,
  PresenceAtlasRequest,
} from "./animate/atlas.ts";
export { drawPresenceAtlas, presenceAtlasData } from "./animate/atlas.ts";
export type { PresenceState } from "./animate/presence.ts";
export { drawPresence, presenceStates } from "./animate/presence.ts";
export type { Viseme, VisemeCue } from "./animate/visemes.ts";
export { visemeAt, visemes } from "./animate/visemes.ts";
