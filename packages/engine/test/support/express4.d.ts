// What the tests use of Express is typed the same in 4 and 5; with types of its own, each call would be of a union.
declare module "express4" {
  export { default } from "express";
}
