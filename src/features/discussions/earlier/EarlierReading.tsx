import { makeStyles, tokens } from "@fluentui/react-components";
import { followUpId, followUpOf } from "#domain/discussions/followUps.ts";
import type { Need } from "#domain/discussions/need.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { needName } from "#domain/needs/needName.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { EarlierDiscussion } from "#usecases/earlierDiscussions.ts";
import { writtenIn } from "../writtenIn.ts";
import { earlierActions, earlierPart } from "./earlierActions.ts";
import { NeedFate } from "./NeedFate.tsx";

interface EarlierReadingProps {
  readonly worksheet: Worksheet;
  readonly earlier: readonly EarlierDiscussion[];
  readonly model: YearModel;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, fontSize: tokens.fontSizeBase400 },
  item: { marginBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  fact: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase300 },
  title: {
    margin: 0,
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What became of what the group agreed and needed last time, as text. */
export function EarlierReading({ worksheet, earlier, model }: EarlierReadingProps) {
  const { reading: texts, outcomes } = useTexts("earlier");
  const styles = useStyles();
  const actions = earlierActions(earlier);
  const needs = earlier.flatMap(({ handedIn, review }) =>
    handedIn.worksheet.needs.map((need) => ({ need, review })),
  );
  if (actions.length === 0 && needs.length === 0) return null;
  return (
    <FormSection id={earlierPart} title={texts.title}>
      <ul className={styles.list}>
        {actions.map(({ id, what }) => {
          const followUp = followUpOf(worksheet, followUpId.action(id));
          return (
            <li key={id} className={styles.item}>
              <span {...writtenIn(model)}>{what}</span>
              <span className={styles.fact}>
                {[followUp ? outcomes[followUp.outcome] : texts.notSaid, followUp?.remark.trim()]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          );
        })}
      </ul>
      {needs.length > 0 && (
        <>
          <h3 className={styles.title}>{texts.needsTitle}</h3>
          <ul className={styles.list}>
            {needs.map(({ need, review }) => (
              <li key={need.id} className={styles.item}>
                <NeedSaid need={need} worksheet={worksheet} model={model} />
                {review && <NeedFate needId={need.id} review={review} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </FormSection>
  );
}

interface NeedSaidProps extends Omit<EarlierReadingProps, "earlier"> {
  readonly need: Need;
}

function NeedSaid({ need, worksheet, model }: NeedSaidProps) {
  const { reading: texts, theme } = useTexts("earlier");
  const styles = useStyles();
  const name = needName(need, model, useLanguage());
  const outcome = followUpOf(worksheet, followUpId.need(need.id))?.outcome;
  return (
    <>
      {name ? <InLanguage shown={name} /> : theme.untitled}
      {need.description.trim() && (
        <span className={styles.fact} {...writtenIn(model)}>
          {need.description}
        </span>
      )}
      <span className={styles.fact}>{outcome ? texts.needOutcomes[outcome] : texts.notSaid}</span>
    </>
  );
}
