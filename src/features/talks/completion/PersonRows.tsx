import { Button, Field, SearchBox, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import type { CompletionRow } from "#domain/talks/completion.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FilterBar } from "#ui/FilterBar.tsx";
import { Section } from "#ui/Section.tsx";
import { useCompletionStyles } from "./completion.styles.ts";
import { PersonItem } from "./PersonItem.tsx";
import {
  everybody,
  matching,
  type PersonFilter,
  passesState,
  type StateFilter,
  stateFilters,
} from "./personFilter.ts";
import { type UnitNames, unitName } from "./unitName.ts";

interface PersonRowsProps {
  readonly rows: readonly CompletionRow[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly units: UnitNames;
}

const step = 15;

/** Everybody's discussion, found by name, place, supervisor and state. */
export function PersonRows({ rows, people, units }: PersonRowsProps) {
  const texts = useTexts("talkCompletion").people;
  const styles = useCompletionStyles();
  const [asked, setAsked] = useState<PersonFilter>(everybody);
  const [state, setState] = useState<StateFilter>("open");
  const [shown, setShown] = useState(step);
  const ask = (part: Partial<PersonFilter>) => {
    setAsked((before) => ({ ...before, ...part }));
    setShown(step);
  };
  const inPlace = rows.filter((row) => matching(row, asked));
  const found = inPlace
    .filter((row) => passesState[state](row))
    .sort((a, b) => a.person.name.localeCompare(b.person.name, "fi"));
  const nameOf = (id: PersonId) => people.get(id)?.name ?? "";
  const choices = (ids: readonly string[], name: (id: string) => string) =>
    [...new Set(ids)]
      .map((id) => ({ id, name: name(id) }))
      .sort((a, b) => a.name.localeCompare(b.name, "fi"));
  const inArea = rows.filter(({ areaId }) => asked.areaId === "" || areaId === asked.areaId);
  const unitsShown = choices(
    inArea.map(({ unitId }) => unitId),
    (id) => unitName(units, id),
  );
  const supervisors = choices(
    inArea
      .filter(({ unitId }) => asked.unitId === "" || unitId === asked.unitId)
      .map((row) => row.supervisorId),
    (id) => nameOf(id as PersonId),
  );
  const areas = choices(
    rows.map(({ areaId }) => areaId),
    (id) => unitName(units, id),
  );
  return (
    <Section title={texts.title}>
      <div className={styles.fields}>
        <Field size="large" label={texts.search}>
          <SearchBox size="large" value={asked.name} onChange={(_, { value }) => ask({ name: value })} />
        </Field>
        <Choice
          label={texts.area}
          every={texts.everyArea}
          options={areas}
          value={asked.areaId}
          onChoose={(areaId) => ask({ areaId, unitId: "", supervisorId: "" })}
        />
        <Choice
          label={texts.unit}
          every={texts.everyUnit}
          options={unitsShown}
          value={asked.unitId}
          onChoose={(unitId) => ask({ unitId, supervisorId: "" })}
        />
        <Choice
          label={texts.supervisor}
          every={texts.everySupervisor}
          options={supervisors}
          value={asked.supervisorId}
          onChoose={(supervisorId) => ask({ supervisorId })}
        />
      </div>
      <FilterBar
        label={texts.filter}
        options={stateFilters.map((id) => ({
          id,
          label: texts.filters[id](inPlace.filter(passesState[id]).length),
        }))}
        selected={state}
        onSelect={(id) => {
          setState(id);
          setShown(step);
        }}
      />
      <p role="status" className={styles.help}>
        {found.length === 0 ? texts.nobody : texts.found(found.length)}
      </p>
      {found.length > 0 && (
        <div className={styles.surface}>
          <ul className={styles.list} aria-label={texts.list}>
            {found.slice(0, shown).map((row) => (
              <PersonItem key={row.id} row={row} units={units} supervisorName={nameOf(row.supervisorId)} />
            ))}
          </ul>
        </div>
      )}
      {found.length > shown && (
        <Button size="large" className={styles.more} onClick={() => setShown(shown + 6 * step)}>
          {texts.more(found.length - shown)}
        </Button>
      )}
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly every: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, every, options, value, onChoose }: ChoiceProps) {
  return (
    <Field size="large" label={label}>
      <Select size="large" value={value} onChange={(_, { value: id }) => onChoose(id)}>
        <option value="">{every}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
