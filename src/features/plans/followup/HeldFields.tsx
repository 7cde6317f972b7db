import { Field, Input } from "@fluentui/react-components";
import type { RealisedRow } from "#domain/plans/planFollowUp.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { NumberField } from "./NumberField.tsx";

interface HeldFieldsProps {
  readonly realised: RealisedRow;
  readonly say: (change: Partial<RealisedRow>) => void;
  readonly onBlur: () => void;
}

/** When it was held, for how many and for how much; of what was cancelled only the money. */
export function HeldFields({ realised, say, onBlur }: HeldFieldsProps) {
  const texts = useTexts("followUp").one;
  const { state, heldOn, days, participants, cost } = realised;
  const costField = (
    <NumberField
      label={texts.cost}
      value={cost}
      most={99_999_999}
      onChange={(value) => say({ cost: value })}
      onBlur={onBlur}
    />
  );
  if (state === "cancelled") return costField;
  return (
    <>
      <Field size="large" label={texts.heldOn}>
        <Input
          type="date"
          size="large"
          min="2000-01-01"
          max="2099-12-31"
          value={heldOn ?? ""}
          onChange={(_, { value }) => say({ heldOn: value === "" ? null : value })}
          onBlur={onBlur}
        />
      </Field>
      <NumberField
        label={texts.participants}
        value={participants}
        most={99_999}
        whole
        onChange={(value) => say({ participants: value })}
        onBlur={onBlur}
      />
      <NumberField
        label={texts.days}
        hint={texts.daysHint}
        value={days}
        most={999_999}
        onChange={(value) => say({ days: value })}
        onBlur={onBlur}
      />
      {costField}
    </>
  );
}
