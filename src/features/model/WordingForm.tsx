import { useId, useState } from "react";
import { missingLanguages, trimmed } from "#domain/model/commonSetFrom.ts";
import type { Wording } from "#domain/model/commonSets.ts";
import { type LocalText, languages } from "#domain/model/localText.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { Result } from "#lib/result.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FormButtons } from "#ui/FormButtons.tsx";
import { useModelStyles } from "./model.styles.ts";
import { WordingFields } from "./WordingFields.tsx";
import { type WritingFailure, WritingProblem } from "./WritingProblem.tsx";

interface WordingFormProps {
  readonly wording: Wording;
  readonly title: string;
  readonly save: (before: Wording, after: Wording) => Promise<Result<null, WritingFailure>>;
  readonly onCancel: () => void;
  readonly onSaved: () => void;
}

/** Corrects the words of something in use. */
export function WordingForm({ wording, title, save, onCancel, onSaved }: WordingFormProps) {
  const texts = useTexts("model").correct;
  const styles = useModelStyles();
  const announce = useAnnounce();
  const id = useId();
  const [edited, setEdited] = useState(wording);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<WritingFailure | null>(null);
  const wrong = {
    name: isEmpty(edited.name) ? texts.needed : undefined,
    description: edited.description && isEmpty(edited.description) ? texts.needed : undefined,
  };
  const submit = async () => {
    setTried(true);
    if (saving) return;
    if (wrong.name || wrong.description) {
      document.getElementById(wrong.name ? id : `${id}-description`)?.focus();
      return;
    }
    setSaving(true);
    setFailure(null);
    const { name, description } = edited;
    const saved = await save(wording, {
      name: trimmed(name),
      description: description && trimmed(description),
    });
    setSaving(false);
    if (!saved.ok) return setFailure(saved.failure);
    announce(texts.saved(title));
    onSaved();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className={styles.panelText}>{texts.help}</p>
      <WordingFields id={id} wording={edited} onChange={setEdited} {...(tried ? { errors: wrong } : {})} />
      {failure && <WritingProblem failure={failure} texts={texts} retry={() => void submit()} />}
      <FormButtons saving={saving} texts={texts} onCancel={onCancel} />
    </form>
  );
}

function isEmpty(text: LocalText): boolean {
  return missingLanguages(text).length === languages.length;
}
