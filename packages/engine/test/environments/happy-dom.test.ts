// @vitest-environment happy-dom
// happy-dom brings a Request, a Response, Headers and a fetch of its own.
import { describeInEnvironment } from "./in-environment.ts";

describeInEnvironment("happy-dom");
