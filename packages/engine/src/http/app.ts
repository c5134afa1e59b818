import { basePath } from "@likeness/contract/v1";
import { type Context, Hono } from "hono";
import { localKey, needScope } from "../domain/caller.ts";
import { type Refused, refuse } from "../domain/refusal.ts";
import { StoreFullError } from "../ports/store-errors.ts";
import type { World } from "../use-cases/world.ts";
import { createHostCheck, wrongHost } from "./kit/allowed-hosts.ts";
import { authenticate } from "./kit/authenticate.ts";
import { createBodyBudget, type UploadLimits } from "./kit/body-budget.ts";
import type { Call } from "./kit/call.ts";
import { type CrossOrigin, crossOrigin } from "./kit/cross-origin.ts";
import { createFailedAuthentications, type FailedAuthenticationLimit } from "./kit/failed-authentications.ts";
import { createMount } from "./kit/mount.ts";
import { createOpenStreams } from "./kit/open-streams.ts";
import { countRequest, rateHeaders, tooMany } from "./kit/rate-limit.ts";
import { refusalOf } from "./kit/refusal-of.ts";
import { type Facts, reported } from "./kit/report.ts";
import { respondRefusal } from "./kit/respond.ts";
import { createSecurer } from "./kit/secure.ts";
import { createSigner } from "./kit/sign-address.ts";
import { mayReadMetrics } from "./ops/metrics.ts";
import { type OpsParts, opsRoutes } from "./ops/routes.ts";
import { assetAddress } from "./v1/asset-address.ts";
import { type Route, routes } from "./v1/routes.ts";

export interface AppOptions {
  readonly world: World;
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
  readonly cors?: CrossOrigin;
  readonly ops: Omit<OpsParts, "baseOf">;
  /** Told of what went wrong inside, with the id that the caller was given. */
  onFault(error: unknown, requestId: string): void;
}

/** The whole backend as one function from request to response. */
export function createApp(options: AppOptions): (request: Request) => Promise<Response> {
  const { world } = options;
  const sign = createSigner(options.secret);
  const streams = createOpenStreams();
  const bodies = createBodyBudget(options.uploads);
  const secure = createSecurer(options.publicUrl);
  const { publicUrl } = options;
  const failures =
    options.failedAuthentications && createFailedAuthentications(options.failedAuthentications);
  const mayName = options.allowedHosts && createHostCheck(withHostOf(publicUrl, options.allowedHosts));
  const { pathOf, baseOf } = createMount(options);
  const app = new Hono<Env>({ getPath: pathOf });
  const ops = opsRoutes({ ...options.ops, baseOf });

  if (mayName) {
    const routines = ops.filter(({ routine }) => routine).map(({ path }) => path);
    app.use(async ({ env, req: { raw } }, next) => {
      const { host } = new URL(raw.url);
      if (mayName(host) || routines.includes(pathOf(raw))) return next();
      return respondRefusal(env.requestId, wrongHost(host).refusal);
    });
  }
  if (options.cors) app.use(crossOrigin(options.cors));
  for (const route of routes) app.on(route.method, route.path, (context) => handle(route, context));
  for (const { path, routine, guarded, handle } of ops) {
    app.get(path, async ({ env, req: { raw } }) => {
      env.route = path;
      env.routine = routine;
      const refused = guarded ? await refuseMetrics(raw) : null;
      return refused ? respondRefusal(env.requestId, refused.refusal) : handle(raw);
    });
  }
  const places = [...routes, ...ops.map(({ path }) => ({ method: "GET", path }))];

  app.notFound(({ env, req: { raw } }) => {
    const pathname = pathOf(raw);
    const allowed = places.filter(({ path }) => matches(path, pathname)).map(({ method }) => method);
    const outcome =
      allowed.length > 0
        ? refuse("method_not_allowed", `${pathname} does not take ${raw.method}.`, {
            hint: `Use ${allowed.join(" or ")}.`,
          })
        : refuse("route_not_found", `There is no ${raw.method} ${pathname}.`, {
            hint: hintAt(pathname),
          });
    return respondRefusal(
      env.requestId,
      outcome.refusal,
      allowed.length > 0 ? { allow: allowed.join(", ") } : {},
    );
  });

  app.onError((error, { env: { requestId }, req: { raw } }) => {
    // What was broken off because the caller left is no fault.
    if (!(error instanceof StoreFullError) && error !== raw.signal.reason) options.onFault(error, requestId);
    return respondRefusal(requestId, refusalOf(error));
  });

  /** Null for those who may read the numbers. */
  async function refuseMetrics(request: Request): Promise<Refused | null> {
    const { metrics } = options.ops;
    if (!metrics) return null;
    const allowed = await mayReadMetrics(
      request,
      metrics,
      world.store,
      options.localKeyHash,
      world.clock.now(),
    );
    return allowed.ok ? null : limited(request, allowed);
  }

  async function limited(request: Request, refused: Refused): Promise<Refused> {
    return failures?.count(request, refused, world.clock.now()) ?? refused;
  }

  async function handle(route: Route, context: Context<Env>): Promise<Response> {
    const request = context.req.raw;
    const facts = context.env;
    const { requestId } = facts;
    facts.route = route.path;
    const url = new URL(request.url);
    const origin = baseOf(request);
    const call: Call = {
      world,
      request,
      url,
      requestId,
      params: lowerCase(context.req.param()),
      origin,
      sign,
      accountId: "",
      key: localKey,
      mayStay: () => authenticate(request, world.store, options.localKeyHash, world.clock.now()),
      streams,
      bodies,
      address: assetAddress(sign, origin, world.clock.now(), null),
      traceparent: facts.span.traceparent,
    };
    const outcome = await answer(route, call, facts);
    return outcome.ok ? outcome.value : respondRefusal(requestId, outcome.refusal);
  }

  async function answer(route: Route, call: Call, facts: Facts) {
    if (route.open && call.url.searchParams.has("signature")) {
      const outcome = await route.handle(call, null);
      // A key may open what a signature no longer does.
      if (outcome.ok || !call.request.headers.has("authorization")) return outcome;
    }
    const now = world.clock.now();
    const caller = await authenticate(call.request, world.store, options.localKeyHash, now);
    if (!caller.ok) return limited(call.request, caller);
    const { account, key } = caller.value;
    facts.accountId = account.id;
    const rate = await countRequest(world, account);
    facts.rate = rate;
    const refused = rate && tooMany(rate);
    if (refused) return refused;
    const allowed = needScope(caller.value, route.scope);
    if (!allowed.ok) return allowed;
    return route.handle(
      { ...call, accountId: account.id, key, address: assetAddress(sign, call.origin, now, key.expiresAt) },
      account,
    );
  }

  return reported(world, async (request, facts) => {
    const response = secure(await app.fetch(request, facts), facts.requestId);
    if (facts.rate)
      for (const [name, value] of Object.entries(rateHeaders(facts.rate))) response.headers.set(name, value);
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
  readonly Bindings: Facts;
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
