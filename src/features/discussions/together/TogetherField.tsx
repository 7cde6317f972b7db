import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { TogetherLinks } from "./TogetherLinks.tsx";

const useStyles = makeStyles({
  together: {
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  check: {
    minHeight: "44px",
    alignItems: "center",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "& > label": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  hint: { margin: 0, maxWidth: "65ch", color: tokens.colorNeutralForeground3 },
  without: { margin: 0, marginTop: tokens.spacingVerticalS, maxWidth: "65ch" },
});

/** For a group that fills the form on one device, or on paper: not everybody has a phone or an account. */
export function TogetherField({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("earlier").together;
  const styles = useStyles();
  const { worksheet, change, blurred, withoutAccount } = view;
  return (
    <div className={styles.together}>
      <Checkbox
        size="large"
        className={styles.check}
        label={texts.label}
        checked={worksheet.together}
        onChange={(_, { checked }) => {
          change((now) => ({ ...now, together: checked === true }));
          blurred();
        }}
      />
      <p className={styles.hint}>{texts.hint}</p>
      {withoutAccount > 0 && <p className={styles.without}>{texts.noAccount(withoutAccount)}</p>}
      <TogetherLinks view={view} />
    </div>
  );
}
