import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import type { Result } from "#lib/result.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { NotSent, Proposed } from "#usecases/talks/people/calendarEvent.ts";
import type { MeetingTime } from "#usecases/talks/people/proposeTime.ts";
import type { StaffTalk } from "#usecases/talks/people/talkPeople.ts";
import type { TalkPeopleWork } from "#usecases/talks/people/useTalkPeople.ts";
import { invitationTo } from "./invitationTo.ts";
import { MeetingFacts } from "./MeetingFacts.tsx";
import { MeetingForm } from "./MeetingForm.tsx";
import { useTalkPeopleStyles } from "./talkPeople.styles.ts";

interface MeetingPartProps {
  readonly talk: StaffTalk;
  readonly today: string;
  readonly work: TalkPeopleWork;
  readonly open: boolean;
  readonly onOpen: (is: boolean) => void;
}

/** A time for somebody's discussion: proposed, moved or taken back. */
export function MeetingPart({ talk, today, work, open, onOpen }: MeetingPartProps) {
  const texts = useTexts("talkPeople").meeting;
  const styles = useTalkPeopleStyles();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const [notSent, setNotSent] = useState<NotSent | null>(null);
  const meeting = talk.half?.meeting ?? null;
  const invitation = invitationTo(talk, texts.invitation, work.linkTo);
  const run = async (doing: Promise<Result<Proposed, UseCaseFailure>>, said: string) => {
    setBusy(true);
    setFailure(null);
    setNotSent(null);
    const done = await doing;
    setBusy(false);
    setAsking(false);
    if (!done.ok) return setFailure(done.failure);
    setNotSent(done.value.notSent);
    if (done.value.notSent) return;
    announce(said);
    onOpen(false);
  };
  const propose = (time: MeetingTime, sends: boolean) =>
    run(
      work.propose(talk.pairId, time, sends ? invitation : null),
      (sends ? (meeting?.eventId ? texts.movedNow : texts.sentNow) : texts.notedNow)(talk.name),
    );
  return (
    <div className={styles.panel}>
      {meeting && <MeetingFacts meeting={meeting} />}
      {failure && <FailurePanel failure={failure} />}
      {notSent && <Notice tone="warning">{texts.problems[notSent]}</Notice>}
      {open ? (
        <MeetingForm
          talk={talk}
          meeting={meeting}
          today={today}
          busy={busy}
          onSave={(time, sends) => void propose(time, sends)}
          onClose={() => onOpen(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button size="large" className={styles.button} onClick={() => onOpen(true)}>
            {meeting ? texts.change : texts.propose}
          </Button>
          {meeting && (
            <Button
              size="large"
              appearance="subtle"
              className={styles.button}
              onClick={() => setAsking(true)}
            >
              {texts.cancel}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        open={asking}
        title={texts.cancelTitle}
        confirm={texts.cancelConfirm}
        busy={busy}
        onConfirm={() => void run(work.cancel(talk.pairId, invitation), texts.cancelledNow(talk.name))}
        onCancel={() => setAsking(false)}
      >
        {texts.cancelHelp}
      </ConfirmDialog>
    </div>
  );
}
