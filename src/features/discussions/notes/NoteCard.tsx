import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CloudOffRegular } from "@fluentui/react-icons/svg/cloud-off";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { ShownNote } from "#usecases/following/shownNotes.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { writtenIn } from "../writtenIn.ts";
import { useNoteStyles } from "./notes.styles.ts";

interface NoteCardProps {
  readonly view: DiscussionView;
  readonly note: ShownNote;
  readonly onTake: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** Characters of a note that name its buttons for a screen reader. */
const nameLength = 60;

/** One note: who wrote it, and what may be done with it. */
export function NoteCard({ view, note, onTake, onEdit, onRemove }: NoteCardProps) {
  const texts = useTexts("meeting").notes;
  const language = useLanguage();
  const formats = useFormats();
  const styles = useNoteStyles();
  const name = note.text.slice(0, nameLength);
  const { perspectives } = view.kind;
  const perspective = perspectives.find(({ id }) => id === note.perspectiveId);
  return (
    <li className={mergeClasses(styles.note, note.taken && styles.taken)} data-saved={note.saved}>
      <div className={styles.head}>
        <span className={styles.author}>{authorOf(note, texts)}</span>
        <span>
          {perspectives.length > 1 && perspective && (
            <>
              <InLanguage shown={textIn(perspective.name, language)} />
              {" · "}
            </>
          )}
          {formats.time(new Date(note.writtenAt))}
        </span>
      </div>
      <p className={styles.text} {...writtenIn(view.model)}>
        {note.text}
      </p>
      <div className={styles.foot}>
        {note.taken && (
          <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
            {texts.taken}
          </StatusLabel>
        )}
        {!note.saved && (
          <StatusLabel tone="warning" icon={<CloudOffRegular aria-hidden />}>
            {texts.unsaved}
          </StatusLabel>
        )}
        {view.mayFill && !note.taken && (
          <Button
            className={styles.button}
            appearance="subtle"
            icon={<ArrowDownloadRegular />}
            aria-label={texts.takeOf(name)}
            onClick={onTake}
          >
            {texts.take}
          </Button>
        )}
        {note.mine && (
          <>
            <Button
              className={styles.button}
              appearance="subtle"
              id={`edit-note-${note.id}`}
              aria-label={texts.editOf(name)}
              onClick={onEdit}
            >
              {texts.edit}
            </Button>
            <Button
              className={styles.button}
              appearance="subtle"
              aria-label={texts.removeOf(name)}
              onClick={onRemove}
            >
              {texts.remove}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

interface AuthorTexts {
  readonly you: string;
  readonly gone: string;
  readonly unknown: string;
}

function authorOf({ mine, author }: ShownNote, texts: AuthorTexts): string {
  if (mine) return texts.you;
  return author === null ? texts.gone : (author ?? texts.unknown);
}
