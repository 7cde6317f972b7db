import { textIn } from "#domain/model/localText.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { NeedStatistics } from "#domain/needs/needStatistics.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Meter } from "#ui/Meter.tsx";
import { useUrgencyBarsStyles } from "./UrgencyBars.styles.ts";

interface UrgencyBarsProps {
  readonly byUrgency: NeedStatistics["byUrgency"];
  readonly model: YearModel;
}

export function UrgencyBars({ byUrgency, model }: UrgencyBarsProps) {
  const texts = useTexts("summaries").urgency;
  const language = useLanguage();
  const formats = useFormats();
  const styles = useUrgencyBarsStyles();
  const most = Math.max(...byUrgency.map((row) => row.needs));
  return (
    <div>
      <h3 className={styles.title}>{texts.title}</h3>
      <ul className={styles.rows}>
        {byUrgency
          .filter((row) => row.urgencyId !== null || row.needs > 0)
          .map(({ urgencyId, needs }) => {
            const urgency = model.urgencies.find((known) => known.id === urgencyId);
            return (
              <li key={urgencyId}>
                <span className={styles.words}>
                  <span>{urgency ? <InLanguage shown={textIn(urgency.name, language)} /> : texts.open}</span>
                  <strong className={styles.count}>{formats.number(needs)}</strong>
                </span>
                <Meter done={needs} of={most} />
              </li>
            );
          })}
      </ul>
    </div>
  );
}
