import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useRef, useState } from "react";
import type { TalkNeed } from "#domain/plans/talkNeeds.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionNotice } from "#ui/CollisionNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import { Section } from "#ui/Section.tsx";
import { UndoBar } from "#ui/UndoBar.tsx";
import type { TalkNeedsView, TalkNeedsWriting } from "#usecases/talks/useTalkNeeds.ts";
import { useHints } from "#usecases/useHints.ts";
import { shownTalkCollision } from "./shownTalkCollision.ts";
import { TalkNeedCard } from "./TalkNeedCard.tsx";
import { useTalksStyles } from "./talks.styles.ts";

interface TalkNeedsFormProps {
  readonly view: TalkNeedsView;
  readonly writing: TalkNeedsWriting;
}

/** Fewer staff than this, and one of them is easily recognised. */
const few = 5;

/** Who reads it and how to write is said before the first word. */
export function TalkNeedsForm({ view, writing }: TalkNeedsFormProps) {
  const texts = useTexts("talkNeeds");
  const styles = useTalksStyles();
  const hinting = useHints();
  const [newest, setNewest] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ readonly need: TalkNeed; readonly at: number } | null>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const { needs, change, blurred, save, newId } = writing;
  const remove = (need: TalkNeed, at: number) => {
    change((now) => ({ ...now, needs: now.needs.filter(({ id }) => id !== need.id) }));
    blurred();
    setRemoved({ need, at });
    adding.current?.focus();
  };
  return (
    <>
      <SaveBar save={save} />
      {writing.openElsewhere && <Notice tone="info">{texts.openElsewhere}</Notice>}
      <SaveProblem>
        <SaveFailure save={save} retry={blurred} />
        <CollisionNotice
          collisions={writing.collisions}
          shown={(collision) => shownTalkCollision(collision, needs, texts)}
          settle={writing.settle}
        />
      </SaveProblem>
      <p className={styles.lead}>{texts.lead}</p>
      <Notice tone="info" title={texts.readersTitle}>
        {texts.readers}
      </Notice>
      <Notice tone="info" title={texts.adviceTitle}>
        <ul className={styles.advice}>
          {texts.advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Notice>
      {view.staff !== null && view.staff < few && <Notice tone="warning">{texts.few(view.staff)}</Notice>}
      <Section title={texts.list} note={texts.count(needs.length)}>
        {needs.length === 0 && <p className={styles.none}>{texts.none}</p>}
        <ul className={styles.list}>
          {needs.map((need, at) => (
            <TalkNeedCard
              key={need.id}
              need={need}
              number={at + 1}
              model={view.model}
              isNew={need.id === newest}
              hintsOf={hinting.hintsOf}
              onChange={(part) =>
                change((now) => ({
                  ...now,
                  needs: now.needs.map((one) => (one.id === need.id ? { ...one, ...part } : one)),
                }))
              }
              onBlur={blurred}
              onRemove={() => remove(need, at)}
            />
          ))}
        </ul>
        <Button
          ref={adding}
          size="large"
          className={styles.add}
          icon={<AddRegular />}
          onClick={() => {
            const id = newId();
            change((now) => ({ ...now, needs: [...now.needs, { ...blank, id }] }));
            setNewest(id);
          }}
        >
          {texts.add}
        </Button>
      </Section>
      {removed && (
        <UndoBar
          key={removed.need.id}
          text={texts.removed}
          onUndo={() => {
            change((now) => ({ ...now, needs: now.needs.toSpliced(removed.at, 0, removed.need) }));
            blurred();
            setRemoved(null);
          }}
          onClose={setRemoved}
        />
      )}
    </>
  );
}

const blank: Omit<TalkNeed, "id"> = {
  need: "",
  competenceId: null,
  competenceText: "",
  methodId: null,
  targetGroup: "",
};
