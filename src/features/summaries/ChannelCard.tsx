import { Button } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import type { UnitChannel } from "#usecases/loadChannels.ts";
import { type ChannelsWork, useChannelCheck } from "#usecases/useChannels.ts";
import { ChannelForm } from "./ChannelForm.tsx";
import { ChannelVerdict } from "./ChannelVerdict.tsx";
import { useChannelsStyles } from "./channels.styles.ts";

interface ChannelCardProps {
  readonly unit: UnitChannel;
  /** How many other units' summaries go to the same channel. */
  readonly sharedWith: number;
  readonly work: ChannelsWork;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

export function ChannelCard(props: ChannelCardProps) {
  const { unit, sharedWith, work, open, onOpen, onCancel, onDone } = props;
  const texts = useTexts("channels");
  const styles = useChannelsStyles();
  const label = unit.link ? texts.changeFor(unit.unitName) : texts.chooseFor(unit.unitName);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.name}>{unit.unitName}</h2>
        {!open && (
          <Button className={styles.button} aria-label={label} onClick={onOpen}>
            {unit.link ? texts.change : texts.choose}
          </Button>
        )}
      </div>
      {open ? (
        <ChannelForm units={[unit]} work={work} onCancel={onCancel} onDone={onDone} />
      ) : (
        <ChannelFacts unit={unit} sharedWith={sharedWith} />
      )}
    </li>
  );
}

function ChannelFacts({ unit, sharedWith }: Pick<ChannelCardProps, "unit" | "sharedWith">) {
  const texts = useTexts("channels");
  const styles = useChannelsStyles();
  const checked = useChannelCheck(unit.link);
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt className={styles.label}>{texts.channel}</dt>
          <dd className={styles.value}>{unit.link ? unit.channelName : texts.none}</dd>
        </div>
        <div>
          <dt className={styles.label}>{texts.audience}</dt>
          <dd className={styles.value}>{texts.audiences[unit.audience]}</dd>
        </div>
      </dl>
      {checked && <ChannelVerdict checked={checked} />}
      {sharedWith > 0 && <p className={styles.quiet}>{texts.sharedWith(sharedWith)}</p>}
    </>
  );
}
