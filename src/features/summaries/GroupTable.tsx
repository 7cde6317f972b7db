import { mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";
import { textIn } from "#domain/model/localText.ts";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { GroupRowsProps } from "./GroupCards.tsx";
import { GroupMenu } from "./GroupMenu.tsx";
import { GroupNotes } from "./GroupNotes.tsx";
import { GroupState } from "./GroupState.tsx";
import { useTableStyles } from "./table.styles.ts";

interface GroupTableProps extends GroupRowsProps {
  readonly unitName: string;
}

export function GroupTable({ board, groups, deputies, actions, unitName }: GroupTableProps) {
  const { year, today, model } = board;
  const reviews = useTexts("reviews").board;
  const texts = useTexts("summaries").board;
  const language = useLanguage();
  const formats = useFormats();
  const styles = useTableStyles();
  const hidden = useHiddenStyles();
  const shown = (group: GroupRow, count: number | null) =>
    group.revision !== null && count !== null ? formats.number(count) : texts.none;
  return (
    <table className={mergeClasses(styles.table, actions ? styles.withMenu : styles.counted, styles.groups)}>
      <caption className={hidden.visually}>{texts.caption(unitName)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.group}</th>
          <th scope="col" className={styles.kindColumn}>
            {texts.columns.kind}
          </th>
          <th scope="col">{texts.columns.state}</th>
          <th scope="col">{texts.columns.dueOn}</th>
          <th scope="col">{texts.columns.participants}</th>
          <th scope="col">{texts.columns.needs}</th>
          {actions && (
            <th scope="col">
              <span className={hidden.visually}>{reviews.columnActions}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const kind = model.groupKinds.find((known) => known.id === group.kindId);
          const kindName = kind && <InLanguage shown={textIn(kind.name, language)} />;
          return (
            <tr key={group.groupId}>
              <th scope="row">
                {group.revision !== null ? (
                  <Link href={`/handedin/${year}/${group.groupId}`} className={styles.link}>
                    {group.name}
                  </Link>
                ) : (
                  <span className={styles.name}>{group.name}</span>
                )}
                <span className={mergeClasses(styles.detail, styles.kindBelow)}>{kindName}</span>
              </th>
              <td className={styles.kindColumn}>{kindName}</td>
              <td>
                <GroupState group={group} />
                <GroupNotes group={group} today={today} deputy={deputies.get(group.groupId)?.text ?? null} />
                {actions?.problemOf(group.groupId)}
              </td>
              <td className={styles.day}>{formats.day(group.dueOn)}</td>
              <td>{shown(group, group.participants)}</td>
              <td>{shown(group, group.needs)}</td>
              {actions && (
                <td>
                  <GroupMenu group={group} onAction={actions.act} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
