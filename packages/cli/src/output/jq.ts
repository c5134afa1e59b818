// By its names, because a build gives `import()` of a CommonJS package only a default export.
export { raw } from "jq-wasm";
