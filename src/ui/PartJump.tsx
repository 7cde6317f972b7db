import { makeStyles, Select } from "@fluentui/react-components";
import type { FormPart } from "./FormNav.tsx";
import { goToPart } from "./FormSection.tsx";
import { media } from "./media.ts";

interface PartJumpProps {
  readonly parts: readonly FormPart[];
  readonly label: string;
  /** Said of the parts that are done, where that is told. */
  readonly done?: string;
}

const useStyles = makeStyles({
  jump: {
    width: "100%",
    "& > select": { minHeight: "44px" },
    [media.wide]: { display: "none" },
  },
});

/** On small screens the way to the parts of a form. */
export function PartJump({ parts, label, done: doneText }: PartJumpProps) {
  const styles = useStyles();
  return (
    <Select
      size="large"
      className={styles.jump}
      aria-label={label}
      value=""
      onChange={(_, { value }) => goToPart(value)}
    >
      <option value="" disabled>
        {label}
      </option>
      {parts.map(({ id, title, done }) => (
        <option key={id} value={id} lang={title.lang}>
          {done && doneText ? `${title.text} (${doneText})` : title.text}
        </option>
      ))}
    </Select>
  );
}
