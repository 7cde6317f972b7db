import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { askedAnswers, progressOf } from "#domain/discussions/worksheet.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { media } from "#ui/media.ts";
import { SaveBar } from "#ui/SaveBar.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { goToPart } from "./FormSection.tsx";
import type { FormPart } from "./formParts.ts";

interface FormBarProps {
  readonly view: DiscussionView;
  readonly parts: readonly FormPart[];
}

const useStyles = makeStyles({
  progress: {
    marginInlineStart: "auto",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  jump: {
    width: "100%",
    "& > select": { minHeight: "44px" },
    [media.wide]: { display: "none" },
  },
});

/** Always in sight: whether the words are saved, how far the form is, and on small screens the way to its parts. */
export function FormBar({ view, parts }: FormBarProps) {
  const styles = useStyles();
  const texts = useTexts("discussions").nav;
  const { answered, asked } = progressOf(view.worksheet, askedAnswers(view.kind, view.template));
  return (
    <SaveBar save={view.save}>
      <span className={styles.progress}>{texts.progress(answered, asked)}</span>
      <Select
        size="large"
        className={styles.jump}
        aria-label={texts.jump}
        value=""
        onChange={(_, { value }) => goToPart(value)}
      >
        <option value="" disabled>
          {texts.jump}
        </option>
        {parts.map(({ id, title, done }) => (
          <option key={id} value={id} lang={title.lang}>
            {done ? `${title.text} (${texts.done})` : title.text}
          </option>
        ))}
      </Select>
    </SaveBar>
  );
}
