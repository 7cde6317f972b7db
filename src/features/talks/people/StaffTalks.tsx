import { useState } from "react";
import { Link } from "wouter";
import { type BoardRow, isHeld, isToHold, peopleBoard } from "#domain/talks/peopleBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FilterBar } from "#ui/FilterBar.tsx";
import { Section } from "#ui/Section.tsx";
import type { StaffTalk, TalkPeople } from "#usecases/talks/people/talkPeople.ts";
import type { TalkPeopleWork } from "#usecases/talks/people/useTalkPeople.ts";
import { PersonTalk } from "./PersonTalk.tsx";
import { StaffFigures } from "./StaffFigures.tsx";
import { useTalkPeopleStyles } from "./talkPeople.styles.ts";

interface StaffTalksProps {
  readonly people: TalkPeople;
  readonly heldBy: string;
  readonly work: TalkPeopleWork;
}

const filters = {
  all: () => true,
  toHold: ({ standing }: BoardRow<StaffTalk>) => isToHold(standing),
  held: ({ standing }: BoardRow<StaffTalk>) => isHeld(standing),
  untrained: ({ person }: BoardRow<StaffTalk>) => person.isUntrained === true,
};
type Filter = keyof typeof filters;

/** A supervisor's people at a glance, most urgent first. */
export function StaffTalks({ people, heldBy, work }: StaffTalksProps) {
  const texts = useTexts("talkPeople").staff;
  const styles = useTalkPeopleStyles();
  const [filter, setFilter] = useState<Filter>("all");
  const { year, today, staff } = people;
  const board = peopleBoard(staff, { today, heldBy });
  const count = (name: Filter) => board.rows.filter(filters[name]).length;
  const rows = board.rows.filter(filters[filter]);
  return (
    <Section title={texts.title}>
      <StaffFigures board={board} heldBy={heldBy} />
      <FilterBar
        label={texts.filter}
        options={[
          { id: "all", label: texts.all(count("all")) },
          { id: "toHold", label: texts.toHold(count("toHold")) },
          { id: "held", label: texts.heldOnes(count("held")) },
          ...(count("untrained") > 0
            ? [{ id: "untrained" as const, label: texts.untrainedOnes(count("untrained")) }]
            : []),
        ]}
        selected={filter}
        onSelect={setFilter}
      />
      {filter === "untrained" && (
        <p>
          <Link href={`/training/${year}/staff`} className={styles.link}>
            {texts.trainings}
          </Link>
        </p>
      )}
      {rows.length === 0 && <p className={styles.text}>{texts.nobody}</p>}
      <div>
        {rows.map((row) => (
          <PersonTalk key={row.person.pairId} row={row} people={people} heldBy={heldBy} work={work} />
        ))}
      </div>
    </Section>
  );
}
