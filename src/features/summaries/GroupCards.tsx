import { useState } from "react";
import { Link } from "wouter";
import { textIn } from "#domain/model/localText.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { useGroupCardsStyles } from "./GroupCards.styles.ts";
import { GroupState } from "./GroupState.tsx";

interface GroupCardsProps {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly groups: readonly GroupRow[];
}

/** So many before "show all": what is late or missing comes first. */
const shownFirst = 5;

/** The groups on a phone. */
export function GroupCards({ year, today, model, groups }: GroupCardsProps) {
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
          const isIn = group.state === "handedIn";
          return (
            <li key={group.groupId} className={styles.card}>
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
                <GroupState group={group} today={today} />
              </span>
              <span className={styles.detail}>
                {isIn
                  ? formats.list([
                      ...(group.participants === null ? [] : [texts.participants(group.participants)]),
                      summaries.needs(group.needs),
                    ])
                  : texts.due(formats.day(group.dueOn))}
              </span>
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
