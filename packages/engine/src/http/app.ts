import { type Context, Hono } from "hono";
import type { EngineContext } from "../kernel/engine-context.ts";
import { requireScope } from "../model/caller.ts";
import { type Failed, fail, type Result } from "../model/result.ts";
import { StoreFullError } from "../ports/store-errors.ts";
import { createAssetUrl, createSigner, urlExpiry } from "./asset-urls.ts";
import { createBodyBudget, type UploadLimits } from "./body/body-budget.ts";
import type { Dialect, Route } from "./dialect.ts";
import { createHostCheck, wrongHost } from "./middleware/allowed-hosts.ts";
import { authenticate, readBearerToken } from "./middleware/authenticate.ts";
import { createBasePath } from "./middleware/base-path.ts";
import { type CorsOptions, cors } from "./middleware/cors.ts";
import {
  createFailedAuthentications,
  type FailedAuthenticationLimit,
} from "./middleware/failed-authentications.ts";
import type { PublicDrawLimit } from "./middleware/public-draw.ts";
import { countRequest, rateLimitExceeded } from "./middleware/rate-limit.ts";
import { type RequestFacts, withTelemetry } from "./middleware/request-telemetry.ts";
import { createSecurityHeaders } from "./middleware/security-headers.ts";
import { authorizeMetrics } from "./ops/metrics.ts";
import { type OpsOptions, opsRoutes } from "./ops/routes.ts";
import type { PublicRequestContext } from "./request-context.ts";
import { errorOfException } from "./respond/error-of-exception.ts";
import { createOpenStreams } from "./respond/open-streams.ts";

export interface AppOptions {
  readonly context: EngineContext;
  /** The first one is the default: it responds to paths that belong to no dialect. */
  readonly dialects: readonly [Dialect, ...Dialect[]];
  /** The hash of the API key of the local account, which is valid in this process only. */
  readonly localKeyHash: string;
  /** Signs asset URLs. */
  readonly secret: string;
  readonly uploads: UploadLimits;
  /** The base URL of the server for clients. Default: the host that each request names. */
  readonly publicUrl?: string;
  /** Requests to other hosts are rejected, except for probes. Default: all hosts. */
  readonly allowedHosts?: readonly string[];
  /** Default: no limit. */
  readonly failedAuthentications?: FailedAuthenticationLimit;
  /** Default: drawings need an API key or a signed URL. */
  readonly publicDraw?: PublicDrawLimit;
  /** The prefix of all paths, such as `/likeness`. Default: the path of `publicUrl`. */
  readonly basePath?: string;
  /** Default: no cross-origin requests. */
  readonly cors?: CorsOptions;
  readonly ops: Omit<OpsOptions, "baseUrlOf" | "dialect">;
  /** Called with unexpected exceptions and the id of the request. */
  onFault(error: unknown, requestId: string): void;
}

