import { basePath } from "@likeness/contract/v1";
import { type Context, Hono } from "hono";
import type { EngineContext } from "../kernel/engine-context.ts";
import { localKey, requireScope } from "../model/caller.ts";
import { type Failed, fail } from "../model/result.ts";
import { StoreFullError } from "../ports/store-errors.ts";
import { createAssetUrl } from "./dialects/v1/asset-address.ts";
import { authenticate } from "./dialects/v1/auth.ts";
import { type Route, routes } from "./dialects/v1/routes.ts";
import { createHostCheck, wrongHost } from "./middleware/allowed-hosts.ts";
import { createBasePath } from "./middleware/base-path.ts";
import { createBodyBudget, type UploadLimits } from "./middleware/body-budget.ts";
import { type CorsOptions, cors } from "./middleware/cors.ts";
import {
  createFailedAuthentications,
  type FailedAuthenticationLimit,
} from "./middleware/failed-authentications.ts";
import { createOpenStreams } from "./middleware/open-streams.ts";
import { countRequest, rateLimitExceeded, rateLimitHeaders } from "./middleware/rate-limit.ts";
import { type RequestFacts, withTelemetry } from "./middleware/request-telemetry.ts";
import { createSecurityHeaders } from "./middleware/security-headers.ts";
import { mayReadMetrics } from "./ops/metrics.ts";
import { type OpsParts, opsRoutes } from "./ops/routes.ts";
import type { RequestContext } from "./request-context.ts";
import { errorOfException } from "./respond/error-of-exception.ts";
import { respondError } from "./respond/respond.ts";
import { createSigner } from "./sign-url.ts";

export interface AppOptions {
  readonly context: EngineContext;
  /** Of the key that opens the local account in this process alone. */
  readonly localKeyHash: string;
  /** Signs the addresses of pictures. */
  readonly secret: string;
  readonly uploads: UploadLimits;
  /** Where clients reach this server; left out, the host that each request names. */
  readonly publicUrl?: string;
  /** Requests to other hosts are refused, apart from probes; left out, any may be named. */
  readonly allowedHosts?: readonly string[];
  /** Left out, wrong keys may be sent without end. */
  readonly failedAuthentications?: FailedAuthenticationLimit;
  /** The prefix of all paths, such as `/likeness`; left out, the path of `publicUrl`. */
  readonly basePath?: string;
  /** Left out, pages of other origins may ask nothing. */
  readonly cors?: CorsOptions;
  readonly ops: Omit<OpsParts, "baseOf">;
  /** Told of what went wrong inside, with the id that the caller was given. */
  onFault(error: unknown, requestId: string): void;
}

