import { useState } from "react";
import type { PersonId } from "#domain/organisation/person.ts";
import { completionSum } from "#domain/talks/completionSums.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { CompletionOfTown, TalkCompletion } from "#usecases/talks/completion/loadCompletion.ts";
import type { CompletionWork } from "#usecases/talks/completion/useCompletion.ts";
import { AreaBars } from "./AreaBars.tsx";
import { CompletionFigures } from "./CompletionFigures.tsx";
import { useCompletionStyles } from "./completion.styles.ts";
import { Hindered } from "./Hindered.tsx";
import { PersonRows } from "./PersonRows.tsx";
import { StaffDeputies } from "./StaffDeputies.tsx";
import { StaffDeputyDialog } from "./StaffDeputyDialog.tsx";
import { SupervisorRows } from "./SupervisorRows.tsx";

interface TownCompletionProps {
  readonly at: TalkCompletion;
  readonly hr: CompletionOfTown;
  readonly heldBy: string;
  readonly work: CompletionWork;
}

/** What HR sees: names and days. */
export function TownCompletion({ at, hr, heldBy, work }: TownCompletionProps) {
  const texts = useTexts("talkCompletion");
  const styles = useCompletionStyles();
  // `turn`: each opening begins with an empty form.
  const [asked, setAsked] = useState<{
    readonly supervisorId: PersonId | null;
    readonly turn: number;
  } | null>(null);
  const [open, setOpen] = useState(false);
  const nameDeputy = (supervisorId: PersonId | null) => {
    setAsked({ supervisorId, turn: (asked?.turn ?? 0) + 1 });
    setOpen(true);
  };
  const current = cycleYear(at.today);
  const years = [current, current - 1, current - 2].filter((year) => year !== at.year);
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <CompletionFigures
        sum={completionSum(hr.rows)}
        lastYear={hr.lastYear?.all ?? null}
        year={at.year}
        today={at.today}
        heldBy={heldBy}
      />
      <AreaBars rows={hr.rows} lastYear={hr.lastYear?.rows ?? null} year={at.year} units={at.units} />
      <SupervisorRows at={at} hr={hr} heldBy={heldBy} work={work} onDeputy={nameDeputy} />
      <PersonRows rows={hr.rows} people={hr.people} units={at.units} />
      <Hindered
        rows={hr.rows}
        without={hr.without}
        people={hr.people}
        units={at.units}
        onDeputy={nameDeputy}
      />
      <StaffDeputies at={at} hr={hr} work={work} onEdit={nameDeputy} />
      <Section title={texts.more.title}>
        <RowList>
          <LinkRow href={`/talks/${at.year}/needs`} title={texts.more.needs} />
          <LinkRow href={`/levels/${at.year}`} title={texts.more.levels} />
          <LinkRow href={`/talks/${at.year}`} title={texts.more.own} />
          {years.map((year) => (
            <LinkRow key={year} href={`/talks/${year}/all`} title={texts.more.year(year)} />
          ))}
        </RowList>
      </Section>
      {asked && (
        <StaffDeputyDialog
          key={asked.turn}
          open={open}
          at={at}
          hr={hr}
          supervisorId={asked.supervisorId}
          work={work}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
