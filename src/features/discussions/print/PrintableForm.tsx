import { Button } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import type { GroupId } from "#domain/organisation/group.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { usePrintable } from "#usecases/usePrintable.ts";
import { PaperSheet } from "./PaperSheet.tsx";
import { usePrintStyles } from "./print.styles.ts";

interface PrintableFormProps {
  readonly year: number;
  readonly groupId: GroupId;
}

/** The form on paper, for a group without phones, accounts or a computer at hand. */
export function PrintableForm({ year, groupId }: PrintableFormProps) {
  const loaded = usePrintable(year, groupId);
  const texts = useTexts("earlier").print;
  const styles = usePrintStyles();
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <div className={styles.screen}>
      <Page
        title={texts.title}
        documentTitle={view ? `${view.group.name} ${year}` : texts.title}
        back={{ href: `/discussion/${year}/${groupId}`, to: view?.group.name ?? texts.back }}
        ready={loaded.status !== "loading"}
        aside={
          view && (
            <Button
              size="large"
              appearance="primary"
              className={styles.button}
              icon={<PrintRegular />}
              onClick={() => window.print()}
            >
              {texts.button}
            </Button>
          )
        }
      >
        <WhenReady loaded={loaded} rows={6}>
          {(ready) => (
            <>
              <div className={styles.help}>
                <p>{texts.help}</p>
                <p>{texts.fallback}</p>
              </div>
              <PaperSheet view={ready} />
            </>
          )}
        </WhenReady>
      </Page>
    </div>
  );
}
