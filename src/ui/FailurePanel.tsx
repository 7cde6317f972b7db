import type { Texts } from "#i18n/namespaces.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";

/** A failure as use cases report it. */
export interface ShownFailure {
  readonly reason: Exclude<keyof Texts<"failures">, "size" | "ask">;
  readonly requestId: string | null;
  readonly subject?: string;
  readonly length?: number;
  readonly limit?: number;
}

/** Says in the person's language what failed and what to do. */
export function FailurePanel(props: {
  readonly failure: ShownFailure;
  /** What the person did that did not come about, where the screen does not show it. */
  readonly lead?: string;
  readonly retry?: () => void;
}) {
  const { failure, lead, retry } = props;
  const ui = useTexts("ui");
  const texts = useTexts("failures");
  const formats = useFormats();
  const { title, help } = texts[failure.reason];
  const { length, limit, subject, requestId } = failure;
  const size =
    length === undefined || limit === undefined
      ? ""
      : ` ${texts.size(formats.number(length), formats.number(limit))}`;
  const lines = [...(subject ? [ui.subject(subject)] : []), ...(requestId ? [ui.requestId(requestId)] : [])];
  return (
    <ErrorPanel
      title={title}
      help={`${lead ? `${lead} ` : ""}${help}${size}`}
      {...(retry ? { action: actionFor(failure.reason, retry, ui.retry, texts.ask) } : {})}
      {...(lines.length > 0 ? { details: { label: ui.details, lines } } : {})}
    />
  );
}

/** Where Teams has to ask the person something first, the button says so, and only such a button lets it ask. */
function actionFor(
  reason: ShownFailure["reason"],
  run: () => void,
  label: string,
  ask: Texts<"failures">["ask"],
) {
  return reason === "signIn" || reason === "consent"
    ? { label: ask[reason], run, mayAsk: true }
    : { label, run };
}
