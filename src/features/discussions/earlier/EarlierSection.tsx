import { makeStyles, tokens } from "@fluentui/react-components";
import { followedUp } from "#domain/discussions/followUps.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { EarlierAction } from "./EarlierAction.tsx";
import { earlierActions, earlierPart, earlierTitle } from "./earlierActions.ts";
import { NeedsTraceLink } from "./NeedsTraceLink.tsx";

const useStyles = makeStyles({
  help: {
    margin: 0,
    marginBottom: tokens.spacingVerticalL,
    maxWidth: "75ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  group: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    "& + h3": { marginTop: tokens.spacingVerticalXXL },
  },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

/** What the group agreed last time comes first: done, dropped, or going on. */
export function EarlierSection({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("earlier").section;
  const styles = useStyles();
  const { earlier, worksheet } = view;
  if (earlier.length === 0) {
    return view.gaps.missing ? (
      <Notice tone="warning">{texts.missing}</Notice>
    ) : (
      <Notice tone="info" title={texts.firstTitle}>
        {texts.firstHelp}
      </Notice>
    );
  }
  const { said, of } = followedUp(worksheet, earlierActions(earlier));
  return (
    <FormSection
      id={earlierPart}
      title={earlierTitle(earlier, texts)}
      {...(of > 0 ? { note: texts.progress(said, of) } : {})}
    >
      {of > 0 && <p className={styles.help}>{texts.help}</p>}
      {earlier.map((discussion) => (
        <EarlierActions key={discussion.groupId} view={view} discussion={discussion} />
      ))}
      <NeedsTraceLink year={view.year} groupId={view.group.id} />
    </FormSection>
  );
}

interface EarlierActionsProps {
  readonly view: DiscussionView;
  readonly discussion: DiscussionView["earlier"][number];
}

function EarlierActions({ view, discussion }: EarlierActionsProps) {
  const texts = useTexts("earlier").section;
  const styles = useStyles();
  const { actions } = discussion.handedIn.worksheet;
  return (
    <>
      {view.earlier.length > 1 && (
        <h3 className={styles.group}>
          {texts.ofGroup(discussion.groupName ?? view.group.name, discussion.year)}
        </h3>
      )}
      {actions.length === 0 ? (
        <p className={styles.none}>{texts.noActions}</p>
      ) : (
        <ul className={styles.list}>
          {actions.map((action) => (
            <EarlierAction key={action.id} view={view} action={action} />
          ))}
        </ul>
      )}
    </>
  );
}
