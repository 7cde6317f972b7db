import type { LocalText } from "#domain/model/localText.ts";
import { textIn } from "#domain/model/localText.ts";
import type { Share } from "#domain/model/townModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { useDraftStyles } from "./draft.styles.ts";

/** A common competence or a way of learning, as its draft or as the set has it. */
export interface CommonThing {
  readonly id: string;
  readonly name: LocalText;
  readonly description?: LocalText;
  readonly share?: Share;
}

interface CommonThingTextProps {
  readonly thing: CommonThing;
  /** In one run of text, for what is only to be compared with. */
  readonly plain?: boolean;
}

/** Its name and what it means; of a way of learning, its part of 70-20-10. */
export function CommonThingText({ thing, plain = false }: CommonThingTextProps) {
  const texts = useTexts("cascade").common;
  const language = useLanguage();
  const styles = useDraftStyles();
  const name = textIn(thing.name, language);
  const description = thing.description && textIn(thing.description, language);
  return (
    <>
      <span {...(plain ? {} : { className: styles.name })}>
        {name.text ? <InLanguage shown={name} /> : texts.untitled}
      </span>
      {thing.share !== undefined && ` (${thing.share})`}
      {description?.text && plain && ": "}
      {description?.text && (
        <span {...(plain ? {} : { className: styles.words })}>
          <InLanguage shown={description} />
        </span>
      )}
    </>
  );
}
