import { Field, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import type { AllTraining } from "#usecases/training/loadAllTraining.ts";
import { useFigureStyles } from "./figures.styles.ts";
import { PersonRow } from "./PersonRow.tsx";
import { SubsidyPeriods } from "./SubsidyPeriods.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import type { TrainingActions } from "./useTrainingActions.ts";
import { WaitingProposals } from "./WaitingProposals.tsx";

interface PersonSearchProps {
  readonly all: AllTraining;
  readonly actions: TrainingActions;
}

/** So many letters before anybody is named, and so many people named at most: it is a search, not a list of staff. */
const fewestLetters = 2;
const mostShown = 20;

/** Finds a person's record by name, to be corrected. */
export function PersonSearch({ all, actions }: PersonSearchProps) {
  const texts = useTexts("training").all;
  const styles = useTrainingStyles();
  const choice = useFigureStyles().choice;
  const [asked, setAsked] = useState("");
  const wanted = asked.trim().toLocaleLowerCase("fi");
  const found =
    wanted.length < fewestLetters
      ? []
      : all.people.filter(({ person }) => person.name.toLocaleLowerCase("fi").includes(wanted));
  return (
    <Section title={texts.search}>
      <Field size="large" label={texts.searchLabel} hint={texts.searchHint} className={choice}>
        <SearchBox size="large" value={asked} onChange={(_, { value }) => setAsked(value)} />
      </Field>
      <div role="status">
        {wanted.length >= fewestLetters && found.length === 0 && (
          <p className={styles.help}>{texts.noMatch}</p>
        )}
        {found.length > mostShown && <p className={styles.help}>{texts.tooMany(found.length)}</p>}
      </div>
      <div>
        {found.slice(0, mostShown).map((one) => (
          <PersonRow key={one.person.id} one={one} at={all} actions={actions}>
            <WaitingProposals staff={{ ...all, people: [one] }} actions={actions} />
            {one.record && <SubsidyPeriods one={one} record={one.record.value} at={all} actions={actions} />}
          </PersonRow>
        ))}
      </div>
    </Section>
  );
}
