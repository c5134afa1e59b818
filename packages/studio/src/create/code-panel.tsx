import { useState } from "react";
import { serverUrl } from "../addresses.ts";
import type { Resolution } from "../api/prices.ts";
import { IconButton } from "../components/button.tsx";
import { CopyButton } from "../components/copy.tsx";
import { Segmented } from "../components/segmented.tsx";
import type { Drawn } from "../drawing/protocol.ts";
import { codeOf, type Language, languages } from "./code-samples.ts";
import type { Draft } from "./draft.ts";

/** The same avatar as a program, in step with the draft. */
export function CodePanel({
  draft,
  drawn,
  resolution,
  onClose,
}: {
  readonly draft: Draft;
  readonly drawn: Drawn;
  readonly resolution: Resolution;
  readonly onClose: () => void;
}) {
  const [language, setLanguage] = useState<Language>("curl");
  const code = codeOf(language, draft, drawn, { resolution, server: serverUrl.href });
  return (
    <section className="codepane" aria-label="Code">
      <div className="head">
        <Segmented
          label="Language"
          value={language}
          options={languages.map((one) => [one, one] as const)}
          onChange={setLanguage}
        />
        <i className="sp" />
        <CopyButton text={code} label="Copy the code" />
        <IconButton kind="ghost" icon="x" label="Close the code" onClick={onClose} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region needs the keyboard */}
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
    </section>
  );
}
