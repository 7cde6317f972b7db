import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useGoalImport } from "#usecases/talks/goals/useGoalImport.ts";
import { GoalImportSteps } from "./GoalImportSteps.tsx";
import { useGoalImportStyles } from "./goalImport.styles.ts";

/** A supervisor brings last goals of the own staff in from a table: nobody else may read them. */
export function GoalImportScreen({ year }: { readonly year: number }) {
  const texts = useTexts("goalImport");
  const styles = useGoalImportStyles();
  const { loaded, work } = useGoalImport(year);
  return (
    <Page
      title={texts.title}
      back={{ href: `/talks/${year}`, to: texts.back }}
      width="wide"
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={4}>
        {(town) =>
          town ? (
            <>
              <p className={styles.lead}>{texts.lead}</p>
              <Notice tone="info">{texts.why}</Notice>
              <GapsNotice gaps={town.gaps} />
              <GoalImportSteps town={town} work={work} />
            </>
          ) : (
            <EmptyState icon={<PeopleRegular />} title={texts.noneTitle} help={texts.none} />
          )
        }
      </WhenReady>
    </Page>
  );
}
