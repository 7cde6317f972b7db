import { mergeClasses } from "@fluentui/react-components";
import type { ShareCounts } from "#domain/needs/needStatistics.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useSharesBarStyles } from "./SharesBar.styles.ts";

interface SharesBarProps {
  readonly shares: ShareCounts;
  /** The year before, to set beside. */
  readonly lastYear?: ShareCounts | undefined;
  /** Level of its heading on the page. */
  readonly level?: "h2" | "h3";
}

/** The chosen methods beside the 70-20-10 model: a bar for the eye, and the same in numbers. */
export function SharesBar({ shares, lastYear, level: Heading = "h3" }: SharesBarProps) {
  const all = useTexts("summaries");
  const texts = all.shares;
  const formats = useFormats();
  const styles = useSharesBarStyles();
  const chosen = shares.s70 + shares.s20 + shares.s10;
  const before = lastYear ? lastYear.s70 + lastYear.s20 + lastYear.s10 : 0;
  const earlier = (count: number) =>
    before > 0 ? `, ${texts.lastYear(formats.percent(count / before))}` : "";
  const parts = [
    { id: "s70", share: 70, count: shares.s70 },
    { id: "s20", share: 20, count: shares.s20 },
    { id: "s10", share: 10, count: shares.s10 },
  ] as const;
  return (
    <div>
      <Heading className={styles.title}>{texts.title}</Heading>
      {chosen === 0 ? (
        <p className={styles.none}>{texts.none}</p>
      ) : (
        <>
          <div aria-hidden className={styles.bar}>
            {parts.map(
              ({ id, count }) =>
                count > 0 && (
                  <span
                    key={id}
                    className={mergeClasses(styles.part, styles[id])}
                    style={{ flexGrow: count }}
                  />
                ),
            )}
          </div>
          <div aria-hidden className={mergeClasses(styles.bar, styles.model)}>
            {parts.map(({ id, share }) => (
              <span key={id} className={mergeClasses(styles.part, styles[id])} style={{ flexGrow: share }} />
            ))}
          </div>
          <ul className={styles.legend}>
            {parts.map(({ id, share, count }) => (
              <li key={id} className={styles.row}>
                <span aria-hidden className={mergeClasses(styles.swatch, styles[id])} />
                <span className={styles.name}>{texts[id]}</span>
                <strong className={styles.percent}>{formats.percent(count / chosen)}</strong>
                <span
                  className={styles.detail}
                >{`${texts.detail(all.needs(count), share)}${earlier(lastYear?.[id] ?? 0)}`}</span>
              </li>
            ))}
          </ul>
          {shares.open > 0 && <p className={styles.none}>{texts.open(all.needs(shares.open))}</p>}
        </>
      )}
    </div>
  );
}
