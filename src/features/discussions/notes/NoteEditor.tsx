import { Button } from "@fluentui/react-components";
import { noteLimit } from "#domain/discussions/noteLimit.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { ShownNote } from "#usecases/following/shownNotes.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { writtenIn } from "../writtenIn.ts";
import { useNoteStyles } from "./notes.styles.ts";

interface NoteEditorProps {
  readonly view: DiscussionView;
  readonly note: ShownNote;
  readonly onDone: () => void;
}

/** Edits a note of one's own in its place. */
export function NoteEditor({ view, note, onDone }: NoteEditorProps) {
  const texts = useTexts("meeting").notes;
  const styles = useNoteStyles();
  return (
    <li className={styles.note}>
      <LongTextField
        short
        id={`note-${note.id}`}
        label={texts.editing}
        {...writtenIn(view.model)}
        value={note.text}
        limit={noteLimit}
        onChange={(text) => view.notes.edit(note.id, text)}
        onBlur={view.notes.saveNow}
      />
      <div className={styles.composerFoot}>
        <Button size="large" appearance="primary" className={styles.send} onClick={onDone}>
          {texts.done}
        </Button>
      </div>
    </li>
  );
}
