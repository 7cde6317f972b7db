import { Button } from "@fluentui/react-components";
import { followedUp } from "#domain/discussions/followUps.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { goToPart } from "#ui/FormSection.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { earlierActions, earlierPart } from "./earlierActions.ts";

/** Before handing in: what was agreed last time and nobody has said anything about. It keeps nobody from handing in. */
export function EarlierHint({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("earlier");
  const { said, of } = followedUp(view.worksheet, earlierActions(view.earlier));
  if (said === of || view.worksheet.neverMet !== null) return null;
  return (
    <Notice tone="info">
      <p>{texts.hint(of - said)}</p>
      <Button size="large" onClick={() => goToPart(earlierPart)}>
        {texts.hintGo}
      </Button>
    </Notice>
  );
}
