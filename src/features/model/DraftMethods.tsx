import { Field, Select } from "@fluentui/react-components";
import { lastPlace, movedPast } from "#domain/model/draftOrder.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { DraftList, type DraftListShared } from "./DraftList.tsx";
import { useModelStyles } from "./model.styles.ts";
import { shares } from "./shares.ts";

/** The ways of learning of the draft, by their part of 70-20-10. */
export function DraftMethods(shared: DraftListShared) {
  const texts = useTexts("model");
  const styles = useModelStyles();
  const { draft, change } = shared.drafting;
  const onItem = (id: string, part: Partial<(typeof draft.methods)[number]>) =>
    change((now) => ({
      ...now,
      methods: now.methods.map((item) => (item.id === id ? { ...item, ...part } : item)),
    }));
  return (
    <Section title={texts.methods}>
      <p className={styles.help}>{texts.methodsHelp}</p>
      {shares.map((share) => {
        const title = texts.shares[`s${share}`];
        return (
          <div key={share} className={styles.below}>
            <h3 className={styles.legend}>{title}</h3>
            <DraftList
              {...shared}
              list="methods"
              part={`s${share}`}
              items={draft.methods.filter((method) => method.share === share)}
              onWords={onItem}
              onMove={(id, pastId) =>
                change((now) => ({ ...now, methods: movedPast(now.methods, id, pastId) }))
              }
              add={{
                label: texts.draft.addMethod,
                spoken: texts.draft.addMethodFor(title),
                add: (id) =>
                  change((now) => ({
                    ...now,
                    methods: [...now.methods, { id, share, name: {}, order: lastPlace(now.methods) }],
                  })),
              }}
              field={(item) => (
                <Field size="large" label={texts.draft.share}>
                  <Select
                    size="large"
                    value={String(item.share)}
                    onChange={(_, { value }) => {
                      const chosen = shares.find((known) => String(known) === value);
                      if (chosen) onItem(item.id, { share: chosen });
                    }}
                  >
                    {shares.map((one) => (
                      <option key={one} value={one}>
                        {texts.shares[`s${one}`]}
                      </option>
                    ))}
                  </Select>
                </Field>
              )}
            />
          </div>
        );
      })}
    </Section>
  );
}
