import { makeStyles, tokens } from "@fluentui/react-components";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { Words } from "./Words.tsx";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM },
});

/** What the employee has chosen to show to a new supervisor of an earlier year. */
export function SharedEarlier({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk").share;
  const formats = useFormats();
  const styles = useStyles();
  const shared = view.own?.sharedEarlier;
  if (view.role !== "supervisor" || !shared) return null;
  return (
    <FormSection id="talk-shared" title={texts.received(shared.year)}>
      <p>{texts.receivedHelp(formats.day(shared.sharedOn))}</p>
      <div className={styles.list}>
        {shared.texts.map(({ heading, text }) => (
          <Words key={heading} whose={heading} text={text} nothing="" />
        ))}
      </div>
    </FormSection>
  );
}