/** The whole backend as one function from request to response. */
export function createApp(options: AppOptions): (request: Request) => Promise<Response> {
  const { context } = options;
  const sign = createSigner(options.secret);
  const streams = createOpenStreams();
  const bodies = createBodyBudget(options.uploads);
  const secure = createSecurityHeaders(options.publicUrl);
  const { publicUrl } = options;
  const failures =
    options.failedAuthentications && createFailedAuthentications(options.failedAuthentications);
  const mayName = options.allowedHosts && createHostCheck(withHostOf(publicUrl, options.allowedHosts));
  const { pathOf, baseOf } = createBasePath(options);
  const app = new Hono<Env>({ getPath: pathOf });
  const ops = opsRoutes({ ...options.ops, baseOf });

  if (mayName) {
    const routines = ops.filter(({ routine }) => routine).map(({ path }) => path);
    app.use(async ({ env, req: { raw } }, next) => {
      const { host } = new URL(raw.url);
      if (mayName(host) || routines.includes(pathOf(raw))) return next();
      return respondError(env.requestId, wrongHost(host).error);
    });
  }
  if (options.cors) app.use(cors(options.cors));
  for (const route of routes) app.on(route.method, route.path, (c) => handle(route, c));
  for (const { path, routine, guarded, handle } of ops) {
    app.get(path, async ({ env, req: { raw } }) => {
      env.route = path;
      env.routine = routine;
      const refused = guarded ? await refuseMetrics(raw) : null;
      return refused ? respondError(env.requestId, refused.error) : handle(raw);
    });
  }
  const places = [...routes, ...ops.map(({ path }) => ({ method: "GET", path }))];

  app.notFound(({ env, req: { raw } }) => {
    const pathname = pathOf(raw);
    const allowed = places.filter(({ path }) => matches(path, pathname)).map(({ method }) => method);
    const result =
      allowed.length > 0
        ? fail("method_not_allowed", `${pathname} does not take ${raw.method}.`, {
            hint: `Use ${allowed.join(" or ")}.`,
          })
        : fail("route_not_found", `There is no ${raw.method} ${pathname}.`, {
            hint: hintAt(pathname),
          });
    return respondError(env.requestId, result.error, allowed.length > 0 ? { allow: allowed.join(", ") } : {});
  });

  app.onError((error, { env: { requestId }, req: { raw } }) => {
    // What was broken off because the caller left is no fault.
    if (!(error instanceof StoreFullError) && error !== raw.signal.reason) options.onFault(error, requestId);
    return respondError(requestId, errorOfException(error));
  });

  /** Null for those who may read the numbers. */
  async function refuseMetrics(request: Request): Promise<Failed | null> {
    const { metrics } = options.ops;
    if (!metrics) return null;
    const allowed = await mayReadMetrics(
      request,
      metrics,
      context.store,
      options.localKeyHash,
      context.clock.now(),
    );
    return allowed.ok ? null : limited(request, allowed);
  }

  async function limited(request: Request, refused: Failed): Promise<Failed> {
    return failures?.count(request, refused, context.clock.now()) ?? refused;
  }

  async function handle(route: Route, c: Context<Env>): Promise<Response> {
    const request = c.req.raw;
    const facts = c.env;
    const { requestId } = facts;
    facts.route = route.path;
    const url = new URL(request.url);
    const origin = baseOf(request);
    const ctx: RequestContext = {
      engine: context,
      request,
      url,
      requestId,
      params: lowerCase(c.req.param()),
      origin,
      signer: sign,
      accountId: "",
      key: localKey,
      reauthenticate: () => authenticate(request, context.store, options.localKeyHash, context.clock.now()),
      streams,
      bodies,
      assetUrl: createAssetUrl(sign, origin, context.clock.now(), null),
      traceparent: facts.span.traceparent,
    };
    const result = await answer(route, ctx, facts);
    return result.ok ? result.value : respondError(requestId, result.error);
  }

  async function answer(route: Route, ctx: RequestContext, facts: RequestFacts) {
    if (route.open && ctx.url.searchParams.has("signature")) {
      const result = await route.handle(ctx, null);
      // A key may open what a signature no longer does.
      if (result.ok || !ctx.request.headers.has("authorization")) return result;
    }
    const now = context.clock.now();
    const caller = await authenticate(ctx.request, context.store, options.localKeyHash, now);
    if (!caller.ok) return limited(ctx.request, caller);
    const { account, key } = caller.value;
    facts.accountId = account.id;
    const rate = await countRequest(context, account);
    facts.rate = rate;
    const refused = rate && rateLimitExceeded(rate);
    if (refused) return refused;
    const allowed = requireScope(caller.value, route.scope);
    if (!allowed.ok) return allowed;
    return route.handle(
      { ...ctx, accountId: account.id, key, assetUrl: createAssetUrl(sign, ctx.origin, now, key.expiresAt) },
      account,
    );
  }

  return withTelemetry(context, async (request, facts) => {
    const response = secure(await app.fetch(request, facts), facts.requestId);
    if (facts.rate)
      for (const [name, value] of Object.entries(rateLimitHeaders(facts.rate)))
        response.headers.set(name, value);
    return response;
  });
}

/** The address that all clients use is one of those that may be named. */
function withHostOf(publicUrl: string | undefined, hosts: readonly string[]): readonly string[] {
  return publicUrl === undefined ? hosts : [...hosts, new URL(publicUrl).hostname];
}

/** Names the option that is missing when the API is asked for under a prefix that the engine knows nothing of. */
function hintAt(pathname: string): string {
  const at = pathname.indexOf(`${basePath}/`);
  if (at <= 0) return `The API is at ${basePath}.`;
  return `The API is at ${basePath}; to serve it under a prefix, give createEngine the option basePath, such as "/likeness".`;
}

/** What Hono hands through to every handler. */
interface Env {
  readonly Bindings: RequestFacts;
}

function matches(path: string, pathname: string): boolean {
  const [wanted, given] = [path.split("/"), pathname.split("/")];
  return (
    wanted.length === given.length &&
    wanted.every((part, at) => (part.startsWith(":") ? given[at] !== "" : part === given[at]))
  );
}

/** Parameters are UUIDs, which mean the same in capitals. */
function lowerCase(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value.toLowerCase()]));
}
