import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { askedAnswers, progressOf } from "#domain/discussions/worksheet.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { writtenIn } from "../writtenIn.ts";
import { useMeetingStyles } from "./meeting.styles.ts";

interface EndStepProps {
  readonly view: DiscussionView;
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  actions: { margin: 0, marginBottom: tokens.spacingVerticalXL, paddingInlineStart: "1.2em" },
  action: { marginBottom: tokens.spacingVerticalM },
  facts: { display: "block", color: tokens.colorNeutralForeground2, fontSize: "0.8em" },
  next: { display: "grid", gap: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalXL },
});

/** What was agreed, and what happens now. */
export function EndStep({ view, onLeave }: EndStepProps) {
  const { end: texts } = useTexts("meeting");

  const formats = useFormats();
  const shared = useMeetingStyles();
  const styles = useStyles();
  const { worksheet, kind, template, model, dueOn, mayFill } = view;
  const { answered, asked } = progressOf(worksheet, askedAnswers(kind, template));
  return (
    <div className={shared.two}>
      <section aria-labelledby="meeting-agreed">
        <h2 id="meeting-agreed" className={shared.subtitle}>
          {texts.agreed}
        </h2>
        {worksheet.actions.length === 0 && <p className={shared.large}>{texts.none}</p>}
        <ul className={styles.actions}>
          {worksheet.actions.map(({ id, what, who, byWhen }) => (
            <li key={id} className={styles.action}>
              <span className={shared.large} {...writtenIn(model)}>
                {what}
              </span>
              <span className={styles.facts}>
                {[who, byWhen && formats.day(byWhen)].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        </ul>
        <p className={shared.large}>{texts.needs(worksheet.needs.length)}</p>
        <p className={shared.large}>{texts.answers(answered, asked)}</p>
      </section>
      <section aria-labelledby="meeting-next">
        <h2 id="meeting-next" className={shared.subtitle}>
          {texts.next}
        </h2>
        <div className={styles.next}>
          <p className={shared.large}>{texts.handIn(formats.day(dueOn))}</p>
          <p className={shared.large}>{texts.after}</p>
        </div>
        {mayFill && (
          <Button size="large" appearance="primary" className={shared.button} onClick={onLeave}>
            {texts.toForm}
          </Button>
        )}
      </section>
    </div>
  );
}
