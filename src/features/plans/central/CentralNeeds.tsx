import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { textIn } from "#domain/model/localText.ts";
import { competenceOf } from "#domain/model/yearModel.ts";
import {
  type CentralNeed,
  type CompetenceAcross,
  rowAcross,
  unansweredAcross,
} from "#domain/plans/centralNeeds.ts";
import { freeRowId, withRow } from "#domain/plans/freeRowId.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import type { CentralView } from "#usecases/plans/useCentralPlan.ts";
import { useAreaStyles } from "../area/area.styles.ts";
import type { Step } from "../area/useSteps.tsx";

interface CentralNeedsProps {
  readonly plan: CentralView;
  readonly step: Step;
}

/** More are shown on request. */
const shownFirst = 6;
/** Needs that go elsewhere are shown as examples only. */
const othersShown = 5;

/** What the whole town needs, by competence: one row of the plan answers all who need it. */
export function CentralNeeds({ plan, step }: CentralNeedsProps) {
  const texts = useTexts("centralPlan").needs;
  const styles = useAreaStyles();
  const [all, setAll] = useState(false);
  const { across } = plan;
  if (across.length === 0) return <p className={styles.help}>{texts.none}</p>;
  const shown = all ? across : across.slice(0, shownFirst);
  return (
    <>
      <p className={styles.help}>{texts.help}</p>
      <div className={mergeClasses(styles.card, styles.folds)}>
        {shown.map((one) => (
          <CompetenceRow key={one.key} plan={plan} across={one} step={step} />
        ))}
        {shown.length < across.length && (
          <div className={styles.bar}>
            <Button className={styles.button} onClick={() => setAll(true)}>
              {texts.more(across.length)}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function CompetenceRow({ plan, across, step }: CentralNeedsProps & { readonly across: CompetenceAcross }) {
  const texts = useTexts("centralPlan").needs;
  const { parts } = useTexts("areaPlan");
  const language = useLanguage();
  const styles = useAreaStyles();
  const { model, sheet, newId } = plan;
  const common = competenceOf(model, across.competenceId);
  const name = common ? textIn(common.name, language).text : across.text || texts.unnamed;
  const { sent, talks, others, areas } = across;
  const waiting = unansweredAcross(across, sheet.rows);
  const covered = sent.length + talks.length > 0 && waiting.length === 0;
  const audiences = { everyone: texts.everyone, supervisors: texts.supervisors, other: "" };
  const add = () => {
    const [first] = waiting;
    const known = new Set(sheet.rows.map(({ id }) => id));
    const id = first ? freeRowId(`need.${first.answers.needId}`, known) : newId();
    const row = rowAcross(id, across, waiting, { name, audiences }, model);
    step(texts.added(name), (now) => ({ ...now, rows: withRow(now.rows, row) }));
  };
  const facts = [
    sent.length > 0 && texts.sent(sent.length),
    talks.length > 0 && texts.talks(talks.length),
    texts.all(sent.length + others.length + talks.length),
    texts.areas(areas),
    common ? parts[common.audience] : false,
  ].filter((fact) => fact !== false);
  return (
    <FoldRow title={name} detail={facts.join(" · ")} state={covered && texts.covered}>
      <NeedTexts needs={[...sent, ...talks]} />
      <NeedTexts title={texts.others} needs={others.slice(0, othersShown)} />
      <div className={styles.bar}>
        <Button
          appearance={waiting.length > 0 ? "primary" : "secondary"}
          className={styles.button}
          aria-label={texts.addOf(name)}
          onClick={add}
        >
          {texts.add}
        </Button>
      </div>
    </FoldRow>
  );
}

function NeedTexts({ title, needs }: { readonly title?: string; readonly needs: readonly CentralNeed[] }) {
  const texts = useTexts("centralPlan").needs;
  const styles = useAreaStyles();
  if (needs.length === 0) return null;
  return (
    <>
      {title && <h3 className={styles.subtitle}>{title}</h3>}
      <ul className={styles.list}>
        {needs.map(({ answers, text, targetGroup }) => (
          <li key={`${answers.groupId} ${answers.needId}`} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.detail}>{text || texts.unworded}</span>
              {targetGroup.trim() && <span className={styles.quiet}>{targetGroup}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
