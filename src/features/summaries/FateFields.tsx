import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Fate, FateKind, LedTo } from "#domain/discussions/review.ts";
import { lacksReason } from "#domain/trace/traceState.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { media } from "#ui/media.ts";

interface FateFieldsProps {
  readonly fate: Fate | null;
  readonly today: string;
  /** The first choice, where nothing is chosen. */
  readonly undecided: string;
  readonly hint?: string;
  /** Null: undecided. */
  readonly onChange: (fate: Fate | null) => void;
  /** What was chosen or written is whole: save it. */
  readonly onDone: () => void;
}

const kinds: readonly FateKind[] = ["areaPlan", "centralPlan", "ownGroup", "sharing", "notNow"];
const nothing: LedTo = { what: "", when: "", heldOn: null };

const useStyles = makeStyles({
  training: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    gap: tokens.spacingHorizontalM,
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  held: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
});

/** What becomes of needs: where they go, why not now, and the training that they led to. */
export function FateFields(props: FateFieldsProps) {
  const { fate, undecided, hint, onChange, onDone } = props;
  const { label, remark, kinds: names } = useTexts("compiling").fate;
  const texts = useTexts("trace").fields;
  const decide = (kind: FateKind | undefined) => {
    onChange(kind ? { fate: kind, remark: fate?.remark ?? "", ledTo: fate?.ledTo ?? null } : null);
    onDone();
  };
  const reasonMissing = lacksReason(fate);
  return (
    <>
      <Field label={label} {...(hint ? { hint } : {})}>
        <Select
          size="large"
          value={fate?.fate ?? ""}
          onChange={(_, { value }) => decide(kinds.find((kind) => kind === value))}
        >
          <option value="">{undecided}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {names[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {fate && (
        <Field
          label={fate.fate === "notNow" ? texts.reason : remark}
          {...(reasonMissing
            ? { validationState: "warning" as const, validationMessage: texts.reasonMissing }
            : {})}
        >
          <Input
            size="large"
            autoComplete="off"
            value={fate.remark}
            onChange={(_, { value }) => onChange({ ...fate, remark: value })}
            onBlur={onDone}
          />
        </Field>
      )}
      {fate && fate.fate !== "notNow" && <LedToFields {...props} fate={fate} />}
    </>
  );
}

function LedToFields({
  fate,
  today,
  onChange,
  onDone,
}: Pick<FateFieldsProps, "today" | "onChange" | "onDone"> & { readonly fate: Fate }) {
  const texts = useTexts("trace").fields;
  const styles = useStyles();
  const ledTo = fate.ledTo ?? nothing;
  const change = (part: Partial<LedTo>) => {
    const next = { ...ledTo, ...part };
    const isEmpty = next.what === "" && next.when === "" && next.heldOn === null;
    onChange({ ...fate, ledTo: isEmpty ? null : next });
  };
  const changeDay = (heldOn: string | null) => {
    change({ heldOn });
    onDone();
  };
  const isLater = ledTo.heldOn !== null && ledTo.heldOn > today;
  return (
    <>
      <div className={styles.training}>
        <Field label={texts.what}>
          <Input
            size="large"
            autoComplete="off"
            placeholder={texts.whatHint}
            value={ledTo.what}
            onChange={(_, { value }) => change({ what: value })}
            onBlur={onDone}
          />
        </Field>
        <Field label={texts.when}>
          <Input
            size="large"
            autoComplete="off"
            placeholder={texts.whenHint}
            value={ledTo.when}
            onChange={(_, { value }) => change({ when: value })}
            onBlur={onDone}
          />
        </Field>
      </div>
      {(ledTo.what.trim() !== "" || ledTo.heldOn !== null) && (
        <div className={styles.held}>
          {ledTo.heldOn !== null && (
            <Field
              label={texts.heldOn}
              {...(isLater
                ? { validationState: "warning" as const, validationMessage: texts.heldLater }
                : {})}
            >
              <Input
                size="large"
                type="date"
                min="2000-01-01"
                max="2099-12-31"
                value={ledTo.heldOn}
                // A day that is being typed is no day for a while: the mark stays until it is removed.
                onChange={(_, { value }) => value && change({ heldOn: value })}
                onBlur={onDone}
              />
            </Field>
          )}
          {/* One and the same button, so that focus stays on it. */}
          <Button size="large" onClick={() => changeDay(ledTo.heldOn === null ? today : null)}>
            {ledTo.heldOn === null ? texts.markHeld : texts.notHeld}
          </Button>
        </div>
      )}
    </>
  );
}
