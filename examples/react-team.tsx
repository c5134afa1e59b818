// A page rendered on the server: the agents of an account, with initials for those without a picture.
import type { Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import { Avatar, AvatarStack } from "@likeness/react";
import { renderToString } from "react-dom/server";

export async function teamPage(likeness: Likeness): Promise<string> {
  const agents = [];
  for await (const agent of manage(likeness).agents.list()) agents.push(agent);
  return renderToString(
    <main>
      <AvatarStack max={2} size={40} aria-label="Team">
        {agents.map((agent) => (
          <Avatar key={agent.id} avatar={agent} />
        ))}
      </AvatarStack>
      {agents.map((agent) => (
        <p key={agent.id}>
          <Avatar avatar={agent} alt="" ring /> {agent.name}
        </p>
      ))}
    </main>,
  );
}
