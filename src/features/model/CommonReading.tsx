import { commonChanges } from "#domain/model/commonDraftChanges.ts";
import { datedSets } from "#domain/model/commonSets.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { draftYear } from "#domain/yearclock/draftYear.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Prose } from "#ui/Prose.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { CommonView } from "#usecases/useCommon.ts";
import { BeginDraft } from "./BeginDraft.tsx";
import { ChangesList } from "./ChangesList.tsx";
import { CommonHistory } from "./CommonHistory.tsx";
import { CommonSetReading } from "./CommonSetReading.tsx";
import { DecisionText } from "./DecisionText.tsx";
import { useModelStyles } from "./model.styles.ts";
import { validityText } from "./validityText.ts";

/** What is in force in a year, what changed by it, and what is being prepared for it. */
export function CommonReading({ view }: { readonly view: CommonView }) {
  const texts = useTexts("model");
  const formats = useFormats();
  const styles = useModelStyles();
  const { model, year, today, isHr } = view;
  const sets = datedSets(model);
  const index = Math.max(
    0,
    sets.findLastIndex(({ set }) => set.fromYear <= year),
  );
  const [current, before] = [sets[index], sets[index - 1]];
  if (!current) return null;
  const { decidedOn } = current.set;
  const correctable = isHr && (current.toYear === null || current.toYear >= cycleYear(today));
  const next = draftYear(today);
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <p className={styles.help}>
        {[
          validityText(current, texts.validity),
          ...(decidedOn === null ? [] : [texts.decidedOn(formats.day(decidedOn))]),
        ].join(", ")}
      </p>
      {isHr && view.open && !view.draft && <BeginDraft view={view} />}
      {!isHr && view.open && view.draft && (
        <Section title={texts.proposal.title(year)}>
          <div className={styles.panel}>
            <p className={styles.panelText}>{texts.proposal.help}</p>
            <ChangesList changes={commonChanges(current.set, view.draft)} tense="will" />
            {view.draft.note.trim() !== "" && (
              <>
                <h3 className={styles.name}>{texts.proposal.note}</h3>
                <Prose text={view.draft.note} />
              </>
            )}
          </div>
        </Section>
      )}
      {before && current.set.fromYear === year && (
        <Section title={texts.changes.fromBefore}>
          <div className={styles.panel}>
            <ChangesList changes={commonChanges(before.set, current.set)} tense="did" />
          </div>
        </Section>
      )}
      <CommonSetReading
        set={current.set}
        correct={correctable ? view.correct : null}
        onCorrected={view.reload}
      />
      {view.decided && <DecisionText decided={view.decided} />}
      {isHr && year !== next && (
        <RowList>
          <LinkRow
            href={`/common/${next}`}
            title={texts.proposal.toDraft(next)}
            detail={texts.proposal.toDraftDetail}
          />
        </RowList>
      )}
      <CommonHistory sets={sets} current={current} />
    </>
  );
}
