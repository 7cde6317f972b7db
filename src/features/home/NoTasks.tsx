import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { PeopleChatRegular } from "@fluentui/react-icons/svg/people-chat";
import { PersonQuestionMarkRegular } from "@fluentui/react-icons/svg/person-question-mark";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import type { Home } from "#usecases/home.ts";

/** Why there is nothing to do. */
export function NoTasks({ home }: { readonly home: Home }) {
  const texts = useTexts("homeMore").none;
  if (!home.me)
    return (
      <EmptyState
        icon={<PersonQuestionMarkRegular />}
        title={texts.unknown.title}
        help={texts.unknown.help}
      />
    );
  if (home.discussions.length === 0 && !home.isHr && home.areas.length === 0)
    return <EmptyState icon={<PeopleChatRegular />} title={texts.nothing.title} help={texts.nothing.help} />;
  const { title, help } = home.discussions.some(({ mayFill }) => mayFill) ? texts.done : texts.free;
  return <EmptyState icon={<CheckmarkCircleRegular />} title={title} help={help} />;
}
