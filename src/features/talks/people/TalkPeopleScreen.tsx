import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useTalkPeople } from "#usecases/talks/people/useTalkPeople.ts";
import { OwnTalks } from "./OwnTalks.tsx";
import { StaffTalks } from "./StaffTalks.tsx";
import { TalkLinks } from "./TalkLinks.tsx";
import { useTalkPeopleStyles } from "./talkPeople.styles.ts";

/** Development discussions of a year: one's own, and those of one's people. */
export function TalkPeopleScreen({ year }: { readonly year: number }) {
  const texts = useTexts("talkPeople");
  const styles = useTalkPeopleStyles();
  const { loaded, work } = useTalkPeople(year);
  return (
    <Page title={texts.title(year)} back={{ href: "/", to: texts.home }} ready={loaded.status !== "loading"}>
      <WhenReady loaded={loaded} rows={5}>
        {(people) => {
          const { heldBy } = people;
          if (heldBy === null || !people.me) {
            const why = people.me
              ? { title: texts.notUsedTitle, help: texts.notUsed }
              : { title: texts.unknownTitle, help: texts.unknown };
            return <EmptyState icon={<PeopleRegular />} {...why} />;
          }
          return (
            <>
              <p className={styles.lead}>{texts.lead}</p>
              <GapsNotice gaps={people.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
              <OwnTalks people={people} heldBy={heldBy} />
              {people.staff.length > 0 && <StaffTalks people={people} heldBy={heldBy} work={work} />}
              <TalkLinks people={people} />
            </>
          );
        }}
      </WhenReady>
    </Page>
  );
}
