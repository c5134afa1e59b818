// The parts that are used, so that a build leaves out the others, which `import("mediabunny")` would bring in.
export { EncodedPacketSink, FilePathSource, Input, MP4, QTFF } from "mediabunny";
