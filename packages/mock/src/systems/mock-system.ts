/** Another system whose own hosts the mock answers. */
export type MockSystem = "pi" | "percify" | "trinity" | "hoox" | "argil" | "openai";

export interface SystemHosts {
  readonly name: MockSystem;
  /** The origins of the system, whose paths the engine serves below a prefix. */
  readonly origins: readonly string[];
  readonly prefix: string;
  /** Loads the contract of the system. */
  readonly contract: () => Promise<Contract>;
  /** The body of an error that a test injects. */
  readonly errorBody: (error: InjectedError) => object;
  /** Whether the response to a request waits for the picture, so that its job cannot be held. */
  readonly isSynchronous: boolean;
}

export interface InjectedError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

/** What `@likeness/contract/<system>` exports. */
export interface Contract {
  readonly basePath: string;
  readonly operations: Readonly<Record<string, { readonly method: string; readonly path: string }>>;
  findOperation(method: string, path: string): { readonly id: string } | null;
  checkRequest(request: Request): Promise<readonly Violation[]>;
  checkResponse(request: Request, response: Response): Promise<readonly Violation[]>;
}

interface Violation {
  readonly param: string;
  readonly message: string;
}

export const mockSystems: Readonly<Record<MockSystem, SystemHosts>> = {
  pi: {
    name: "pi",
    origins: ["https://api.trypi.ai"],
    prefix: "/pi",
    contract: () => import("@likeness/contract/pi"),
    errorBody: ({ status, code, message, requestId }) => ({
      error: { type: piErrorType(status), code, message, request_id: requestId },
    }),
    isSynchronous: false,
  },
  percify: {
    name: "percify",
    origins: ["https://api.percify.io", "https://percify.io"],
    prefix: "/percify",
    contract: () => import("@likeness/contract/percify"),
    errorBody: ({ code, message }) => ({ error: { code, message } }),
    isSynchronous: false,
  },
  trinity: {
    name: "trinity",
    // The default of the client: everyone has a Trinity of their own.
    origins: ["https://trinity.example"],
    prefix: "/trinity",
    contract: () => import("@likeness/contract/trinity"),
    errorBody: ({ message }) => ({ detail: message }),
    isSynchronous: true,
  },
  hoox: {
    name: "hoox",
    origins: ["https://app.hoox.video"],
    prefix: "/hoox",
    contract: () => import("@likeness/contract/hoox"),
    errorBody: ({ code, message }) => ({ error: message, code }),
    isSynchronous: false,
  },
  argil: {
    name: "argil",
    origins: ["https://api.argil.ai"],
    prefix: "/argil",
    contract: () => import("@likeness/contract/argil"),
    errorBody: ({ status, message }) => ({ code: status, message }),
    isSynchronous: false,
  },
  openai: {
    name: "openai",
    origins: ["https://api.openai.com"],
    prefix: "/openai",
    contract: () => import("@likeness/contract/openai"),
    errorBody: ({ status, code, message }) => ({
      error: { type: status >= 500 ? "server_error" : "invalid_request_error", code, message, param: null },
    }),
    isSynchronous: true,
  },
};

function piErrorType(status: number): string {
  if (status >= 500) return "api_error";
  if (status === 401) return "authentication_error";
  if (status === 403) return "permission_error";
  return status === 429 ? "rate_limit_error" : "invalid_request_error";
}

/** The system that a URL belongs to, by its host or by the beginning of its path; undefined for the Likeness API. */
export function systemOf(systems: readonly MockSystem[], url: string): SystemHosts | undefined {
  const { origin, pathname } = new URL(url);
  const name = systems.find((system) => {
    const { origins, prefix } = mockSystems[system];
    return origins.includes(origin) || pathname.startsWith(`${prefix}/`);
  });
  return name && mockSystems[name];
}

/** The same request with the path at which the engine has it. URLs in its responses have the path already. */
export function withPrefix({ prefix }: SystemHosts, requestUrl: string): URL {
  const url = new URL(requestUrl);
  if (!url.pathname.startsWith(`${prefix}/`)) url.pathname = prefix + url.pathname;
  return url;
}
