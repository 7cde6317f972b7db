import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Need } from "#domain/discussions/need.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { needName } from "#domain/needs/needName.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { Cascade } from "#usecases/cascade.ts";
import { NeedFacts } from "./NeedFacts.tsx";
import { useNeedRowStyles } from "./needRow.styles.ts";
import { writtenIn } from "./writtenIn.ts";

interface NeedsReadingProps {
  readonly needs: readonly Need[];
  readonly model: YearModel;
  readonly kind: GroupKind;
  readonly cascade: Pick<Cascade, "linesAbove" | "linesGaps">;
  /** What else stands under a need. */
  readonly underNeed?: ((need: Need) => ReactNode) | undefined;
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    marginTop: tokens.spacingVerticalXXL,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The needs of one theme, as text. */
export function NeedsReading({ needs, model, kind, cascade, underNeed }: NeedsReadingProps) {
  const texts = useTexts("discussions").needs;
  const language = useLanguage();
  const styles = useStyles();
  const rows = useNeedRowStyles();
  if (needs.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{texts.title}</h3>
      <ul className={styles.list}>
        {needs.map((need) => {
          const name = needName(need, model, language);
          return (
            <li key={need.id} className={rows.row}>
              <span className={rows.name}>{name ? <InLanguage shown={name} /> : texts.untitled}</span>
              {need.description.trim() && (
                <p className={rows.description} {...writtenIn(model)}>
                  {need.description}
                </p>
              )}
              <NeedFacts need={need} model={model} kind={kind} cascade={cascade} />
              {underNeed?.(need)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
