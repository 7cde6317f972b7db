import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { draftYear } from "#domain/yearclock/draftYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Section } from "#ui/Section.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { CommonView } from "#usecases/useCommon.ts";
import { useModelStyles } from "./model.styles.ts";

/** HR begins to prepare a year's set. */
export function BeginDraft({ view }: { readonly view: CommonView }) {
  const texts = useTexts("model").begin;
  const styles = useModelStyles();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const { year, today } = view;
  const begin = async () => {
    if (busy) return;
    setBusy(true);
    const begun = await view.begin();
    setBusy(false);
    setFailure(begun.ok ? null : begun.failure);
    if (begun.ok) view.reload();
  };
  return (
    <Section title={texts.title(year)}>
      <div className={styles.panel}>
        <p className={styles.panelText}>{texts.help}</p>
        {year < draftYear(today) && <Notice tone="warning">{texts.late(year)}</Notice>}
        {failure && <FailurePanel failure={failure} retry={() => void begin()} />}
        <Button size="large" className={styles.button} disabledFocusable={busy} onClick={() => void begin()}>
          {busy ? texts.busy : texts.button}
        </Button>
      </div>
    </Section>
  );
}
