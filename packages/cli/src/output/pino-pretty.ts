// By its names, because a build gives `import()` of a CommonJS package only a default export.
export { prettyFactory } from "pino-pretty";
