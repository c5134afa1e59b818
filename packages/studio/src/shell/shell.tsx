import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useApi } from "../api/api.ts";
import type { Pause } from "../api/http.ts";
import { creditsText, useCredits } from "../api/prices.ts";
import { signOut } from "../api/session.ts";
import { useAccount } from "../api/use-account.ts";
import { Button } from "../components/button.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Icon, type IconName } from "../components/icon.tsx";
import { Segmented } from "../components/segmented.tsx";
import { Link } from "./link.tsx";
import { href, useRoute } from "./router.ts";
import { shortcutHelp, useShortcuts } from "./shortcuts.ts";
import { setTheme, useTheme } from "./theme.ts";

interface Place {
  readonly path: string;
  readonly text: string;
  readonly icon: IconName;
  /** Begins a group of the rail. */
  readonly isFirst?: boolean;
  /** Whether it has a place in the bar of narrow screens; the others are under More. */
  readonly isInBar?: boolean;
  /** Whether only the operator of the server may see it. */
  readonly isOperators?: boolean;
}

/** The views that the rail leads to. */
const allPlaces: readonly Place[] = [
  { path: "", text: "Create", icon: "create", isInBar: true },
  { path: "avatars", text: "Avatars", icon: "avatars", isInBar: true },
  { path: "agents", text: "Agents", icon: "agents", isInBar: true },
  { path: "feed", text: "Feed", icon: "feed" },
  { path: "jobs", text: "Jobs", icon: "jobs", isFirst: true, isInBar: true },
  { path: "webhooks", text: "Webhooks", icon: "hooks" },
  { path: "credits", text: "Credits", icon: "credits" },
  { path: "keys", text: "Keys", icon: "lock" },
  { path: "accounts", text: "Accounts", icon: "people", isFirst: true, isOperators: true },
  { path: "health", text: "Health", icon: "pulse", isOperators: true },
  { path: "settings", text: "Settings", icon: "settings", isFirst: true },
];

/** The rail and, on narrow screens, the bar at the bottom, around the current view. */
export function Shell({ pause, children }: { readonly pause: Pause; readonly children: ReactNode }) {
  const { path } = useRoute();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isMoreOpen, setMoreOpen] = useState(false);
  useShortcuts({ "?": () => setHelpOpen(true) });
  const main = useRef<HTMLElement>(null);
  const isOperator = useAccount().data?.is_operator === true;
  const places = allPlaces.filter(({ isOperators }) => isOperator || !isOperators);
  const section = path === "timeline" ? "agents" : (path.split("/")[0] ?? "");

  // A new view is read from its beginning, except to who has just used a control in it.
  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    scrollTo(0, 0);
    setMoreOpen(false);
    main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <nav className="rail" aria-label="Studio">
        <Link className="logo" href={href("")}>
          <Icon name="logo" />
          Likeness
        </Link>
        {places.map((place) => (
          <Link
            key={place.path}
            href={href(place.path)}
            className={`${place.isFirst ? "first" : ""} ${place.isInBar ? "" : "wide"}`}
            {...(section === place.path && { "aria-current": "page" as const })}
          >
            <Icon name={place.icon} />
            {place.text}
            {place.path === "avatars" && <Count of="avatars" />}
          </Link>
        ))}
        <button type="button" className="only" onClick={() => setMoreOpen(true)}>
          <Icon name="more" />
          More
        </button>
        <Account />
      </nav>
      <main id="main" ref={main} tabIndex={-1}>
        <Offline />
        <Paused pause={pause} />
        {children}
      </main>
      {isHelpOpen && <Help onClose={() => setHelpOpen(false)} />}
      {isMoreOpen && (
        <Dialog title="More" onClose={() => setMoreOpen(false)}>
          <nav className="body" aria-label="More">
            {places
              .filter(({ isInBar }) => !isInBar)
              .map(({ path: to, text, icon }) => (
                <Link key={to} className="b" href={href(to)}>
                  <Icon name={icon} />
                  {text}
                </Link>
              ))}
            <ThemeChoice />
            <Button onClick={signOut}>Sign out</Button>
          </nav>
        </Dialog>
      )}
    </>
  );
}

function Count({ of }: { readonly of: "avatars" }) {
  const api = useApi();
  const { data } = useQuery({
    queryKey: [of, "count"],
    queryFn: async ({ signal }) =>
      (await api.list("saved_avatar", "/avatars", { query: { limit: 1 }, signal })).total_count,
  });
  return data === undefined ? null : <small>{data.toLocaleString()}</small>;
}

/** The account, its credits, and what concerns this device. */
function Account() {
  const credits = useCredits();
  const account = useAccount();
  const available = credits.data?.available;
  return (
    <div className="me">
      <p className="cut">
        <b>{available === undefined ? "" : available === null ? "Unmetered" : creditsText(available)}</b>
        <br />
        <small>{account.data && `${account.data.name}, ${account.data.tier}`}</small>
      </p>
      <ThemeChoice />
      <Button kind="ghost" onClick={signOut}>
        Sign out
      </Button>
    </div>
  );
}

export function ThemeChoice() {
  const theme = useTheme();
  return (
    <Segmented
      label="Colours"
      value={theme}
      options={[
        ["system", "Auto"],
        ["light", "Light"],
        ["dark", "Dark"],
      ]}
      onChange={setTheme}
    />
  );
}

/** Says when the device is offline, because drawing goes on without the server. */
function Offline() {
  const isOnline = useSyncExternalStore(
    (notify) => {
      addEventListener("online", notify);
      addEventListener("offline", notify);
      return () => {
        removeEventListener("online", notify);
        removeEventListener("offline", notify);
      };
    },
    () => navigator.onLine,
  );
  if (isOnline) return null;
  return (
    <p className="offline" role="status">
      You are offline. Drawing goes on; saving and lists need the server.
    </p>
  );
}

/** Says when the account has sent the requests that it may send in this minute. */
function Paused({ pause }: { readonly pause: Pause }) {
  const until = useSyncExternalStore(pause.watch, pause.until);
  if (until === 0) return null;
  return (
    <p className="offline" role="status">
      The account has sent all requests that its tier allows for now. This page goes on at{" "}
      {new Date(until).toLocaleTimeString()}.
    </p>
  );
}

function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard" onClose={onClose}>
      <dl className="body keys">
        {shortcutHelp.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
