import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { type ShownText, textIn } from "#domain/model/localText.ts";
import { competenceOf } from "#domain/model/yearModel.ts";
import type { MergeProposal } from "#domain/needs/mergeProposals.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { media } from "#ui/media.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { needRowName } from "./needRowName.ts";

interface CompileProposalProps {
  readonly view: AreaSummaryView;
  readonly proposal: MergeProposal;
  readonly onDecided: (text: string, undo: () => void) => void;
}

const useStyles = makeStyles({
  proposal: {
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  fields: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  question: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  rows: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  row: { overflowWrap: "anywhere" },
  words: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { maxWidth: "480px", marginBottom: tokens.spacingVerticalM },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    [media.phone]: { "& > button": { flexGrow: 1 } },
  },
});

/** Rows that seem to mean the same: HR counts them as one, or keeps them apart for good. */
export function CompileProposal({ view, proposal, onDecided }: CompileProposalProps) {
  const all = useTexts("compiling");
  const summaries = useTexts("summaries");
  const texts = all.proposals;
  const language = useLanguage();
  const styles = useStyles();
  const wordsId = useId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<"rows" | "name" | null>(null);
  const common = competenceOf(view.model, proposal.competenceId);
  const nameOf = (row: MergeProposal["rows"][number]): ShownText =>
    needRowName(row, view.model, language, summaries.summary.unnamed);
  const [name, setName] = useState(() => (proposal.rows[0] ? nameOf(proposal.rows[0]).text : ""));
  const chosen = proposal.rows.filter(({ key }) => !left.has(key));
  const names = proposal.rows.map((row) => nameOf(row).text).join(", ");
  const few = chosen.length < (common ? 1 : 2);

  const merge = () => {
    if (few) return setProblem("rows");
    if (!common && !name.trim()) return setProblem("name");
    const undoMerge = view.merge({
      rows: chosen,
      competenceId: common?.id ?? null,
      text: common ? "" : name,
    });
    const others = proposal.rows.filter(({ key }) => left.has(key));
    // What HR left out has been looked at too: it is not proposed again.
    const undos = others.map((row) =>
      view.keepApart({ rows: common ? [row] : [...chosen, row], competenceId: proposal.competenceId }),
    );
    onDecided(texts.merged, () => {
      for (const undo of [undoMerge, ...undos]) undo();
    });
  };
  const choose = (key: string, isChosen: boolean) => {
    setProblem(null);
    const next = new Set(left);
    if (isChosen) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <li className={styles.proposal}>
      <fieldset className={styles.fields} aria-describedby={wordsId}>
        <legend className={styles.question}>
          {common ? texts.sameAs(textIn(common.name, language).text) : texts.same}
        </legend>
        <ul className={styles.rows}>
          {proposal.rows.map((row) => (
            <li key={row.key} className={styles.row}>
              <Checkbox
                size="large"
                checked={!left.has(row.key)}
                onChange={(_, { checked }) => choose(row.key, checked === true)}
                label={
                  <>
                    <InLanguage shown={nameOf(row)} />
                    {`, ${summaries.needs(row.needs)}`}
                  </>
                }
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <p id={wordsId} className={styles.words}>
        <span lang={contentLanguage(view.model)}>{texts.words(proposal.words.join(", "))}</span>
      </p>
      {!common && (
        <Field
          className={styles.name}
          label={texts.name}
          {...(problem === "name" ? { validationMessage: texts.nameMissing } : {})}
        >
          <Input
            size="large"
            autoComplete="off"
            value={name}
            onChange={(_, { value }) => {
              setProblem(null);
              setName(value);
            }}
          />
        </Field>
      )}
      {problem === "rows" && <p role="alert">{common ? texts.noneChosen : texts.tooFew}</p>}
      <div className={styles.buttons}>
        <Button size="large" appearance="primary" aria-label={texts.mergeOf(names)} onClick={merge}>
          {texts.merge}
        </Button>
        <Button
          size="large"
          aria-label={texts.keepApartOf(names)}
          onClick={() => onDecided(texts.apart, view.keepApart(proposal))}
        >
          {texts.keepApart}
        </Button>
      </div>
    </li>
  );
}
