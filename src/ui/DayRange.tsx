import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";

interface Day {
  readonly label: string;
  /** ISO day; empty where none is written. */
  readonly day: string;
  readonly error?: string | undefined;
  readonly onChange: (day: string) => void;
}

const useStyles = makeStyles({
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 180px), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
});

/** From one day to another, side by side where there is room. */
export function DayRange({ from, to }: { readonly from: Day; readonly to: Day }) {
  return (
    <div className={useStyles().days}>
      {[from, to].map(({ label, day, error, onChange }) => (
        <Field key={label} size="large" label={label} {...(error ? { validationMessage: error } : {})}>
          <Input size="large" type="date" value={day} onChange={(_, { value }) => onChange(value)} />
        </Field>
      ))}
    </div>
  );
}
