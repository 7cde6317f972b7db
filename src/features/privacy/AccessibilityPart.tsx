import { useState } from "react";
import { materialUrlSchema } from "#domain/model/materials.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { OutsideLink } from "#ui/OutsideLink.tsx";
import type { Privacy } from "#usecases/loadPrivacy.ts";
import { usePrivacyStyles } from "./PrivacyScreen.styles.ts";
import { StatementForm } from "./StatementForm.tsx";

/** How accessible the app is by the town's own statement, and whom to tell of what is not. */
export function AccessibilityPart({ privacy }: { readonly privacy: Privacy }) {
  const texts = useTexts("privacy").accessibility;
  const styles = usePrivacyStyles();
  const [statement, setStatement] = useState(privacy.statement);
  // Whatever stands in the town's data: nothing but https, which can run nothing in the app.
  const isLink = materialUrlSchema.safeParse(statement).success;
  return (
    <>
      <p className={styles.text}>{texts.aim}</p>
      <p className={styles.text}>
        {isLink ? <OutsideLink href={statement}>{texts.statement}</OutsideLink> : texts.none}
      </p>
      <p className={styles.text}>{texts.feedback}</p>
      <p className={styles.text}>
        {texts.supervision} <OutsideLink href={texts.supervisorUrl}>{texts.supervisor}</OutsideLink>
      </p>
      {privacy.isHr && <StatementForm statement={statement} onSaved={setStatement} />}
    </>
  );
}
