import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { WorksheetReading } from "./WorksheetReading.tsx";

/** The worksheet for a member of the group who does not fill it. */
export function DraftReading({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("discussions").reading;
  return (
    <>
      <Notice tone="info" title={texts.draftTitle}>
        {texts.draftHelp}
      </Notice>
      <WorksheetReading {...view} />
    </>
  );
}
