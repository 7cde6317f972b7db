import { Button, mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";
import { textIn } from "#domain/model/localText.ts";
import { competenceOf } from "#domain/model/yearModel.ts";
import { freeRowId, withRow } from "#domain/plans/freeRowId.ts";
import { isAnswered, type LevelNeed, type LevelNeeds, rowFromLevels } from "#domain/plans/levelNeeds.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { CentralView } from "#usecases/plans/useCentralPlan.ts";
import { useAreaStyles } from "../area/area.styles.ts";
import type { Step } from "../area/useSteps.tsx";

interface LevelSourceProps {
  readonly plan: CentralView;
  readonly step: Step;
}

/** Competences whose assessed levels are low or have fallen: each makes a row in one press. */
export function LevelSource({ plan, step }: LevelSourceProps) {
  const texts = useTexts("centralPlan").levels;
  const styles = useAreaStyles();
  const { levels } = plan;
  if (!levels) return null;
  return (
    <div className={mergeClasses(styles.card, styles.folds)}>
      <FoldRow title={texts.title(levels.year)} detail={texts.detail(levels.needs.length)}>
        <p className={styles.help}>
          {texts.help}{" "}
          <Link href={`/levels/${levels.year}`} className={styles.link}>
            {texts.all}
          </Link>
        </p>
        <ul className={styles.list}>
          {levels.needs.map((need) => (
            <LevelRow key={need.competenceId} plan={plan} step={step} levels={levels} need={need} />
          ))}
        </ul>
      </FoldRow>
    </div>
  );
}

interface LevelRowProps extends LevelSourceProps {
  readonly levels: LevelNeeds;
  readonly need: LevelNeed;
}

function LevelRow({ plan, step, levels: { year, before }, need }: LevelRowProps) {
  const texts = useTexts("centralPlan");
  const formats = useFormats();
  const language = useLanguage();
  const styles = useAreaStyles();
  const { model, sheet, areaNames } = plan;
  const { competenceId, low, respondents, fall, areas } = need;
  const common = competenceOf(model, competenceId);
  const shown = common ? textIn(common.name, language) : { text: competenceId, lang: language };
  const audiences = { everyone: texts.needs.everyone, supervisors: texts.needs.supervisors, other: "" };
  const add = () => {
    const known = new Set(sheet.rows.map(({ id }) => id));
    const id = freeRowId(`levels.${year}.${competenceId}`, known);
    const row = rowFromLevels(id, year, need, { name: shown.text, audiences }, model);
    step(texts.needs.added(shown.text), (now) => ({ ...now, rows: withRow(now.rows, row) }));
  };
  const facts = [
    low !== null && respondents !== null && texts.levels.low(formats.percent(low), respondents),
    fall !== null && before !== null && texts.levels.fall(formats.oneDecimal(fall), before),
    areas.length > 0 &&
      texts.levels.areas(
        formats.list(
          areas.map((area) => `${areaNames.get(area.unitId) ?? area.unitId} ${formats.percent(area.low)}`),
        ),
      ),
  ].filter((fact) => fact !== false);
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span className={styles.need}>
          <InLanguage shown={shown} />
        </span>
        <span className={styles.detail}>{facts.join(" · ")}</span>
      </span>
      {isAnswered(sheet.rows, year, need) ? (
        <span>{texts.levels.there}</span>
      ) : (
        <Button className={styles.button} aria-label={texts.needs.addOf(shown.text)} onClick={add}>
          {texts.needs.add}
        </Button>
      )}
    </li>
  );
}