/** The whole backend as one function from request to response. */
export function createApp(options: AppOptions): (request: Request) => Promise<Response> {
  const { context, dialects, publicUrl, localKeyHash } = options;
  const [defaultDialect] = dialects;
  const signer = createSigner(options.secret);
  const streams = createOpenStreams();
  const bodies = createBodyBudget(options.uploads);
  const addSecurityHeaders = createSecurityHeaders(publicUrl);
  const limitFailures =
    options.failedAuthentications && createFailedAuthentications(options.failedAuthentications);
  const isAllowedHost = options.allowedHosts && createHostCheck(withHostOf(publicUrl, options.allowedHosts));
  const { pathOf, baseUrlOf } = createBasePath(options);
  const app = new Hono<Env>({ getPath: pathOf });
  const ops = opsRoutes({ ...options.ops, baseUrlOf, dialect: defaultDialect });
  const routes = [
    ...dialects.flatMap((dialect) => dialect.routes),
    ...ops.map(({ path }) => ({ method: "GET", path })),
  ];

  if (isAllowedHost) {
    const probes = ops.filter(({ routine }) => routine).map(({ path }) => path);
    app.use(async ({ env, req: { raw } }, next) => {
      const { host } = new URL(raw.url);
      if (isAllowedHost(host) || probes.includes(pathOf(raw))) return next();
      return respondError(env, wrongHost(host));
    });
  }
  if (options.cors) app.use(cors(options.cors, dialects));
  for (const dialect of dialects) {
    for (const route of dialect.routes) app.on(route.method, route.path, (c) => handle(dialect, route, c));
  }
  for (const { path, routine, guarded, handle } of ops) {
    app.get(path, async ({ env, req: { raw } }) => {
      env.route = path;
      env.routine = routine;
      const failed = guarded ? await checkMetricsAccess(raw) : null;
      return failed ? respondError(env, failed) : handle(raw);
    });
  }

  app.notFound(({ env, req: { raw } }) => {
    const pathname = pathOf(raw);
    const methods = routes.filter(({ path }) => matches(path, pathname)).map(({ method }) => method);
    if (methods.length === 0) {
      const hint = basePathHint(env.dialect, pathname);
      return respondError(
        env,
        fail("route_not_found", `There is no route ${raw.method} ${pathname}.`, { hint }),
      );
    }
    const hint = `Use ${methods.join(" or ")}.`;
    const failed = fail("method_not_allowed", `${pathname} does not support ${raw.method}.`, { hint });
    return respondError(env, failed, { allow: methods.join(", ") });
  });

  app.onError((error, { env, req: { raw } }) => {
    // An exception after the client disconnected is not reported.
    if (!(error instanceof StoreFullError) && error !== raw.signal.reason)
      options.onFault(error, env.requestId);
    return env.dialect.errorResponse(env.requestId, errorOfException(error));
  });

  function dialectOf(request: Request): Dialect {
    const path = `${pathOf(request)}/`;
    return dialects.find(({ basePath }) => path.startsWith(`${basePath}/`)) ?? defaultDialect;
  }

  /** Returns null if the caller may read the metrics. */
  async function checkMetricsAccess(request: Request): Promise<Failed | null> {
    const { metrics } = options.ops;
    if (!metrics) return null;
    const now = context.clock.now();
    const auth = { readApiKey: readBearerToken, reads: context.store, localKeyHash, now };
    const allowed = await authorizeMetrics(request, metrics, auth);
    if (allowed.ok) return null;
    return (await limitFailures?.(request, "authorization", allowed, now)) ?? allowed;
  }

  async function handle(dialect: Dialect, route: Route, { env, req }: Context<Env>): Promise<Response> {
    const request = req.raw;
    env.route = route.path;
    const ctx: PublicRequestContext = {
      engine: context,
      dialect,
      request,
      url: new URL(request.url),
      requestId: env.requestId,
      params: lowerCaseValues(req.param()),
      origin: baseUrlOf(request),
      signer,
      streams,
      bodies,
      publicDraw: options.publicDraw ?? null,
      traceparent: env.span.traceparent,
    };
    const result = await handleRoute(route, ctx, env);
    return result.ok ? result.value : respondError(env, result);
  }

  async function handleRoute(
    route: Route,
    ctx: PublicRequestContext,
    facts: RequestFacts,
  ): Promise<Result<Response>> {
    const { request, dialect, origin } = ctx;
    const response = await route.handlePublic?.(ctx);
    if (response) return response;
    const now = context.clock.now();
    const { readApiKey, header } = dialect.auth;
    const authenticateAt = (time: number) =>
      authenticate(request, { readApiKey, reads: context.store, localKeyHash, now: time });
    const caller = await authenticateAt(now);
    if (!caller.ok) return (await limitFailures?.(request, header, caller, now)) ?? caller;
    const { account, key, apiKey } = caller.value;
    facts.accountId = account.id;
    facts.rate = await countRequest(context, account);
    const limited = facts.rate && rateLimitExceeded(facts.rate);
    if (limited) return limited;
    const allowed = requireScope(caller.value, route.scope);
    if (!allowed.ok) return allowed;
    const urlsExpireAt = urlExpiry(now, key.expiresAt);
    return route.handle({
      ...ctx,
      account,
      key,
      apiKey,
      reauthenticate: () => authenticateAt(context.clock.now()),
      urlsExpireAt,
      assetUrl: createAssetUrl(dialect.assetPath, { sign: signer, origin, expires: urlsExpireAt }),
    });
  }

  return withTelemetry(context, dialectOf, async (request, facts) => {
    const response = addSecurityHeaders(await app.fetch(request, facts), facts.requestId);
    if (facts.rate) {
      for (const [name, value] of Object.entries(facts.dialect.rateLimitHeaders(facts.rate)))
        response.headers.set(name, value);
    }
    return response;
  });
}

function respondError(
  { dialect, requestId }: RequestFacts,
  { error }: Failed,
  headers?: Record<string, string>,
): Response {
  return dialect.errorResponse(requestId, error, headers);
}

/** The host of `publicUrl` is always allowed. */
function withHostOf(publicUrl: string | undefined, hosts: readonly string[]): readonly string[] {
  return publicUrl === undefined ? hosts : [...hosts, new URL(publicUrl).hostname];
}

/** Names the missing option if the API is requested under a prefix that the engine does not know. */
function basePathHint({ basePath }: Pick<Dialect, "basePath">, pathname: string): string {
  if (pathname.indexOf(`${basePath}/`) <= 0) return `The API is at ${basePath}.`;
  return `The API is at ${basePath}. To serve it under a prefix, pass the option basePath to createEngine, such as "/likeness".`;
}

/** The environment that Hono passes to every handler. */
interface Env {
  readonly Bindings: RequestFacts;
}

function matches(path: string, pathname: string): boolean {
  const [expected, actual] = [path.split("/"), pathname.split("/")];
  return (
    expected.length === actual.length &&
    expected.every((part, at) => (part.startsWith(":") ? actual[at] !== "" : part === actual[at]))
  );
}

/** Parameters are UUIDs, which are the same in upper case. */
function lowerCaseValues(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value.toLowerCase()]));
}
