import type { Change } from "#domain/home/changesSince.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";

/** What others have done since the person was last here. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const texts = useTexts("homeMore").changes;
  const formats = useFormats();
  if (changes.length === 0) return null;
  return (
    <Section title={texts.title}>
      <RowList>
        {changes.map((change) => (
          <LinkRow
            key={change.id}
            href={placeOf(change)}
            title={titleOf(change, texts)}
            detail={whatOf(change, texts)}
            state={formats.dayAndTime(new Date(change.at))}
          />
        ))}
      </RowList>
    </Section>
  );
}

type ChangeTexts = Texts<"homeMore">["changes"];

function placeOf(change: Change): string {
  switch (change.kind) {
    case "board":
      return `/board/${change.year}`;
    case "published":
      return `/published/${change.year}/${change.unitId}/${change.revision}`;
    case "lines":
      return `/lines/${change.year}/${change.unitId}`;
    case "plan":
      return `/confirmed/${change.year}`;
    case "accepted":
    case "handled":
      return `/needs/${change.year}/${change.groupId}`;
    default:
      return `/discussion/${change.year}/${change.groupId}`;
  }
}

function titleOf(change: Change, texts: ChangeTexts): string {
  if (change.kind === "board") return texts.handedInToMe;
  if (change.kind === "plan") return texts.planOf(change.year);
  return "title" in change ? change.title : texts.of(change.unitName, change.year);
}

function whatOf(change: Change, texts: ChangeTexts): string {
  switch (change.kind) {
    case "board":
      return texts.board(change.count);
    case "published":
    case "lines":
    case "plan":
      return texts[change.kind](change.revision);
    default:
      return texts[change.kind];
  }
}
