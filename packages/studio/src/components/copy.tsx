import { useEffect, useState } from "react";
import { IconButton } from "./button.tsx";

/** Copies a text, and says for two seconds that it was copied. */
export function useCopy(): { readonly copied: boolean; readonly copy: (text: string) => void } {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  return {
    copied,
    copy: (text) => {
      void navigator.clipboard.writeText(text).then(() => setCopied(true));
    },
  };
}

export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { copied, copy } = useCopy();
  return (
    <>
      <IconButton kind="ghost" icon={copied ? "check" : "copy"} label={label} onClick={() => copy(text)} />
      <span className="vh" role="status">
        {copied ? "Copied" : ""}
      </span>
    </>
  );
}
