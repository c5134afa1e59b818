import type { CallToolResult, McpServer, ServerContext, ToolAnnotations } from "@modelcontextprotocol/server";
import type * as z from "zod";
import { toToolError } from "./tool-error.ts";

export interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  readonly annotations: ToolAnnotations;
}

/** The result of a tool: its data, and what is shown. */
export interface ToolResult<Output> {
  readonly data: Output;
  readonly content: CallToolResult["content"];
}

/** Registers a tool. What `run` throws becomes an error that the model reads; faults are also reported. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  server: McpServer,
  name: string,
  { title, description, input, output, annotations }: ToolDefinition<Input, Output>,
  run: (input: z.infer<Input>, context: ServerContext) => Promise<ToolResult<z.input<Output>>>,
): void {
  // Without their types, which the SDK would resolve only for a schema that it knows.
  const inputSchema: z.ZodObject = input;
  const outputSchema: z.ZodObject = output;
  const config = { title, description, inputSchema, outputSchema, annotations: { title, ...annotations } };
  server.registerTool(
    name,
    config,
    async (given: unknown, context: ServerContext): Promise<CallToolResult> => {
      try {
        const { data, content } = await run(input.parse(given), context);
        return { content, structuredContent: { ...data } };
      } catch (error) {
        return toToolError(error);
      }
    },
  );
}
