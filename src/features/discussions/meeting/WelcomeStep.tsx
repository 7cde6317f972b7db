import { makeStyles, tokens } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { OutsideLink } from "#ui/OutsideLink.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { MaterialsList } from "../cascade/MaterialsList.tsx";
import { MeetingCode } from "./MeetingCode.tsx";
import { useMeetingStyles } from "./meeting.styles.ts";

interface WelcomeStepProps {
  readonly view: DiscussionView;
}

const useStyles = makeStyles({
  kind: { marginTop: 0, marginBottom: "clamp(12px, 2vh, 32px)", color: tokens.colorNeutralForeground2 },
  how: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: "1.4em" },
  agenda: { listStyleType: "none", margin: 0, padding: 0 },
  theme: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  minutes: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  quiet: {
    marginTop: tokens.spacingVerticalS,
    marginBottom: "clamp(12px, 2vh, 32px)",
    color: tokens.colorNeutralForeground2,
    fontSize: "0.85em",
  },
  keys: { color: tokens.colorNeutralForeground2, maxWidth: "50ch" },
});

/** Before it begins: how to take part, and what is going to be talked about. */
export function WelcomeStep({ view }: WelcomeStepProps) {
  const {
    welcome: texts,
    view: { keys },
  } = useTexts("meeting");
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
        <p className={styles.kind}>
          <InLanguage shown={textIn(template.name, language)} />
          {` · ${formats.day(view.worksheet.heldOn ?? today)}`}
        </p>
        <h2 className={shared.subtitle}>{texts.takePart}</h2>
        <ol className={styles.how}>
          {texts.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p className={styles.quiet}>{texts.noPhone}</p>
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
        <MaterialsList view={view} heading="h2" headingClass={shared.subtitle} />
        {template.instructionsUrl && (
          <OutsideLink href={template.instructionsUrl}>{instructions}</OutsideLink>
        )}
      </div>
      <div>
        <MeetingCode view={view} />
        <p className={styles.keys}>{keys}</p>
      </div>
    </div>
  );
}
