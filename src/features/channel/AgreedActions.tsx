import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { ArrowForwardRegular } from "@fluentui/react-icons/svg/arrow-forward";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { AgreedItem, ChannelTab, TabGroup } from "#usecases/channelTab.ts";
import { useTabStyles } from "./tab.styles.ts";

interface AgreedActionsProps {
  readonly group: TabGroup;
  readonly tab: ChannelTab;
}

/** What a group agreed to do in the latest discussion it handed in; nothing where the reader may not read one. */
export function AgreedActions({ group: { name, agreed }, tab }: AgreedActionsProps) {
  const texts = useTexts("channelTab").agreed;
  const styles = useTabStyles();
  if (!agreed) return null;
  const { year, items } = agreed;
  const lang = contentLanguage(tab.model);
  return (
    <Section title={tab.place.kind === "group" ? texts.title(year) : texts.titleOf(name, year)}>
      {items.length === 0 ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.action.id} className={styles.item}>
              <p className={styles.name} {...(lang ? { lang } : {})}>
                {item.action.what}
              </p>
              <Facts item={item} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Facts({ item: { action, followUp, overdue } }: { readonly item: AgreedItem }) {
  const texts = useTexts("channelTab").agreed;
  const formats = useFormats();
  const styles = useTabStyles();
  const who = action.who.trim();
  return (
    <div className={styles.facts}>
      {who && <span>{texts.who(who)}</span>}
      {action.byWhen && !overdue && <span>{texts.byWhen(formats.day(action.byWhen))}</span>}
      {action.byWhen && overdue && (
        <StatusLabel tone="warning" icon={<AlertUrgentRegular aria-hidden />}>
          {texts.overdue(formats.day(action.byWhen))}
        </StatusLabel>
      )}
      {followUp && <StatusLabel {...looks[followUp.outcome]}>{texts.outcomes[followUp.outcome]}</StatusLabel>}
    </div>
  );
}

const looks = {
  done: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  dropped: { tone: "neutral", icon: <DismissCircleRegular aria-hidden /> },
  goesOn: { tone: "brand", icon: <ArrowForwardRegular aria-hidden /> },
} as const;
