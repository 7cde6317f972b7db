import { Link } from "wouter";
import type { SheetRow } from "#domain/plans/planBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { usePlanBoardStyles } from "./planBoard.styles.ts";
import { SheetState } from "./SheetState.tsx";

interface SheetRowsProps {
  readonly planYear: number;
  readonly sheets: readonly SheetRow[];
}

/** Groups' plans: where each stands and how large it is. */
export function SheetRows({ planYear, sheets }: SheetRowsProps) {
  const texts = useTexts("planBoard");
  const formats = useFormats();
  const styles = usePlanBoardStyles();
  return (
    <ul className={styles.sheets}>
      {sheets.map((sheet) => {
        const { groupId, name, digest, state, dueOn } = sheet;
        const begun = digest && digest.rows > 0;
        return (
          <li key={groupId} className={styles.sheet}>
            {state === "noDocument" ? (
              <span className={styles.plain}>{name}</span>
            ) : (
              <Link href={`/plan/${planYear}/${groupId}`} className={styles.sheetName}>
                {name}
              </Link>
            )}
            <span>
              <SheetState sheet={sheet} />
            </span>
            <span className={styles.numbers}>
              {begun
                ? [
                    texts.rows(digest.rows),
                    texts.days(formats.number(digest.days)),
                    formats.euros(digest.cost),
                  ].join(", ")
                : state !== "handedIn" && texts.due(formats.day(dueOn))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
