import { ArchiveRegular } from "@fluentui/react-icons/svg/archive";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { Link } from "wouter";
import { addressOf, type TabPlace } from "#domain/channel/tabPlace.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import type { ChannelTabView } from "#usecases/channelTab.ts";
import { OwnMatters } from "./OwnMatters.tsx";
import { useTabStyles } from "./tab.styles.ts";

interface EndedPlaceProps {
  readonly kind: TabPlace["kind"];
  readonly view: Exclude<ChannelTabView, { readonly state: "here" }>;
}

/** The group or unit is no longer there: what goes on in its place, and how the tab is changed. */
export function EndedPlace({ kind, view }: EndedPlaceProps) {
  const { ended, unknown } = useTexts("channelTab");
  const styles = useTabStyles();
  if (view.state === "unknown")
    return (
      <div className={styles.parts}>
        <EmptyState icon={<QuestionCircleRegular />} title={unknown.title} help={unknown.help} />
        <OwnMatters />
      </div>
    );
  const { name, next } = view;
  return (
    <div className={styles.parts}>
      <EmptyState
        icon={<ArchiveRegular />}
        title={ended[kind](name)}
        help={
          <>
            {next ? ended.next(next.name) : ended.noNext} {ended.change}
          </>
        }
      />
      {next && (
        <Link href={`/${addressOf(next.place)}`} className={styles.link}>
          {ended.open(next.name)}
        </Link>
      )}
      <OwnMatters />
    </div>
  );
}
