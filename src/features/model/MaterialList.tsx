import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { Material } from "#domain/model/materials.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { EmptyState } from "#ui/EmptyState.tsx";
import { focusSoon } from "#ui/focusSoon.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import { UndoBar } from "#ui/UndoBar.tsx";
import type { MaterialChange, MaterialsFailure } from "#usecases/changeMaterials.ts";
import type { YearMaterials } from "#usecases/loadMaterials.ts";
import type { MaterialsWork } from "#usecases/useMaterials.ts";
import { MaterialForm } from "./MaterialForm.tsx";
import { MaterialItem } from "./MaterialItem.tsx";
import { useModelStyles } from "./model.styles.ts";
import { WritingProblem } from "./WritingProblem.tsx";

interface MaterialListProps {
  readonly materials: YearMaterials;
  readonly work: MaterialsWork;
}

const addId = "add-material";
/** What is open when a new one is being written. */
const fresh = "new";

/** A year's materials, each edited where it stands. */
export function MaterialList({ materials, work }: MaterialListProps) {
  const texts = useTexts("model").materials;
  const styles = useModelStyles();
  const announce = useAnnounce();
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Material | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{
    readonly failure: MaterialsFailure;
    readonly again: () => void;
  } | null>(null);
  const { year, items, today } = materials;
  const copies = work.copies(materials);
  const run = async (changes: readonly MaterialChange[], done: () => void) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const changed = await work.change(changes);
    setBusy(false);
    if (changed.ok) done();
    else setProblem({ failure: changed.failure, again: () => void run(changes, done) });
  };
  const close = (id: string) => {
    setOpen(null);
    focusSoon(id);
  };
  const others = [cycleYear(today) - 1, cycleYear(today), cycleYear(today) + 1].filter((one) => one !== year);
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      {problem && <WritingProblem failure={problem.failure} texts={texts} retry={problem.again} />}
      {items.length === 0 && open !== fresh && <EmptyState title={texts.none} help={texts.noneHelp} />}
      {(items.length > 0 || open === fresh) && (
        <ul className={styles.list}>
          {items.map((item) => (
            <MaterialItem
              key={item.id}
              item={item}
              materials={materials}
              work={work}
              open={open === item.id}
              onOpen={() => setOpen(item.id)}
              onClose={() => close(`edit-${item.id}`)}
              onRemove={() =>
                void run([{ before: item, after: null }], () => {
                  setRemoved(item);
                  focusSoon(addId);
                })
              }
            />
          ))}
          {open === fresh && (
            <li className={styles.item}>
              <h2 className={styles.name}>{texts.addTitle}</h2>
              <MaterialForm item={null} materials={materials} work={work} onClose={() => close(addId)} />
            </li>
          )}
        </ul>
      )}
      <div className={styles.actions}>
        <Button
          id={addId}
          size="large"
          icon={<AddRegular />}
          disabledFocusable={open === fresh}
          onClick={() => setOpen(fresh)}
        >
          {texts.add}
        </Button>
        {copies.length > 0 && (
          <Button
            size="large"
            disabledFocusable={busy}
            onClick={() => void run(copies, () => announce(texts.copied(copies.length)))}
          >
            {texts.copy(year - 1, copies.length)}
          </Button>
        )}
      </div>
      <Section title={texts.otherYears}>
        <RowList>
          {others.map((one) => (
            <LinkRow key={one} href={`/materials/${one}`} title={texts.toYear(one)} />
          ))}
        </RowList>
      </Section>
      {removed && (
        <UndoBar
          key={removed.id}
          text={texts.removed(removed.title)}
          onUndo={() => {
            setRemoved(null);
            void run([{ before: null, after: removed }], () => focusSoon(`edit-${removed.id}`));
          }}
          onClose={setRemoved}
        />
      )}
    </>
  );
}
