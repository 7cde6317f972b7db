import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { textIn } from "#domain/model/localText.ts";
import type { TalkModel } from "#domain/model/talkModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";

interface LevelPickerProps {
  /** Whose assessment, and of what. */
  readonly label: string;
  readonly competence: string;
  readonly scale: TalkModel["scale"];
  readonly level: number | undefined;
  readonly onChange: (level: number | null) => void;
}

const useStyles = makeStyles({
  picker: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  label: {
    padding: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  levels: { display: "flex", maxWidth: "280px" },
  level: {
    position: "relative",
    display: "grid",
    placeItems: "center",
    flexGrow: 1,
    flexBasis: 0,
    minWidth: "44px",
    minHeight: "44px",
    marginInlineStart: "-1px",
    fontVariantNumeric: "tabular-nums",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    cursor: "pointer",
    ":first-of-type": { marginInlineStart: 0, borderStartStartRadius: "4px", borderEndStartRadius: "4px" },
    ":last-of-type": { borderStartEndRadius: "4px", borderEndEndRadius: "4px" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": {
      zIndex: 1,
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  chosen: {
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  radio: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
  },
  below: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "44px",
    margin: 0,
  },
  clear: {
    minHeight: "44px",
    paddingInline: tokens.spacingHorizontalXS,
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorTransparentBackground,
    border: "none",
    textDecorationLine: "underline",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** One level of the town's scale; arrows move between them, and none is a choice too. */
export function LevelPicker({ label, competence, scale, level, onChange }: LevelPickerProps) {
  const texts = useTexts("talk").levels;
  const language = useLanguage();
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const name = useId();
  const chosen = scale.find((one) => one.level === level);
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.label}>
        {label}
        <span className={hidden.visually}>{`: ${competence}`}</span>
      </legend>
      <div className={styles.levels}>
        {scale.map((one) => {
          const shown = textIn(one.name, language);
          return (
            <label key={one.level} className={mergeClasses(styles.level, one === chosen && styles.chosen)}>
              <input
                type="radio"
                className={styles.radio}
                name={name}
                checked={one === chosen}
                onChange={() => onChange(one.level)}
              />
              <span aria-hidden>{one.level}</span>
              <span className={hidden.visually} lang={shown.lang}>
                {texts.level(one.level, shown.text)}
              </span>
            </label>
          );
        })}
      </div>
      <p className={styles.below}>
        {chosen ? (
          <>
            <span aria-hidden lang={textIn(chosen.name, language).lang}>
              {textIn(chosen.name, language).text}
            </span>
            <button
              type="button"
              className={styles.clear}
              aria-label={texts.clearOf(label, competence)}
              onClick={() => onChange(null)}
            >
              {texts.clear}
            </button>
          </>
        ) : (
          texts.none
        )}
      </p>
    </fieldset>
  );
}
