// @vitest-environment happy-dom
import { describeInEnvironment } from "./in-environment.ts";

describeInEnvironment("happy-dom");
