import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { useServices } from "#usecases/useServices.ts";
import { useTabStyles } from "./tab.styles.ts";

/** The way to the personal tab: what is one person's is not shown in a channel. */
export function OwnMatters() {
  const texts = useTexts("channelTab").own;
  const styles = useTabStyles();
  const { linkTo } = useServices();
  return (
    <Section title={texts.title}>
      <p className={styles.text}>{texts.help}</p>
      <a href={linkTo("", texts.link)} className={styles.link} target="_blank" rel="noopener noreferrer">
        {texts.link}
        <OpenRegular aria-hidden />
      </a>
    </Section>
  );
}
