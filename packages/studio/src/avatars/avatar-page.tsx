import "../styles/avatars.css";
import type { Avatar, Look } from "@likeness/contract/v1/types";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { serverUrl } from "../addresses.ts";
import { useApi } from "../api/api.ts";
import { useSlowInterval } from "../api/events.tsx";
import { Button } from "../components/button.tsx";
import { DeleteButton } from "../components/delete-button.tsx";
import { failureOf, failureOfJob } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Icon } from "../components/icon.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Link } from "../shell/link.tsx";
import { href, navigate, useRoute } from "../shell/router.ts";
import type { ViewProps } from "../shell/view-props.ts";
import { nameOf } from "./avatar-tile.tsx";
import { Details } from "./details.tsx";
import { EditForm } from "./edit-form.tsx";
import { GetMenu } from "./get-menu.tsx";
import { History } from "./history.tsx";
import { Looks } from "./looks.tsx";
import { Reactions } from "./reactions.tsx";

export function AvatarPage({ params }: ViewProps) {
  const { id = "" } = params;
  const api = useApi();
  const interval = useSlowInterval();
  const avatar = useQuery({
    queryKey: ["avatars", "one", id],
    queryFn: ({ signal }) => api.get("saved_avatar", `/avatars/${id}`, { query: { view: "owner" }, signal }),
    refetchInterval: ({ state }) => (state.data?.status === "pending" ? interval : false),
  });
  const all = useQuery({
    queryKey: ["avatars", "one", id, "looks"],
    queryFn: async ({ signal }) =>
      (await api.list("look", `/avatars/${id}/looks`, { query: { limit: 100 }, signal })).data,
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === "pending") ? interval : false,
  });
  if (avatar.error !== null && avatar.data === undefined)
    return (
      <>
        <header className="bar">
          <h1>Avatar</h1>
        </header>
        <ErrorState
          title="The avatar could not be loaded"
          error={avatar.error}
          onRetry={() => void avatar.refetch()}
        />
      </>
    );
  if (avatar.data === undefined) return <Loading what="the avatar" />;
  return <OneAvatar avatar={avatar.data} looks={all.data ?? []} />;
}

function OneAvatar({ avatar, looks }: { readonly avatar: Avatar; readonly looks: readonly Look[] }) {
  const api = useApi();
  const queries = useQueryClient();
  const { query } = useRoute();
  const [isRemix, setRemix] = useState(false);
  const look = looks.find(({ id }) => id === (query.get("look") ?? avatar.cover_look_id)) ?? looks.at(-1);
  const name = nameOf(avatar);
  const isPublic = avatar.visibility !== "private";
  const refresh = () => void queries.invalidateQueries({ queryKey: ["avatars"] });

  const publish = useMutation({
    mutationFn: () => api.send("saved_avatar", isPublic ? "DELETE" : "POST", `/avatars/${avatar.id}/publish`),
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: () => api.send("deletion", "DELETE", `/avatars/${avatar.id}`),
    onSuccess: () => {
      refresh();
      navigate(href("avatars"));
    },
  });
  const problem = publish.error ?? remove.error;
  const edit = (remix: boolean) => {
    setRemix(remix);
    document.getElementById("edit")?.focus();
  };

  return (
    <>
      <header className="bar">
        <Link className="m wide" href={href("avatars")}>
          Avatars
        </Link>
        <span className="m wide" aria-hidden="true">
          /
        </span>
        <h1 className="cut">{name}</h1>
        {isPublic && (
          <span className="chip ok wide">
            <Icon name="globe" small />
            {avatar.visibility === "public" ? "Published" : "Unlisted"}
          </span>
        )}
        <i className="sp" />
        {avatar.status === "ready" && (
          <>
            <Button className="wide" aria-pressed={isRemix} onClick={() => edit(!isRemix)}>
              Remix
            </Button>
            <GetMenu avatar={avatar} look={look} />
            <Button kind="primary" onClick={() => edit(false)}>
              Edit
            </Button>
          </>
        )}
      </header>
      <div className="page cols">
        <div className="col">
          {problem !== null && (
            <FailureNote
              title="That did not work"
              failure={failureOf(problem)}
              onDismiss={() => {
                publish.reset();
                remove.reset();
              }}
            />
          )}
          <Picture avatar={avatar} look={look} />
          {looks.length > 0 && <Looks avatar={avatar} looks={looks} current={look} />}
          {avatar.status === "ready" && (
            <EditForm
              key={String(isRemix)}
              avatar={avatar}
              look={look}
              isRemix={isRemix}
              onRemix={setRemix}
            />
          )}
        </div>
        <aside className="col" aria-label={`About ${name}`}>
          <Details avatar={avatar} look={look} />
          <section className="card">
            <div className="head">
              <h2>Sharing</h2>
            </div>
            <div className="body">
              <p className="sub">
                {isPublic
                  ? "Others see it in the feed, and can like it, comment on it and remix it."
                  : "Only this account sees it."}
              </p>
              <div className="row wrap">
                <Button
                  icon="globe"
                  disabled={publish.isPending || avatar.status !== "ready"}
                  onClick={() => publish.mutate()}
                >
                  {isPublic ? "Make private" : "Publish"}
                </Button>
                {isPublic && (
                  <a
                    className="b"
                    href={new URL(`share/${avatar.id}`, serverUrl).href}
                    target="_blank"
                    rel="noopener"
                  >
                    <Icon name="next" />
                    Share page
                  </a>
                )}
                <DeleteButton name={name} isBusy={remove.isPending} onDelete={() => remove.mutate()} />
              </div>
            </div>
          </section>
          <History avatar={avatar} looks={looks} />
          {isPublic && <Reactions avatar={avatar} />}
        </aside>
      </div>
    </>
  );
}

function Picture({ avatar, look }: { readonly avatar: Avatar; readonly look: Look | undefined }) {
  const shown = look ?? avatar;
  if (shown.status === "error")
    return <FailureNote title="The picture was not made" failure={failureOfJob(shown.error, shown.job_id)} />;
  if (shown.status === "pending")
    return (
      <div className="view">
        <span className="ph" role="status">
          Drawing
        </span>
      </div>
    );
  const image = look?.status === "ready" ? look.image : avatar.images[0];
  return (
    <div className="view">
      <img
        src={shown.image_url}
        alt={image?.alt ?? nameOf(avatar)}
        width={image?.width ?? 512}
        height={image?.height ?? 512}
      />
    </div>
  );
}
