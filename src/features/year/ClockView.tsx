import { useState } from "react";
import { textIn } from "#domain/model/localText.ts";
import type { YearForm } from "#domain/yearclock/clockEntry.ts";
import type { ClockItem } from "#domain/yearclock/clockItems.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { FilterBar } from "#ui/FilterBar.tsx";
import type { Clock } from "#usecases/clock.ts";
import { ClockList } from "./ClockList.tsx";
import { ClockWheel } from "./ClockWheel.tsx";
import { useClockStyles } from "./clock.styles.ts";

/** The year for the person, or the whole model in one of its forms. */
export function ClockView({ clock }: { readonly clock: Clock }) {
  const { items, alternating, year, today, model } = clock;
  const texts = useTexts("clock");
  const styles = useClockStyles();
  const anyMine = items.some(({ mine }) => mine);
  const [show, setShow] = useState<"mine" | "all">(anyMine ? "mine" : "all");
  const [form, setForm] = useState<YearForm | "any">("any");
  const alternates = alternating.group.length + alternating.individual.length > 0;
  const shown = items.filter(({ mine, entry }) =>
    show === "mine" ? mine : form === "any" || entry.yearForms.includes(form),
  );
  if (items.length === 0) return <EmptyState title={texts.noneTitle} help={texts.noneHelp} />;
  return (
    <>
      <FilterBar
        label={texts.show.label}
        options={[
          { id: "mine", label: texts.show.mine },
          { id: "all", label: texts.show.all },
        ]}
        selected={show}
        onSelect={setShow}
      />
      {show === "all" && alternates && (
        <>
          <FilterBar
            label={texts.form.label}
            options={(["any", "every", "group", "individual"] as const).map((id) => ({
              id,
              label: texts.form[id],
            }))}
            selected={form}
            onSelect={setForm}
          />
          {(form === "group" || form === "individual") && <UnitsOf form={form} clock={clock} />}
        </>
      )}
      <Now items={shown} />
      {shown.length === 0 ? (
        <EmptyState title={texts.nothingMineTitle} help={texts.nothingMineHelp} />
      ) : (
        <div className={styles.columns}>
          <ClockList clock={clock} items={shown} />
          <ClockWheel year={year} today={today} periods={model.periods} items={shown} />
        </div>
      )}
    </>
  );
}

/** What is late and what is under way, in a line: the list may be long. */
function Now({ items }: { readonly items: readonly ClockItem[] }) {
  const texts = useTexts("clock");
  const language = useLanguage();
  const formats = useFormats();
  const styles = useClockStyles();
  const lines = (["late", "current"] as const).flatMap((state) => {
    const names = items
      .filter((item) => item.mine && item.state === state)
      .map(({ entry }) => textIn(entry.name, language).text);
    return names.length > 0 ? [texts.now[state](formats.list(names))] : [];
  });
  return lines.length > 0 && <p className={styles.units}>{lines.join(" ")}</p>;
}

/** Who talks that way this year. */
function UnitsOf({ form, clock }: { readonly form: "group" | "individual"; readonly clock: Clock }) {
  const texts = useTexts("clock").form;
  const formats = useFormats();
  const styles = useClockStyles();
  const units = clock.alternating[form];
  return (
    <p className={styles.units}>
      {units.length > 0 ? texts.units(clock.year, formats.list(units)) : texts.none(clock.year)}
    </p>
  );
}
