import { type Context, Hono } from "hono";
import { authenticateApiKey } from "../features/accounts/api-keys.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import { type Caller, requireScope } from "../model/caller.ts";
import { type Failed, fail, type Result } from "../model/result.ts";
import { StoreFullError } from "../ports/store-errors.ts";
import { createAssetUrl, createSigner, type UrlSigner, urlExpiry } from "./asset-urls.ts";
import { type BodyBudget, createBodyBudget, type UploadLimits } from "./body/body-budget.ts";
import type { Dialect, DialectSource, Route } from "./dialect.ts";
import { createHostCheck, wrongHost } from "./middleware/allowed-hosts.ts";
import { authenticate, readBearerToken } from "./middleware/authenticate.ts";
import { type BasePath, createBasePath, setMountedAt } from "./middleware/base-path.ts";
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
import { createOpenStreams, type OpenStreams } from "./respond/open-streams.ts";

export interface AppOptions {
  readonly context: EngineContext;
  /** Each is served below its prefix, the first one also at the root. */
  readonly dialects: readonly [DialectSource, ...DialectSource[]];
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
  /** Routes for browsers, which call our own API. */
  readonly pages: readonly Route[];
  readonly ops: Omit<OpsOptions, "baseUrlOf" | "dialect">;
  /** Called with unexpected exceptions and the id of the request. */
  onFault(error: unknown, requestId: string): void;
}

/** What all dialects of an engine have in common. */
interface Shared extends AppOptions {
  readonly basePaths: BasePath;
  readonly signer: UrlSigner;
  readonly streams: OpenStreams;
  readonly bodies: BodyBudget;
  readonly addSecurityHeaders: (response: Response, requestId: string) => Response;
  /** Requests that are part of others, which are counted. */
  readonly parts: WeakSet<Request>;
  /** The whole backend. */
  handle(request: Request): Promise<Response>;
  readonly limitFailures?: ReturnType<typeof createFailedAuthentications>;
  readonly isAllowedHost?: (host: string) => boolean;
}

/** The whole backend as one function from request to response. */
export function createApp(options: AppOptions): (request: Request) => Promise<Response> {
  const { publicUrl, failedAuthentications, allowedHosts } = options;
  const basePaths = createBasePath(options);
  const shared: Shared = {
    ...options,
    basePaths,
    signer: createSigner(options.secret),
    streams: createOpenStreams(),
    bodies: createBodyBudget(options.uploads),
    parts: new WeakSet(),
    handle,
    addSecurityHeaders: createSecurityHeaders(publicUrl),
    ...(failedAuthentications && { limitFailures: createFailedAuthentications(failedAuthentications) }),
    ...(allowedHosts && { isAllowedHost: createHostCheck(withHostOf(publicUrl, allowedHosts)) }),
  };
  const pageSource = pageSourceOf(options.dialects);
  const apps = new Map<DialectSource, Promise<(request: Request) => Promise<Response>>>();
  return handle;

  async function handle(request: Request): Promise<Response> {
    const source = dialectOf(options.dialects, basePaths.pathOf(request));
    const app =
      apps.get(source) ??
      source
        .load()
        .then((dialect) => createDialectApp(shared, dialect, source === pageSource ? options.pages : []));
    apps.set(source, app);
    return (await app)(request);
  }
}

/** Our own dialect, unless another one is at the paths of its API: pages would call that. */
function pageSourceOf(dialects: AppOptions["dialects"]): DialectSource | undefined {
  const own = dialects.find(({ prefix }) => prefix === "");
  return own?.rootPaths.every((path) => dialectOf(dialects, path) === own) ? own : undefined;
}

/** The dialect with the prefix of the path. Our own has none, and keeps its paths where another one is at the root. */
function dialectOf([atRoot, ...others]: AppOptions["dialects"], path: string): DialectSource {
  const all = [atRoot, ...others];
  const prefixed = all.find(({ prefix }) => prefix !== "" && `${path}/`.startsWith(`${prefix}/`));
  if (prefixed) return prefixed;
  const own = others.find(({ prefix, rootPaths }) => prefix === "" && isBelow(path, rootPaths));
  return own && !isBelow(path, atRoot.rootPaths) ? own : atRoot;
}

function isBelow(path: string, parents: readonly string[]): boolean {
  return parents.some((parent) => path === parent || path.startsWith(`${parent}/`));
}

