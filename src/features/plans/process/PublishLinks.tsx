import { Link } from "wouter";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { ProcessView } from "#usecases/plans/loadProcess.ts";
import { useProcessStyles } from "./process.styles.ts";

/** To posting the confirmed plans to channels; those that have gone say when. */
export function PublishLinks({ view }: { readonly view: ProcessView }) {
  const texts = useTexts("planProcess").next.confirmed;
  const units = useTexts("planProcess").units;
  const formats = useFormats();
  const styles = useProcessStyles();
  const { planYear, process, model } = view;
  const withChannel = view.units.filter(({ unitId }) =>
    model.summaryChannels.some((channel) => channel.unitId === unitId),
  );
  return (
    <ul className={styles.list}>
      {withChannel.map(({ unitId, name, isCentral }) => {
        const posted = process.log.findLast(
          (event) =>
            event.what === "published" && event.unitId === unitId && event.version === process.version,
        );
        return (
          <li key={unitId}>
            <Link href={`/confirmed/${planYear}/${unitId}/publish`} className={styles.link}>
              {texts.publishOf(isCentral ? units.central : name)}
            </Link>
            {posted && `, ${texts.published(formats.day(posted.at.slice(0, 10)))}`}
          </li>
        );
      })}
    </ul>
  );
}
