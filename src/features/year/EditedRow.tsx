import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { type LocalText, textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { useClockEditStyles } from "./clockEdit.styles.ts";

interface EditedRowProps {
  readonly name: LocalText;
  readonly dates: string;
  readonly onOpen: () => void;
  /** The open form; null while it is closed. */
  readonly form: ReactNode;
}

/** One thing of the clock with its dates; its form opens in its place. */
export function EditedRow({ name, dates, onOpen, form }: EditedRowProps) {
  const texts = useTexts("clock").editing;
  const language = useLanguage();
  const styles = useClockEditStyles();
  const shown = textIn(name, language);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = form !== null;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // Another form may have been opened instead: the focus is in it.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.name}>
            <InLanguage shown={shown} />
          </h3>
          <p className={styles.quiet}>{dates}</p>
        </div>
        {!isOpen && (
          <Button
            ref={button}
            size="large"
            className={styles.button}
            aria-label={texts.changeOf(shown.text)}
            onClick={onOpen}
          >
            {texts.change}
          </Button>
        )}
      </div>
      {form}
    </li>
  );
}
