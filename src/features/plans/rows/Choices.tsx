import { lineTitle } from "#domain/lines/lineTitle.ts";
import { textIn } from "#domain/model/localText.ts";
import { competenceOf, methodOf } from "#domain/model/yearModel.ts";
import type { CellWords } from "#domain/plans/planCells.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useTexts } from "#i18n/useTexts.ts";

/** A column whose cells are chosen from a list. */
export type ChoiceColumn = "competence" | "method" | "line" | "eligible";

/** The choice that stands for a competence in the plan's own words. */
export const ownWords = "own words";

const shares = [70, 20, 10] as const;
const audiences = ["everyone", "supervisors"] as const;

/** What a list has chosen, as its option's value. */
export function chosenOf(row: PlanRow, column: ChoiceColumn): string {
  switch (column) {
    case "competence":
      return row.competenceId ?? (row.competenceText === "" ? "" : ownWords);
    case "method":
      return row.methodId ?? "";
    case "line":
      return row.lineId ?? "";
    case "eligible":
      return row.eligible === null ? "" : String(row.eligible);
  }
}

/** What choosing an option changes in a row. */
export function choicePatch(row: PlanRow, column: ChoiceColumn, value: string): Partial<PlanRow> {
  switch (column) {
    case "competence":
      return value === ownWords
        ? { competenceId: null, competenceText: row.competenceText }
        : { competenceId: value || null, competenceText: "" };
    case "method":
      return { methodId: value || null };
    case "line":
      return { lineId: value || null };
    case "eligible":
      return { eligible: value === "" ? null : value === "true" };
  }
}

interface ChoicesProps {
  readonly row: PlanRow;
  readonly column: ChoiceColumn;
  readonly words: CellWords;
}

/** The options of a list. What the row has stays among them, also when its year no longer offers it. */
export function Choices({ row, column, words }: ChoicesProps) {
  const texts = useTexts("plans").choice;
  const { model, lines, language } = words;
  switch (column) {
    case "competence": {
      const kept = model.competences.some(({ id }) => id === row.competenceId)
        ? undefined
        : competenceOf(model, row.competenceId);
      return (
        <>
          <option value="">{texts.open}</option>
          {audiences.map((audience) => (
            <optgroup key={audience} label={texts[audience]}>
              {model.competences
                .filter((competence) => competence.audience === audience)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {textIn(name, language).text}
                  </option>
                ))}
            </optgroup>
          ))}
          {kept && <option value={kept.id}>{textIn(kept.name, language).text}</option>}
          <option value={ownWords}>{texts.ownWords}</option>
        </>
      );
    }
    case "method": {
      const kept = model.methods.some(({ id }) => id === row.methodId)
        ? undefined
        : methodOf(model, row.methodId);
      return (
        <>
          <option value="">{texts.open}</option>
          {shares.map((share) => (
            <optgroup key={share} label={texts.share[`s${share}`]}>
              {model.methods
                .filter((method) => method.share === share)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {textIn(name, language).text}
                  </option>
                ))}
            </optgroup>
          ))}
          {kept && <option value={kept.id}>{textIn(kept.name, language).text}</option>}
        </>
      );
    }
    case "line": {
      const known = lines.some((level) => level.lines.some(({ id }) => id === row.lineId));
      return (
        <>
          <option value="">{texts.open}</option>
          {lines.map((level) => (
            <optgroup key={level.unitId} label={level.unitName}>
              {level.lines.map(({ id, text }) => (
                <option key={id} value={id}>
                  {lineTitle(textIn(text, language).text)}
                </option>
              ))}
            </optgroup>
          ))}
          {row.lineId !== null && !known && <option value={row.lineId}>{texts.lineGone}</option>}
        </>
      );
    }
    case "eligible":
      return (
        <>
          <option value="">{texts.unsaid}</option>
          <option value="true">{texts.yes}</option>
          <option value="false">{texts.no}</option>
        </>
      );
  }
}
