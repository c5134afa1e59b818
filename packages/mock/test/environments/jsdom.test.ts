// @vitest-environment jsdom
import { describeInEnvironment } from "./in-environment.ts";

describeInEnvironment("jsdom");
