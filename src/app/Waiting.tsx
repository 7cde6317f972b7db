import { useTexts } from "#i18n/useTexts.ts";
import { Page } from "#ui/Page.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";

/** While the code of a screen is on its way. */
export function Waiting() {
  const ui = useTexts("ui");
  return (
    <Page title={ui.appName} ready={false}>
      <Skeleton />
    </Page>
  );
}
