import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import { foundChoices, type TabChoice } from "#domain/channel/tabChoices.ts";
import { addressOf, type TabPlace } from "#domain/channel/tabPlace.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { TabChoices } from "#usecases/loadTabChoices.ts";
import { useTabStyles } from "./tab.styles.ts";

interface ChoiceFormProps {
  readonly choices: TabChoices;
  readonly choose: (place: TabPlace) => void;
}

/** So many are proposed, and so many found shown: the rest by a more exact name. */
const most = 4;

/** What the tab may show, with the likeliest chosen already; everything else is found by its name. */
export function ChoiceForm({ choices, choose }: ChoiceFormProps) {
  const { all, proposed, model } = choices;
  const texts = useTexts("channelTab").settings;
  const styles = useTabStyles();
  const [chosen, setChosen] = useState<TabChoice | undefined>(proposed[0]);
  const [search, setSearch] = useState("");
  const tell = useEffectEvent((place: TabPlace) => choose(place));
  useEffect(() => {
    if (chosen) tell(chosen.place);
  }, [chosen]);
  const isSearching = search.trim() !== "";
  const found = foundChoices(all, search);
  const first = proposed.slice(0, most);
  // What is chosen stays in sight, wherever it was found.
  const isThere = !chosen || first.some((one) => keyOf(one) === keyOf(chosen));
  const offered = isThere ? first : [chosen, ...first];
  return (
    <div className={styles.parts}>
      <p className={styles.text}>{texts.proposed}</p>
      <ChoiceGroup label={texts.legend} choices={offered} chosen={chosen} model={model} choose={setChosen} />
      <div>
        <Field size="large" label={texts.search} hint={texts.searchHint}>
          <Input
            type="search"
            size="large"
            autoComplete="off"
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
        </Field>
        <p role="status" className={styles.quiet}>
          {isSearching &&
            (found.length > most ? texts.tooMany(most, found.length) : texts.found(found.length))}
        </p>
        {found.length > 0 && (
          <ChoiceGroup
            label={texts.results}
            choices={found.slice(0, most)}
            chosen={chosen}
            model={model}
            choose={setChosen}
          />
        )}
      </div>
    </div>
  );
}

interface ChoiceGroupProps {
  readonly label: string;
  readonly choices: readonly TabChoice[];
  readonly chosen: TabChoice | undefined;
  readonly model: TabChoices["model"];
  readonly choose: (choice: TabChoice | undefined) => void;
}

function ChoiceGroup({ label, choices, chosen, model, choose }: ChoiceGroupProps) {
  const styles = useTabStyles();
  return (
    <RadioGroup
      aria-label={label}
      value={chosen ? keyOf(chosen) : ""}
      onChange={(_, { value }) => choose(choices.find((one) => keyOf(one) === value))}
    >
      {choices.map((one) => (
        <Radio
          key={keyOf(one)}
          className={styles.choice}
          value={keyOf(one)}
          label={<ChoiceLabel choice={one} model={model} />}
        />
      ))}
    </RadioGroup>
  );
}

function keyOf({ place }: TabChoice): string {
  return addressOf(place);
}

function ChoiceLabel({ choice, model }: { readonly choice: TabChoice; readonly model: TabChoices["model"] }) {
  const { name, kindId, within } = choice;
  const texts = useTexts("channelTab").settings;
  const styles = useTabStyles();
  const language = useLanguage();
  const kind = model.groupKinds.find(({ id }) => id === kindId);
  return (
    <span className={styles.choiceWords}>
      <span className={styles.name}>{name}</span>
      <span className={styles.when}>
        {kind ? <InLanguage shown={textIn(kind.name, language)} /> : texts.unit}
        {within && ` · ${within}`}
      </span>
    </span>
  );
}
