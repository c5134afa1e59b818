export { createBuiltInIllustrator } from "../../../engine/src/adapters/illustrate/built-in-illustrator.ts";
