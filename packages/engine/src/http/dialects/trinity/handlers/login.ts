import { localAccountId } from "../../../../model/account.ts";
import { fail, type Result } from "../../../../model/result.ts";
import type { PublicRequestContext, RequestContext } from "../../../request-context.ts";
import { isAdmin } from "../auth.ts";
import { readForm } from "../decode.ts";
import { isoTime, usernameOf } from "../encode.ts";
import { respondJson } from "../respond.ts";
import { createToken } from "../token.ts";

/** A login with the label of an account, or `admin` for the operator, and an API key of it. */
export async function login(ctx: PublicRequestContext): Promise<Result<Response>> {
  const { engine, secret } = ctx;
  const form = await readForm(ctx, ["username", "password"]);
  if (!form.ok) return form;
  const username = form.value.get("username") ?? "";
  const password = form.value.get("password") ?? "";
  const caller = await ctx.authenticateKey(password);
  if (!caller.ok) return caller.error.code === "rate_limit_exceeded" ? caller : wrongLogin;
  const { account, key } = caller.value;
  const name = usernameOf(account);
  const names = account.id === localAccountId ? [name, account.name] : [name];
  if (!names.some((one) => one.toLowerCase() === username.trim().toLowerCase())) return wrongLogin;
  const token = { username: name, apiKey: password, keyExpiresAt: key.expiresAt };
  const issuer = { secret, now: engine.clock.now(), salt: engine.ids.secret() };
  return respondJson(ctx, { access_token: createToken(token, issuer), token_type: "bearer" });
}

const wrongLogin = fail("invalid_api_key", "The username or the password is wrong.", {
  field: "password",
});

export async function getAuthMode(ctx: PublicRequestContext): Promise<Result<Response>> {
  return respondJson(ctx, { email_auth_enabled: false, setup_completed: true });
}

export async function getCurrentUser(ctx: RequestContext): Promise<Result<Response>> {
  const username = usernameOf(ctx.account);
  const { scopes } = ctx.key;
  const role = isAdmin(ctx) ? "admin" : scopes.includes("write") ? "creator" : "user";
  return respondJson(ctx, { username, email: null, name: username, picture: null, role });
}

/** What monitors of Trinity ask for. */
export async function getHealth(ctx: PublicRequestContext): Promise<Result<Response>> {
  return respondJson(ctx, { status: "healthy", timestamp: isoTime(ctx.engine.clock.now()) });
}

export async function validateToken(ctx: RequestContext): Promise<Result<Response>> {
  return respondJson(ctx, { status: "valid", user: usernameOf(ctx.account) });
}
