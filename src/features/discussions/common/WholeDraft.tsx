import type { CommonDraft, DraftCompetence, DraftMethod } from "#domain/model/commonDraft.ts";
import { inOrder } from "#domain/model/draftOrder.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CommonThingText } from "./CommonThingText.tsx";
import { useDraftStyles } from "./draft.styles.ts";

const audiences = ["everyone", "supervisors"] as const;
const shares = [70, 20, 10] as const;

/** All that the proposal has: competences by audience, ways of learning by their part of 70-20-10. */
export function WholeDraft({ draft }: { readonly draft: CommonDraft }) {
  const texts = useTexts("cascade").common;
  const styles = useDraftStyles();
  const parts: readonly { title: string; things: readonly (DraftCompetence | DraftMethod)[] }[] = [
    ...audiences.map((audience) => ({
      title: texts[audience],
      things: draft.competences.filter((one) => one.audience === audience),
    })),
    ...shares.map((share) => ({
      title: `${texts.methods}: ${share}`,
      things: draft.methods.filter((one) => one.share === share),
    })),
  ];
  return parts.map(
    ({ title, things }) =>
      things.length > 0 && (
        <div key={title}>
          <h3 className={styles.small}>{title}</h3>
          <ul className={styles.list}>
            {inOrder(things).map((thing) => (
              <li key={thing.id} className={styles.item}>
                <CommonThingText thing={thing} />
              </li>
            ))}
          </ul>
        </div>
      ),
  );
}
