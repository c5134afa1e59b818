import { engine } from "../../engine";

export const GET = engine.fetch;
export const POST = engine.fetch;
export const PATCH = engine.fetch;
export const DELETE = engine.fetch;
