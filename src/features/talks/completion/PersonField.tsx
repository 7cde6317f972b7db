import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { Person } from "#domain/organisation/person.ts";
import { useCompletionStyles } from "./completion.styles.ts";
import { type UnitNames, unitName } from "./unitName.ts";

interface PersonFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Said where nobody is called what was written. */
  readonly nobody: string;
  readonly people: readonly Person[];
  readonly units: UnitNames;
  /** A person's id; empty: nobody yet. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly problem: string | undefined;
}

const mostShown = 8;

/** Somebody of the staff, found by writing. */
export function PersonField(props: PersonFieldProps) {
  const styles = useCompletionStyles();
  const { label, hint, nobody, people, units, chosen, onChoose, problem } = props;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "";
  const [written, setWritten] = useState(nameOf(chosen));
  const words = written.trim().toLocaleLowerCase("fi");
  // Who is called so comes before those in whose names it is only found.
  const place = ({ name }: Person) => Number(!name.toLocaleLowerCase("fi").startsWith(words));
  const found = people
    .filter(({ name }) => name.toLocaleLowerCase("fi").includes(words))
    .sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, "fi"));
  const isLost = words !== "" && found.length === 0;
  const message = isLost ? nobody : problem;
  return (
    <Field size="large" label={label} hint={hint} {...(message ? { validationMessage: message } : {})}>
      <Combobox
        size="large"
        freeform
        // Within the dialog, for the keyboard and for screen readers.
        inlinePopup
        listbox={{ className: styles.options }}
        value={written}
        selectedOptions={chosen ? [chosen] : []}
        onChange={(event) => {
          setWritten(event.target.value);
          onChoose("");
        }}
        onOptionSelect={(_, { optionValue = "", optionText = "" }) => {
          onChoose(optionValue);
          setWritten(optionText);
        }}
      >
        {found.slice(0, mostShown).map(({ id, name, title, unitId }) => (
          <Option key={id} value={id} text={name}>
            {[name, title, unitName(units, unitId)].filter(Boolean).join(" · ")}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
