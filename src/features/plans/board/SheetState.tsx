import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DocumentErrorRegular } from "@fluentui/react-icons/svg/document-error";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";
import type { SheetRow } from "#domain/plans/planBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel, type Tone } from "#ui/StatusLabel.tsx";

const looks: Readonly<Record<SheetRow["state"], { readonly tone: Tone; readonly icon: ReactNode }>> = {
  notBegun: { tone: "neutral", icon: <CircleRegular aria-hidden /> },
  draft: { tone: "neutral", icon: <EditRegular aria-hidden /> },
  handedIn: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  unreadable: { tone: "warning", icon: <DocumentErrorRegular aria-hidden /> },
  noDocument: { tone: "warning", icon: <DocumentErrorRegular aria-hidden /> },
};

/** Where one sheet stands; a late one with how late. */
export function SheetState({ sheet }: { readonly sheet: SheetRow }) {
  const texts = useTexts("planBoard");
  const formats = useFormats();
  const { state, daysLate, digest } = sheet;
  const said =
    state === "handedIn"
      ? texts.states.handedIn(digest?.handedInOn ? formats.day(digest.handedInOn) : "")
      : texts.states[state];
  return (
    <>
      <StatusLabel {...looks[state]}>{said.trim()}</StatusLabel>
      {daysLate > 0 && (
        <StatusLabel tone="danger" icon={<ErrorCircleRegular aria-hidden />}>
          {texts.late(daysLate)}
        </StatusLabel>
      )}
    </>
  );
}
