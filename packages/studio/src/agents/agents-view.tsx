import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";

const views = [
  ["agents", "List"],
  ["timeline", "Timeline"],
] as const;

/** Leads from the list of the agents to what happens to them, and back. */
export function AgentsView({ current }: { readonly current: (typeof views)[number][0] }) {
  return (
    <nav className="seg" aria-label="Agents">
      {views.map(([path, text]) => (
        <Link
          key={path}
          href={href(path)}
          {...(path === current && { className: "on", "aria-current": "page" as const })}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
