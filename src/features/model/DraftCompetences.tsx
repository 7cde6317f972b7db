import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { lastPlace, movedPast } from "#domain/model/draftOrder.ts";
import type { Competence } from "#domain/model/townModel.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { DraftList, type DraftListShared } from "./DraftList.tsx";

interface DraftCompetencesProps extends DraftListShared {
  readonly audience: Competence["audience"];
}

const audiences: readonly Competence["audience"][] = ["everyone", "supervisors"];

/** The competences of the draft for one audience. */
export function DraftCompetences({ audience, ...shared }: DraftCompetencesProps) {
  const texts = useTexts("model");
  const { draft, change } = shared.drafting;
  const items = draft.competences.filter((competence) => competence.audience === audience);
  const onItem = (id: string, part: Partial<(typeof items)[number]>) =>
    change((now) => ({
      ...now,
      competences: now.competences.map((item) => (item.id === id ? { ...item, ...part } : item)),
    }));
  return (
    <Section title={texts[audience]} note={texts.count(items.length)}>
      <DraftList
        {...shared}
        list="competences"
        part={audience}
        items={items}
        onWords={onItem}
        onMove={(id, pastId) =>
          change((now) => ({ ...now, competences: movedPast(now.competences, id, pastId) }))
        }
        add={{
          label: texts.draft.add,
          spoken: texts.draft.addFor(texts[audience]),
          add: (id) =>
            change((now) => ({
              ...now,
              competences: [
                ...now.competences,
                { id, audience, name: {}, description: {}, order: lastPlace(now.competences) },
              ],
            })),
        }}
        field={(item) => (
          <Field size="large" label={texts.draft.audience}>
            <RadioGroup
              layout="horizontal"
              value={item.audience}
              onChange={(_, { value }) => {
                const chosen = audiences.find((known) => known === value);
                if (chosen) onItem(item.id, { audience: chosen });
              }}
            >
              {audiences.map((one) => (
                <Radio key={one} value={one} label={texts[one]} />
              ))}
            </RadioGroup>
          </Field>
        )}
      />
    </Section>
  );
}
