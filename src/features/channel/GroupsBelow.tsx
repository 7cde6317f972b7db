import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { ChannelTab } from "#usecases/channelTab.ts";
import { StandingLabel } from "./StandingLabel.tsx";

/** The groups of the units below, with where they stand as far as the reader may know; each leads to its own year. */
export function GroupsBelow({ tab: { below, model, groups } }: { readonly tab: ChannelTab }) {
  const texts = useTexts("channelTab").discussion;
  const language = useLanguage();
  if (below.length === 0) return null;
  const title = groups.length > 0 ? texts.others(below.length) : texts.all(below.length);
  return (
    <Section title={title}>
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
    </Section>
  );
}
