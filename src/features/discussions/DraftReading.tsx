import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import { PartJump } from "#ui/PartJump.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { NeedsTraceLink } from "./earlier/NeedsTraceLink.tsx";
import { partId } from "./formParts.ts";
import { NotesNews } from "./notes/NotesNews.tsx";
import { NotesPanel } from "./notes/NotesPanel.tsx";
import { OffersReceived } from "./offers/OffersReceived.tsx";
import { TogetherLinks } from "./together/TogetherLinks.tsx";
import { WorksheetReading } from "./WorksheetReading.tsx";

/** The worksheet for a member of the group who does not fill it, with their notes on it. */
export function DraftReading({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("discussions").reading;
  const meeting = useTexts("meeting").reading;
  const language = useLanguage();
  const { notes, template } = view;
  const themes = template.themes.map(({ id, name }) => ({
    id: partId(id),
    title: textIn(name, language),
    done: null,
  }));
  return (
    <>
      {notes.save && (
        <SaveBar save={notes.save}>
          <PartJump parts={themes} label={meeting.jump} />
        </SaveBar>
      )}
      {notes.mayWrite === "none" ? (
        <Notice tone="info" title={texts.draftTitle}>
          {texts.draftHelp}
        </Notice>
      ) : (
        <Notice tone="info" title={meeting.title}>
          {meeting.help}
        </Notice>
      )}
      <TogetherLinks view={view} />
      {(view.earlier.length > 0 || view.handedIn) && (
        <NeedsTraceLink year={view.year} groupId={view.group.id} />
      )}
      <NotesNews view={view} />
      <OffersReceived view={view} />
      <WorksheetReading
        {...view}
        cascade={view}
        under={(theme) => (notes.mayWrite === "none" ? null : <NotesPanel view={view} theme={theme} />)}
      />
    </>
  );
}
