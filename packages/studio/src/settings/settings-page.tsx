import "../styles/settings.css";
import type { ImageModel } from "@likeness/contract/v1/types";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { serverUrl } from "../addresses.ts";
import { DefaultAvatars } from "../agents/default-avatars.tsx";
import { useApi } from "../api/api.ts";
import { creditsText, type Prices, useCredits } from "../api/prices.ts";
import { signOut } from "../api/session.ts";
import { useAccount } from "../api/use-account.ts";
import { Button } from "../components/button.tsx";
import { Facts } from "../components/facts.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Bar } from "../shell/bar.tsx";
import { ThemeChoice } from "../shell/shell.tsx";
import { limitText } from "./limit-text.ts";

const priceTexts: Readonly<Record<keyof Prices, string>> = {
  image: "Image of up to 2048 pixels",
  image_4k: "Larger image",
  upscale: "Upscaling, in addition",
  photo: "Avatar from a photo",
  cast: "Image of several characters",
  image_twin: "Twin from an image",
  video_twin: "Twin from a video",
};

/** What concerns this device, and what the server says about itself and the account. */
export function SettingsPage() {
  return (
    <>
      <Bar title="Settings" />
      <div className="page settings">
        <Part title="Appearance">
          <div className="row wrap">
            <ThemeChoice />
            <small>On this device. Pictures keep their colours.</small>
          </div>
        </Part>
        <Part title="Session">
          <div className="row wrap">
            <p className="sub sp">The API key stays in this tab until you sign out or close it.</p>
            <Button onClick={signOut}>Sign out</Button>
          </div>
        </Part>
        <Part title="Default avatars">
          <DefaultAvatars text="Draws the robot of its name for every agent without a picture. Pictures that agents have stay, and nothing is charged." />
        </Part>
        <Models />
        <AccountFacts />
      </div>
    </>
  );
}

/** The image models of the server and whether each can be used, for its operator. */
function Models() {
  const api = useApi();
  const isOperator = useAccount().data?.is_operator === true;
  const { data, error, refetch } = useQuery({
    queryKey: ["models"],
    queryFn: ({ signal }) => api.get("image_models", "/models", { signal }),
    enabled: isOperator,
    staleTime: 60_000,
  });
  if (!isOperator) return null;
  if (error !== null)
    return (
      <ErrorState title="The image models could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  return (
    <section className="card" aria-label="Image models">
      <div className="head">
        <h2>Image models</h2>
        <span className="chip">operator</span>
      </div>
      {data === undefined ? (
        <Loading what="models" />
      ) : (
        <ul className="list models">
          {data.models.map((model) => (
            <Model key={`${model.used_as} ${model.name}`} model={model} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Model({ model }: { readonly model: ImageModel }) {
  const { name, is_used: isUsed, used_as: usedAs, problem, input_images: inputs, cost } = model;
  const facts = [
    name === "likeness" && "draws on the server, without a key",
    usedAs !== null && `used as ${usedAs}`,
    cost !== null && cost > 0 && `about ${dollars.format(cost)} a picture`,
    inputs !== null && (inputs === 0 ? "takes no images" : `takes up to ${inputs} images`),
  ]
    .filter(Boolean)
    .join(", ");
  return (
    <li>
      <div className="sp">
        <b className="brk">{name === "likeness" ? "Built-in illustrator" : name}</b>
        {facts !== "" && <small>{facts.charAt(0).toUpperCase() + facts.slice(1)}</small>}
        {problem !== null && <small className="brk">{problem}</small>}
      </div>
      {isUsed && <span className="chip acc">in use</span>}
      <span className={problem === null ? "chip ok" : isUsed ? "chip bad" : "chip"}>
        {problem === null ? "ready" : "not set up"}
      </span>
    </li>
  );
}

const dollars = new Intl.NumberFormat("en", { style: "currency", currency: "USD", maximumFractionDigits: 4 });

function AccountFacts() {
  const account = useAccount();
  const credits = useCredits();
  const server = (
    <Part title="Server">
      <Facts
        of={[
          ["Address", serverUrl.href],
          ["Version", serverVersion],
        ]}
      />
    </Part>
  );
  if (account.data === undefined)
    return (
      <>
        {server}
        {account.error === null ? (
          <Loading what="account" />
        ) : (
          <ErrorState
            title="The account could not be loaded"
            error={account.error}
            onRetry={() => void account.refetch()}
          />
        )}
      </>
    );
  const { id, name, tier, status, limits } = account.data;
  const { available, held, charged, prices } = credits.data ?? account.data.credits;
  return (
    <>
      <Part title="Account">
        <Facts
          of={[
            ["Name", name],
            ["ID", id],
            ["Tier", tier],
            ["Status", status],
            ["Requests per minute", limitText(limits.requests_per_minute)],
            ["Jobs at once", limitText(limits.concurrent_jobs)],
            ["Queued jobs", limitText(limits.queued_jobs)],
          ]}
        />
      </Part>
      <Part title="Credits">
        <Facts
          of={[
            ["Available", available === null ? "Not metered" : creditsText(available)],
            ["Reserved for jobs", creditsText(held)],
            ["Spent", creditsText(charged)],
          ]}
        />
      </Part>
      {prices && (
        <Part title="Prices">
          <Facts
            of={Object.entries(priceTexts).flatMap(([key, text]) => {
              const price = Object.entries(prices).find(([one]) => one === key)?.[1];
              return price === undefined ? [] : [[text, creditsText(price)] as const];
            })}
          />
        </Part>
      )}
      {server}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card" aria-label={title}>
      <div className="head">
        <h2>{title}</h2>
      </div>
      <div className="body">{children}</div>
    </section>
  );
}
