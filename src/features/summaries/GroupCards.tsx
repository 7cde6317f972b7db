import { useState } from "react";
import { Link } from "wouter";
import { textIn } from "#domain/model/localText.ts";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { BoardView } from "#usecases/useBoard.ts";
import { useGroupCardsStyles } from "./GroupCards.styles.ts";
import { GroupMenu } from "./GroupMenu.tsx";
import { GroupNotes } from "./GroupNotes.tsx";
import { GroupState } from "./GroupState.tsx";
import type { BoardActions } from "./useBoardActions.tsx";
import type { ShownDeputy } from "./useDeputies.ts";

export interface GroupRowsProps {
  readonly board: BoardView;
  readonly groups: readonly GroupRow[];
  readonly deputies: ReadonlyMap<string, ShownDeputy>;
  /** Null for everybody but HR. */
  readonly actions: BoardActions | null;
}

/** So many before "show all": what is late or missing comes first. */
const shownFirst = 5;

/** The groups on a phone. */
export function GroupCards({ board, groups, deputies, actions }: GroupRowsProps) {
  const { year, today, model } = board;
  const [all, setAll] = useState(groups.length <= shownFirst);
  const summaries = useTexts("summaries");
  const texts = summaries.board;
  const language = useLanguage();
  const formats = useFormats();
  const styles = useGroupCardsStyles();
  return (
    <>
      <ul className={styles.cards}>
        {(all ? groups : groups.slice(0, shownFirst)).map((group) => {
          const kind = model.groupKinds.find((known) => known.id === group.kindId);
          const isIn = group.revision !== null;
          return (
            <li key={group.groupId} className={styles.card}>
              {actions && (
                <span className={styles.menu}>
                  <GroupMenu group={group} onAction={actions.act} />
                </span>
              )}
              {isIn ? (
                <Link href={`/handedin/${year}/${group.groupId}`} className={styles.link}>
                  {group.name}
                </Link>
              ) : (
                <span className={styles.name}>{group.name}</span>
              )}
              {kind && (
                <span className={styles.detail}>
                  <InLanguage shown={textIn(kind.name, language)} />
                </span>
              )}
              <span className={styles.state}>
                <GroupState group={group} />
                <GroupNotes group={group} today={today} deputy={deputies.get(group.groupId)?.text ?? null} />
              </span>
              <span className={styles.detail}>
                {isIn
                  ? formats.list([
                      ...(group.participants === null ? [] : [texts.participants(group.participants)]),
                      summaries.needs(group.needs),
                    ])
                  : texts.due(formats.day(group.dueOn))}
              </span>
              {actions?.problemOf(group.groupId)}
            </li>
          );
        })}
      </ul>
      {!all && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {texts.showAll(groups.length)}
        </button>
      )}
    </>
  );
}
