import { acknowledgedBy } from "#domain/talks/talkState.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { PaperPartProps } from "./PaperLevels.tsx";
import { useRecordStyles } from "./record.styles.ts";

/** Who has acknowledged what the other wrote, and lines to sign on for who has not. */
export function PaperSignatures({ talk, halves }: PaperPartProps) {
  const texts = useTexts("talkRecord");
  const formats = useFormats();
  const styles = useRecordStyles();
  const { own, half } = halves;
  const { employee, supervisor, lapsed } = acknowledgedBy(own, half, talk.versions);
  const signedOn = half.together?.signedOn ?? null;
  const said = {
    employee:
      employee && own?.acknowledged
        ? texts.acknowledged(formats.day(own.acknowledged.on))
        : signedOn
          ? texts.signed(formats.day(signedOn))
          : "",
    supervisor: supervisor && half.acknowledged ? texts.acknowledged(formats.day(half.acknowledged.on)) : "",
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{texts.signatures}</h3>
      <div className={styles.signatures}>
        {(["employee", "supervisor"] as const).map((role) => (
          <div key={role}>
            <p className={styles.words}>{`${texts[role]}: ${talk[role]?.name ?? texts.unknown}`}</p>
            {said[role] ? (
              <p className={styles.words}>{said[role]}</p>
            ) : (
              <>
                {lapsed.includes(role) && <p className={styles.quiet}>{texts.lapsed}</p>}
                <div aria-hidden className={styles.line} />
                <p className={styles.quiet}>{texts.sign}</p>
              </>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
