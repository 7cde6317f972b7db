import { Link } from "wouter";
import type { ClockGroup } from "#domain/yearclock/clockItems.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useClockStyles } from "./clock.styles.ts";

/** The person's groups that have this before them, each one tap away. */
export function OwnGroups({
  groups,
  year,
}: {
  readonly groups: readonly ClockGroup[];
  readonly year: number;
}) {
  const texts = useTexts("clock").ownGroup;
  const styles = useClockStyles();
  if (groups.length === 0) return null;
  return (
    <ul className={styles.groups}>
      {groups.map(({ groupId, name, discussion }) => (
        <li key={groupId} className={styles.group}>
          {discussion ? (
            <Link href={`/discussion/${year}/${groupId}`} className={styles.link}>
              {name}
            </Link>
          ) : (
            name
          )}
          <span className={styles.quiet}>
            {discussion ? (discussion.done ? texts.done : texts.open) : texts.notOpened}
          </span>
        </li>
      ))}
    </ul>
  );
}
