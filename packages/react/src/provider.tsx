"use client";

import { createContext, type ReactElement, type ReactNode, useContext } from "react";
import type { AgentClient, AvatarClient, JobClient } from "./core/follow.ts";

/** What components and hooks use unless they are given something else. */
export interface LikenessSettings {
  /** A client of `@likeness/client`, for jobs, avatars and agents that are given by their ids. */
  readonly client?: (JobClient & AvatarClient & AgentClient) | undefined;
  /** The URL of an API that draws for anyone, with or without `/api/v1`. */
  readonly baseUrl?: string | undefined;
}

const Settings = createContext<LikenessSettings>({});

export function LikenessProvider(
  settings: LikenessSettings & { readonly children?: ReactNode },
): ReactElement {
  return <Settings.Provider value={settings}>{settings.children}</Settings.Provider>;
}

export function useSettings(): LikenessSettings {
  return useContext(Settings);
}
