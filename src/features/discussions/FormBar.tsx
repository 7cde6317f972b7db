import { makeStyles, tokens } from "@fluentui/react-components";
import { askedAnswers, progressOf } from "#domain/discussions/worksheet.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { FormPart } from "#ui/FormNav.tsx";
import { PartJump } from "#ui/PartJump.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";

interface FormBarProps {
  readonly view: DiscussionView;
  readonly parts: readonly FormPart[];
}

const useStyles = makeStyles({
  others: { color: tokens.colorNeutralForeground2 },
  progress: {
    marginInlineStart: "auto",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Always in sight: whether the words are saved, how far the form is, and on small screens the way to its parts. */
export function FormBar({ view, parts }: FormBarProps) {
  const styles = useStyles();
  const texts = useTexts("discussions").nav;
  const meeting = useTexts("meeting");
  const formats = useFormats();
  const { answered, asked } = progressOf(view.worksheet, askedAnswers(view.kind, view.template));
  return (
    <SaveBar save={view.save}>
      {view.othersSavedAt && (
        <span className={styles.others}>
          {meeting.othersSaved(formats.time(new Date(view.othersSavedAt)))}
        </span>
      )}
      <span className={styles.progress}>{texts.progress(answered, asked)}</span>
      <PartJump parts={parts} label={texts.jump} done={texts.done} />
    </SaveBar>
  );
}
