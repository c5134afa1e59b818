import { QueryClientProvider } from "@tanstack/react-query";
import { Suspense, useEffect, useMemo } from "react";
import { ApiProvider, createQueryClient } from "./api/api.ts";
import { EventsProvider } from "./api/events.tsx";
import { createApi, createPause } from "./api/http.ts";
import { useSession } from "./api/session.ts";
import { Loading } from "./components/states.tsx";
import { routes } from "./routes.ts";
import { NotFound } from "./shell/not-found.tsx";
import { matchPath, useRoute } from "./shell/router.ts";
import { Shell } from "./shell/shell.tsx";
import { SignIn } from "./shell/sign-in.tsx";

export function App() {
  const session = useSession();
  if (session.status === "starting") return null;
  if (session.status === "signed-out") return <SignIn reason={session.reason} />;
  return <Studio key={session.apiKey} apiKey={session.apiKey} />;
}

function Studio({ apiKey }: { readonly apiKey: string }) {
  const pause = useMemo(createPause, []);
  const api = useMemo(() => createApi(apiKey, pause), [apiKey, pause]);
  const queries = useMemo(createQueryClient, []);
  return (
    <ApiProvider value={api}>
      <QueryClientProvider client={queries}>
        <EventsProvider>
          <Shell pause={pause}>
            <View />
          </Shell>
        </EventsProvider>
      </QueryClientProvider>
    </ApiProvider>
  );
}

function View() {
  const { path } = useRoute();
  for (const { pattern, title, View: Page } of routes) {
    const params = matchPath(pattern, path);
    if (params !== undefined)
      return (
        <Suspense fallback={<Loading what={title} />}>
          <Title text={title} />
          <Page key={Object.values(params).join("/")} params={params} />
        </Suspense>
      );
  }
  return <NotFound />;
}

function Title({ text }: { readonly text: string }) {
  useEffect(() => {
    document.title = `${text}, Likeness`;
  }, [text]);
  return null;
}
