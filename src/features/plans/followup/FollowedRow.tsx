import { Button, Field, Select } from "@fluentui/react-components";
import type { RealisedRow } from "#domain/plans/planFollowUp.ts";
import { heldAsPlanned } from "#domain/plans/planOutcome.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { rowDays } from "#domain/plans/planTotals.ts";
import type { RowTrainings } from "#domain/training/trainingsByRow.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FoldRow } from "#ui/FoldRow.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { FollowUpWriting } from "#usecases/plans/useFollowUp.ts";
import { useFollowUpStyles } from "./followUp.styles.ts";
import { HeldFields } from "./HeldFields.tsx";

interface FollowedRowProps {
  readonly row: PlanRow;
  readonly realised: RealisedRow;
  readonly today: string;
  /** What training records say; null: nothing, or not for this reader. */
  readonly trainings: RowTrainings | null;
  readonly writing: FollowUpWriting | null;
}

const states = ["planned", "held", "moved", "cancelled"] as const;
const tones = { planned: "neutral", held: "success", moved: "warning", cancelled: "warning" } as const;

/** One row of a confirmed plan: what was planned, and what became of it. */
export function FollowedRow({ row, realised, today, trainings, writing }: FollowedRowProps) {
  const all = useTexts("followUp");
  const texts = all.one;
  const formats = useFormats();
  const styles = useFollowUpStyles();
  const announce = useAnnounce();
  const name = row.training.trim() || row.need.trim() || texts.untitled;
  const { state, heldOn } = realised;
  const say = (change: Partial<RealisedRow>) => writing?.say(row.id, (now) => ({ ...now, ...change }));
  return (
    <FoldRow
      title={name}
      detail={[row.targetGroup.trim(), row.when.trim()].filter(Boolean).join(" · ")}
      state={
        <StatusLabel tone={tones[state]}>
          {state === "held" && heldOn ? all.heldOn(formats.day(heldOn)) : all.states[state]}
        </StatusLabel>
      }
    >
      <p className={styles.facts}>
        <Planned row={row} />
      </p>
      {writing ? (
        <>
          {state === "planned" && (
            <div className={styles.action}>
              <Button
                onClick={() => {
                  writing.say(row.id, () => heldAsPlanned(row, today));
                  writing.blurred();
                  announce(texts.asPlannedDone(name));
                }}
              >
                {texts.asPlanned}
              </Button>
            </div>
          )}
          {trainings && (
            <div className={styles.action}>
              <p className={styles.facts}>
                {texts.fromRecords(formats.number(trainings.days), trainings.people)}
              </p>
              <Button
                onClick={() => {
                  const { days, people: participants, lastOn } = trainings;
                  say({ state: "held", heldOn: heldOn ?? lastOn, days, participants });
                  writing.blurred();
                }}
              >
                {texts.takeRecords}
              </Button>
            </div>
          )}
          <div className={styles.fields}>
            <Field size="large" label={texts.state} className={styles.whole}>
              <Select
                size="large"
                value={state}
                onChange={(_, { value }) => {
                  const next = states.find((known) => known === value);
                  if (next) say({ state: next, heldOn: next === "held" ? (heldOn ?? today) : null });
                }}
                onBlur={writing.blurred}
              >
                {states.map((id) => (
                  <option key={id} value={id}>
                    {all.states[id]}
                  </option>
                ))}
              </Select>
            </Field>
            {(state === "held" || state === "cancelled") && (
              <HeldFields realised={realised} say={say} onBlur={writing.blurred} />
            )}
            <div className={styles.whole}>
              <LongTextField
                label={texts.remark}
                hint={texts.remarkHint}
                value={realised.remark}
                onChange={(remark) => say({ remark })}
                onBlur={writing.blurred}
                limit={500}
                short
              />
            </div>
          </div>
        </>
      ) : (
        <p className={styles.facts}>
          <Realised realised={realised} />
        </p>
      )}
    </FoldRow>
  );
}

function Planned({ row }: Pick<FollowedRowProps, "row">) {
  const { one: texts } = useTexts("followUp");
  const formats = useFormats();
  const days = rowDays(row);
  const facts = [
    row.training.trim() ? row.need.trim() : "",
    row.provider.trim(),
    days === null ? "" : texts.plannedDays(formats.number(days)),
    row.participants === null ? "" : texts.plannedParticipants(row.participants),
    row.cost === null ? "" : formats.euros(row.cost),
  ].filter(Boolean);
  return `${texts.planned}: ${facts.join(" · ") || "–"}`;
}

function Realised({ realised }: Pick<FollowedRowProps, "realised">) {
  const { one: texts, states: names } = useTexts("followUp");
  const formats = useFormats();
  const { state, days, participants, cost, remark } = realised;
  return [
    names[state],
    days === null ? "" : texts.plannedDays(formats.number(days)),
    participants === null ? "" : texts.plannedParticipants(participants),
    cost === null ? "" : formats.euros(cost),
    remark.trim(),
  ]
    .filter(Boolean)
    .join(" · ");
}
