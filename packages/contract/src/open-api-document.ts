/** The parts of OpenAPI 3.1 that the contract uses. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
    readonly license?: { readonly name: string; readonly identifier?: string };
  };
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  readonly security: readonly Security[];
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Named<Named<OpenApiOperation>>;
  readonly webhooks: Named<Named<OpenApiOperation>>;
  readonly components: {
    readonly securitySchemes: Named<object>;
    readonly headers: Named<OpenApiHeader>;
    readonly parameters: Named<OpenApiParameter>;
    readonly responses: Named<OpenApiResponse>;
    readonly schemas: Named<OpenApiSchema>;
  };
}

export interface OpenApiOperation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary: string;
  readonly description?: string;
  /** Defaults to that of the document; an empty requirement makes authentication optional. */
  readonly security?: readonly Security[];
  readonly parameters?: readonly (OpenApiParameter | Reference)[];
  readonly requestBody?: {
    readonly description?: string;
    readonly required?: boolean;
    readonly content: Content;
  };
  readonly responses: Named<OpenApiResponse | Reference>;
}

export interface OpenApiParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: OpenApiSchema | Reference;
}

export interface OpenApiResponse {
  readonly description: string;
  readonly headers?: Named<OpenApiHeader | Reference>;
  readonly content?: Content;
}

export interface OpenApiHeader {
  readonly description?: string;
  readonly required?: boolean;
  readonly schema: OpenApiSchema | Reference;
}

/** The JSON Schema keywords that the contract uses. Others do not compile, so that misspelt keywords are found. */
export interface OpenApiSchema {
  readonly type?: string | readonly string[];
  /** Known values of an open enumeration, to which newer servers may add. */
  readonly "x-known-values"?: readonly string[];
  /** The maximum length of an object that is serialized to JSON. */
  readonly "x-max-json-length"?: number;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Named<OpenApiSchema | Reference>;
  readonly items?: OpenApiSchema | Reference;
  readonly allOf?: readonly (OpenApiSchema | Reference)[];
  readonly oneOf?: readonly (OpenApiSchema | Reference)[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly propertyNames?: { readonly maxLength: number };
  /** Properties that exclude each other. */
  readonly not?: { readonly required: readonly string[] };
  readonly additionalProperties?: boolean | OpenApiSchema | Reference;
  readonly discriminator?: object;
}

/** A reference to another part of the document, like `#/components/schemas/Job`. */
export interface Reference {
  readonly $ref: string;
}

type Content = Named<{
  readonly schema?: OpenApiSchema | Reference;
  readonly encoding?: Named<{ readonly contentType?: string }>;
}>;
type Security = Named<readonly string[]>;
type Named<T> = Readonly<Record<string, T>>;
