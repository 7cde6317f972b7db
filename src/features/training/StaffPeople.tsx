import { useState } from "react";
import { personYear } from "#domain/training/personYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FilterBar } from "#ui/FilterBar.tsx";
import { Section } from "#ui/Section.tsx";
import type { TrainingPerson } from "#usecases/training/trainingPeople.ts";
import { PersonRow } from "./PersonRow.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import type { TrainingsOf } from "./trainingsOf.ts";
import type { TrainingActions } from "./useTrainingActions.ts";

interface StaffPeopleProps {
  readonly staff: TrainingsOf & { readonly people: readonly TrainingPerson[] };
  readonly actions: TrainingActions;
}

/** Everybody, or those who have had no training. */
export function StaffPeople({ staff, actions }: StaffPeopleProps) {
  const texts = useTexts("training").staff;
  const styles = useTrainingStyles();
  const [filter, setFilter] = useState<"all" | "without">("all");
  const without = staff.people.filter(
    ({ record }) => record && personYear(record.value, staff.model.trainingRules).hours === 0,
  );
  const shown = filter === "all" ? staff.people : without;
  return (
    <Section title={texts.people}>
      <FilterBar
        label={texts.filter}
        options={[
          { id: "all", label: texts.all(staff.people.length) },
          { id: "without", label: texts.without(without.length) },
        ]}
        selected={filter}
        onSelect={setFilter}
      />
      {shown.length === 0 && <p className={styles.help}>{texts.allTrained}</p>}
      <div>
        {shown.map((one) => (
          <PersonRow key={one.person.id} one={one} at={staff} actions={actions} />
        ))}
      </div>
    </Section>
  );
}
