import { useState } from "react";
import { type LocalText, textIn } from "#domain/model/localText.ts";
import { type ClockDates, datesNow } from "#domain/yearclock/clockDates.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { Section } from "#ui/Section.tsx";
import type { ClockEditing, EditedClock } from "#usecases/useClockEditing.ts";
import { useClockEditStyles } from "./clockEdit.styles.ts";
import { DatesForm } from "./DatesForm.tsx";
import { EditedRow } from "./EditedRow.tsx";

interface EditedDatesProps {
  readonly clock: EditedClock;
  readonly change: ClockEditing["change"];
}

/** Everything with dates of its own, one form open at a time. */
export function EditedDates({ clock, change }: EditedDatesProps) {
  const { year } = clock;
  const texts = useTexts("clock").editing;
  const styles = useClockEditStyles();
  const language = useLanguage();
  const announce = useAnnounce();
  const said = useSaid();
  const [model, setModel] = useState(clock.model);
  const [open, setOpen] = useState<string | null>(null);
  const rows = (
    of: ClockDates["of"],
    things: readonly { readonly id: string; readonly name: LocalText }[],
    mayBeDue: (id: string) => boolean = () => false,
  ) => (
    <ul className={styles.rows}>
      {things.map(({ id, name }) => {
        const dates = datesNow(model, { of, id });
        const place = `${of}-${id}`;
        return (
          dates && (
            <EditedRow
              key={place}
              name={name}
              dates={said(dates)}
              onOpen={() => setOpen(place)}
              form={
                open === place ? (
                  <DatesForm
                    dates={dates}
                    mayBeDue={mayBeDue(id)}
                    year={year}
                    change={change}
                    onChanged={setModel}
                    onCancel={() => setOpen(null)}
                    onSaved={(saved) => {
                      setModel(saved);
                      setOpen(null);
                      announce(texts.saved(textIn(name, language).text));
                    }}
                  />
                ) : null
              }
            />
          )
        );
      })}
    </ul>
  );
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <Section title={texts.kinds}>
        <p className={styles.help}>{texts.kindsHelp}</p>
        {rows("groupKind", model.groupKinds)}
      </Section>
      <Section title={texts.entries}>
        {rows("entry", model.clock, (id) =>
          model.clock.some((entry) => entry.id === id && entry.task !== "discussion"),
        )}
      </Section>
      <Section title={texts.periods}>{rows("period", model.periods)}</Section>
    </>
  );
}

/** Dates in words, as they come every year. */
function useSaid(): (dates: ClockDates) => string {
  const texts = useTexts("clock");
  const formats = useFormats();
  const dayOf = (monthDay: string) => formats.shortDay(`2000-${monthDay}`); // a year that has every day
  return (dates) => {
    if (dates.of === "groupKind") {
      const { dueSame, duePrevious } = texts.editing;
      return (dates.dueInPreviousYear ? duePrevious : dueSame)(dayOf(dates.dueOn));
    }
    const span = texts.span(dayOf(dates.from), dayOf(dates.to));
    const dueOn = dates.of === "entry" ? dates.dueOn : null;
    return dueOn === null ? span : `${span} · ${texts.due(dayOf(dueOn))}`;
  };
}
