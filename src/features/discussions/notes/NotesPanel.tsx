import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { leaveNote, takeNote } from "#domain/discussions/takeNote.ts";
import type { Theme } from "#domain/model/discussionTemplate.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusSoon } from "#ui/focusSoon.ts";
import { Notice } from "#ui/Notice.tsx";
import { UndoBar } from "#ui/UndoBar.tsx";
import type { ShownNote } from "#usecases/following/shownNotes.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { NoteCard } from "./NoteCard.tsx";
import { NoteComposer } from "./NoteComposer.tsx";
import { NoteEditor } from "./NoteEditor.tsx";
import { useNoteStyles } from "./notes.styles.ts";

interface NotesPanelProps {
  readonly view: DiscussionView;
  readonly theme: Theme;
  /** The composer waits behind a button: whoever writes the answer seldom writes notes. */
  readonly folded?: boolean;
  /** Of the panel's heading; below the theme's own one where the theme is a section of a page. */
  readonly level?: 2 | 3;
}

interface Undo {
  readonly id: string;
  readonly text: string;
  readonly run: () => void;
}

/** The group's notes on one theme, and where to write one. */
export function NotesPanel({ view, theme, folded = false, level = 3 }: NotesPanelProps) {
  const texts = useTexts("meeting").notes;
  const language = useLanguage();
  const styles = useNoteStyles();
  const [editing, setEditing] = useState<string | null>(null);
  const [open, setOpen] = useState(!folded);
  const [undo, setUndo] = useState<Undo | null>(null);
  const { notes } = view;
  const isFirst = view.template.themes[0]?.id === theme.id;
  const shown = notes.all.filter(({ themeId }) => themeId === theme.id);
  const Heading = level === 2 ? "h2" : "h3";
  const titleId = `notes-${theme.id}`;
  const composerId = `note-${theme.id}`;
  if (folded && shown.length === 0 && notes.mayWrite === "none") return null;
  const take = (note: ShownNote) => {
    view.change((now) => takeNote(now, note));
    view.blurred();
    setUndo({
      id: `take ${note.id}`,
      text: texts.tookNow,
      run: () => {
        view.change((now) => leaveNote(now, note));
        view.blurred();
      },
    });
  };
  const remove = (note: ShownNote) => {
    focusSoon(titleId);
    setUndo({ id: `remove ${note.id}`, text: texts.removed, run: notes.remove(note.id) });
  };
  const edited = (note: ShownNote) => {
    setEditing(null);
    if (!note.text.trim()) return remove(note);
    notes.saveNow();
    focusSoon(`edit-note-${note.id}`);
  };
  return (
    <section className={styles.panel} aria-label={texts.titleOf(textIn(theme.name, language).text)}>
      <Heading id={titleId} tabIndex={-1} className={styles.title}>
        {texts.title}
      </Heading>
      {shown.length === 0 && <p className={styles.none}>{texts.none}</p>}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((note) =>
            note.id === editing ? (
              <NoteEditor key={note.id} view={view} note={note} onDone={() => edited(note)} />
            ) : (
              <NoteCard
                key={note.id}
                view={view}
                note={note}
                onTake={() => take(note)}
                onEdit={() => {
                  setEditing(note.id);
                  focusSoon(`note-${note.id}`);
                }}
                onRemove={() => remove(note)}
              />
            ),
          )}
        </ul>
      )}
      {notes.mayWrite === "soon" && !view.mayFill && (
        <Notice tone="info" title={texts.soonTitle}>
          {texts.soon}
        </Notice>
      )}
      {notes.mayWrite === "yes" && open && (
        <NoteComposer view={view} theme={theme} hint={folded || isFirst} />
      )}
      {notes.mayWrite === "yes" && !open && (
        <Button
          className={styles.button}
          icon={<AddRegular />}
          onClick={() => {
            setOpen(true);
            focusSoon(composerId);
          }}
        >
          {texts.compose}
        </Button>
      )}
      {undo && (
        <UndoBar
          key={undo.id}
          text={undo.text}
          onUndo={() => {
            undo.run();
            setUndo(null);
          }}
          onClose={() => setUndo(null)}
        />
      )}
    </section>
  );
}
