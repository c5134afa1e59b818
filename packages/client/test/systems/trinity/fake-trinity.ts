import {
  type Agent,
  type FakeState,
  type Fault,
  failureResponses,
  respondError,
  type User,
} from "./fake-state.ts";
import { readPrompt } from "./read-prompt.ts";

export interface FakeTrinityOptions {
  /**
   * The release that answers. `june` has no `version` of emotions, validates before it looks for the agent, and tells agents
   * of others from agents that do not exist.
   */
  readonly release?: "june" | "september";
  /** By default, the admin with the password `secret`. */
  readonly users?: readonly (User & { readonly password: string })[];
  /** Requests of the list of emotions after which the next one is ready. */
  readonly pollsPerEmotion?: number;
  /** Whether an API key of the image model is set. */
  readonly configured?: boolean;
  readonly now?: () => Date;
}

export interface FakeTrinity {
  fetch(request: Request): Promise<Response>;
  /** All requests, in order. */
  readonly requests: readonly Request[];
  readonly agents: ReadonlyMap<string, Agent>;
  /** Creates an agent directly. */
  addAgent(name: string, owner?: string): void;
  /** Makes the next generations fail, in order. */
  readonly faults: Fault[];
}

const emotions = [
  "happy",
  "thoughtful",
  "surprised",
  "determined",
  "calm",
  "amused",
  "curious",
  "confident",
] as const;

