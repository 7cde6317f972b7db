import { makeStyles, tokens } from "@fluentui/react-components";
import type { AgreedAction } from "#domain/discussions/agreedAction.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import { writtenIn } from "./writtenIn.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, fontSize: tokens.fontSizeBase400 },
  action: { marginBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  facts: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase300 },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

interface ActionsReadingProps {
  readonly actions: readonly AgreedAction[];
  readonly model: YearModel;
}

/** What a group agreed to do, as text. */
export function ActionsReading({ actions, model }: ActionsReadingProps) {
  const texts = useTexts("discussions");
  const formats = useFormats();
  const styles = useStyles();
  return (
    <FormSection id="actions" title={texts.actions.title}>
      {actions.length === 0 ? (
        <p className={styles.none}>{texts.reading.noActions}</p>
      ) : (
        <ol className={styles.list}>
          {actions.map(({ id, what, who, byWhen }) => (
            <li key={id} className={styles.action}>
              <span {...writtenIn(model)}>{what}</span>
              <span className={styles.facts}>
                {[
                  who.trim() && `${texts.reading.who}: ${who}`,
                  byWhen && `${texts.reading.byWhen}: ${formats.day(byWhen)}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ol>
      )}
    </FormSection>
  );
}
