import type { Frame } from "#domain/plans/planSheet.ts";
import { planTotals } from "#domain/plans/planTotals.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import type { AreaSources } from "#usecases/plans/loadAreaSources.ts";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import { PlanFigures } from "../board/PlanFigures.tsx";
import { NumberField } from "../followup/NumberField.tsx";
import { useAreaStyles } from "./area.styles.ts";
import { PlanParts } from "./PlanParts.tsx";

interface FrameSectionProps {
  readonly plan: PlanView;
  readonly sources: AreaSources;
}

const none: Frame = { days: null, cost: null };

/** What the area may use, and what its plan comes to, also by its parts. */
export function FrameSection({ plan, sources }: FrameSectionProps) {
  const texts = useTexts("areaPlan").frame;
  const styles = useAreaStyles();
  const { sheet, editable, change, blurred } = plan;
  const { days, cost } = planTotals(sheet.rows);
  const set = (part: Partial<Frame>) =>
    change((now) => {
      const frame = { ...(now.frame ?? none), ...part };
      return { ...now, frame: frame.days === null && frame.cost === null ? null : frame };
    });
  return (
    <Section title={texts.title}>
      {editable && (
        <>
          <p className={styles.help}>{texts.help}</p>
          <div className={styles.fields}>
            <NumberField
              label={texts.days}
              value={sheet.frame?.days ?? null}
              most={9_999_999}
              onChange={(value) => set({ days: value })}
              onBlur={blurred}
            />
            <NumberField
              label={texts.cost}
              value={sheet.frame?.cost ?? null}
              most={999_999_999}
              onChange={(value) => set({ cost: value })}
              onBlur={blurred}
            />
          </div>
        </>
      )}
      <FrameBefore frame={sources.before?.frame ?? null} />
      <div className={styles.card}>
        <PlanFigures days={days} cost={cost} frame={sheet.frame} />
        <PlanParts plan={plan} sources={sources} by={["unit", "share", "competence"]} />
      </div>
    </Section>
  );
}

function FrameBefore({ frame }: { readonly frame: Frame | null }) {
  const all = useTexts("areaPlan").frame;
  const { days } = useTexts("planBoard");
  const formats = useFormats();
  const styles = useAreaStyles();
  if (!frame) return null;
  const shown = {
    days: frame.days === null ? all.none : days(formats.number(frame.days)),
    cost: frame.cost === null ? all.none : formats.euros(frame.cost),
  };
  return <p className={styles.help}>{all.before(shown.days, shown.cost)}</p>;
}
