import type { Command } from "@commander-js/extra-typings";
import type { Io } from "../terminal/io.ts";
import type { End } from "./create-program.ts";

export function addMachineCommands(_program: Command, _io: Io, _end: End): void {}
