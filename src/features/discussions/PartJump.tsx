import { makeStyles, Select } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { media } from "#ui/media.ts";
import { goToPart } from "./FormSection.tsx";
import type { FormPart } from "./formParts.ts";

interface PartJumpProps {
  readonly parts: readonly FormPart[];
  readonly label: string;
}

const useStyles = makeStyles({
  jump: {
    width: "100%",
    "& > select": { minHeight: "44px" },
    [media.wide]: { display: "none" },
  },
});

/** On small screens the way to the parts of a discussion. */
export function PartJump({ parts, label }: PartJumpProps) {
  const styles = useStyles();
  const texts = useTexts("discussions").nav;
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
          {done ? `${title.text} (${texts.done})` : title.text}
        </option>
      ))}
    </Select>
  );
}