/** One dialect as a function from request to response. */
function createDialectApp(
  shared: Shared,
  dialect: Dialect,
  pages: readonly Route[],
): (request: Request) => Promise<Response> {
  const { context, localKeyHash, secret, signer, streams, bodies } = shared;
  const { limitFailures, isAllowedHost, addSecurityHeaders } = shared;
  const { baseUrlOf } = shared.basePaths;
  const { prefix } = dialect;
  const app = new Hono<Env>({ getPath: pathOf });
  const ops = opsRoutes({ ...shared.ops, baseUrlOf, dialect }).map((route) => ({
    ...route,
    path: `${prefix}${route.path}`,
  }));
  const ownRoutes = [...dialect.routes, ...pages];
  const routes = [...ownRoutes, ...ops.map(({ path }) => ({ method: "GET", path }))];

  if (isAllowedHost) {
    const probes = ops.filter(({ routine }) => routine).map(({ path }) => path);
    app.use(async ({ env, req: { raw } }, next) => {
      const { host } = new URL(raw.url);
      if (isAllowedHost(host) || probes.includes(pathOf(raw))) return next();
      return respondError(env, wrongHost(host));
    });
  }
  if (shared.cors) app.use(cors(shared.cors, dialect));
  for (const route of ownRoutes) app.on(route.method, route.path, (c) => handle(route, c));
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
    const matching = routes.filter(({ path }) => matches(path, pathname));
    // Several paths can match: /avatar/list is also /avatar/:avatar_id.
    const methods = [...new Set(matching.map(({ method }) => method))];
    if (methods.length === 0) {
      const hint = basePathHint(dialect, pathname);
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
      shared.onFault(error, env.requestId);
    return dialect.errorResponse(env.requestId, errorOfException(error));
  });

  /** The path of a request with the prefix, which is left out at the root. */
  function pathOf(request: Request): string {
    const path = shared.basePaths.pathOf(request);
    return isBelow(path, [prefix]) ? path : `${prefix}${path}`;
  }

  /** Returns null if the caller may read the metrics. */
  async function checkMetricsAccess(request: Request): Promise<Failed | null> {
    const { metrics } = shared.ops;
    if (!metrics) return null;
    const now = context.clock.now();
    const auth = { readApiKey: readBearerToken, secret, reads: context.store, localKeyHash, now };
    const allowed = await authorizeMetrics(request, metrics, auth);
    if (allowed.ok) return null;
    return (await limitFailures?.(request, "authorization", allowed, now)) ?? allowed;
  }

  async function authenticateKey(request: Request, apiKey: string): Promise<Result<Caller>> {
    const now = context.clock.now();
    const caller = await authenticateApiKey(context.store, localKeyHash, apiKey, now);
    return caller.ok ? caller : ((await limitFailures?.(request, null, caller, now)) ?? caller);
  }

  async function handle(route: Route, { env, req }: Context<Env>): Promise<Response> {
    const request = req.raw;
    env.route = route.path;
    const ctx: PublicRequestContext = {
      engine: context,
      dialect,
      request,
      url: new URL(request.url),
      requestId: env.requestId,
      params: dialect.lowerCaseParams ? lowerCaseValues(req.param()) : req.param(),
      origin: baseUrlOf(request),
      signer,
      secret,
      streams,
      bodies,
      authenticateKey: (apiKey) => authenticateKey(request, apiKey),
      publicDraw: shared.publicDraw ?? null,
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
    const { request, origin } = ctx;
    const response = await route.handlePublic?.(ctx);
    if (response) return response;
    const now = context.clock.now();
    const { readApiKey, header } = dialect.auth;
    const authenticateAt = (time: number) =>
      authenticate(request, { readApiKey, secret, reads: context.store, localKeyHash, now: time });
    const caller = await authenticateAt(now);
    if (!caller.ok) return (await limitFailures?.(request, header, caller, now)) ?? caller;
    const { account, key, apiKey } = caller.value;
    facts.accountId = account.id;
    facts.rate = shared.parts.has(request) ? null : await countRequest(context, account);
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
      callApi(part) {
        shared.parts.add(part);
        setMountedAt(part, new URL(origin).pathname);
        return shared.handle(part);
      },
      assetUrl: createAssetUrl(dialect.assetPath, {
        accountId: account.id,
        sign: signer,
        origin,
        expires: urlsExpireAt,
      }),
    });
  }

  return withTelemetry(context, dialect, async (request, facts) => {
    const response = addSecurityHeaders(await app.fetch(request, facts), facts.requestId);
    const rateHeaders = rateHeadersOf(facts, context.clock.now());
    for (const [name, value] of Object.entries(rateHeaders)) response.headers.set(name, value);
    return response;
  });
}

/** The rate limit headers of the response to an authenticated request. */
function rateHeadersOf({ dialect, accountId, rate }: RequestFacts, now: number): Record<string, string> {
  if (rate) return dialect.rateLimitHeaders(rate);
  return accountId === null ? {} : (dialect.unlimitedHeaders?.(now) ?? {});
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

function lowerCaseValues(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value.toLowerCase()]));
}
