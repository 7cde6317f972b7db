import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { OutsideLink } from "#ui/OutsideLink.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { MeetingCode } from "./MeetingCode.tsx";
import { useMeetingStyles } from "./meeting.styles.ts";

interface WelcomeStepProps {
  readonly view: DiscussionView;
  readonly onBegin: () => void;
}

const useStyles = makeStyles({
  how: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: 0,
    marginBottom: tokens.spacingVerticalL,
    paddingInlineStart: "1.4em",
  },
  agenda: {
    listStyleType: "none",
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    padding: 0,
    maxWidth: "60ch",
  },
  theme: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  minutes: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  part: { marginTop: "clamp(20px, 4vh, 56px)" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Before it begins: how to take part, and what is going to be talked about. */
export function WelcomeStep({ view, onBegin }: WelcomeStepProps) {
  const texts = useTexts("meeting").welcome;
  const { instructions } = useTexts("discussions");
  const language = useLanguage();
  const formats = useFormats();
  const shared = useMeetingStyles();
  const styles = useStyles();
  const { template, today } = view;
  const minutes = template.themes.reduce((sum, theme) => sum + theme.minutes, 0);
  return (
    <div className={shared.two}>
      <div className={shared.large}>
        <p className={styles.quiet}>
          <InLanguage shown={textIn(template.name, language)} />
          {` · ${formats.day(view.worksheet.heldOn ?? today)}`}
        </p>
        <h2 className={shared.subtitle}>{texts.agenda}</h2>
        <ol className={styles.agenda}>
          {template.themes.map((theme) => (
            <li key={theme.id} className={styles.theme}>
              <InLanguage shown={textIn(theme.name, language)} />
              <span className={styles.minutes}>{texts.minutes(theme.minutes)}</span>
            </li>
          ))}
        </ol>
        <p className={styles.quiet}>{texts.total(minutes)}</p>
        {template.instructionsUrl && (
          <p>
            <OutsideLink href={template.instructionsUrl}>{instructions}</OutsideLink>
          </p>
        )}
        <Button size="large" appearance="primary" className={shared.button} onClick={onBegin}>
          {texts.begin}
        </Button>
      </div>
      <div>
        <h2 className={shared.subtitle}>{texts.takePart}</h2>
        <MeetingCode view={view} />
        <div className={styles.part}>
          <ol className={styles.how}>
            {texts.how.map((line) => (
              <li key={line} className={shared.large}>
                {line}
              </li>
            ))}
          </ol>
          <p className={styles.quiet}>{texts.noPhone}</p>
        </div>
      </div>
    </div>
  );
}
