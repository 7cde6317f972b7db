import { Button } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { goToPart } from "#ui/FormSection.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { commonPart } from "../formParts.ts";

/** Before handing in: what the group is to lay down for others and has not. It keeps nobody from handing in. */
export function UnlaidHint({ view }: { readonly view: DiscussionView }) {
  const { lines, common } = useTexts("cascade");
  const { kind, worksheet, commonDraft } = view;
  if (worksheet.neverMet !== null) return null;
  const hints = [
    kind.lays.includes("commonSet") &&
      commonDraft &&
      !worksheet.commonDecision && { part: commonPart, text: common.hintNone, go: common.hintGo },
    kind.lays.includes("lines") &&
      worksheet.lines.length === 0 && { part: "lines", text: lines.hintNone, go: lines.hintGo },
  ].filter((hint) => typeof hint === "object" && hint !== null);
  return hints.map(({ part, text, go }) => (
    <Notice key={part} tone="info">
      <p>{text}</p>
      <Button size="large" onClick={() => goToPart(part)}>
        {go}
      </Button>
    </Notice>
  ));
}
