import type { SheetRow } from "#domain/plans/planBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { SheetState } from "../board/SheetState.tsx";
import { useAreaStyles } from "./area.styles.ts";

/** Groups of the area that have written nothing yet: many in spring, few in autumn. */
export function GroupsWithoutRows({ standings }: { readonly standings: readonly SheetRow[] }) {
  const texts = useTexts("areaPlan").sources;
  const board = useTexts("planBoard");
  const styles = useAreaStyles();
  if (standings.length === 0) return null;
  const late = standings.filter(({ daysLate }) => daysLate > 0).length;
  return (
    <FoldRow
      title={texts.without(standings.length)}
      detail={late > 0 ? <span className={styles.over}>{board.lateGroups(late)}</span> : board.noneLate}
    >
      <ul className={styles.list}>
        {standings.map((standing) => (
          <li key={standing.groupId} className={styles.row}>
            <span className={styles.words}>{standing.name}</span>
            <span>
              <SheetState sheet={standing} />
            </span>
          </li>
        ))}
      </ul>
    </FoldRow>
  );
}
