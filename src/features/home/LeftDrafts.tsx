import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import type { LeftDocument } from "#usecases/leftDrafts.ts";
import { useLeftDrafts } from "#usecases/useLeftDrafts.ts";

/** What the person wrote on this device and could not be saved: nothing is forgotten because nobody opens it again. */
export function LeftDrafts() {
  const left = useLeftDrafts();
  const texts = useTexts("home").left;
  const formats = useFormats();
  if (left.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.title}>
      <p>{texts.help}</p>
      {left.some(({ onDevice }) => !onDevice) && <p>{texts.keepOpen}</p>}
      <RowList>
        {left.map((document) => (
          <LinkRow
            key={document.documentKey}
            href={placeOf(document)}
            title={texts[document.kind](document.year)}
            detail={texts.written(formats.dayAndTime(new Date(document.keptAt)))}
          />
        ))}
      </RowList>
    </Notice>
  );
}

function placeOf({ kind, year, id }: LeftDocument): string {
  return `/${kind}/${year}/${id}`;
}
