import type { NoteEntry } from "./note.ts";
import { answerKey, type Worksheet } from "./worksheet.ts";

type TakenNote = Pick<NoteEntry, "id" | "perspectiveId" | "themeId" | "text">;

/** The worksheet with a member's note in the answer it belongs to, on a line of its own. */
export function takeNote(worksheet: Worksheet, note: TakenNote): Worksheet {
  if (worksheet.takenNotes.includes(note.id)) return worksheet;
  const key = answerKey(note.perspectiveId, note.themeId);
  const answer = worksheet.answers[key] ?? "";
  const between = answer === "" || answer.endsWith("\n") ? "" : "\n";
  return {
    ...worksheet,
    answers: { ...worksheet.answers, [key]: `${answer}${between}${note.text.trim()}` },
    takenNotes: [...worksheet.takenNotes, note.id],
  };
}

/** Takes a note out of its answer again, as long as its words stand there as they were taken. */
export function leaveNote(worksheet: Worksheet, note: TakenNote): Worksheet {
  const key = answerKey(note.perspectiveId, note.themeId);
  const lines = `\n${worksheet.answers[key] ?? ""}\n`;
  const taken = `\n${note.text.trim()}\n`;
  const at = lines.lastIndexOf(taken);
  const left = at < 0 ? lines : `${lines.slice(0, at)}\n${lines.slice(at + taken.length)}`;
  return {
    ...worksheet,
    answers: { ...worksheet.answers, [key]: left.slice(1, -1) },
    takenNotes: worksheet.takenNotes.filter((id) => id !== note.id),
  };
}
