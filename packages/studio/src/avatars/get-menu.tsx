import type { Avatar, Look } from "@likeness/contract/v1/types";
import { useMutation } from "@tanstack/react-query";
import { studioUrl } from "../addresses.ts";
import { useApi } from "../api/api.ts";
import type { Api } from "../api/http.ts";
import { useCopy } from "../components/copy.tsx";
import { Dialog } from "../components/dialog.tsx";
import { download, fileName } from "../components/download.ts";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Menu, type MenuItem } from "../components/menu.tsx";
import { href } from "../shell/router.ts";
import { nameOf } from "./avatar-tile.tsx";

const sizes = [64, 256, 512, 2048] as const;

/** Downloads a look at any size and in any format, and copies it as what other programs take. */
export function GetMenu({ avatar, look }: { readonly avatar: Avatar; readonly look: Look | undefined }) {
  const api = useApi();
  const { copied, copy } = useCopy();
  const work = useMutation({ mutationFn: (run: () => Promise<void>) => run() });
  if (avatar.status !== "ready") return null;
  const picture = look?.status === "ready" ? look : avatar;
  const image = look?.status === "ready" ? look.image : avatar.images[0];
  const { code } = picture;
  const name = nameOf(avatar);
  const alt = image?.alt ?? name;
  const item = (
    text: string,
    icon: MenuItem["icon"],
    detail: string,
    run: () => Promise<void>,
  ): MenuItem => ({
    text,
    ...(icon && { icon }),
    detail,
    onSelect: () => work.mutate(run),
  });
  const save = (content: Blob, extension: string) => download(content, fileName(name, extension));
  const drawn = (extension: string, size?: number) =>
    api.file(`/draw/${code}.${extension}`, { query: { size } });
  const urlOf = async () => (code === null ? picture.image_url : addressOf(api, code));

  const items: (MenuItem | "separator")[] = [
    item(
      `Original ${image?.format.toUpperCase() ?? ""}`,
      "get",
      image === undefined ? "" : `${image.width} × ${image.height}, ${Math.ceil(image.bytes / 1024)} KB`,
      async () => save(await api.file(picture.image_url), image?.format ?? "png"),
    ),
    ...(code === null
      ? []
      : [
          ...sizes.map((size) =>
            item(`PNG, ${size} px`, "image", "", async () => save(await drawn("png", size), "png")),
          ),
          item("WebP, 512 px", "image", "", async () => save(await drawn("webp", 512), "webp")),
          item("JPEG, 1024 px", "image", "", async () => save(await drawn("jpg", 1024), "jpg")),
          item("SVG", "image", "any size", async () => save(await drawn("svg"), "svg")),
          item("Favicon pack", "avatars", "ZIP", async () =>
            save(await api.file(`/avatars/${avatar.id}/pack`, { method: "POST" }), "zip"),
          ),
        ]),
    "separator",
    item("Copy URL", "copy", "", async () => copy(await urlOf())),
    item("Copy Markdown", "code", "", async () => copy(`![${markdownText(alt)}](${await urlOf()})`)),
    item("Copy React", "code", "", async () =>
      copy(
        `<Avatar ${code === null ? `avatar="${avatar.id}"` : `code="${code}"`} size={96} alt={${JSON.stringify(alt)}} />`,
      ),
    ),
    ...(code === null
      ? []
      : [
          item("Copy SVG", "code", "", async () => copy(await (await drawn("svg")).text())),
          item("Copy face code", "code", "", async () => copy(code)),
          item("Copy recipe", "copy", "opens in Create", async () =>
            copy(new URL(href("", { code }), studioUrl).href),
          ),
        ]),
  ];
  return (
    <>
      <Menu label="Download and copy" icon="get" items={items}>
        <span className="wide">{copied ? "Copied" : work.isPending ? "Working" : "Download"}</span>
        <span className="vh only">Download</span>
      </Menu>
      {work.error !== null && (
        <Dialog title="That did not work" onClose={() => work.reset()}>
          <div className="body">
            <FailureNote title="The file was not made" failure={failureOf(work.error)} />
          </div>
        </Dialog>
      )}
    </>
  );
}

/** A URL that shows the face without a key. */
async function addressOf(api: Api, code: string): Promise<string> {
  return (await api.get("draw_url", "/draw/url", { query: { code, format: "webp", size: 512 } })).url;
}

/** A text in which Markdown sees no syntax. */
function markdownText(text: string): string {
  return text.replaceAll(/[\\[\]`*_<>]/g, String.raw`\$&`);
}
