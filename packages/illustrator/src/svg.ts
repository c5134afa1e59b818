export { defaultRobot } from "./cast/default-robot.ts";
export type { CastSvgDrawing, DrawCastSvgRequest } from "./cast/draw-cast-svg.ts";
export { drawCastSvg } from "./cast/draw-cast-svg.ts";
export type { DrawSvgRequest, SvgDrawing } from "./draw-svg.ts";
export { drawSvg } from "./draw-svg.ts";
export { drawnTraits, traitColor } from "./edit/drawn-traits.ts";
export type { Face } from "./face-code/face-code.ts";
export { decodeFace, encodeFace } from "./face-code/face-code.ts";
