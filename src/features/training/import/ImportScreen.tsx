import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useImport } from "#usecases/training/useImport.ts";
import { useTrainingStyles } from "../training.styles.ts";
import { ImportSteps } from "./ImportSteps.tsx";

/** HR brings trainings from a table into people's records. */
export function ImportScreen({ year }: { readonly year: number }) {
  const texts = useTexts("trainingImport");
  const styles = useTrainingStyles();
  const { loaded, work } = useImport(year);
  return (
    <Page
      title={texts.title(year)}
      back={{ href: `/training/${year}/all`, to: texts.toAll }}
      width="wide"
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={4}>
        {(town) =>
          town ? (
            <>
              <p className={styles.lead}>{texts.lead}</p>
              <GapsNotice gaps={{ missing: null, unreadable: town.unreadable }} />
              <ImportSteps town={town} work={work} />
            </>
          ) : (
            <EmptyState title={texts.forHrTitle} help={texts.forHrHelp} />
          )
        }
      </WhenReady>
    </Page>
  );
}
