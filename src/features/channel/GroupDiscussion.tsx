import { Link } from "wouter";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { TabGroup, TabStanding } from "#usecases/channelTab.ts";
import { StandingLabel } from "./StandingLabel.tsx";
import { useTabStyles } from "./tab.styles.ts";

interface GroupDiscussionProps {
  readonly group: TabGroup;
  readonly year: number;
  /** Whether the name has to be said: a group's own tab has it as its title. */
  readonly named: boolean;
}

/** One group's discussion: where it stands and the ways into it. */
export function GroupDiscussion({ group, year, named }: GroupDiscussionProps) {
  const styles = useTabStyles();
  const { name, groupId, standing } = group;
  return (
    <li className={styles.item}>
      {named && (
        <h3 className={styles.name}>
          <Link href={`/channel/group/${groupId}`} className={styles.link}>
            {name}
          </Link>
        </h3>
      )}
      {standing.kind === "shown" ? (
        <Shown group={group} standing={standing} year={year} />
      ) : (
        <Unseen kind={standing.kind} />
      )}
    </li>
  );
}

interface ShownProps {
  readonly group: TabGroup;
  readonly standing: Extract<TabStanding, { readonly kind: "shown" }>;
  readonly year: number;
}

function Shown({ group: { groupId, name }, standing, year }: ShownProps) {
  const texts = useTexts("channelTab").discussion;
  const formats = useFormats();
  const styles = useTabStyles();
  const { state, dueOn, readsDraft } = standing;
  const isDone = state === "handedIn" || state === "accepted" || state === "neverMet";
  return (
    <>
      <div className={styles.facts}>
        <StandingLabel standing={standing} />
        {!isDone && <span>{texts.due(formats.day(dueOn))}</span>}
      </div>
      <p className={styles.links}>
        {readsDraft && (
          <Link
            href={`/discussion/${year}/${groupId}`}
            className={styles.link}
            aria-label={texts.openOf(name)}
          >
            {texts.open}
          </Link>
        )}
        {!readsDraft && isDone && (
          <Link href={`/handedin/${year}/${groupId}`} className={styles.link} aria-label={texts.readOf(name)}>
            {texts.read}
          </Link>
        )}
        {readsDraft && !isDone && (
          <Link
            href={`/meeting/${year}/${groupId}`}
            className={styles.link}
            aria-label={texts.meetingOf(name)}
          >
            {texts.meeting}
          </Link>
        )}
      </p>
    </>
  );
}

function Unseen({ kind }: { readonly kind: Exclude<TabStanding["kind"], "shown"> }) {
  const texts = useTexts("channelTab").discussion;
  return <p className={useTabStyles().text}>{texts[kind]}</p>;
}
