import { makeStyles, tokens } from "@fluentui/react-components";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import type { OutcomeRow } from "#domain/trace/outcomeRows.ts";
import { traceStates } from "#domain/trace/traceState.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { OutcomesView } from "#usecases/useOutcomes.ts";
import { FateFields } from "../FateFields.tsx";
import { useNeedDecisionsStyles } from "../NeedDecisions.styles.ts";
import { needRowName } from "../needRowName.ts";
import { OutcomeNeedItem } from "./OutcomeNeedItem.tsx";

interface OutcomeFoldProps {
  readonly view: OutcomesView;
  readonly row: OutcomeRow;
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  needs: { listStyleType: "none", margin: 0, padding: 0 },
});

/** One competence that groups need: what it has led to, and each group's need. */
export function OutcomeFold({ view, row }: OutcomeFoldProps) {
  const { outcomes: texts } = useTexts("trace");
  const summaries = useTexts("summaries");
  const undecided = useTexts("compiling").fate.undecided;
  const language = useLanguage();
  const styles = useStyles();
  const decisions = useNeedDecisionsStyles();
  const { summary } = view;
  const name = needRowName(row, summary.model, language, summaries.summary.unnamed);
  const written = contentLanguage(summary.model);
  const fate = row.fate === "various" ? null : row.fate;
  const ledTo = [fate?.ledTo?.what.trim(), fate?.ledTo?.when.trim()].filter(Boolean).join(", ");
  return (
    <FoldRow
      title={<InLanguage shown={name} />}
      detail={
        <>
          {summaries.summary.counts(summaries.needs(row.needs), summaries.groups(row.groups))}
          {ledTo && (
            <>
              {" · "}
              <span {...(written ? { lang: written } : {})}>{ledTo}</span>
            </>
          )}
        </>
      }
      state={<RowStates row={row} />}
    >
      <div className={decisions.decisions}>
        <FateFields
          fate={fate}
          today={summary.today}
          undecided={row.fate === "various" ? texts.various : undecided}
          {...(row.fate === "various" ? { hint: texts.variousHelp } : {})}
          onChange={(next) => summary.decideFate(row.key, next)}
          onDone={summary.blurred}
        />
      </div>
      <h2 className={styles.title}>{texts.needsTitle}</h2>
      <ul className={styles.needs}>
        {row.items.map((item) => (
          <OutcomeNeedItem key={`${item.groupId} ${item.need.id}`} view={view} row={row} item={item} />
        ))}
      </ul>
    </FoldRow>
  );
}

/** How far the row's needs have come; with how many of each where they differ. */
function RowStates({ row: { items, states, fate } }: Pick<OutcomeFoldProps, "row">) {
  const texts = useTexts("trace");
  const formats = useFormats();
  const heldOn = fate !== "various" ? fate?.ledTo?.heldOn : null;
  const [only, ...others] = traceStates.filter((state) => states.has(state));
  if (only === "held" && heldOn && others.length === 0) return texts.heldOn(formats.day(heldOn));
  if (only && others.length === 0) return texts.states[only];
  return [only, ...others]
    .flatMap((state) => (state ? [state] : []))
    .map((state) =>
      texts.needs.count(texts.states[state], items.filter((item) => item.state === state).length),
    )
    .join(", ");
}
