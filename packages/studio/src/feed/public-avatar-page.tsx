import "../styles/avatars.css";
import { useQuery } from "@tanstack/react-query";
import { serverUrl } from "../addresses.ts";
import { useApi } from "../api/api.ts";
import { Reactions } from "../avatars/reactions.tsx";
import { Icon } from "../components/icon.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";
import type { ViewProps } from "../shell/view-props.ts";

/** A published avatar as others see it. */
export function PublicAvatarPage({ params: { id = "" } }: ViewProps) {
  const api = useApi();
  const {
    data: avatar,
    error,
    refetch,
  } = useQuery({
    queryKey: ["feed", id],
    queryFn: ({ signal }) =>
      api.get("public_avatar", `/avatars/${id}`, { query: { view: "public" }, signal }),
  });
  if (avatar === undefined)
    return (
      <>
        <Bar title="Published avatar" />
        {error === null ? (
          <Loading what="the avatar" />
        ) : (
          <ErrorState title="The avatar could not be loaded" error={error} onRetry={() => void refetch()} />
        )}
      </>
    );
  const { label, description, tags, published_at, license, credit, image_url, width, height, alt } = avatar;
  return (
    <>
      <Bar title={label ?? "Untitled"}>
        <i className="sp" />
        <a className="b" href={new URL(`share/${id}`, serverUrl).href} target="_blank" rel="noopener">
          <Icon name="globe" />
          Share page
        </a>
      </Bar>
      <div className="page cols">
        <div className="view">
          <img src={image_url} alt={alt ?? label ?? ""} width={width} height={height} />
        </div>
        <aside className="col" aria-label="About it">
          <section className="card">
            <div className="head">
              <h2>Details</h2>
            </div>
            <div className="body">
              {description !== null && <p className="brk">{description}</p>}
              <dl className="facts">
                <dt>Published</dt>
                <dd>
                  <Time seconds={published_at} />
                </dd>
                {tags.length > 0 && (
                  <>
                    <dt>Tags</dt>
                    <dd className="tags">
                      {tags.map((tag) => (
                        <Link key={tag} className="chip" href={href("feed", { tag })}>
                          {tag}
                        </Link>
                      ))}
                    </dd>
                  </>
                )}
                <dt>Credit</dt>
                <dd>
                  {credit} <small>{license}</small>
                </dd>
              </dl>
            </div>
          </section>
          <Reactions avatar={avatar} />
        </aside>
      </div>
    </>
  );
}
