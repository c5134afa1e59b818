import { buttonClass } from "../components/button.tsx";
import { EmptyState } from "../components/states.tsx";
import { Bar } from "./bar.tsx";
import { Link } from "./link.tsx";
import { href } from "./router.ts";

export function NotFound() {
  return (
    <>
      <Bar title="Not found" />
      <EmptyState
        title="There is no such page"
        text="The address may be mistyped, or from another version of the studio."
        action={
          <Link className={buttonClass("primary")} href={href("")}>
            Go to Create
          </Link>
        }
      />
    </>
  );
}
