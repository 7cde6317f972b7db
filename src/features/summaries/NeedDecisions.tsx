import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CompetenceNeeds } from "#domain/needs/competenceNeeds.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { FateFields } from "./FateFields.tsx";
import { useNeedDecisionsStyles } from "./NeedDecisions.styles.ts";
import { mergedNames, needRowName } from "./needRowName.ts";

interface NeedDecisionsProps {
  readonly view: AreaSummaryView;
  readonly row: CompetenceNeeds;
  readonly name: string;
}

/** What becomes of a row's needs, and whether they are counted with others. */
export function NeedDecisions({ view, row, name }: NeedDecisionsProps) {
  const texts = useTexts("compiling").fate;
  const styles = useNeedDecisionsStyles();
  return (
    <div className={styles.decisions}>
      <FateFields
        fate={view.fates[row.key] ?? null}
        today={view.today}
        undecided={texts.undecided}
        hint={texts.hint}
        onChange={(fate) => view.decideFate(row.key, fate)}
        onDone={view.blurred}
      />
      <MergedRows view={view} row={row} />
      {row.competenceId === null && <MergeByHand view={view} row={row} name={name} />}
    </div>
  );
}

function MergedRows({ view, row }: Pick<NeedDecisionsProps, "view" | "row">) {
  const texts = useTexts("compiling").merging;
  const language = useLanguage();
  const announce = useAnnounce();
  const styles = useNeedDecisionsStyles();
  return row.merges.map((merge) => {
    const names = mergedNames(row, merge, view.model, language).join(", ");
    return (
      <p key={merge.id} className={styles.merged}>
        {texts.consists(names)}
        <Button
          aria-label={texts.undoOf(names)}
          onClick={() => {
            view.undoMerge(merge.id);
            view.blurred();
            announce(texts.undone);
          }}
        >
          {texts.undo}
        </Button>
      </p>
    );
  });
}

/** HR sees more than the app does: any own words can be counted as something else. */
function MergeByHand({ view, row, name }: NeedDecisionsProps) {
  const { merging: texts, proposals } = useTexts("compiling");
  const unnamed = useTexts("summaries").summary.unnamed;
  const language = useLanguage();
  const announce = useAnnounce();
  const styles = useNeedDecisionsStyles();
  const [chosen, setChosen] = useState("");
  const own = view.statistics.byCompetence.filter(
    (other) => other.competenceId === null && other.key !== row.key,
  );
  const merge = () => {
    const other = own.find(({ key }) => key === chosen);
    const common = view.model.competences.find(({ id }) => `id:${id}` === chosen);
    if (!other && !common) return;
    view.merge({
      rows: other ? [other, row] : [row],
      competenceId: common?.id ?? null,
      text: other ? other.text : name,
    });
    view.blurred();
    announce(proposals.merged);
  };
  return (
    <div className={styles.byHand}>
      <Field label={texts.with} className={styles.grows}>
        <Select size="large" value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{texts.choose}</option>
          <optgroup label={texts.common}>
            {view.model.competences.map((competence) => (
              <option key={competence.id} value={`id:${competence.id}`}>
                {needRowName({ competenceId: competence.id, text: "" }, view.model, language, unnamed).text}
              </option>
            ))}
          </optgroup>
          {own.length > 0 && (
            <optgroup label={texts.own}>
              {own.map((other) => (
                <option key={other.key} value={other.key}>
                  {needRowName(other, view.model, language, unnamed).text}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      <Button size="large" disabledFocusable={chosen === ""} onClick={merge}>
        {texts.merge}
      </Button>
    </div>
  );
}
