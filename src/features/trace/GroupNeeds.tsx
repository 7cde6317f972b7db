import { makeStyles, tokens } from "@fluentui/react-components";
import { BranchRegular } from "@fluentui/react-icons/svg/branch";
import type { GroupId } from "#domain/organisation/group.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { NeedsTrace } from "#usecases/loadNeedsTrace.ts";
import { useNeedsTrace } from "#usecases/useNeedsTrace.ts";
import { TracedYear } from "./TracedYear.tsx";

interface GroupNeedsProps {
  readonly year: number;
  readonly groupId: GroupId;
  readonly needId?: string;
}

const useStyles = makeStyles({
  lead: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXL,
    maxWidth: "70ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
});

/** Every need of a group's last discussions, with its way up to the line and down to the training. */
export function GroupNeeds({ year, groupId, needId }: GroupNeedsProps) {
  const texts = useTexts("trace").needs;
  const styles = useStyles();
  const loaded = useNeedsTrace(year, groupId);
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={view && !isOurs(view) ? texts.titleOf : texts.title}
      eyebrow={view && eyebrowOf(view)}
      back={{
        href: `/${view && !isOurs(view) ? "handedin" : "discussion"}/${year}/${groupId}`,
        to: texts.back,
      }}
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={5}>
        {(ready) => (
          <>
            <GapsNotice gaps={ready.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
            {ready.seesDecisions ? (
              <p className={styles.lead}>{texts.lead}</p>
            ) : (
              <Notice tone="info">{texts.hidden}</Notice>
            )}
            {ready.discussions.length === 0 ? (
              <EmptyState icon={<BranchRegular />} title={texts.emptyTitle} help={texts.emptyHelp} />
            ) : (
              ready.discussions.map((discussion) => (
                <TracedYear
                  key={`${discussion.year} ${discussion.groupId}`}
                  discussion={discussion}
                  seesDecisions={ready.seesDecisions}
                  {...(needId ? { needId } : {})}
                />
              ))
            )}
          </>
        )}
      </WhenReady>
    </Page>
  );
}

/** Read by the group itself. */
function isOurs({ seesDecisions, isHr }: NeedsTrace): boolean {
  return seesDecisions && !isHr;
}

function eyebrowOf({ group, unitName }: NeedsTrace): string {
  return [group.name, ...(unitName && unitName !== group.name ? [unitName] : [])].join(" · ");
}
