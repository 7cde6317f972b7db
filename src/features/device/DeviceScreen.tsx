import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import { useDeviceSetting } from "#usecases/sharedDevice/useDeviceSetting.ts";

const useStyles = makeStyles({
  text: {
    maxWidth: "65ch",
    marginBlock: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  points: { paddingInlineStart: tokens.spacingHorizontalXXL },
  button: { minHeight: "44px", marginTop: tokens.spacingVerticalM },
});

/** Whether this device is one person's or shared, and what that means. */
export function DeviceScreen() {
  const { title, home, setting: texts } = useTexts("device");
  const { device, mark, remembered, left } = useDeviceSetting();
  const styles = useStyles();
  const shared = device !== "own";
  return (
    <Page
      title={title}
      back={{ href: "/", to: home }}
      aside={
        <span role="status">
          <StatusLabel
            tone={shared ? "success" : "neutral"}
            icon={shared ? <PeopleRegular aria-hidden /> : <PersonRegular aria-hidden />}
          >
            {shared ? texts.isShared : texts.isOwn}
          </StatusLabel>
        </span>
      }
    >
      {!remembered && shared && <Notice tone="warning">{texts.forgets}</Notice>}
      {left.length > 0 && (
        <Notice tone="warning" title={texts.leftTitle}>
          <p>{texts.leftHelp}</p>
          <RowList>
            {left.map(({ kind, year, id }) => (
              <LinkRow
                key={`${kind} ${year} ${id}`}
                href={`/${kind}/${year}/${id}`}
                title={texts.left[kind](year)}
              />
            ))}
          </RowList>
        </Notice>
      )}
      <p className={styles.text}>{texts.intro}</p>
      <ul className={mergeClasses(styles.text, styles.points)}>
        {texts.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className={styles.text}>{texts.limit}</p>
      <Button
        size="large"
        appearance={shared ? "secondary" : "primary"}
        className={styles.button}
        onClick={() => mark(shared ? "own" : "shared")}
      >
        {shared ? texts.unmark : texts.mark}
      </Button>
    </Page>
  );
}
