import { makeStyles, tokens } from "@fluentui/react-components";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";

const useStyles = makeStyles({
  facts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXXL, margin: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** When a discussion was held, how many took part, and whether they filled it together. */
export function HeldFacts({ worksheet }: { readonly worksheet: Worksheet }) {
  const texts = useTexts("discussions").reading;
  const formats = useFormats();
  const styles = useStyles();
  const together = useTexts("earlier").together;
  const { heldOn, participants } = worksheet;
  const facts = [
    { name: texts.heldOn, value: heldOn && formats.day(heldOn) },
    { name: texts.participants, value: participants && formats.number(participants) },
    ...(worksheet.together ? [{ name: together.how, value: together.yes }] : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value ?? texts.notKnown}</dd>
        </div>
      ))}
    </dl>
  );
}
