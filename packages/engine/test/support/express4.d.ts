// The tests use the types of Express 5 for both versions. The parts that they use are the same in Express 4.
declare module "express4" {
  export { default } from "express";
}
