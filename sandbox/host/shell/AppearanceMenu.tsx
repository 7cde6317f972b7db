import {
  Button,
  Field,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Radio,
  RadioGroup,
  Tooltip,
  tokens,
} from "@fluentui/react-components";
import { Settings24Regular } from "@fluentui/react-icons";
import type { StringKey } from "../i18n/en.ts";
import { LANGUAGES, type Language } from "../i18n/language.ts";
import type { Translate } from "../i18n/strings.ts";
import type { TeamsTheme } from "../protocol/legacyContext.ts";
import type { HostPlace } from "../state/hostPlace.ts";
import type { Go } from "../state/usePlace.ts";

const useStyles = makeStyles({
  surface: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, maxWidth: "280px" },
});

const THEMES: readonly { readonly value: TeamsTheme; readonly text: StringKey }[] = [
  { value: "default", text: "themeDefault" },
  { value: "dark", text: "themeDark" },
  { value: "contrast", text: "themeContrast" },
];

/** A language is offered under its own name, so that one can find the way back. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

interface AppearanceMenuProps {
  readonly place: HostPlace;
  readonly go: Go;
  readonly t: Translate;
}

export function AppearanceMenu({ place, go, t }: AppearanceMenuProps) {
  const styles = useStyles();
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={t("appearance")} relationship="label">
          <Button appearance="subtle" icon={<Settings24Regular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t("appearance")}>
        <Field label={t("theme")}>
          <RadioGroup
            value={place.theme}
            onChange={(_event, { value }) => {
              const theme = THEMES.find((candidate) => candidate.value === value);
              if (theme) go({ theme: theme.value }, "replace");
            }}
          >
            {THEMES.map(({ value, text }) => (
              <Radio key={value} value={value} label={t(text)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={t("language")} hint={t("languageReloads")}>
          <RadioGroup
            value={place.lang}
            onChange={(_event, { value }) => {
              const lang = LANGUAGES.find((candidate) => candidate === value);
              if (lang) go({ lang }, "replace");
            }}
          >
            {LANGUAGES.map((lang) => (
              <Radio key={lang} value={lang} label={<span lang={lang}>{LANGUAGE_NAMES[lang]}</span>} />
            ))}
          </RadioGroup>
        </Field>
      </PopoverSurface>
    </Popover>
  );
}
