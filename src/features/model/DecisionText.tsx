import type { ReactNode } from "react";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Prose } from "#ui/Prose.tsx";
import { Section } from "#ui/Section.tsx";
import type { Decided } from "#usecases/loadCommon.ts";
import { useModelStyles } from "./model.styles.ts";

interface DecisionTextProps {
  readonly decided: Decided;
  /** What to do because of it. */
  readonly children?: ReactNode;
}

/** What the strategic group decided, and when. */
export function DecisionText({ decided, children }: DecisionTextProps) {
  const texts = useTexts("model").decision;
  const formats = useFormats();
  const styles = useModelStyles();
  const { decision, remark, groupName, heldOn, handedInOn } = decided;
  return (
    <Section title={texts.title} id="decision">
      <div className={styles.panel}>
        <h3 className={styles.name}>{texts.kinds[decision]}</h3>
        <p className={styles.help}>{texts.by(groupName, formats.day(heldOn ?? handedInOn))}</p>
        {remark.trim() !== "" && <Prose text={remark} />}
        {children}
      </div>
    </Section>
  );
}
