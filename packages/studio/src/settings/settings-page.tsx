import "../styles/settings.css";
import type { ReactNode } from "react";
import { serverUrl } from "../addresses.ts";
import { DefaultAvatars } from "../agents/default-avatars.tsx";
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
        <AccountFacts />
      </div>
    </>
  );
}

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
