import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { answeredLine } from "#domain/lines/answeredLine.ts";
import { textIn } from "#domain/model/localText.ts";
import { competenceOf, methodOf } from "#domain/model/yearModel.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { rowDays } from "#domain/plans/planTotals.ts";
import { isOfTalks } from "#domain/plans/talkNeeds.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { PlanReader } from "#usecases/plans/planReader.ts";
import { useConfirmedStyles } from "./confirmed.styles.ts";

interface PlanRowReadingProps {
  readonly row: PlanRow;
  readonly reader: PlanReader;
  /** One of very many. */
  readonly ofMany: boolean;
}

interface Fact {
  readonly term: string;
  readonly said: ReactNode;
  readonly wide?: boolean;
}

/** One row of a plan, as it is read: what is done first, then why, for whom, when and how much. */
export function PlanRowReading({ row, reader, ofMany }: PlanRowReadingProps) {
  const texts = useTexts("confirmedPlan").reading;
  const styles = useConfirmedStyles();
  const facts = useFacts(row, reader);
  const title = row.training.trim() || row.need.trim() || texts.untitled;
  return (
    <li className={mergeClasses(styles.row, ofMany && styles.ofMany)} id={`row-${row.id}`}>
      <h4 className={styles.rowTitle}>{title}</h4>
      <dl className={styles.rowFacts}>
        {facts.map(({ term, said, wide }) => (
          <div key={term} className={mergeClasses(styles.fact, wide && styles.wide)}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.said}>{said}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function useFacts(row: PlanRow, reader: PlanReader): readonly Fact[] {
  const texts = useTexts("confirmedPlan").reading;
  const formats = useFormats();
  const language = useLanguage();
  const { model } = reader;
  const competence = competenceOf(model, row.competenceId);
  const method = methodOf(model, row.methodId);
  const line = answeredLine(row.lineId, reader.lines)?.line;
  const days = rowDays(row);
  const participants = row.participants === null ? null : formats.number(row.participants);
  const people =
    participants === null
      ? ""
      : row.days === null
        ? texts.participantsOnly(participants)
        : texts.perPerson(participants, formats.number(row.days));
  const own = (term: string, text: string, wide = false): readonly Fact[] =>
    text.trim() === "" ? [] : [{ term, said: text, wide }];
  return [
    ...(row.training.trim() === "" ? [] : own(texts.need, row.need, true)),
    ...own(texts.target, row.targetGroup),
    ...own(texts.when, row.when),
    ...own(texts.provider, row.provider),
    ...(competence
      ? [{ term: texts.competence, said: <InLanguage shown={textIn(competence.name, language)} /> }]
      : own(texts.competence, row.competenceText)),
    ...(method ? [{ term: texts.method, said: <InLanguage shown={textIn(method.name, language)} /> }] : []),
    ...own(texts.participants, people),
    ...(days === null ? [] : own(texts.days, texts.daysOf(formats.number(days)))),
    ...(row.cost === null ? [] : own(texts.cost, formats.euros(row.cost))),
    ...(line
      ? [{ term: texts.line, said: <InLanguage shown={textIn(line.text, language)} />, wide: true }]
      : []),
    ...(row.answers.length > 0
      ? [{ term: texts.answers, said: <Answers row={row} reader={reader} />, wide: true }]
      : []),
  ];
}

/** The groups whose needs a row answers; who may read them goes on to the very need. */
function Answers({ row, reader }: Omit<PlanRowReadingProps, "ofMany">) {
  const texts = useTexts("confirmedPlan").reading;
  const styles = useConfirmedStyles();
  const ofGroups = row.answers.filter(({ groupId }) => reader.groupNames.has(groupId));
  const ofTalks = row.answers.some(({ groupId }) => isOfTalks(groupId));
  const first = ofGroups.filter(
    ({ groupId }, index) => ofGroups.findIndex((one) => one.groupId === groupId) === index,
  );
  return (
    <span className={styles.answers}>
      {first.map(({ groupId, needId }) => {
        const name = reader.groupNames.get(groupId) ?? groupId;
        return reader.readable.has(groupId) ? (
          <Link
            key={groupId}
            href={`/needs/${reader.cycleYear}/${groupId}/${needId}`}
            className={styles.inText}
            aria-label={texts.needOf(name)}
          >
            {name}
          </Link>
        ) : (
          <span key={groupId}>{name}</span>
        );
      })}
      {ofTalks && <span>{texts.talks}</span>}
    </span>
  );
}