/** A server of Trinity, as far as avatars need it: nothing is drawn, and files are only named. */
export function createFakeTrinity({
  release = "september",
  users = [{ name: "admin", isAdmin: true, password: "secret" }],
  pollsPerEmotion = 1,
  configured = true,
  now = () => new Date(),
}: FakeTrinityOptions = {}): FakeTrinity {
  const requests: Request[] = [];
  const state: FakeState = { agents: new Map(), faults: [], failedLogins: new Map(), generations: 0 };
  const isJune = release === "june";

  async function login(request: Request): Promise<Response> {
    const form = await request.formData();
    const name = String(form.get("username") ?? "");
    const failed = state.failedLogins.get(name) ?? 0;
    if (failed >= 5) {
      return respondError(429, "Too many failed attempts for this account. Try again in 900 seconds.");
    }
    const user = users.find((one) => one.name === name && one.password === form.get("password"));
    if (user) return Response.json({ access_token: tokenOf(user), token_type: "bearer" });
    state.failedLogins.set(name, failed + 1);
    return respondError(401, "Incorrect username or password", { "www-authenticate": "Bearer" });
  }

  /** The user, or the response to a request without a valid token. */
  function authenticate(request: Request): User | Response {
    const token = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
    const challenge = { "www-authenticate": "Bearer" };
    if (token === undefined) return respondError(401, "Not authenticated", challenge);
    const user = users.find((one) => tokenOf(one) === token || one.password === token);
    return user ?? respondError(401, "Could not validate credentials", challenge);
  }

  /** The agent that the user may change, or the response. */
  function owned(name: string, user: User, denied: string): Agent | Response {
    const agent = state.agents.get(name);
    if (agent && (user.isAdmin || agent.owner === user.name)) return agent;
    return agent && isJune ? respondError(403, denied) : respondError(404, "Agent not found");
  }

  async function generate(request: Request, name: string, user: User): Promise<Response> {
    const body = await readPrompt(request);
    if (body.malformed) return body.malformed;
    if (isJune && body.invalid) return body.invalid;
    const agent = owned(name, user, "Only the agent owner can generate avatars");
    if (agent instanceof Response) return agent;
    if (body.invalid) return body.invalid;
    const prompt = body.prompt.trim();
    if (prompt === "") return respondError(400, "identity_prompt cannot be empty");
    if ([...prompt].length > 500) return respondError(400, "identity_prompt must be 500 characters or less");
    const failed = draw();
    if (failed) return failed;
    const updatedAt = isoTime(now());
    agent.avatar = { prompt, updatedAt, isDefault: false, image: `image ${state.generations}` };
    agent.reference = agent.avatar.image;
    agent.emotions.clear();
    agent.pendingEmotions = [...emotions];
    const refined = `${prompt}, head and shoulders`;
    return Response.json({
      agent_name: name,
      identity_prompt: prompt,
      refined_prompt: refined,
      updated_at: updatedAt,
    });
  }

  function regenerate(name: string, user: User): Response {
    const agent = owned(name, user, "Only the agent owner can regenerate avatars");
    if (agent instanceof Response) return agent;
    if (agent.reference === null)
      return respondError(404, "No reference image found. Generate an avatar first.");
    if (!agent.avatar) return respondError(404, "No identity prompt found. Generate an avatar first.");
    const failed = draw();
    if (failed) return failed;
    const { prompt } = agent.avatar;
    const updatedAt = isoTime(now());
    agent.avatar = { prompt, updatedAt, isDefault: false, image: `image ${state.generations}` };
    return Response.json({ agent_name: name, identity_prompt: prompt, updated_at: updatedAt });
  }

  function generateDefaults(user: User): Response {
    if (!user.isAdmin) return respondError(403, "Only admins can generate default avatars");
    if (!configured) {
      return respondError(501, "Image generation not available: GEMINI_API_KEY not configured");
    }
    const generated: string[] = [];
    const errors: { agent: string; error: string }[] = [];
    const without = [...state.agents.values()].filter(({ avatar }) => !avatar || avatar.isDefault);
    for (const agent of without.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const fault = state.faults.shift();
      if (fault !== undefined) {
        errors.push({ agent: agent.name, error: "Gemini image API error 503: The model is overloaded." });
        continue;
      }
      const prompt = `A sleek robot named ${agent.name}`;
      agent.avatar = { prompt, updatedAt: isoTime(now()), isDefault: true, image: `robot ${agent.name}` };
      generated.push(agent.name);
    }
    const failed = errors.length > 0 ? `, ${errors.length} failed` : "";
    return Response.json({
      generated: generated.length,
      failed: errors.length,
      skipped: 0,
      agents: generated,
      errors,
      message:
        without.length === 0
          ? "All agents already have custom avatars"
          : `Generated ${generated.length} default avatars${failed}`,
    });
  }

  /** Counts a generation; returns the response if it fails. */
  function draw(): Response | null {
    if (!configured) return failureResponses.not_configured();
    const fault = state.faults.shift();
    if (fault !== undefined) return failureResponses[fault]();
    state.generations += 1;
    return null;
  }

  function listEmotions(name: string): Response {
    const agent = state.agents.get(name);
    if (agent) {
      agent.polls += 1;
      const next = agent.polls % pollsPerEmotion === 0 ? agent.pendingEmotions.shift() : undefined;
      if (next !== undefined) agent.emotions.set(next, { image: `${agent.reference} ${next}`, at: now() });
    }
    const ready = emotions.filter((emotion) => agent?.emotions.has(emotion));
    const times = ready.map((emotion) => agent?.emotions.get(emotion)?.at.getTime() ?? 0);
    const version = String(Math.floor(Math.max(0, ...times) / 1000));
    return Response.json({ agent_name: name, emotions: ready, ...(!isJune && { version }) });
  }

  function identityOf(name: string, user: User): Response {
    const agent = state.agents.get(name);
    if (!user.isAdmin && agent?.owner !== user.name) return respondError(403, "Access denied");
    const { avatar = null, reference = null } = agent ?? {};
    return Response.json({
      agent_name: name,
      identity_prompt: avatar?.prompt ?? null,
      updated_at: avatar?.updatedAt ?? null,
      has_avatar: avatar !== null,
      has_reference: reference !== null,
    });
  }

  function emotionOf(name: string, emotion: string): Response {
    if (!emotions.some((known) => known === emotion)) {
      const names = emotions.map((known) => `'${known}'`).join(", ");
      return respondError(400, `Invalid emotion. Must be one of: [${names}]`);
    }
    const found = state.agents.get(name)?.emotions.get(emotion);
    return found ? respondImage(found.image, "image/webp") : respondError(404, "Emotion variant not found");
  }

  function addAgent(name: string, owner = "admin"): Agent {
    const agent: Agent = {
      name,
      owner,
      created: now(),
      avatar: null,
      reference: null,
      emotions: new Map(),
      pendingEmotions: [],
      polls: 0,
    };
    state.agents.set(name, agent);
    return agent;
  }

  function describe(agent: Agent, user: User) {
    const { name, owner, created, avatar } = agent;
    return {
      name,
      status: "running",
      port: 2222,
      created: isoTime(created).replace("+00:00", "Z"),
      resources: { cpu: "2", memory: "4g" },
      container_id: "0f1e2d3c4b5a",
      template: null,
      runtime: "claude-code",
      owner,
      is_owner: owner === user.name,
      avatar_url: avatar && `/api/agents/${name}/avatar?v=${avatar.updatedAt}`,
      tags: [],
    };
  }

  async function createAgent(request: Request, user: User): Promise<Response> {
    const body: unknown = await request.json();
    const wanted = typeof body === "object" && body !== null && "name" in body ? String(body.name) : "";
    const name = validName(wanted);
    if (name === "") {
      return respondError(400, "Invalid agent name - must contain at least one alphanumeric character");
    }
    if (state.agents.has(name)) return respondError(isJune ? 400 : 409, "Agent already exists");
    return Response.json(describe(addAgent(name, user.name), user));
  }

  async function rename(request: Request, agent: Agent): Promise<Response> {
    const body: unknown = await request.json();
    const wanted = typeof body === "object" && body !== null && "new_name" in body ? body.new_name : "";
    const name = validName(String(wanted));
    if (state.agents.has(name)) return respondError(409, `Agent with name '${name}' already exists`);
    state.agents.delete(agent.name);
    state.agents.set(name, { ...agent, name });
    const message = `Agent renamed from '${agent.name}' to '${name}'`;
    return Response.json({ message, old_name: agent.name, new_name: name, was_running: false, note: null });
  }

  function ofAgent(request: Request, name: string, action: string, user: User): Promise<Response> | Response {
    const key = `${request.method} ${action}`;
    if (key === "GET /avatar/identity") return identityOf(name, user);
    if (key === "POST /avatar/generate") return generate(request, name, user);
    if (key === "POST /avatar/regenerate") return regenerate(name, user);
    const agent = owned(name, user, "Only the agent owner can remove avatars");
    if (agent instanceof Response) return agent;
    if (key === "GET ") return Response.json(describe(agent, user));
    if (key === "PUT /rename") return rename(request, agent);
    if (key === "DELETE ") {
      state.agents.delete(name);
      return Response.json({ message: `Agent ${name} deleted` });
    }
    if (key !== "DELETE /avatar") return respondError(404, "Not Found");
    agent.avatar = null;
    agent.reference = null;
    agent.emotions.clear();
    agent.pendingEmotions = [];
    return Response.json({ message: `Avatar removed for ${name}` });
  }

  /** The routes that need no token; null for all others. */
  function publicRoute(method: string, name: string, action: string): Response | null {
    if (method !== "GET") return null;
    const agent = state.agents.get(name);
    const [, emotion] = /^\/avatar\/emotion\/([^/]+)$/.exec(action) ?? [];
    if (emotion !== undefined) return emotionOf(name, emotion);
    if (action === "/avatar/emotions") return listEmotions(name);
    if (action === "/avatar") {
      return agent?.avatar
        ? respondImage(agent.avatar.image, "image/webp")
        : respondError(404, "No avatar found");
    }
    if (action !== "/avatar/reference") return null;
    return agent?.reference
      ? respondImage(agent.reference, "image/png", "no-cache")
      : respondError(404, "No reference image found");
  }

  async function route(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const key = `${request.method} ${pathname}`;
    if (key === "POST /token" || key === "POST /api/token") return login(request);
    const [, name = "", action = ""] = /^\/api\/agents\/([^/]+)(\/.*)?$/.exec(pathname) ?? [];
    const open = publicRoute(request.method, decodeURIComponent(name), action);
    if (open) return open;
    const user = authenticate(request);
    if (user instanceof Response) return user;
    if (key === "POST /api/agents/avatars/generate-defaults") return generateDefaults(user);
    if (key === "POST /api/agents") return createAgent(request, user);
    if (key === "GET /api/agents") {
      const visible = [...state.agents.values()].filter(({ owner }) => user.isAdmin || owner === user.name);
      return Response.json(visible.map((agent) => describe(agent, user)));
    }
    if (name === "") return respondError(404, "Not Found");
    return ofAgent(request, decodeURIComponent(name), action, user);
  }

  return {
    requests,
    agents: state.agents,
    faults: state.faults,
    addAgent,
    fetch(request) {
      requests.push(request.clone());
      return route(request);
    },
  };
}

function respondImage(text: string, type: string, cacheControl = "public, max-age=86400"): Response {
  const headers = { "content-type": type, "cache-control": cacheControl, etag: `"${text}"` };
  return new Response(text, { headers });
}

/** The characters that Docker allows in names. */
function validName(text: string): string {
  return text
    .replace(/[^a-zA-Z0-9_.-]/g, "-")
    .replace(/^[^a-zA-Z0-9]+/, "")
    .replace(/-+/g, "-")
    .replace(/-$/, "")
    .toLowerCase();
}

function tokenOf({ name }: User): string {
  return `${btoa('{"alg":"HS256"}')}.${btoa(JSON.stringify({ sub: name }))}.signature`;
}

/** The time as Python writes it. */
function isoTime(date: Date): string {
  return date.toISOString().replace("Z", "000+00:00");
}
