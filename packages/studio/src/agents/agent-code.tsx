import { useState } from "react";
import { serverUrl } from "../addresses.ts";
import { CopyButton } from "../components/copy.tsx";
import { Segmented } from "../components/segmented.tsx";

const languages = ["React", "HTML", "curl"] as const;
type Language = (typeof languages)[number];

/** How a program shows the agent. */
export function agentCode(language: Language, name: string, server: string): string {
  switch (language) {
    case "React":
      return `<AgentAvatar agent="${name}" client={likeness} size={48} ring />`;
    case "HTML":
      return `<likeness-avatar agent="${name}" size="48" ring></likeness-avatar>`;
    case "curl":
      return `curl -H "Authorization: Bearer $LIKENESS_API_KEY" -o ${name}.webp \\\n  ${server}api/v1/agents/${encodeURIComponent(name)}/avatar`;
  }
}

export function AgentCode({ name }: { readonly name: string }) {
  const [language, setLanguage] = useState<Language>("React");
  const code = agentCode(language, name, serverUrl.href);
  return (
    <section className="card" aria-label="Use it">
      <div className="head">
        <h2>Use it</h2>
        <i className="sp" />
        <Segmented
          label="Language"
          value={language}
          options={languages.map((one) => [one, one] as const)}
          onChange={setLanguage}
        />
        <CopyButton text={code} label="Copy the code" />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region needs the keyboard */}
      <pre className="code" tabIndex={0}>
        <code>{code}</code>
      </pre>
    </section>
  );
}
