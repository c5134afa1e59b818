import type { CreateWebhookRequest, WebhookEventType } from "@likeness/contract/v1/types";
import { type CreateDialogProps, FormDialog } from "../components/form-dialog.tsx";

/** What an endpoint can be told. Test events are sent to any. */
const eventTexts: Readonly<Record<Exclude<WebhookEventType, "webhook.test">, string>> = {
  "job.completed": "A job is done",
  "job.failed": "A job failed",
  "job.cancelled": "A job was cancelled",
  "avatar.saved": "An avatar was saved",
  "avatar.completed": "An avatar is drawn",
  "avatar.failed": "An avatar could not be drawn",
  "avatar.published": "An avatar was published",
  "avatar.liked": "An avatar was liked",
  "avatar.commented": "An avatar has a comment",
  "look.ready": "A look is drawn",
  "look.failed": "A look could not be drawn",
  "twin.trained": "A twin is ready",
  "twin.failed": "A twin could not be made",
  "webhook.disabled": "An endpoint was disabled",
};

/** The body of the request for what was entered. Without chosen events, all are sent. */
export function webhookOf(form: FormData): CreateWebhookRequest {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const description = text("description");
  const chosen = new Set(form.getAll("events"));
  const events = eventTypes.filter((type) => chosen.has(type));
  return {
    endpoint_url: text("endpoint_url"),
    ...(description !== "" && { description }),
    ...(events.length > 0 && { events }),
  };
}

const eventTypes = Object.keys(eventTexts).filter(
  (type): type is keyof typeof eventTexts => type in eventTexts,
);

/** Asks where events are to be sent, and which. */
export function WebhookForm({ onCreate, ...state }: CreateDialogProps<CreateWebhookRequest>) {
  return (
    <FormDialog
      {...state}
      title="New endpoint"
      failure="The endpoint was not created"
      onSubmit={(form) => onCreate(webhookOf(form))}
    >
      <label>
        Address
        <input
          className="f"
          name="endpoint_url"
          type="url"
          required={true}
          maxLength={2048}
          placeholder="https://example.com/likeness"
        />
      </label>
      <label>
        Description, if you like
        <input className="f" name="description" maxLength={200} />
      </label>
      <fieldset className="checks">
        <legend>Events; all, also later ones, if none is chosen</legend>
        {eventTypes.map((type) => (
          <label key={type}>
            <input type="checkbox" name="events" value={type} />
            {eventTexts[type]}
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}
