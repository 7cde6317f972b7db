import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Need } from "#domain/discussions/need.ts";
import { answerKey, type Worksheet } from "#domain/discussions/worksheet.ts";
import type { DiscussionTemplate, Theme } from "#domain/model/discussionTemplate.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import { textIn } from "#domain/model/localText.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Prose } from "#ui/Prose.tsx";
import type { Cascade } from "#usecases/cascade.ts";
import type { EarlierDiscussion } from "#usecases/earlierDiscussions.ts";
import { ActionsReading } from "./ActionsReading.tsx";
import { AboveSection } from "./cascade/AboveSection.tsx";
import { DecisionReading } from "./common/DecisionReading.tsx";
import { EarlierReading } from "./earlier/EarlierReading.tsx";
import { decidesCommon, laysLines, partId } from "./formParts.ts";
import { HeldFacts } from "./HeldFacts.tsx";
import { LinesReading } from "./lines/LinesReading.tsx";
import { NeedsReading } from "./NeedsReading.tsx";
import { OffersReading } from "./offers/OffersReading.tsx";
import { writtenIn } from "./writtenIn.ts";

export interface WorksheetReadingProps {
  readonly worksheet: Worksheet;
  readonly kind: GroupKind;
  readonly template: DiscussionTemplate;
  readonly model: YearModel;
  readonly earlier: readonly EarlierDiscussion[];
  readonly year: number;
  readonly cascade: Cascade;
  /** What else stands under a theme's answers. */
  readonly under?: (theme: Theme) => ReactNode;
  /** What else stands under a need. */
  readonly underNeed?: (need: Need) => ReactNode;
}

const useStyles = makeStyles({
  sheets: { display: "grid", gap: tokens.spacingVerticalXL, minWidth: 0 },
  answers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 320px), 1fr))",
    gap: tokens.spacingHorizontalXXXL,
  },
  perspective: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

/** A discussion as text: for those who read and do not write. */
export function WorksheetReading(props: WorksheetReadingProps) {
  const { worksheet, kind, template, model, earlier, year, cascade, under, underNeed } = props;
  const texts = useTexts("discussions");
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.sheets}>
      <HeldFacts worksheet={worksheet} />
      <AboveSection cascade={cascade} year={year} writes={false} />
      <EarlierReading worksheet={worksheet} earlier={earlier} model={model} />
      {decidesCommon(props) && <DecisionReading decision={worksheet.commonDecision} model={model} />}
      {template.themes.map((theme, index) => {
        const name = textIn(theme.name, language);
        return (
          <FormSection
            key={theme.id}
            id={partId(theme.id)}
            title={<InLanguage shown={{ ...name, text: texts.theme.title(index + 1, name.text) }} />}
          >
            <div className={styles.answers}>
              {kind.perspectives.map((perspective) => {
                const text = worksheet.answers[answerKey(perspective.id, theme.id)]?.trim();
                return (
                  <div key={perspective.id}>
                    <h3 className={styles.perspective}>
                      <InLanguage shown={textIn(perspective.name, language)} />
                    </h3>
                    {text ? (
                      <Prose text={text} {...writtenIn(model)} />
                    ) : (
                      <p className={styles.none}>{texts.reading.noAnswer}</p>
                    )}
                  </div>
                );
              })}
            </div>
            {under?.(theme)}
            <NeedsReading
              needs={worksheet.needs.filter((need) => need.themeId === theme.id)}
              model={model}
              kind={kind}
              cascade={cascade}
              underNeed={underNeed}
            />
          </FormSection>
        );
      })}
      {laysLines(props) && <LinesReading lines={worksheet.lines} model={model} />}
      <ActionsReading actions={worksheet.actions} model={model} />
      <OffersReading offers={worksheet.offers} model={model} />
    </div>
  );
}
