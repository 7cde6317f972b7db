import { useTexts } from "#i18n/useTexts.ts";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useCommon } from "#usecases/useCommon.ts";
import { CommonReading } from "./CommonReading.tsx";
import { DraftEditor } from "./DraftEditor.tsx";

/** The common competences and ways of learning of a year: everybody reads them, HR prepares the next. */
export function CommonScreen({ year }: { readonly year: number }) {
  const texts = useTexts("model");
  const loaded = useCommon(year);
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={texts.title(year)}
      {...(view?.drafting ? { eyebrow: texts.draftEyebrow } : {})}
      back={{ href: "/", to: texts.home }}
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(ready) =>
          ready.drafting ? (
            <DraftEditor view={ready} drafting={ready.drafting} />
          ) : (
            <CommonReading view={ready} />
          )
        }
      </WhenReady>
    </Page>
  );
}
