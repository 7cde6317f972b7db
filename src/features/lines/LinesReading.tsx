import { Fragment } from "react";
import { linesByKind } from "#domain/lines/linesByKind.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { textIn } from "#domain/model/localText.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { useLinesStyles } from "./lines.styles.ts";

interface LinesReadingProps {
  readonly lines: Pick<PublishedLines, "lines" | "common">;
  /** Of the town, whose language a remark is in where there is only one. */
  readonly model: Pick<TownModel, "languages">;
}

/** What a unit's leading groups have laid down, by kind, as those below read it. */
export function LinesReading({ lines: { lines, common }, model }: LinesReadingProps) {
  const texts = useTexts("lines");
  const language = useLanguage();
  const styles = useLinesStyles();
  return (
    <>
      {linesByKind(lines).map(([first, ...rest]) => (
        <Fragment key={first.id}>
          <h3 className={styles.kind}>
            {first.kind ? <InLanguage shown={textIn(first.kind, language)} /> : texts.otherKind}
          </h3>
          <ul className={styles.list}>
            {[first, ...rest].map(({ id, text, tag }) => (
              <li key={id} className={styles.line}>
                <p className={styles.text}>
                  <InLanguage shown={textIn(text, language)} />
                </p>
                {tag && (
                  <p className={styles.tag}>
                    {`${texts.tag}: `}
                    <InLanguage shown={textIn(tag, language)} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      {common && (
        <>
          <h3 className={styles.kind}>{texts.common.title}</h3>
          <div className={styles.line}>
            <p className={styles.text}>{texts.common[common.decision]}</p>
            {common.remark && (
              <p className={styles.text} lang={contentLanguage(model)}>
                {common.remark}
              </p>
            )}
          </div>
        </>
      )}
    </>
  );
}
