import { Avatar } from "../../src/index.ts";

/** Rendered on the server, with a picture that loads and one that does not before the page is hydrated. */
export const serverPage = (
  <>
    <Avatar id="loaded" src="/api/v1/draw?name=Ada&size=96" name="Ada" loading="eager" />
    <Avatar id="missing" src="/missing.png" name="Grace Hopper" loading="eager" />
  </>
);
