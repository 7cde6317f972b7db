import { Field, Input } from "@fluentui/react-components";

interface DayFieldProps {
  readonly id?: string;
  readonly label: string;
  /** ISO day. */
  readonly day: string | null;
  readonly error?: string | undefined;
  readonly onChange: (day: string | null) => void;
  readonly onBlur: () => void;
}

/** A day, with the device's own calendar. */
export function DayField({ id, label, day, error, onChange, onBlur }: DayFieldProps) {
  return (
    <Field size="large" label={label} {...(error ? { validationMessage: error } : {})}>
      <Input
        {...(id ? { id } : {})}
        type="date"
        size="large"
        min="2000-01-01"
        max="2099-12-31"
        value={day ?? ""}
        onChange={(_, { value }) => onChange(value === "" ? null : value)}
        onBlur={onBlur}
      />
    </Field>
  );
}
