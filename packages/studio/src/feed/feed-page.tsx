import "../styles/avatars.css";
import "../styles/feed.css";
import type { PublicAvatar } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../api/api.ts";
import { useList } from "../api/use-list.ts";
import { Button, buttonClass } from "../components/button.tsx";
import { Icon } from "../components/icon.tsx";
import { Segmented } from "../components/segmented.tsx";
import { ShowMore } from "../components/show-more.tsx";
import { EmptyState, ErrorState, Loading } from "../components/states.tsx";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href, navigate, useRoute } from "../shell/router.ts";

/** The public avatars of all accounts. */
export function FeedPage() {
  const { query } = useRoute();
  const sort = query.get("sort") === "likes" ? "likes" : "newest";
  const tag = query.get("tag") ?? undefined;
  const { items, count, error, retry, more } = useList("public_avatar", "/feed", { query: { sort, tag } });
  const show = (next: { sort: string; tag?: string | undefined }) =>
    navigate(
      href("feed", {
        ...(next.sort !== "newest" && { sort: next.sort }),
        ...(next.tag && { tag: next.tag }),
      }),
    );
  return (
    <>
      <Bar title="Feed">
        {count !== undefined && <small className="wide">{count.toLocaleString()}</small>}
        <i className="sp" />
        {tag !== undefined && (
          <Button aria-pressed={true} onClick={() => show({ sort })}>
            <span className="cut">Tag: {tag}</span>
            <span className="vh">, remove</span>
            <Icon name="x" small />
          </Button>
        )}
        <Segmented
          label="Order"
          value={sort}
          options={[
            ["newest", "Newest"],
            ["likes", "Most liked"],
          ]}
          onChange={(next) => show({ sort: next, tag })}
        />
      </Bar>
      <div className="page">
        {error !== null ? (
          <ErrorState title="The feed could not be loaded" error={error} onRetry={retry} />
        ) : items === undefined ? (
          <Loading what="the feed" />
        ) : items.length === 0 ? (
          <EmptyState
            title="Nothing published yet"
            text="Avatars that are published are shown here to all accounts of this server, to like, comment on and remix."
            action={
              <Link className={buttonClass("primary")} href={href("avatars")}>
                Choose one to publish
              </Link>
            }
          />
        ) : (
          <>
            <ul className="grid feed">
              {items.map((avatar) => (
                <FeedTile key={avatar.id} avatar={avatar} />
              ))}
            </ul>
            {more && <ShowMore onClick={more} />}
          </>
        )}
      </div>
    </>
  );
}

function FeedTile({ avatar }: { readonly avatar: PublicAvatar }) {
  const api = useApi();
  const queries = useQueryClient();
  const { id, label, liked, counts, thumbnail_url, alt } = avatar;
  const like = useMutation({
    mutationFn: () => api.send("like", liked ? "DELETE" : "POST", `/avatars/${id}/like`),
    onSettled: () => queries.invalidateQueries({ queryKey: ["feed"] }),
  });
  return (
    <li>
      <Link href={href(`feed/${id}`)}>
        <img src={thumbnail_url} alt={alt ?? ""} loading="lazy" width={160} height={160} />
        <span className="cut name">{label ?? "Untitled"}</span>
      </Link>
      <button
        type="button"
        className="like"
        aria-pressed={liked}
        aria-label={`Like ${label ?? "Untitled"}, ${counts.likes} likes`}
        disabled={like.isPending}
        onClick={() => like.mutate()}
      >
        <Icon name="feed" small />
        {counts.likes.toLocaleString()}
      </button>
    </li>
  );
}
