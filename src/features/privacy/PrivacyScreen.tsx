import { useLocation } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { Page } from "#ui/Page.tsx";
import { Section } from "#ui/Section.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { usePrivacy } from "#usecases/usePrivacy.ts";
import { AccessibilityPart } from "./AccessibilityPart.tsx";
import { usePrivacyStyles } from "./PrivacyScreen.styles.ts";

/**
 * What is stored about people, who reads it, what leaves, and for how long, by the town's own numbers; or how accessible
 * the app is.
 */
export function PrivacyScreen() {
  const texts = useTexts("privacy");
  const loaded = usePrivacy();
  const styles = usePrivacyStyles();
  const [place] = useLocation();
  if (place.endsWith("/accessibility"))
    return (
      <Page
        title={texts.accessibility.title}
        back={{ href: "/", to: texts.home }}
        ready={loaded.status !== "loading"}
      >
        <WhenReady loaded={loaded} rows={4}>
          {(privacy) => <AccessibilityPart privacy={privacy} />}
        </WhenReady>
      </Page>
    );
  return (
    <Page title={texts.title} back={{ href: "/", to: texts.home }} ready={loaded.status !== "loading"}>
      <p className={styles.text}>{texts.intro}</p>
      <WhenReady loaded={loaded} rows={8}>
        {(privacy) =>
          texts
            .sections(privacy)
            .filter(({ ofTalks }) => privacy.holdsTalks || !ofTalks)
            .map(({ id, title, paragraphs, rows }) => (
              <Section key={id} id={id} title={title}>
                {paragraphs.map((text) => (
                  <p key={text} className={styles.text}>
                    {text}
                  </p>
                ))}
                {rows.length > 0 && (
                  <dl className={styles.rows}>
                    {rows.map(([who, what]) => (
                      <div key={who} className={styles.row}>
                        <dt className={styles.who}>{who}</dt>
                        <dd className={styles.what}>{what}</dd>
                      </div>
                    ))}
                  </dl>
                )}
              </Section>
            ))
        }
      </WhenReady>
    </Page>
  );
}
