import type { CommonChanges } from "#domain/model/commonDraftChanges.ts";
import type { CommonSet } from "#domain/model/townModel.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { type CommonThing, CommonThingText } from "./CommonThingText.tsx";
import { useDraftStyles } from "./draft.styles.ts";

interface DraftChangesProps {
  readonly changes: CommonChanges;
  readonly before: CommonSet;
}

/** What would be new, gone or different, each with its words; what changes stands beside how it is now. */
export function DraftChanges({ changes, before }: DraftChangesProps) {
  const { common: texts } = useTexts("cascade");
  const styles = useDraftStyles();
  const lists = [
    { title: texts.competences, differing: changes.competences, was: before.competences },
    { title: texts.methods, differing: changes.methods, was: before.methods },
  ];
  return lists.map(({ title, differing: { added, changed, removed }, was }) => {
    const earlierOf = new Map<string, CommonThing>(was.map((thing) => [thing.id, thing]));
    const rows: readonly { kind: string; thing: CommonThing; before?: CommonThing | undefined }[] = [
      ...added.map((thing) => ({ kind: texts.added, thing })),
      ...changed.map((thing) => ({ kind: texts.changed, thing, before: earlierOf.get(thing.id) })),
      ...removed.map((thing) => ({ kind: texts.removed, thing })),
    ];
    if (rows.length === 0) return null;
    return (
      <div key={title}>
        <h4 className={styles.small}>{title}</h4>
        <ul className={styles.list}>
          {rows.map(({ kind, thing, before: earlier }) => (
            <li key={thing.id} className={styles.item}>
              <span className={styles.kind}>{`${kind}:`}</span>
              <CommonThingText thing={thing} />
              {earlier && (
                <span className={styles.was}>
                  {`${texts.before}: `}
                  <CommonThingText plain thing={earlier} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
