import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { ChannelTab } from "#usecases/channelTab.ts";
import { GroupDiscussion } from "./GroupDiscussion.tsx";
import { StandingLabel } from "./StandingLabel.tsx";
import { useTabStyles } from "./tab.styles.ts";

/** Where the discussions stand: the group's, or those of the unit's own groups and then of the units below. */
export function GroupDiscussions({ tab }: { readonly tab: ChannelTab }) {
  const texts = useTexts("channelTab").discussion;
  const styles = useTabStyles();
  const { groups, below, year, place } = tab;
  const isGroup = place.kind === "group";
  return (
    <>
      <Section title={isGroup ? texts.one(year) : texts.several(year)}>
        {groups.length === 0 && below.length === 0 && <p className={styles.text}>{texts.none}</p>}
        {groups.length > 0 && (
          <ul className={styles.list}>
            {groups.map((group) => (
              <GroupDiscussion key={group.groupId} group={group} year={year} named={!isGroup} />
            ))}
          </ul>
        )}
        {groups.length === 0 && below.length > 0 && <GroupsBelow tab={tab} />}
      </Section>
      {groups.length > 0 && below.length > 0 && (
        <Section title={texts.below(below.length)}>
          <GroupsBelow tab={tab} />
        </Section>
      )}
    </>
  );
}

function GroupsBelow({ tab: { below, model } }: { readonly tab: ChannelTab }) {
  const language = useLanguage();
  return (
    <RowList>
      {below.map(({ groupId, name, kindId, standing }) => {
        const kind = model.groupKinds.find(({ id }) => id === kindId);
        return (
          <LinkRow
            key={groupId}
            href={`/channel/group/${groupId}`}
            title={name}
            {...(kind ? { detail: <InLanguage shown={textIn(kind.name, language)} /> } : {})}
            {...(standing ? { state: <StandingLabel standing={standing} /> } : {})}
          />
        );
      })}
    </RowList>
  );
}
