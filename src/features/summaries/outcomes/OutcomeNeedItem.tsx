import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { needName } from "#domain/needs/needName.ts";
import type { OutcomeNeed, OutcomeRow } from "#domain/trace/outcomeRows.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { media } from "#ui/media.ts";
import type { OutcomesView } from "#usecases/useOutcomes.ts";
import { FateFields } from "../FateFields.tsx";
import { useNeedDecisionsStyles } from "../NeedDecisions.styles.ts";
import { NeedWayLink } from "../NeedWayLink.tsx";

interface OutcomeNeedItemProps {
  readonly view: OutcomesView;
  readonly row: OutcomeRow;
  readonly item: OutcomeNeed;
}

const useStyles = makeStyles({
  need: { marginBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  group: { display: "block", fontWeight: tokens.fontWeightSemibold },
  note: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  description: { margin: 0, maxWidth: "70ch" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
  },
  button: { [media.touch]: { minHeight: "44px" } },
  own: { margin: 0, marginTop: tokens.spacingVerticalS, padding: 0, border: "none", minWidth: 0 },
});

/** One group's need: its whole way, and a word of its own where the row's does not hold for it. */
export function OutcomeNeedItem({ view, row, item }: OutcomeNeedItemProps) {
  const { outcomes: texts, states, needs } = useTexts("trace");
  const language = useLanguage();
  const styles = useStyles();
  const decisions = useNeedDecisionsStyles();
  const { summary } = view;
  const { groupId, need, fate, isOwn } = item;
  const [asked, setAsked] = useState(false);
  const isOpen = asked || isOwn;
  const group = summary.board.groups.find((known) => known.groupId === groupId)?.name ?? groupId;
  const name = needName(need, summary.model, language)?.text ?? needs.untitled;
  const written = contentLanguage(summary.model);
  const toggle = () => {
    if (isOwn) {
      view.decideNeed(row, item, null);
      summary.blurred();
    }
    setAsked(!isOpen);
  };
  return (
    <li className={styles.need}>
      <span className={styles.group}>
        {group}
        {isOwn && <span className={styles.note}>{`, ${texts.ownNote}: ${states[item.state]}`}</span>}
      </span>
      {need.description.trim() && (
        <p className={styles.description} {...(written ? { lang: written } : {})}>
          {need.description}
        </p>
      )}
      <div className={styles.actions}>
        <NeedWayLink year={summary.year} groupId={groupId} group={group} needId={need.id} name={name} />
        <Button
          appearance="subtle"
          className={styles.button}
          aria-expanded={isOpen}
          aria-label={isOpen ? texts.likeOthersOf(group) : texts.ownOf(group)}
          onClick={toggle}
        >
          {isOpen ? texts.likeOthers : texts.own}
        </Button>
      </div>
      {isOpen && (
        <fieldset className={styles.own} aria-label={texts.ownOf(group)}>
          <div className={decisions.decisions}>
            <FateFields
              fate={isOwn ? fate : null}
              today={summary.today}
              undecided={texts.likeOthers}
              onChange={(next) => view.decideNeed(row, item, next)}
              onDone={summary.blurred}
            />
          </div>
        </fieldset>
      )}
    </li>
  );
}
