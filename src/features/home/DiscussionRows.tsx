import { textIn } from "#domain/model/localText.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import type { MyDiscussion } from "#usecases/home.ts";
import { DueState } from "./DueState.tsx";

interface DiscussionRowsProps {
  readonly discussions: readonly MyDiscussion[];
  readonly model: TownModel;
  readonly today: string;
}

export function DiscussionRows({ discussions, model, today }: DiscussionRowsProps) {
  const language = useLanguage();
  return (
    <RowList>
      {discussions.map((discussion) => {
        const kind = model.groupKinds.find((known) => known.id === discussion.kindId);
        return (
          <LinkRow
            key={discussion.groupId}
            href={`/discussion/${discussion.year}/${discussion.groupId}`}
            title={discussion.title}
            {...(kind ? { detail: <InLanguage shown={textIn(kind.name, language)} /> } : {})}
            state={<DueState {...discussion} today={today} />}
          />
        );
      })}
    </RowList>
  );
}
