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

/** Data in which null stands for what is not known. It is left out of the result: not every client reads unions with null. */
export type WithNulls<T> = T extends readonly (infer Item)[]
  ? readonly WithNulls<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: WithNulls<T[K]> | (undefined extends T[K] ? null : never) }
    : T;

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
  run: (input: z.infer<Input>, context: ServerContext) => Promise<ToolResult<WithNulls<z.input<Output>>>>,
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
        return { content, structuredContent: withoutNulls(data) };
      } catch (error) {
        return toToolError(error);
      }
    },
  );
}

function withoutNulls(data: object): Record<string, unknown> {
  const entries = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([key, value]) => [key, cleaned(value)]));
}

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  return typeof value === "object" && value !== null ? withoutNulls(value) : value;
}
