import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { Link } from "wouter";
import { ownTasks } from "#domain/home/ownTasks.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import { Section } from "#ui/Section.tsx";
import type { Home } from "#usecases/home.ts";
import { publishedCopies } from "#usecases/publishedCopies.ts";
import { useChanges } from "#usecases/useChanges.ts";
import { AreaRows } from "./AreaRows.tsx";
import { Changes } from "./Changes.tsx";
import { DiscussionRows } from "./DiscussionRows.tsx";
import { PublishedRows } from "./PublishedRows.tsx";
import { TalkRows } from "./TalkRows.tsx";
import { TrainingRows } from "./TrainingRows.tsx";

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXXL },
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    color: tokens.colorNeutralForeground2,
  },
});

interface HomeRestProps {
  readonly home: Home;
  readonly onShown: () => void;
}

/** Home below what is to be done now: what has changed, and where everything else is found. Comes in one piece. */
export function HomeRest({ home, onShown }: HomeRestProps) {
  const texts = useTexts("homeMore");
  const styles = useStyles();
  const changes = useChanges(home);
  const isShown = changes !== null;
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown, onShown]);
  if (!changes) return null;
  const { year, today, model, areas, discussions } = home;
  const toDo = new Set(
    ownTasks(year, discussions, areas, []).flatMap((task) => ("groupId" in task ? task.groupId : [])),
  );
  const others = discussions.filter(({ groupId }) => !toDo.has(groupId));
  return (
    <>
      <Changes changes={changes} />
      {others.length > 0 && (
        <Section title={texts.groups}>
          <DiscussionRows discussions={others} model={model} today={today} />
        </Section>
      )}
      {areas.length > 0 && <AreaRows areas={areas} year={year} />}
      {home.me && <TalkRows home={home} />}
      {home.me && <TrainingRows home={home} />}
      {(home.me || home.isHr) && <PublishedRows published={publishedCopies(home.rows.published)} />}
      <p className={styles.foot}>
        <Link href="/device" className={styles.link}>
          {texts.device}
        </Link>
        <Link href="/privacy" className={styles.link}>
          {texts.privacy}
        </Link>
        <Link href="/privacy/accessibility" className={styles.link}>
          {texts.accessibility}
        </Link>
      </p>
    </>
  );
}
