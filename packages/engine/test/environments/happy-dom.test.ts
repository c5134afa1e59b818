// @vitest-environment happy-dom
// happy-dom replaces Request, Response, Headers and fetch.
import { describeInEnvironment } from "./describe-in-environment.ts";

describeInEnvironment("happy-dom");
