import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import type { ChannelTab } from "#usecases/channelTab.ts";
import { GroupDiscussion } from "./GroupDiscussion.tsx";
import { useTabStyles } from "./tab.styles.ts";

/** Where the discussions stand: the group's, or those of the unit's own groups. */
export function GroupDiscussions({ tab }: { readonly tab: ChannelTab }) {
  const texts = useTexts("channelTab").discussion;
  const styles = useTabStyles();
  const { groups, below, year, place } = tab;
  const isGroup = place.kind === "group";
  if (groups.length === 0 && below.length > 0) return null;
  return (
    <Section title={isGroup ? texts.one(year) : texts.several(year)}>
      {groups.length === 0 ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <ul className={styles.list}>
          {groups.map((group) => (
            <GroupDiscussion key={group.groupId} group={group} year={year} named={!isGroup} />
          ))}
        </ul>
      )}
    </Section>
  );
}
