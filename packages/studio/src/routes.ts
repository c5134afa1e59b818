import { type ComponentType, lazy } from "react";
import type { ViewProps } from "./shell/view-props.ts";

interface RouteOfView {
  /** The path below `/studio/`. */
  readonly pattern: string;
  readonly title: string;
  readonly View: ComponentType<ViewProps>;
}

/** All views. Each is loaded when it is first shown. */
export const routes: readonly RouteOfView[] = [
  {
    pattern: "",
    title: "Create",
    View: view(async () => (await import("./create/create-page.tsx")).CreatePage),
  },
  {
    pattern: "avatars",
    title: "Avatars",
    View: view(async () => (await import("./avatars/avatars-page.tsx")).AvatarsPage),
  },
  {
    pattern: "avatars/:id",
    title: "Avatar",
    View: view(async () => (await import("./avatars/avatar-page.tsx")).AvatarPage),
  },
  { pattern: "feed", title: "Feed", View: view(async () => (await import("./feed/feed-page.tsx")).FeedPage) },
  {
    pattern: "feed/:id",
    title: "Published avatar",
    View: view(async () => (await import("./feed/public-avatar-page.tsx")).PublicAvatarPage),
  },
  {
    pattern: "agents",
    title: "Agents",
    View: view(async () => (await import("./agents/agents-page.tsx")).AgentsPage),
  },
  {
    pattern: "agents/:name",
    title: "Agent",
    View: view(async () => (await import("./agents/agent-page.tsx")).AgentPage),
  },
  {
    pattern: "timeline",
    title: "Timeline",
    View: view(async () => (await import("./agents/timeline-page.tsx")).TimelinePage),
  },
  { pattern: "jobs", title: "Jobs", View: view(async () => (await import("./jobs/jobs-page.tsx")).JobsPage) },
  {
    pattern: "webhooks",
    title: "Webhooks",
    View: view(async () => (await import("./account/webhooks-page.tsx")).WebhooksPage),
  },
  {
    pattern: "credits",
    title: "Credits",
    View: view(async () => (await import("./account/credits-page.tsx")).CreditsPage),
  },
  {
    pattern: "keys",
    title: "Keys",
    View: view(async () => (await import("./account/keys-page.tsx")).KeysPage),
  },
  {
    pattern: "accounts",
    title: "Accounts",
    View: view(async () => (await import("./operator/accounts-page.tsx")).AccountsPage),
  },
  {
    pattern: "accounts/:id",
    title: "Account",
    View: view(async () => (await import("./operator/account-page.tsx")).AccountPage),
  },
  {
    pattern: "health",
    title: "Health",
    View: view(async () => (await import("./operator/health-page.tsx")).HealthPage),
  },
  {
    pattern: "settings",
    title: "Settings",
    View: view(async () => (await import("./settings/settings-page.tsx")).SettingsPage),
  },
  { pattern: "kit", title: "Kit", View: view(async () => (await import("./kit/kit-page.tsx")).KitPage) },
];

function view(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  return lazy(async () => ({ default: await load() }));
}
