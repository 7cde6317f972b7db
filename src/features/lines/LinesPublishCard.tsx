import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isPublishable } from "#domain/lines/layingCopy.ts";
import { isEmpty } from "#domain/lines/unitLines.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { LinesView } from "#usecases/useLinesWork.ts";
import { LinesReading } from "./LinesReading.tsx";
import { useLinesStyles } from "./lines.styles.ts";

interface LinesPublishCardProps {
  readonly view: LinesView;
  readonly busy: boolean;
  /** Everything written is saved: what is published is what SharePoint has. */
  readonly onPublish: () => void;
}

/** Exactly what those below will read, who they are, and the button. */
export function LinesPublishCard({ view, busy, onPublish }: LinesPublishCardProps) {
  const texts = useTexts("lines").publish;
  const formats = useFormats();
  const styles = useLinesStyles();
  const [press, pressed] = useOnceSaved(view, onPublish);
  const { published, next, standing, copies, audience } = view;
  const mayPublish = standing === "unpublished" || standing === "outdated";
  const shown = copies.some(isPublishable) ? next : published;
  if (!shown || standing === "none") return null;
  const facts = [
    { label: texts.readers, value: texts.audiences[audience] },
    {
      label: texts.inForce,
      value: published
        ? texts.inForceSince(formats.day(published.publishedOn), published.revision)
        : texts.notInForce,
    },
  ];
  return (
    <section className={styles.card} aria-labelledby="lines-preview">
      <h2 id="lines-preview" className={styles.name}>
        {mayPublish ? texts.previewTitle : texts.inForce}
      </h2>
      {isEmpty(shown) ? (
        <p className={styles.meta}>{texts.previewEmpty}</p>
      ) : (
        <LinesReading lines={shown} model={view.model} />
      )}
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {mayPublish ? (
        <Button
          appearance="primary"
          size="large"
          className={styles.action}
          disabledFocusable={busy || pressed}
          onClick={press}
        >
          {busy ? texts.publishing : published ? texts.publishNew : texts.publish}
        </Button>
      ) : (
        <p className={styles.said}>{shown === next ? texts.upToDate : texts.keptInForce}</p>
      )}
    </section>
  );
}

/** Runs what was pressed when all that is written has been saved; not at all where it cannot be. */
function useOnceSaved(
  { save, blurred }: Pick<LinesView, "save" | "blurred">,
  run: () => void,
): readonly [press: () => void, pressed: boolean] {
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (!pressed || save.kind === "saving" || save.kind === "unsaved") return;
    setPressed(false);
    if (save.kind === "saved") run();
  }, [pressed, save.kind, run]);
  const press = () => {
    blurred();
    setPressed(true);
  };
  return [press, pressed];
}
