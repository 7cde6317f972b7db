import { Link } from "wouter";
import { messageLimit } from "#domain/summaries/messageParts.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { PostPreview } from "#usecases/postPreview.ts";
import { Readers } from "./ChannelVerdict.tsx";
import { usePublishStyles } from "./publish.styles.ts";
import { usePublishTexts } from "./publishTexts.ts";
import { useTableStyles } from "./table.styles.ts";

/** Where a message goes and who will read it, from what Teams and the town's data say; nothing invented. */
export function PublishFacts({ preview }: { readonly preview: PostPreview }) {
  const texts = usePublishTexts();
  const formats = useFormats();
  const styles = usePublishStyles();
  const { link } = useTableStyles();
  const channels = useTexts("channels");
  const kilobytes = (bytes: number) => formats.number(Math.max(0.1, Math.round(bytes / 100) / 10));
  const facts = [
    { label: texts.channel, value: preview.channelName },
    { label: texts.team, value: preview.teamName },
    {
      label: texts.channelReaders,
      value: <Readers kind={texts.kinds[preview.channelKind]} readers={preview.channelReaders} />,
    },
    { label: texts.readers, value: texts.audiences[preview.audience] },
    { label: texts.revision, value: formats.number(preview.version) },
    { label: texts.size, value: texts.sizeOf(kilobytes(preview.bytes), kilobytes(messageLimit)) },
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.change}>
        <Link href="/channels" className={link}>
          {channels.changeChannel}
        </Link>
      </p>
    </>
  );
}
