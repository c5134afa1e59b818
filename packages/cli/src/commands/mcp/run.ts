import { Writable } from "node:stream";
import type { CommandContext } from "../../context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { resolvePath } from "../../files/resolve-path.ts";
import type { Io } from "../../terminal/io.ts";

export interface McpInput {
  readonly directory?: string | undefined;
  readonly imageFormat?: "webp" | "png" | undefined;
}

/** Serves until the client closes standard input, or the command is stopped. */
export async function serveMcp(
  { directory = ".", imageFormat }: McpInput,
  { stdin, stdout }: Pick<Io, "stdin" | "stdout">,
  context: CommandContext,
): Promise<void> {
  if (stdin.isTTY === true) {
    throw new CliError(
      "not_a_client",
      "avatar mcp is started by an MCP client, which speaks through a pipe.",
      {
        hint: "Add it to the configuration of the client: command avatar, argument mcp.",
      },
    );
  }
  const { signal } = context;
  const [likeness, { serveMcpStdio }] = await Promise.all([
    context.connect({ runsWorker: true }),
    import("@likeness/mcp/stdio"),
  ]);
  const server = serveMcpStdio({
    likeness,
    imageFormat,
    directory: resolvePath(directory, context),
    stdin,
    stdout: new Writable({
      write: (chunk: Uint8Array, _encoding, done) => void stdout.write(chunk, (error) => done(error)),
    }),
    onError: ({ message }) => context.emit({ kind: "warning", message }),
  });
  const stop = () => void server.close();
  signal.addEventListener("abort", stop, { once: true });
  await server.closed;
  signal.removeEventListener("abort", stop);
  await server.close();
}
