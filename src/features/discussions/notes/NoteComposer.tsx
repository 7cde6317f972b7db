import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { noteLimit } from "#domain/discussions/noteLimit.ts";
import type { Theme } from "#domain/model/discussionTemplate.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { focusSoon } from "#ui/focusSoon.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { writtenIn } from "../writtenIn.ts";
import { useNoteStyles } from "./notes.styles.ts";

interface NoteComposerProps {
  readonly view: DiscussionView;
  readonly theme: Theme;
  /** Says who reads it; once on a screen is enough. */
  readonly hint: boolean;
}

/** Where a member writes a note on one theme; what is sent is saved at once. */
export function NoteComposer({ view, theme, hint }: NoteComposerProps) {
  const texts = useTexts("meeting").notes;
  const language = useLanguage();
  const formats = useFormats();
  const announce = useAnnounce();
  const styles = useNoteStyles();
  const { perspectives } = view.kind;
  const [text, setText] = useState(() => view.notes.unsent(theme.id));
  const [perspectiveId, setPerspective] = useState(perspectives[0]?.id ?? "");
  const [tooLong, setTooLong] = useState(false);
  const over = text.trim().length - noteLimit;
  const id = `note-${theme.id}`;
  const write = (next: string) => {
    setText(next);
    view.notes.keepUnsent(theme.id, next);
  };
  const send = () => {
    focusSoon(id);
    setTooLong(over > 0);
    if (over > 0 || !text.trim()) return;
    view.notes.add(perspectiveId, theme.id, text.trim());
    announce(texts.sent);
    write("");
  };
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <LongTextField
        short
        id={id}
        label={texts.compose}
        {...(hint ? { hint: texts.composeHint } : {})}
        {...writtenIn(view.model)}
        value={text}
        limit={noteLimit}
        error={tooLong && over > 0 ? texts.tooLong(formats.number(over)) : undefined}
        onChange={write}
      />
      {perspectives.length > 1 && (
        <Field size="large" label={texts.perspective} className={styles.perspective}>
          <Select size="large" value={perspectiveId} onChange={(_, { value }) => setPerspective(value)}>
            {perspectives.map((perspective) => (
              <option key={perspective.id} value={perspective.id}>
                {textIn(perspective.name, language).text}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.composerFoot}>
        <Button type="submit" size="large" appearance="primary" className={styles.send}>
          {texts.send}
        </Button>
      </div>
    </form>
  );
}
