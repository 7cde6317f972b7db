import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionNotice } from "#ui/CollisionNotice.tsx";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { type GoalsView, useGoals } from "#usecases/talks/goals/useGoals.ts";
import { GoalsContent } from "./GoalsContent.tsx";
import { useGoalsStyles } from "./goals.styles.ts";
import { shownGoalCollision } from "./shownGoalCollision.ts";

/** Goals of one job through the year. `folder` null: one's own main job. */
export function GoalsScreen({ folder }: { readonly folder: string | null }) {
  const texts = useTexts("goals");
  const loaded = useGoals(folder);
  const view = loaded.status === "ready" ? loaded.value : null;
  const isOthers = view?.role === "supervisor";
  const name = isOthers ? (view.names.get(view.employeeId) ?? texts.unnamed) : "";
  return (
    <Page
      title={isOthers ? texts.titleOf(name) : texts.title}
      back={isOthers ? { href: `/talks/${view.year}`, to: texts.people } : { href: "/", to: texts.home }}
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={4}>
        {(ready) => <Goals view={ready} retry={loaded.status === "ready" ? loaded.retry : undefined} />}
      </WhenReady>
    </Page>
  );
}

function Goals({ view, retry }: { readonly view: GoalsView; readonly retry: (() => void) | undefined }) {
  const texts = useTexts("goals");
  const styles = useGoalsStyles();
  const { role, agreed, writing, names, supervisorId, employeeId, others } = view;
  const isEmployee = role === "employee";
  if (!view.isHeld)
    return <EmptyState icon={<PeopleRegular />} title={texts.notUsedTitle} help={texts.notUsed} />;
  if (!agreed)
    return (
      <>
        <GapsNotice gaps={view.gaps} retry={retry} />
        {view.gaps.unreadable.length === 0 && (
          <EmptyState
            icon={isEmployee ? <PeopleRegular /> : <LockClosedRegular />}
            title={isEmployee ? texts.noneTitle : texts.notYoursTitle}
            help={isEmployee ? texts.none : texts.notYours}
          />
        )}
        <OtherJobs others={others} isEmployee={isEmployee} names={names} />
      </>
    );
  const other = isEmployee
    ? ((supervisorId && names.get(supervisorId)) ?? texts.otherSupervisor)
    : (names.get(employeeId) ?? texts.otherEmployee);
  return (
    <>
      {writing && (
        <>
          <SaveBar save={writing.save} />
          {writing.openElsewhere && <Notice tone="info">{texts.openElsewhere}</Notice>}
          <SaveProblem>
            <SaveFailure save={writing.save} retry={writing.blurred} />
            <CollisionNotice
              collisions={writing.collisions}
              shown={(collision) => shownGoalCollision(collision, agreed.goals, texts)}
              settle={writing.settle}
            />
          </SaveProblem>
        </>
      )}
      <GapsNotice gaps={view.gaps} retry={retry} />
      <p className={styles.lead}>
        {`${texts.readers(other)} `}
        <Link href="/privacy" className={styles.inText}>
          {texts.privacy}
        </Link>
      </p>
      <GoalsContent view={view} />
      <OtherJobs others={others} isEmployee={isEmployee} names={names} />
    </>
  );
}

interface OtherJobsProps extends Pick<GoalsView, "others" | "names"> {
  readonly isEmployee: boolean;
}

/** Each job has goals of its own, with the supervisor of that job. */
function OtherJobs({ others, names, isEmployee }: OtherJobsProps) {
  const texts = useTexts("goals");
  const styles = useGoalsStyles();
  if (others.length === 0) return null;
  const label = isEmployee ? texts.otherJobs : texts.otherJobsOf;
  return (
    <ul className={styles.links}>
      {others.map(({ folder, supervisorId }) => (
        <li key={folder}>
          <Link href={`/goals/${encodeURIComponent(folder)}`} className={styles.link}>
            {[label, names.get(supervisorId)].filter(Boolean).join(": ")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
