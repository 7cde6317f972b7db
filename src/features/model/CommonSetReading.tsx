import type { InSet } from "#domain/model/commonSets.ts";
import type { CommonSet, Competence, Method } from "#domain/model/townModel.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import type { CommonView } from "#usecases/useCommon.ts";
import { CommonItem } from "./CommonItem.tsx";
import { useModelStyles } from "./model.styles.ts";
import { shares } from "./shares.ts";

interface CommonSetReadingProps {
  readonly set: CommonSet;
  /** Null for whoever may not correct its words. */
  readonly correct: CommonView["correct"] | null;
  readonly onCorrected: () => void;
}

/** A set: competences by whom they are for, ways of learning by their part. */
export function CommonSetReading({ set, correct, onCorrected }: CommonSetReadingProps) {
  const texts = useTexts("model");
  const styles = useModelStyles();
  const listOf = (list: InSet["list"], items: readonly (Competence | Method)[]) => (
    <ul className={styles.list}>
      {items.map((item) => (
        <CommonItem
          key={item.id}
          item={item}
          at={{ fromYear: set.fromYear, list, id: item.id }}
          correct={correct}
          onCorrected={onCorrected}
        />
      ))}
    </ul>
  );
  return (
    <>
      {(["everyone", "supervisors"] as const).map((audience) => {
        const competences = set.competences.filter((one) => one.audience === audience);
        return (
          competences.length > 0 && (
            <Section key={audience} title={texts[audience]} note={texts.count(competences.length)}>
              {listOf("competences", competences)}
            </Section>
          )
        );
      })}
      <Section title={texts.methods}>
        <p className={styles.help}>{texts.methodsHelp}</p>
        {shares.map((share) => {
          const methods = set.methods.filter((one) => one.share === share);
          return (
            methods.length > 0 && (
              <div key={share} className={styles.below}>
                <h3 className={styles.legend}>{texts.shares[`s${share}`]}</h3>
                {listOf("methods", methods)}
              </div>
            )
          );
        })}
      </Section>
    </>
  );
}
