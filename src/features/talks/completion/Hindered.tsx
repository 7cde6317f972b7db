import { Button } from "@fluentui/react-components";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import type { CompletionRow, WithoutSupervisor } from "#domain/talks/completion.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { Section } from "#ui/Section.tsx";
import { useCompletionStyles } from "./completion.styles.ts";
import { type UnitNames, unitName } from "./unitName.ts";

interface HinderedProps {
  readonly rows: readonly CompletionRow[];
  readonly without: readonly WithoutSupervisor[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly units: UnitNames;
  readonly onDeputy: (supervisorId: PersonId) => void;
}

/** Whose discussion cannot be held as things stand, and what HR can do about it. */
export function Hindered({ rows, without, people, units, onDeputy }: HinderedProps) {
  const texts = useTexts("talkCompletion");
  const { hindered: words, supervisors } = texts;
  const styles = useCompletionStyles();
  const stuck = rows.flatMap((row) => (row.hindrance ? [{ ...row, hindrance: row.hindrance }] : []));
  const bySupervisor = [...new Set(stuck.map(({ supervisorId }) => supervisorId))].map((id) => ({
    id,
    name: people.get(id)?.name ?? supervisors.unnamed,
    rows: stuck.filter(({ supervisorId }) => supervisorId === id),
  }));
  if (stuck.length + without.length === 0) return null;
  return (
    <Section title={words.title}>
      <p className={styles.help}>{without.length > 0 ? `${words.help} ${words.notCounted}` : words.help}</p>
      <div className={styles.surface}>
        {bySupervisor.map(({ id, name, rows: theirs }) => (
          <FoldRow key={id} title={name} detail={hintOf(theirs)} state={words.count(theirs.length)}>
            <div className={styles.actions}>
              <Button size="large" aria-label={supervisors.deputyOf(name)} onClick={() => onDeputy(id)}>
                {supervisors.deputy}
              </Button>
            </div>
            <Names of={theirs.map(({ person }) => person)} units={units} />
          </FoldRow>
        ))}
        {(["themselves", "none"] as const).map((reason) => {
          const of = without.filter((one) => one.reason === reason).map(({ person }) => person);
          if (of.length === 0) return null;
          return (
            <FoldRow
              key={reason}
              title={words[reason]}
              detail={words[`${reason}Help`]}
              state={words.count(of.length)}
            >
              <Names of={of} units={units} />
            </FoldRow>
          );
        })}
      </div>
    </Section>
  );

  function hintOf(theirs: typeof stuck): string {
    const [first] = theirs;
    return first ? words[first.hindrance] : "";
  }
}

function Names({ of, units }: { readonly of: readonly Person[]; readonly units: UnitNames }) {
  const styles = useCompletionStyles();
  return (
    <ul className={styles.list}>
      {of
        .toSorted((a, b) => a.name.localeCompare(b.name, "fi"))
        .map((person) => (
          <li key={person.id} className={styles.item}>
            <span className={styles.words}>
              <span className={styles.name}>{person.name}</span>
              <span className={styles.quiet}>
                {[person.title, unitName(units, person.unitId)].filter(Boolean).join(" · ")}
              </span>
            </span>
          </li>
        ))}
    </ul>
  );
}
