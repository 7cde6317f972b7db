import { Button } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import { Prose } from "#ui/Prose.tsx";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import { useAreaStyles } from "./area.styles.ts";

interface NarrativeTextProps {
  readonly plan: PlanView;
  /** The text's key in the plan. */
  readonly name: string;
  readonly label: string;
  /** As it was in the plan of the year before. */
  readonly before: string;
}

/** One text of the area; last year's stands beside it and can be taken over while nothing has been written. */
export function NarrativeText({ plan, name, label, before }: NarrativeTextProps) {
  const texts = useTexts("areaPlan").narrative;
  const styles = useAreaStyles();
  const announce = useAnnounce();
  const { sheet, editable, change, blurred, planYear } = plan;
  const text = sheet.narrative[name] ?? "";
  const write = (next: string) =>
    change((now) => ({ ...now, narrative: { ...now.narrative, [name]: next } }));
  const id = `narrative-${name}`;
  if (!editable) {
    return (
      <div>
        <h4 className={styles.subtitle}>{label}</h4>
        {text.trim() ? <Prose text={text} /> : <p className={styles.help}>{texts.empty}</p>}
      </div>
    );
  }
  return (
    <div>
      <LongTextField id={id} label={label} short value={text} onChange={write} onBlur={blurred} />
      {before.trim() !== "" && (
        <details className={styles.before}>
          <summary>{texts.before(planYear - 1)}</summary>
          <Prose text={before} />
          {text.trim() === "" && (
            <div className={styles.bar}>
              <Button
                className={styles.button}
                aria-label={texts.takeOf(label)}
                onClick={() => {
                  write(before);
                  blurred();
                  announce(texts.taken);
                  document.getElementById(id)?.focus();
                }}
              >
                {texts.take}
              </Button>
            </div>
          )}
        </details>
      )}
    </div>
  );
}
